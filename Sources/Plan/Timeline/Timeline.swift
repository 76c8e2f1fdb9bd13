/// The history of one plan: its acts in commit order, oldest first.
public struct Timeline: Equatable, Sendable {
    /// The plan.
    public var id: PlanID
    /// Its acts, oldest first.
    public var entries: [Entry]
    /// Whether history is cut before the first entry, as in a shallow clone.
    public var isCut: Bool
    /// Of a plan that was there already where history is cut: when that commit was recorded. Who brought it is not known.
    public var knownSince: Timestamp?
    /// What the branch held by its first-parent line, oldest first; nil: the acts stand in one line, and their changes say
    /// it. What a merge left out was held by another branch alone.
    public var held: [Held]?

    /// A status that a branch held from a moment on.
    public struct Held: Hashable, Sendable {
        /// The status.
        public let status: Plan.Status
        /// When it was recorded on the branch.
        public let since: Timestamp

        /// A status since a moment.
        public init(_ status: Plan.Status, since: Timestamp) {
            self.status = status
            self.since = since
        }
    }

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
        let last = entries.last { $0.changes.contains { $0.field == .status } }
        return last?.kind == .refused ? last : nil
    }

    /// The commit that first brought the plan; nil where history is cut after it.
    public var first: Entry? { knownSince == nil ? entries.first { $0.kind == .created } : nil }

    /// From when on the plan is known to be there: its first commit, else where history is cut.
    public var begin: Timestamp? { knownSince ?? first?.committed }

    /// Each status with the moment from which it was held, oldest first.
    public var statuses: [Held] {
        held
            ?? changes(of: .status).compactMap { entry, change in
                change.new.text.flatMap(Plan.Status.init(rawValue:)).map { Held($0, since: entry.committed) }
            }
    }

    /// Adds an act at the end.
    public mutating func append(_ entry: Entry) {
        entries.append(entry)
        if let status = entry.changes.last(where: { $0.field == .status })?.new.text.flatMap(
            Plan.Status.init(rawValue:))
        {
            held?.append(Held(status, since: entry.committed))
        }
    }

    /// The changes of a field with the act that made each, oldest first.
    public func changes(of field: FieldPath) -> [(entry: Entry, change: FieldChange)] {
        var found: [(entry: Entry, change: FieldChange)] = []
        for entry in entries {
            for change in entry.changes where change.field == field { found.append((entry, change)) }
        }
        return found
    }

    /// The first due date that was set and not taken back or corrected; long-term is none. Where history is cut, the one
    /// that was held there, as far as a later change tells.
    public var originalDue: Day? {
        firstValues(of: .due).lazy.compactMap { $0.text.flatMap { Day(iso: $0) } }.first
    }

    /// The values that a field was given, oldest first, without those that were taken back or corrected and without null.
    public func firstValues(of field: FieldPath) -> [FieldValue] {
        let changes = changes(of: field)
        var values = changes.filter { !isTakenBack(field, of: $0.entry) }.map(\.change.new)
        if knownSince != nil, let first = changes.first { values.insert(first.change.old, at: 0) }
        return values.filter { !$0.isNull }
    }

    /// Whether what an act says of a field was taken back or corrected: a correction strikes out the fields that it
    /// changes itself, or all where it changes none.
    public func isTakenBack(_ field: FieldPath, of entry: Entry) -> Bool {
        corrections(of: entry).contains { later in
            later.kind == .undone || later.changes.isEmpty || later.changes.contains { $0.field == field }
        }
    }

    /// The acts by which one was corrected or taken back, and that stand themselves; empty where it stands.
    public func corrections(of entry: Entry) -> [Entry] {
        guard entry.isCorrected else { return [] }
        return entries.filter { later in
            later.message.corrects.map { entry.commit.hasPrefix($0.lowercased()) } ?? false
        }
    }

    /// The act by which a plan was split into tasks (任务分解): the first that brings milestones or indicators where there
    /// were none, else the first that says who does it, or by when, where nothing said so. A plan that came with them was
    /// not split.
    public var breakdown: Entry? {
        func first(_ says: (FieldPath) -> Bool) -> Entry? {
            let first = entries.first { $0.changes.contains { says($0.field) } }
            guard let first, first.kind == .amended,
                first.changes.allSatisfy({ !says($0.field) || $0.old.isNull })
            else { return nil }
            return first
        }
        return first { $0.item != nil && !$0.isReported } ?? first { $0 == .lead || $0 == .due }
    }
}
