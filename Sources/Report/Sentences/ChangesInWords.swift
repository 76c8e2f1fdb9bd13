import Plan
import Words

/// What changed in a time, in words: what was finished first, then lights, then what was moved, then the rest.
struct ChangesInWords {
    let speech: Speech
    let report: PortfolioReport

    private var words: Words { speech.words }

    /// What the time is called: this period where it begins with one, else since a day.
    var heading: String? {
        guard let since = report.since else { return nil }
        let day = speech.edition.zone.day(of: since)
        let period = Period(holding: speech.edition.asOf, rhythm: speech.edition.rhythm)
        return words(
            day == period.first ? .reportThisPeriod : .reportSince, ["day": .text(speech.day(day))])
    }

    /// One clause for each kind of change.
    var clauses: [String] {
        var clauses = ChangeSort.all.compactMap { sort -> String? in
            let changes = report.changes.filter(sort.holds)
            guard !changes.isEmpty else { return nil }
            let text = words(sort.key, ["count": .count(goals(changes).count)])
            switch sort.kind {
            case .lightChanged: return with(text, changes.map(light))
            case .dueRevised, .targetRevised: return with(text, changes.map(moved))
            default: return goals(changes).count > 4 ? text : with(text, goals(changes).map(speech.id))
            }
        }
        let named = Set(report.changes.filter { $0.change != .updated }.map(\.goal))
        let others = Set(goals(report.changes.filter { $0.change == .updated })).subtracting(named)
        if !others.isEmpty { clauses.append(words(.changeUpdated, ["count": .count(others.count)])) }
        return clauses.isEmpty ? [words(.reportNoChanges)] : clauses
    }

    /// The goals of changes, each once.
    private func goals(_ changes: [PortfolioChange]) -> [PlanID] {
        var seen: Set<PlanID> = []
        return changes.map(\.goal).filter { seen.insert($0).inserted }
    }

    private func light(_ change: PortfolioChange) -> String {
        guard let old = change.old.text.flatMap(Light.init(rawValue:)) else { return speech.id(change.goal) }
        return words(.changeLightFrom, ["goal": .text(speech.id(change.goal)), "light": .light(old)])
    }

    private func moved(_ change: PortfolioChange) -> String {
        let plan = report.rows.first { $0.plan.id == change.goal }?.plan
        var subject = speech.id(change.goal)
        if let field = change.field, field != .due { subject += " " + words.field(field, in: plan) }
        return words(
            .changeMoved,
            [
                "goal": .text(subject), "old": .text(value(change.old, change)),
                "new": .text(value(change.new, change)),
            ])
    }

    private func value(_ value: FieldValue, _ change: PortfolioChange) -> String {
        guard let field = change.field, change.change != .dueRevised else { return speech.due(value) }
        return words.write(value, of: field, in: report.rows.first { $0.plan.id == change.goal }?.plan)
    }

    private func with(_ text: String, _ items: [String]) -> String {
        words(.changeWithGoals, ["text": .text(text), "goals": .text(speech.many(items, most: 3))])
    }
}
