import Git
public import Plan

/// A plan before and after a commit.
public struct PlanStep: Sendable {
    /// The plan before; of a merge, on its first parent's side. Nil where there was none.
    public var before: Plan?
    /// The plan after; nil where it is gone.
    public var after: Plan?
    /// The fields that the commit changed; of a merge those that none of its parents holds like this.
    public var changes: [FieldChange]
    /// The file that holds the plan after, and its blob, where it stands in a commit.
    var file: (path: String, blob: Oid)?

    /// A plan on both sides of a commit with one parent, or none.
    public init(from before: Plan?, to after: Plan?) {
        self.before = before
        self.after = after
        changes = after?.changes(since: before) ?? []
    }

    /// The same, where it may be known already what changed.
    init(from before: Plan?, to after: Plan?, changes: [FieldChange]?, file: (path: String, blob: Oid)?) {
        self.file = file
        self.before = before
        self.after = after
        self.changes = changes ?? after?.changes(since: before) ?? []
    }

    /// Whether the commit brings the plan.
    public var isNew: Bool { before == nil && after != nil }
}
