import Plan

/// What every writing command takes beside what it is about.
public struct ActOptions: Sendable {
    /// `-m`: the note, reason or opinion.
    public var note: String?
    /// `--by`: a person of the team, or `Name <email>`.
    public var by: String?
    /// `--date`: the day, or moment, that the act is about.
    public var date: String?
    /// `--year`, where ids are looked up.
    public var year: Int?
    /// `--dry-run`: say what would be, write nothing.
    public var isDryRun = false
    /// `--include-edits`: commit the plan's uncommitted hand edits too.
    public var includesEdits = false

    /// Options that leave everything as it is.
    public init(note: String? = nil, by: String? = nil, date: String? = nil) {
        // Blanks alone say nothing, and would leave a commit without a subject.
        self.note = note.flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 }
        self.by = by
        self.date = date
    }
}
