/// A plan with its history.
public struct Tracked: Equatable, Sendable {
    /// What the file says.
    public var plan: Plan
    /// What became of it, oldest act first.
    public var timeline: Timeline
    /// The file that holds it, as a path in the repository, where it is known: two files may hold plans of one id.
    public var path: String?

    /// A plan with its history.
    public init(_ plan: Plan, _ timeline: Timeline, path: String? = nil) {
        self.path = path
        self.plan = plan
        self.timeline = timeline
    }
}
