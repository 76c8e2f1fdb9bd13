/// A step of a plan with a date (节点); also how a goal is split into tasks (任务分解).
public struct Milestone: Hashable, Sendable {
    /// Unique over the plan's indicators and milestones.
    public var key: String
    /// What is to be done.
    public var title: String?
    /// 责任单位, where another unit than the plan's does it.
    public var lead: String?
    /// The day by whose end it is to be done; nil: the plan's.
    public var due: Day?
    /// The day on which it was done.
    public var done: Day?
    /// How much it counts beside the plan's other items; 0 or more.
    public var weight: Double

    /// A milestone of a key; all else is absent or has its default.
    public init(
        key: String, title: String? = nil, lead: String? = nil, due: Day? = nil, done: Day? = nil, weight: Double = 1
    ) {
        self.key = key
        self.title = title
        self.lead = lead
        self.due = due
        self.done = done
        self.weight = weight
    }
}
