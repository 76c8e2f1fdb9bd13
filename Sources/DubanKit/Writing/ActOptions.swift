import Plan

/// What every writing command takes beside what it is about.
public struct ActOptions: Sendable {
    /// `-m`: the note, reason or opinion; one of white space alone is none.
    public var note: String? {
        get { text.flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 } }
        set { text = newValue }
    }
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

    private var text: String?

    /// Options that leave everything as it is.
    public init(note: String? = nil, by: String? = nil, date: String? = nil) {
        text = note
        self.by = by
        self.date = date
    }
}
