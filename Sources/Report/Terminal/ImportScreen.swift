import Plan
import Words

/// What an import made of a report, or would make: the plans, what to check in the report, which goals may answer
/// which shortcomings, and what comes next.
public struct ImportScreen: Screen {
    let outcome: ImportOutcome
    let report: String
    let isWhole: Bool

    /// A screen of an import.
    ///
    /// - Parameters:
    ///   - report: the report's file as it was named, for the next steps.
    ///   - isWhole: whether a report that was imported before is told all over again.
    public init(_ outcome: ImportOutcome, of report: String, isWhole: Bool = false) {
        self.outcome = outcome
        self.report = report
        self.isWhole = isWhole
    }

    /// The report, its plans, figures, findings, suggestions, what was left over, and the next steps; of one that was
    /// imported before, that nothing was written.
    public func lines(in style: TerminalStyle) -> [Line] {
        if outcome.commit == nil, !outcome.isDryRun, !isWhole { return unchanged(style) }
        return heading(style) + plans(style) + facts(style) + findings(style)
            + ImportSuggestions(outcome: outcome).lines(in: style) + unplaced(style) + files(style) + verdict(style)
    }

    private func unchanged(_ style: TerminalStyle) -> [Line] {
        let words = style.words
        var lines = Line(words(.importUnchanged)).wrapped(to: style.width)
        if !outcome.findings.isEmpty {
            let count = words(.importUnchangedFindings, ["count": .count(outcome.findings.count)])
            let again = "duban import \(Shell.quoted(report)) --dry-run"
            // A command that is broken over lines cannot be pasted.
            lines += [Line(words.label(count, "")), .space(2) + Line(again)]
        }
        return lines
    }

    private func heading(_ style: TerminalStyle) -> [Line] {
        let words = style.words
        let year = words(.importTitle, ["document": .text(outcome.document), "year": .text(String(outcome.year))])
        var facts = [outcome.title, outcome.issuer, outcome.date.map { words.write($0) }].compactMap { $0 }
        if facts.isEmpty, let reported = outcome.reportYear {
            facts = [words(.importReportYear, ["year": .text(String(reported))])]
        }
        let goals = outcome.plans.count { $0.kind == .goal }
        let counts = [
            words(.importGoals, ["count": .count(goals)]),
            words(.importShortcomings, ["count": .count(outcome.plans.count - goals)]),
            words(.importFacts, ["count": .count(outcome.facts.count)]),
        ]
        return Line(year, .bold).wrapped(to: style.width, indent: 2)
            + (facts.isEmpty ? [] : Line(facts.joined(separator: " \u{00B7} "), .dim).wrapped(to: style.width))
            + [Line(words.clauses(counts))]
    }

    private func plans(_ style: TerminalStyle) -> [Line] {
        guard !outcome.plans.isEmpty else { return [] }
        let table = Table(
            columns: [
                Table.Column(heading: Line()), Table.Column(heading: Line()),
                Table.Column(heading: Line(), minimum: 20),
            ],
            rows: outcome.plans.map { [Line($0.id.text), Line($0.section ?? "", .dim), Line($0.title)] })
        return [Line()] + table.lines(within: style.width - 2, heading: false).map { Line.space(2) + $0 }
    }

    private func facts(_ style: TerminalStyle) -> [Line] {
        let shown = outcome.facts.prefix(outcome.facts.count > 6 ? 4 : 6)
        guard !shown.isEmpty else { return [] }
        let table = Table(
            columns: [
                Table.Column(heading: Line()), Table.Column(heading: Line(), minimum: 12, maximum: 40),
                Table.Column(heading: Line(), trailing: true), Table.Column(heading: Line(), maximum: 40),
            ],
            rows: shown.map { fact in
                [Line(fact.key, .dim), Line(fact.name), Line(figure(fact), .bold), Line(fact.section ?? "", .dim)]
            })
        var lines = [Line(), Line(style.words(.importFactsTitle), .bold)]
        lines += table.lines(within: style.width - 2, heading: false).map { Line.space(2) + $0 }
        if outcome.facts.count > shown.count {
            let rest = outcome.facts.count - shown.count
            lines.append(
                .space(2)
                    + Line(
                        style.words(.importMoreFacts, ["count": .count(rest), "file": .text(outcome.factsPath)]), .dim))
        }
        return lines
    }

    private func figure(_ fact: Fact) -> String {
        switch fact.value {
        case .number(let number): qualified(number.plain, fact.qualifier) + (fact.unit.map { " \($0)" } ?? "")
        case .grade(let grade): grade
        }
    }

