import Plan
import Words

/// The plans that changed in one way, each with what changed, in words: what screens and documents of `changes` are
/// made of.
struct ChangeGroup {
    /// A plan of the group.
    struct Member {
        /// The plan's id.
        let goal: PlanID
        /// What changed, one line a fact.
        let facts: [Line]
    }

    /// What changed, and of how many plans.
    let heading: String
    /// The light that the plans turned to, where they did.
    let light: Light?
    /// The plans.
    let members: [Member]
}

/// Puts the changes of a report into groups.
struct ChangeGroups {
    let speech: Speech
    let report: PortfolioReport

    private var words: Words { speech.words }

    /// The groups that hold something: what was finished first, progress and other edits last.
    var groups: [ChangeGroup] {
        let reasons = Reasons(speech, rows: report.rows)
        return (ChangeSort.all + [.updated]).compactMap { sort in
            let changes = report.changes.filter(sort.holds)
            guard !changes.isEmpty else { return nil }
            var goals: [PlanID] = []
            let own = Dictionary(grouping: changes, by: \.goal)
            for change in changes where goals.last != change.goal { goals.append(change.goal) }
            let members = goals.map { goal in
                ChangeGroup.Member(goal: goal, facts: facts(of: own[goal] ?? [], goal, sort, reasons))
            }
            return ChangeGroup(
                heading: words(sort.key, ["count": .count(goals.count)]), light: sort.light, members: members)
        }
    }

    /// The plans of the newer state of which nothing changed.
    var unchanged: [PlanID] {
        let changed = Set(report.changes.map(\.goal))
        return report.rows.map(\.plan.id).filter { !changed.contains($0) }
    }

    private func facts(
        of changes: [PortfolioChange], _ goal: PlanID, _ sort: ChangeSort, _ reasons: Reasons
    ) -> [Line] {
        let told = ChangesOfPlan(words: words, plan: report.plan(goal), team: speech.edition.team)
        switch sort.kind {
        case .lightChanged: return changes.map { light($0, reasons) }
        case .dueRevised, .targetRevised: return moved(changes, told)
        case .updated: return told.items(changes.compactMap(\.ofField)).map(\.line)
        default: return changes.compactMap(act)
        }
    }

    /// From which light to which, and why.
    private func light(_ change: PortfolioChange, _ reasons: Reasons) -> Line {
        func write(_ value: FieldValue) -> Line {
            guard let light = value.text.flatMap(Light.init(rawValue:)) else { return Line(words(.writeNone)) }
            return Line(words.write(light), .of(light))
        }
        let line = write(change.old) + Line(" \u{2192} ") + write(change.new)
        guard let row = report.rows.first(where: { $0.plan.id == change.goal }) else { return line }
        return line + Line(words(.writeClause) + reasons.text(of: row))
    }

    /// From when to when, or from what to what, and what it was at first, then who moved it and why, once an act.
    private func moved(_ changes: [PortfolioChange], _ told: ChangesOfPlan) -> [Line] {
        changes.indices.flatMap { place -> [Line] in
            let change = changes[place]
            let isLast = place + 1 == changes.count || changes[place + 1].commit != change.commit
            return moved(change, told) + (isLast ? [act(change)].compactMap(\.self) : [])
        }
    }

    private func moved(_ change: PortfolioChange, _ told: ChangesOfPlan) -> [Line] {
        guard let field = change.ofField else { return [] }
        return told.items([field]).map { item in
            guard !change.original.isNull, change.original != change.old else { return item.line }
            let first = words.write(change.original, of: field.field, in: told.plan)
            return item.line + Line(words.parenthesis("", words(.showOriginalDue, ["day": .text(first)])))
        }
    }

    /// Who did it, of which day, and what they said.
    private func act(_ change: PortfolioChange) -> Line? {
        guard let commit = change.commit, let act = report.acts[change.goal]?[commit] else { return nil }
        let head = Line("\(speech.day(act.authored)) \(act.author.name)", .dim)
        guard let note = act.message.note?.inOneLine else { return head }
        return head + Line(words.label("", note))
    }
}

extension PortfolioChange {
    /// The change of the plan's file; nil of the whole plan, and of a light, which no file holds.
    fileprivate var ofField: FieldChange? {
        guard let field, change != .lightChanged else { return nil }
        return FieldChange(field, from: old, to: new)
    }
}
