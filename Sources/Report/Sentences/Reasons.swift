import Plan
import Words

/// Why a plan's light is what it is, in words that a manager reads: one clause a fact.
struct Reasons {
    let speech: Speech
    /// The report's plans, for those that answer a shortcoming.
    let rows: [PlanRow]

    init(_ speech: Speech, rows: [PlanRow] = []) {
        self.speech = speech
        self.rows = rows
    }

    private var words: Words { speech.words }

    /// The clauses as one sentence, saying where the light rests on reports alone.
    func text(of row: PlanRow) -> String {
        let text = words.clauses(clauses(of: row))
        let standing = row.standing
        let isAlone = standing.basis == .reported || standing.basis == .rhythm && standing.light == .green
        return isAlone ? words.parenthesis(text, words(.reasonReportedOnly)) : text
    }

    /// The clauses: what decided the light, then what else a person should know.
    func clauses(of row: PlanRow) -> [String] {
        [deciding(row)] + beside(row)
    }

    /// What decided the light.
    func deciding(_ row: PlanRow) -> String {
        let standing = row.standing
        switch standing.reason {
        case .final: return final(row)
        case .done: return words(.reasonDone)
        case .doneUnmet: return words(.reasonDoneUnmet, ["items": .text(speech.many(unmet(row)))])
        case .overdue: return overdue(row)
        case .noReportYet: return words(.reasonNoReport)
        case .distance: return distance(standing)
        case .rhythm: return standing.missing.isEmpty ? words(.reasonOnTime) : missing(standing)
        case .holdBroken: return broken(row.plan)
        case .statusAtRisk: return trouble(row) ?? distance(standing)
        case .stale: return missing(standing)
        case .answers: return words(.reasonAnswers, ["goals": .text(speech.ids(answering(row)))])
        case .unanswered: return words(.reasonUnanswered)
        }
    }

    /// What else stands beside the deciding fact: the distance, silence, trouble, divergence, moved dates.
    private func beside(_ row: PlanRow) -> [String] {
        let standing = row.standing
        guard !row.plan.status.isFinal else { return [] }
        var clauses: [String] = []
        if [.holdBroken, .statusAtRisk, .stale].contains(standing.reason), standing.behind != nil,
            !(standing.reason == .statusAtRisk && trouble(row) == nil)
        {
            clauses.append(distance(standing))
        }
        if standing.isStale, standing.reason != .stale, standing.reason != .rhythm { clauses.append(missing(standing)) }
        if standing.reason != .statusAtRisk, let trouble = trouble(row) { clauses.append(trouble) }
        if let divergence = standing.divergence {
            let names = row.findings.map(\.rule.name)
            let points: [String: Argument] = ["points": .points(divergence)]
            if names.contains("over-reported") { clauses.append(words(.reasonOverReported, points)) }
            if names.contains("under-reported") { clauses.append(words(.reasonUnderReported, points)) }
        }
        if let refusal = row.refusal {
            clauses.append(
                words(
                    .reasonRefused, ["day": .text(speech.day(refusal.authored)), "name": .text(refusal.author.name)]))
        }
        return clauses + moved(row)
    }

    private func distance(_ standing: Standing) -> String {
        guard let behind = standing.behind else { return words(.reasonOnPace) }
        let points: [String: Argument] = ["points": .points(behind)]
        if abs(behind) < 0.05 { return words(.reasonOnPace) }
        return words(behind > 0 ? .reasonBehind : .reasonAhead, points)
    }

    private func missing(_ standing: Standing) -> String {
        let key: Words.Key =
            switch standing.missing.first?.rhythm {
            case .monthly, nil: .reasonMissingMonth
            case .quarterly: .reasonMissingQuarter
            case .halfYearly: .reasonMissingHalfYear
            }
        return words(
            key,
            ["count": .count(standing.missing.count), "periods": .list(standing.missing.map(Argument.period))])
    }

    private func overdue(_ row: PlanRow) -> String {
        guard let due = row.plan.due?.day else { return words(.reasonYearOver) }
        return words(
            .reasonOverdue, ["days": .count(due.distance(to: row.standing.day)), "day": .text(speech.day(due))])
    }

    private func final(_ row: PlanRow) -> String {
        guard row.plan.status == .closed else { return words(.reasonDropped) }
        guard let closing = row.closing else { return words(.reasonClosedNoDate) }
        return words(.reasonClosed, ["day": .text(speech.day(closing.authored)), "name": .text(closing.author.name)])
    }

    /// The names of the items that are not met by the day; a milestone that is done on a later one is not.
    private func unmet(_ row: PlanRow) -> [String] {
        row.standing.items.filter { !$0.isMet }.map { item in
            switch item.list {
            case .milestones: row.plan.milestones.first { $0.key == item.key }?.title ?? item.key
            case .indicators: row.plan.indicators.first { $0.key == item.key }?.name ?? item.key
            }
        }
    }

    private func broken(_ plan: Plan) -> String {
        let broken = plan.indicators.filter { $0.measure == .hold && $0.isHeld == false }
        let items = broken.compactMap { indicator -> String? in
            guard let current = indicator.current, let target = indicator.target else { return nil }
            return words(
                indicator.direction == .up ? .reasonHoldAtLeast : .reasonHoldAtMost,
                [
                    "name": .text(indicator.name ?? indicator.key),
                    "current": .text(words.measured(current, indicator.unit)),
                    "target": .text(words.measured(target, indicator.unit)),
                ])
        }
        return words(.reasonHoldBroken, ["items": .text(speech.many(items, most: 2))])
    }

    /// The status where it warns, with the problem that the last report names.
    private func trouble(_ row: PlanRow) -> String? {
        guard row.plan.status == .atRisk || row.plan.status == .blocked else { return nil }
        guard let problem = row.lastUpdate?.message.problem else { return words.write(row.plan.status) }
        return words(
            .reasonProblem,
            [
                "status": .status(row.plan.status),
                "problem": .text(Line(problem.unfolded.inOneLine).cut(to: 40).written(color: false)),
            ])
    }

    /// A due date that moved, and the light that the first one would give.
    private func moved(_ row: PlanRow) -> [String] {
        let standing = row.standing
        guard let original = standing.originalDue, let light = standing.lightAtOriginalDue, !row.plan.status.isSettled
        else { return [] }
        let isSame = light == standing.light
        let byOriginal = words(isSame ? .reasonDueLightSame : .reasonDueLight, ["light": .light(light)])
        guard let due = row.plan.due?.day, due != original else { return [byOriginal] }
        let days: [String: Argument] = ["days": .count(abs(original.distance(to: due)))]
        return [words(due > original ? .reasonDueLater : .reasonDueEarlier, days), byOriginal]
    }

    /// The goals that answer a shortcoming, dropped ones left out where they are known; first the one whose light it has.
    private func answering(_ row: PlanRow) -> [PlanID] {
        let dropped = Set(rows.filter { $0.standing.light == .dropped }.map(\.plan.id))
        let goals = row.answeredBy.filter { !dropped.contains($0) }
        guard let first = row.standing.decidedBy, goals.contains(first) else { return goals }
        return [first] + goals.filter { $0 != first }
    }
}
