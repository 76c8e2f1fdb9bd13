public import Plan

/// One plan with everything that its file says: what `show` prints.
public struct PlanPage: Sendable {
    /// What it was made from.
    public var edition: Edition
    /// The plan and how it stands.
    public var row: PlanRow
    /// The file's path in the repository.
    public var path: String
    /// The file's front matter as it stands, field by field in the file's order, nulls too.
    public var fields: [FieldValue.Entry]
    /// Its history, oldest first.
    public var timeline: Timeline
    /// The commits of the acts before the time that is asked about, which are not shown.
    public var earlier: Set<String> = []
    /// What it is compared with; nil where nobody asked.
    public var comparison: PlanComparison?

    /// A plan's page.
    public init(edition: Edition, row: PlanRow, path: String, fields: [FieldValue.Entry], timeline: Timeline) {
        self.edition = edition
        self.row = row
        self.path = path
        self.fields = fields
        self.timeline = timeline
    }
}
