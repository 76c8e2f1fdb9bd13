import History
import Plan
import Words

extension Words {
    /// The subject of a commit without a note: the id, and what changed or else what is said.
    func subject(of id: PlanID, _ changes: [FieldChange], saying: String?) -> String {
        var clauses = changes.map { change in
            if change.field == .body { return "\(field(.body)) \(MessageWriter.arrow) \u{2026}" }
            let (old, new) = (write(change.old, of: change.field), write(change.new, of: change.field))
            return "\(field(change.field)) \(old.clipped) \(MessageWriter.arrow) \(new.clipped)"
        }
        if clauses.isEmpty {
            clauses = [saying?.oneLine.trimmingSpaces ?? "\(field(.body)) \(MessageWriter.arrow) \u{2026}"]
        }
        return "\(id): \(self.clauses(clauses))"
    }

    /// The subject of a commit that brings a plan.
    func subject(ofNew id: PlanID, title: String) -> String {
        "\(id): \(self(.commitNew, ["title": .text(title.oneLine)]))"
    }

    /// Which act is taken back, for a subject: its day and kind.
    func takingBack(_ entry: Entry, on day: Day, year: Int, of plan: Plan?) -> String {
        let shown = day.year == year ? writeShort(day) : write(day)
        return self(.historyUndoes, ["day": .text(shown), "kind": .text(kind(entry, of: plan))])
    }

    /// The subjects that Duban gives commits, for history to tell them from notes.
    ///
    /// An act that is taken back is named by its day in the zone that the settings had then, which may be any: of the days
    /// that are somewhere on earth at one moment all count.
    @Sendable static func ownSubjects(_ act: UnnotedAct) -> [String] {
        Settings.Language.allCases.map(Words.init).flatMap { words -> [String] in
            if act.step.isNew, let plan = act.step.after { return [words.subject(ofNew: act.id, title: plan.title)] }
            guard let undone = act.undone, act.step.changes.isEmpty else {
                return [words.subject(of: act.id, act.step.changes, saying: act.saying)]
            }
            return undone.authored.daysOnEarth.flatMap { day in
                [day.year, day.year - 1].map { year in
                    let saying = words.takingBack(undone, on: day, year: year, of: act.step.after)
                    return words.subject(of: act.id, [], saying: saying)
                }
            }
        }
    }
}

extension Timestamp {
    /// The days that it may be, from zone to zone.
    fileprivate var daysOnEarth: Set<Day> {
        Set(
            [-12, 0, 14].compactMap { hours in
                Day(iso: Timestamp(seconds: seconds, offset: hours * 60).description.prefix(10))
            })
    }
}

extension String {
    /// The text in one line, cut where it is long for a subject.
    fileprivate var clipped: String {
        let line = oneLine
        return line.count <= 40 ? line : line.prefix(39) + "\u{2026}"
    }
}
