/// A plan with its history.
public struct Tracked: Equatable, Sendable {
    /// What the file says.
    public var plan: Plan
    /// What became of it, oldest act first.
    public var timeline: Timeline

    /// A plan with its history.
    public init(_ plan: Plan, _ timeline: Timeline) {
        self.plan = plan
        self.timeline = timeline
    }
}
