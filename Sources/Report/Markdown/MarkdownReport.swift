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
        output.write(blocks.joined(separator: "\n\n") + "\n")
    }

    /// The report as one text.
    public var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private var speech: Speech { Speech(words: words, edition: report.edition) }

    private var blocks: [String] {
        var blocks = ["# \(inert(speech.title))", facts]
        guard !report.rows.isEmpty else { return blocks + [report.edition.emptiness(words)] }
        blocks.append(summary)
        if let changes { blocks.append(changes) }
        blocks += notes
        for (kind, title) in [(Plan.Kind.goal, Words.Key.reportGoals), (.shortcoming, .reportShortcomings)] {
            let rows = report.rows.filter { $0.plan.kind == kind }
            if !rows.isEmpty { blocks += ["## \(words(title))", table(rows)] }
        }
        return blocks + needs + waiting
    }

    private var facts: String {
        var facts = [words(.reportAsOf, ["day": .day(report.edition.asOf)])]
        if report.edition.isSample { facts.append("**\(words(.reportSample))**") }
        if !speech.revision.isEmpty { facts.append(inert(speech.revision)) }
        return facts.joined(separator: " \u{00B7} ")
    }

    private var summary: String {
        let counts = report.counts.map { "\($0.symbol) \(words.write($0)) \($1)" }
        return words.label(words(.reportCount, ["count": .count(report.rows.count)]), words.list(counts))
    }

    private var changes: String? {
        let changes = ChangesInWords(speech: speech, report: report)
        return changes.heading.map { inert(words.label($0, words.clauses(changes.clauses))) }
    }

    private var notes: [String] {
        var notes: [String] = []
        if !report.edition.uncommitted.isEmpty {
            notes.append(
                "> " + inert(words(.reportUncommitted, ["goals": .text(words.list(report.edition.uncommitted))])))
        }
        if report.edition.isCut { notes.append("> " + words(.reportCut)) }
        return notes
    }

    private func table(_ rows: [PlanRow]) -> String {
        let title: Words.Key = rows.first?.plan.kind == .shortcoming ? .fieldTitle : .columnTitle
        let headings: [Words.Key] = [
            .columnLight, .columnId, title, .columnLead, .columnReported, .columnComputed, .columnExpected,
            .columnReason,
        ]
        let head = headings.map { Speech.sentence(words($0)) }
        let marks = headings.map { [.columnReported, .columnComputed, .columnExpected].contains($0) ? "--:" : "---" }
        let reasons = Reasons(speech, rows: report.rows)
        let cells = rows.map { row -> [String] in
            let standing = row.standing
            return [
                "\(standing.light.symbol) \(words.write(standing.light))", inert(row.plan.id.text),
                inert(row.plan.title),
                inert(speech.unit(row.plan.lead)),
                standing.isAnswered ? words(.writeNone) : speech.share(Double(standing.selfReported)),
                speech.share(standing.computed), speech.share(standing.expected), inert(reasons.text(of: row)),
            ]
        }
        return ([head, marks] + cells).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    private var needs: [String] {
        let needs = Needs(speech: speech).lines(of: report.rows)
        guard !needs.isEmpty else { return [] }
        let lines = needs.map { "- **\(inert($0.id))** \(inert($0.text))" }
        return ["## \(words(.reportNeeds))", lines.joined(separator: "\n")]
    }

    private var waiting: [String] {
        let groups = Todos(speech: speech).groups(of: report.waiting)
        guard !groups.isEmpty else { return [] }
        let lines = groups.map { group in
            "- **\(inert(group.person))** \(inert(group.tasks.joined(separator: " \u{00B7} ")))"
        }
        return ["## \(words(.reportWaiting))", lines.joined(separator: "\n")]
    }

    /// Text that Markdown shows as it stands: nothing in it opens a tag, a link, a table cell or emphasis.
    func inert(_ text: String) -> String {
        let visible = Visible.text(text)
        var inert = ""
        for character in visible {
            if "\\`*_{}[]<>#|~$!&".contains(character) { inert.append("\\") }
            inert.append(character)
        }
        // A bare address would become a link.
        return inert.replacing("://", with: "\\://").replacing("@", with: "\\@").replacing("www.", with: "www\\.")
    }
}
