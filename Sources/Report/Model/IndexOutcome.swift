/// What `index` did.
public struct IndexOutcome: Sendable {
    /// How many commits the index holds; nil where it cannot be written.
    public var commits: Int?
    /// How many plans it knows; nil where it cannot be written.
    public var plans: Int?

    /// An index of a number of commits and plans; without them, none.
    public init(commits: Int? = nil, plans: Int? = nil) {
        self.commits = commits
        self.plans = plans
    }
}
