public import Plan

/// What a writing command did to one plan, or would do.
public struct Outcome: Sendable {
    /// Which command it was.
    public enum Act: String, Sendable, CaseIterable {
        case new
        case set
        case edit
        case update
        case undo
        case comment
        case close
        case refuse
        case reopen
    }

    /// The command.
    public var act: Act
    /// The plan as it is after it.
    public var plan: Plan
    /// The commit that was made; nil where nothing changed, or with `--dry-run`.
    public var commit: String?
    /// The fields that changed.
    public var changes: [FieldChange]
    /// How the plan stood before; nil where it is new.
    public var before: Standing?
    /// How it stands after; nil where nothing changed.
    public var after: Standing?
    /// What the act says beside the fields.
    public var message: Entry.Message
    /// Who the act is by.
    public var author: Person?
    /// Units and people, by whose names the changes are told.
    public var team: Team?
    /// The day that the act is about, where a person named it.
    public var day: Day?
    /// Whether nothing was written because it was only asked what would be.
    public var isDryRun: Bool
    /// With `--dry-run`: the change of the file as a unified diff.
    public var diff: String?
    /// What a person should look at.
    public var findings: [Finding]

    /// An act on a plan.
    public init(_ act: Act, plan: Plan, changes: [FieldChange] = []) {
        self.act = act
        self.plan = plan
        self.changes = changes
        message = Entry.Message()
        isDryRun = false
        findings = []
    }
}
