/// The history of one plan: its acts in commit order, oldest first.
public struct Timeline: Equatable, Sendable {
    /// The plan.
    public var id: PlanID
    /// Its acts, oldest first.
    public var entries: [Entry]
    /// Whether history is cut before the first entry, as in a shallow clone.
    public var isCut: Bool

    /// A history of a plan.
    public init(id: PlanID, entries: [Entry] = [], isCut: Bool = false) {
        self.id = id
        self.entries = entries
        self.isCut = isCut
    }
}

extension Timeline {
    /// The reports, oldest first; those that were corrected or undone are left out.
    public var reports: [Entry] { entries.filter { $0.isReport && !$0.isCorrected } }

    /// The newest report by commit order.
    public var lastReport: Entry? { entries.last { $0.isReport && !$0.isCorrected } }

    /// The act that sent the plan back (退回), where its status has not changed since.
    public var openRefusal: Entry? {
        changes(of: .status).last.flatMap { $0.entry.kind == .refused ? $0.entry : nil }
    }

    /// The commit that first brought the plan.
    public var first: Entry? { entries.first }

    /// The changes of a field with the act that made each, oldest first.
    public func changes(of field: FieldPath) -> [(entry: Entry, change: FieldChange)] {
        entries.flatMap { entry in entry.changes.filter { $0.field == field }.map { (entry, $0) } }
    }

    /// The first due date that was set; long-term is none.
    public var originalDue: Day? {
        changes(of: .due).lazy.compactMap { $0.change.new.text.flatMap { Day(iso: $0) } }.first
    }
}
