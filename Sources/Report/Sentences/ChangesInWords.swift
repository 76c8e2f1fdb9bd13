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
        var clauses = [
            named(.closed, .changeClosed), named(.finished, .changeFinished), light(.red, .changeLightRed),
            light(.yellow, .changeLightYellow), light(.green, .changeLightGreen), light(.unknown, .changeLightUnknown),
            moved(.dueRevised, .changeDueRevised), moved(.targetRevised, .changeTargetRevised), named(.new, .changeNew),
            named(.reopened, .changeReopened), named(.dropped, .changeDropped), named(.vanished, .changeVanished),
        ].compactMap { $0 }
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

    private func named(_ kind: PortfolioChange.Kind, _ key: Words.Key) -> String? {
        let goals = goals(report.changes.filter { $0.change == kind })
        guard !goals.isEmpty else { return nil }
        let text = words(key, ["count": .count(goals.count)])
        return goals.count > 4 ? text : with(text, goals.map(speech.id))
    }

    private func light(_ light: Light, _ key: Words.Key) -> String? {
        let changes = report.changes.filter { $0.change == .lightChanged && $0.new.text == light.rawValue }
        guard !changes.isEmpty else { return nil }
        let goals = changes.map { change in
            guard let old = change.old.text.flatMap(Light.init(rawValue:)) else { return speech.id(change.goal) }
            return words(.changeLightFrom, ["goal": .text(speech.id(change.goal)), "light": .light(old)])
        }
        return with(words(key, ["count": .count(changes.count)]), goals)
    }

    private func moved(_ kind: PortfolioChange.Kind, _ key: Words.Key) -> String? {
        let changes = report.changes.filter { $0.change == kind }
        guard !changes.isEmpty else { return nil }
        let moves = changes.map { change in
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
        return with(words(key, ["count": .count(goals(changes).count)]), moves)
    }

    private func value(_ value: FieldValue, _ change: PortfolioChange) -> String {
        guard let field = change.field, change.change != .dueRevised else { return speech.due(value) }
        return words.write(value, of: field, in: report.rows.first { $0.plan.id == change.goal }?.plan)
    }

    private func with(_ text: String, _ items: [String]) -> String {
        words(.changeWithGoals, ["text": .text(text), "goals": .text(speech.many(items, most: 3))])
    }
}