    /// A figure with what limits it, in the order of the language of reports: 20余, 每半年 1.
    private func qualified(_ number: String, _ qualifier: String?) -> String {
        guard let qualifier else { return number }
        return Fact.followingQualifiers.contains(qualifier) ? number + qualifier : "\(qualifier) \(number)"
    }

    private func findings(_ style: TerminalStyle) -> [Line] {
        guard !outcome.findings.isEmpty else {
            return [Line(), Line(style.words(.importNoFindings) + style.words(.writeEnd))]
        }
        return [Finding.Severity.error, .warning, .notice].flatMap { severity -> [Line] in
            let findings = outcome.findings.filter { $0.severity == severity }
            guard !findings.isEmpty else { return [] }
            let title: Words.Key = severity == .notice ? .importNotices : .importFindings
            let count = style.words(.checkItems, ["count": .count(findings.count)])
            let keep = Line(style.words(.importKeep, ["document": .text(outcome.document)]), .dim)
            return [Line(), Line(style.words.parenthesis(style.words(title), count), .bold)]
                + (severity == .notice ? [] : (Line.space(2) + keep).wrapped(to: style.width, indent: 2))
                + FindingGroup.groups(findings, style.words).flatMap { $0.lines(in: style) }
        }
    }

    private func unplaced(_ style: TerminalStyle) -> [Line] {
        guard !outcome.unplaced.isEmpty else { return [] }
        return [Line(), Line(style.words(.importUnplaced), .bold)]
            + outcome.unplaced.flatMap { item -> [Line] in
                let why = style.words.sentence("unplaced." + item.why)
                let place = item.section.map {
                    style.words.parenthesis("", style.words(.importSection, ["section": .text($0)]))
                }
                let quote = (Line.space(4) + Line(style.words(.writeQuote, ["text": .text(item.quote.inOneLine)]))).cut(
                    to: style.width)
                return [(Line.space(2) + Line(why + (place ?? ""))).cut(to: style.width), quote]
            }
    }

    private func files(_ style: TerminalStyle) -> [Line] {
        guard outcome.isDryRun, !outcome.files.isEmpty else { return [] }
        let table = Table(
            columns: [Table.Column(heading: Line(), minimum: 20), Table.Column(heading: Line(), trailing: true)],
            rows: outcome.files.map { file in
                [Line(file.path), Line(style.words(.importBytes, ["count": .count(file.size)]), .dim)]
            })
        return [Line(), Line(style.words(.importFiles), .bold)]
            + table.lines(within: style.width - 2, heading: false).map { Line.space(2) + $0 }
    }

    private func verdict(_ style: TerminalStyle) -> [Line] {
        let words = style.words
        if outcome.isDryRun { return [Line(), Line(words(.importDryRun), .yellow)] }
        guard let commit = outcome.commit else { return [Line(), Line(words(.importUnchanged))] }
        let committed = Line(words(.outcomeCommitted, ["commit": .text(commit.shortCommit)]))
        let first = outcome.plans.first?.id.text ?? "G1"
        return [Line(), committed, Line()]
            + Steps(steps: [
                (words(.importNextLead), "duban set \(first) 'lead=<\(words(.valueUnit))>'"),
                (words(.importNextCheck), "duban check"), (words(.importNextReport), "duban report"),
            ]).lines(in: style)
    }
}

/// Goals that may answer shortcomings, and for each goal the one command that accepts all of them.
private struct ImportSuggestions {
    let outcome: ImportOutcome

    func lines(in style: TerminalStyle) -> [Line] {
        guard !outcome.suggestions.isEmpty else { return [] }
        let words = style.words
        var lines = [Line(), Line(words(.importSuggestions), .bold)]
        var goals: [PlanID] = []
        for suggestion in outcome.suggestions where !goals.contains(suggestion.goal) { goals.append(suggestion.goal) }
        for goal in goals {
            let own = outcome.suggestions.filter { $0.goal == goal }
            for suggestion in own {
                let common = words.list(suggestion.words.map { words(.writeQuote, ["text": .text($0)]) })
                let text = words(
                    .importSuggestion,
                    ["goal": .id(goal), "shortcoming": .id(suggestion.answers), "words": .text(common)])
                lines += (Line.space(2) + Line(text)).wrapped(to: style.width, indent: 4)
            }
            let answers = own.map(\.answers.text).joined(separator: ",")
            let command = "duban set \(goal) answers+=\(answers)"
            lines.append(.space(4) + Line(words.label(words(.importAccept), command), .dim))
        }
        return lines
    }
}
