/// A difference of a plan between two dates, state against state.
public struct PortfolioChange: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, Sendable, CaseIterable {
        case new
        case finished
        case closed
        case reopened
        case dropped
        case vanished
        case dueRevised = "due-revised"
        case targetRevised = "target-revised"
        case lightChanged = "light-changed"
        case updated
    }

    /// The plan.
    public var goal: PlanID
    /// What happened.
    public var change: Kind
    /// The field that differs; nil for lights, new and vanished plans.
    public var field: FieldPath?
    /// What it held at the earlier date.
    public var old: FieldValue
    /// What it holds at the later one.
    public var new: FieldValue
    /// The first value that was set, of due dates and targets.
    public var original: FieldValue
    /// The last commit that set it.
    public var commit: String?
    /// The moment of that commit's author date.
    public var date: Timestamp?

    /// A difference of a plan.
    public init(
        goal: PlanID, change: Kind, field: FieldPath? = nil, old: FieldValue = .null, new: FieldValue = .null,
        original: FieldValue = .null, commit: String? = nil, date: Timestamp? = nil
    ) {
        self.goal = goal
        self.change = change
        self.field = field
        self.old = old
        self.new = new
        self.original = original
        self.commit = commit
        self.date = date
    }
}
