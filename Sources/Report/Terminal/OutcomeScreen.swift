import Plan
import Words

/// What a writing command did to a plan: what changed, what that does to its standing, how to take it back.
public struct OutcomeScreen: Screen {
    let outcome: Outcome

    /// A screen of an outcome.
    public init(_ outcome: Outcome) {
        self.outcome = outcome
    }

    /// The plan, the changed fields, the standing, the commit and what comes next.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        var rows = changes(words)
        if let standing = OutcomeStanding(outcome: outcome, words: words).row { rows.append(standing) }
        let column = min(24, rows.map(\.label.width).max() ?? 0)
        var lines = (Line("\(outcome.plan.id) ", .bold) + Line(outcome.plan.title)).wrapped(to: style.width, indent: 2)
        for row in rows {
            let label = Line.space(2) + row.label.cut(to: column).padded(to: column)
            lines += (label + .space(2) + row.value).wrapped(to: style.width, indent: column + 4)
        }
        lines += verdict(words, style)
        lines += outcome.findings.flatMap { $0.remark(in: style) }
        if outcome.isDryRun, let diff = outcome.diff { lines += [Line()] + diffLines(diff) }
        return lines
    }

    private func changes(_ words: Words) -> [LabelledLine] {
        let plan = outcome.plan
        let own: Set<FieldPath> = [FieldPath("id"), .title, .status, .progress]
        let shown = outcome.act == .new ? outcome.changes.filter { !own.contains($0.field) } : outcome.changes
        let told = ChangesOfPlan(words: words, plan: plan, team: outcome.team)
        var rows = told.items(shown, isNew: outcome.act == .new).map { item in
            LabelledLine(
                label: Line(item.label), value: item.value + (item.change.map { target(of: $0, words) } ?? Line()))
        }
        func add(_ key: Words.Key, _ text: String?) {
            if let text { rows.append(LabelledLine(label: Line(words(key)), value: Line(text.inOneLine))) }
        }
        add(.outcomeDay, outcome.day.map { words.write($0) })
        if outcome.act == .comment, outcome.message.note == nil { add(.outcomeNote, words(.outcomeRead)) }
        let note: Words.Key = outcome.act == .close || outcome.act == .refuse ? .outcomeOpinion : .outcomeNote
        if outcome.act != .update || outcome.changes.isEmpty { add(note, outcome.message.note) }
        for evidence in outcome.message.evidence { add(.outcomeEvidence, evidence) }
        add(.historyProblem, outcome.message.problem)
        add(.historyNext, outcome.message.next)
        add(.historyNeed, outcome.message.need)
        return rows
    }

    /// The target of an indicator whose current value changed.
    private func target(of change: FieldChange, _ words: Words) -> Line {
        guard let (list, key, field) = change.field.item, list == .indicators, field == "current",
            let indicator = outcome.plan.indicators.first(where: { $0.key == key }), let target = indicator.target
        else { return Line() }
        let text = words(.outcomeTarget, ["target": .text(words.measured(target, indicator.unit))])
        return Line(words.parenthesis("", text), .dim)
    }

    private func verdict(_ words: Words, _ style: TerminalStyle) -> [Line] {
        if outcome.isDryRun { return [Line(words(.outcomeDryRun), .yellow)] }
        guard let commit = outcome.commit else { return [Line(words(.outcomeNothing))] }
        var line = Line(words(.outcomeCommitted, ["commit": .text(commit.shortCommit)]))
        let id = outcome.plan.id
        switch outcome.act {
        case .update, .set, .edit:
            line += Line(words.gap + words.label(words(.outcomeUndoHint), "duban undo \(id)"), .dim)
        case .new:
            let next = "duban set \(id) 'lead=<\(words(.valueUnit))>' 'due=<\(words(.valueDay))>'"
            line += Line(words.gap + words.label(words(.outcomeNextNew), next), .dim)
        case .undo, .comment, .close, .refuse, .reopen: break
        }
        return line.wrapped(to: style.width, indent: 2)
    }

    private func diffLines(_ diff: String) -> [Line] {
        diff.split(whereSeparator: \.isNewline).map { text in
            if text.hasPrefix("+") { return Line(String(text), .green) }
            if text.hasPrefix("-") { return Line(String(text), .red) }
            return Line(String(text), text.hasPrefix("@") ? .dim : .plain)
        }
    }
}

/// A label and what stands beside it.
struct LabelledLine {
    let label: Line
    let value: Line
}

/// What an act does to a plan's standing, in one line.
private struct OutcomeStanding {
    let outcome: Outcome
    let words: Words

    var row: LabelledLine? {
        guard let after = outcome.after, outcome.act != .comment else { return nil }
        var value = Line()
        if let computed = after.computed {
            let old = outcome.before?.computed ?? computed
            let shares = (old == computed ? [computed] : [old, computed]).map { words.write(percent: $0) }
            value = Line(shares.joined(separator: " \u{2192} "), .bold) + Line(words(.writeClause))
        }
        value += light(after)
        return LabelledLine(
            label: Line(words(after.computed == nil ? .outcomeLight : .outcomeComputed)),
            value: value + (why(after).map { Line(words.label("", $0)) } ?? Line()))
    }

    /// What the light compares the computed share with, or the fact that decides it.
    private func why(_ after: Standing) -> String? {
        if after.reason == .distance, let expected = after.expected {
            return words(.outcomeExpected, ["percent": .percent(expected)])
        }
        if after.reason == .final { return nil }
        var settings = Settings()
        settings.rhythm = after.missing.first?.rhythm ?? settings.rhythm
        var edition = Edition(asOf: after.day, zone: .shanghai, settings: settings)
        edition.year = outcome.plan.year
        var row = PlanRow(plan: outcome.plan, standing: after)
        // Of the goals that answer a shortcoming an act knows the one that decides.
        row.answeredBy = after.decidedBy.map { [$0] } ?? []
        return Reasons(Speech(words: words, edition: edition)).deciding(row)
    }

    private func light(_ after: Standing) -> Line {
        let ink = Ink.of(after.light).and(.bold)
        guard let before = outcome.before else { return Line(words.write(after.light), ink) }
        if before.light == after.light { return Line(words(.outcomeLightSame, ["light": .light(after.light)]), ink) }
        return Line(words(.outcomeLightChanged, ["old": .light(before.light), "new": .light(after.light)]), ink)
    }
}
