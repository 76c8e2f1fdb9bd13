/// One move of a value that was set: a due date, a baseline or a target.
public struct Revision: Hashable, Sendable {
    /// The field.
    public let field: FieldPath
    /// What it held.
    public let old: FieldValue
    /// What it holds since; null where it was taken away.
    public let new: FieldValue
    /// The act's place in the history.
    public let place: Int
    /// Who moved it.
    public let author: Person
    /// The day on which that was recorded.
    public let day: Day
    /// The reason that was given; nil: none.
    public let reason: String?

    /// A move of a value.
    public init(
        field: FieldPath, old: FieldValue, new: FieldValue, place: Int, author: Person, day: Day, reason: String?
    ) {
        self.field = field
        self.old = old
        self.new = new
        self.place = place
        self.author = author
        self.day = day
        self.reason = reason
    }
}

extension Timeline {
    /// The moves of values that were set, of the fields that `concerns` tells, oldest first.
    ///
    /// A value counts as set once it was not null, also where the plan or its item was away in between. Putting a value
    /// right, by an act that corrects or takes back one that set it, is no move.
    func revisions(of concerns: (FieldPath) -> Bool, zone: Zone) -> [Revision] {
        var held: [FieldPath: FieldValue] = [:]
        var revisions: [Revision] = []
        for (place, entry) in entries.enumerated() {
            for change in entry.changes where concerns(change.field) {
                let old = change.old.isNull ? held[change.field] ?? .null : change.old
                held[change.field] = change.new.isNull ? old : change.new
                if old.isNull || old == change.new { continue }
                if let target = corrected(by: entry), target.changes.contains(where: { $0.field == change.field }) {
                    continue
                }
                revisions.append(
                    Revision(
                        field: change.field, old: old, new: change.new, place: place, author: entry.author,
                        day: zone.day(of: entry.committed), reason: entry.message.note))
            }
        }
        return revisions
    }

    /// The moves that stand: what was taken back or corrected since is left out.
    func standingRevisions(of concerns: (FieldPath) -> Bool, zone: Zone) -> [Revision] {
        revisions(of: concerns, zone: zone).filter { !isTakenBack($0.field, of: entries[$0.place]) }
    }

    /// The act that one corrects or takes back; nil where it does neither, or names none of this plan.
    func corrected(by entry: Entry) -> Entry? {
        guard let commit = entry.message.corrects?.lowercased(), commit.count >= 4 else { return nil }
        return entries.last { $0.commit.hasPrefix(commit) && $0.commit != entry.commit && $0.isCorrected }
    }

    /// What a field held after an act; nil where that is not known, since nothing ever changed it.
    func value(of field: FieldPath, after place: Int) -> FieldValue? {
        let changes = entries.enumerated().flatMap { index, entry in
            entry.changes.filter { $0.field == field }.map { (index: index, change: $0) }
        }
        return changes.last { $0.index <= place }?.change.new ?? changes.first?.change.old
    }
}

/// What the rules on moved values share: one finding a field, which holds every move and the value that was first set.
enum Ledger {
    static func breaches(_ rule: Rule, of file: Office.File, in office: Office, _ concerns: (FieldPath) -> Bool)
        -> [Breach]
    {
        let timeline = file.tracked.timeline
        let all = timeline.standingRevisions(of: concerns, zone: office.zone)
        var fields: [FieldPath] = []
        for revision in all where !fields.contains(revision.field) { fields.append(revision.field) }
        return fields.compactMap { field in
            let revisions = all.filter { $0.field == field }
            guard let first = revisions.first else { return nil }
            return Breach(
                rule, at: field,
                [
                    "field": .field(field), "key": .text(field.description),
                    "original": .value(timeline.firstValues(of: field).first ?? first.old, of: field),
                    "count": .count(revisions.count), "revisions": .list(revisions.map(Argument.revision)),
                ])
        }
    }
}
