import Plan
public import Words

/// A report as Markdown, for `-O md` of `report` and `list`: tables of GitHub's flavour; the text of files is inert.
public struct MarkdownReport {
    let report: PortfolioReport
    let words: Words

    /// A report in the words of a language.
    public init(_ report: PortfolioReport, words: Words) {
        self.report = report
        self.words = words
    }

    /// Writes title, summary, changes, goals, shortcomings and what waits for whom.
    public func write(to output: inout some TextOutputStream) {
        output.write(Markdown.document(blocks))
    }

    /// The report as one text.
    public var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private var speech: Speech { Speech(words: words, edition: report.edition) }

    private var blocks: [String] {
        var blocks = Markdown.masthead(speech)
        guard !report.rows.isEmpty else { return blocks + [report.edition.emptiness(words)] }
        blocks.append(summary)
        if let changes { blocks.append(changes) }
        blocks += Markdown.notes(speech)
        for (kind, title) in [(Plan.Kind.goal, Words.Key.reportGoals), (.shortcoming, .reportShortcomings)] {
            let rows = report.rows.filter { $0.plan.kind == kind }
            if !rows.isEmpty { blocks += ["## \(words(title))", table(rows)] }
        }
        return blocks + needs + waiting
    }

    private var summary: String {
        let counts = report.counts.map { "\($0.symbol) \(words.write($0)) \($1)" }
        return words.label(words(.reportCount, ["count": .count(report.rows.count)]), words.list(counts))
    }

    private var changes: String? {
        let changes = ChangesInWords(speech: speech, report: report)
        return changes.heading.map { Markdown.inert(words.label($0, words.clauses(changes.clauses))) }
    }

    private func table(_ rows: [PlanRow]) -> String {
        let title: Words.Key = rows.first?.plan.kind == .shortcoming ? .fieldTitle : .columnTitle
        let headings: [Words.Key] = [
            .columnLight, .columnId, title, .columnLead, .columnReported, .columnComputed, .columnExpected,
            .columnReason,
        ]
        let columns = headings.map { key in
            (
                heading: Speech.sentence(words(key)),
                trailing: [.columnReported, .columnComputed, .columnExpected].contains(key)
            )
        }
        let reasons = Reasons(speech, rows: report.rows)
        let cells = rows.map { row -> [String] in
            let standing = row.standing
            return [
                "\(standing.light.symbol) \(words.write(standing.light))", Markdown.inert(row.plan.id.text),
                Markdown.inert(row.plan.title),
                Markdown.inert(speech.unit(row.plan.lead)),
                standing.isAnswered ? words(.writeNone) : speech.share(Double(standing.selfReported)),
                speech.share(standing.computed), speech.share(standing.expected), Markdown.inert(reasons.text(of: row)),
            ]
        }
        return Markdown.table(columns, cells)
    }

    private var needs: [String] {
        let needs = Needs(speech: speech).lines(of: report.rows)
        guard !needs.isEmpty else { return [] }
        let lines = needs.map { "- **\(Markdown.inert($0.id))** \(Markdown.inert($0.text))" }
        return ["## \(words(.reportNeeds))", lines.joined(separator: "\n")]
    }

    private var waiting: [String] {
        let groups = Todos(speech: speech).groups(of: report.waiting)
        guard !groups.isEmpty else { return [] }
        let lines = groups.map { group in
            "- **\(Markdown.inert(group.person))** \(Markdown.inert(group.tasks.joined(separator: " \u{00B7} ")))"
        }
        return ["## \(words(.reportWaiting))", lines.joined(separator: "\n")]
    }
}
