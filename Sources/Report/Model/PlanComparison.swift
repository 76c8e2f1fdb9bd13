public import Plan

/// What one plan was at an earlier date, and what differs: `show --since`.
public struct PlanComparison: Sendable {
    /// The first moment of the time that lies between.
    public var since: Timestamp
    /// The day that the older state is judged on.
    public var day: Day
    /// The plan as it was; nil where it was not there yet.
    public var before: Before?
    /// The fields that differ, in the newer one's order, those that are gone last.
    public var changes: [FieldChange]

    /// A plan as it was.
    public struct Before: Sendable {
        /// What it was read from.
        public var edition: Edition
        /// The plan and how it stood.
        public var row: PlanRow
        /// The file's path in the repository then.
        public var path: String
        /// The file's front matter as it stood.
        public var fields: [FieldValue.Entry]

        /// A plan as it was.
        public init(edition: Edition, row: PlanRow, path: String, fields: [FieldValue.Entry]) {
            self.edition = edition
            self.row = row
            self.path = path
            self.fields = fields
        }
    }

    /// A comparison with what was there before a moment.
    public init(since: Timestamp, day: Day, before: Before?, changes: [FieldChange]) {
        self.since = since
        self.day = day
        self.before = before
        self.changes = changes
    }
}
