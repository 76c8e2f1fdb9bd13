public import Git
public import Plan

/// What one commit means for one plan, whichever head is asked about: the ground that timelines are made from.
///
/// A commit that names an id in a `Goal:` line and touches no such plan leaves a fact without anything beside it, which
/// tells a stray trailer where no plan of that id ever was.
public struct PlanFact: Hashable, Sendable {
    /// What a commit leaves of a plan on its first parent's line.
    public enum Held: Hashable, Sendable {
        /// A file, by its path and its blob, and the status that it says.
        case file(path: String, blob: Oid, status: Plan.Status)
        /// Nothing any more.
        case nothing
    }

    /// The commit.
    public var commit: Oid
    /// When it was recorded.
    public var committed: Timestamp
    /// Whether the change is the commit's own work: from here on the plan is known.
    public var isTouched: Bool
    /// The act, with people as the commit names them and without flags; nil where it is none.
    public var entry: Entry?
    /// What the first parent's line holds from here on; nil where it is what it was.
    public var held: Held?
    /// Whether history is cut here, and the plan was there.
    public var isAtCut: Bool
    /// The acts on the plan that the commit, a merge, joined and of which neither knew the other.
    public var concurrent: [Oid]

    /// A fact; by itself it says that the commit names the plan.
    public init(
        commit: Oid, committed: Timestamp, isTouched: Bool = false, entry: Entry? = nil, held: Held? = nil,
        isAtCut: Bool = false,
        concurrent: [Oid] = []
    ) {
        self.commit = commit
        self.committed = committed
        self.isTouched = isTouched
        self.entry = entry
        self.held = held
        self.isAtCut = isAtCut
        self.concurrent = concurrent
    }
}
