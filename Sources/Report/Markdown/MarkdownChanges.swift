import Plan
public import Words

/// What changed between two states as Markdown, for `changes -O md`: a heading for each way, a list of the plans.
public struct MarkdownChanges {
    let report: PortfolioReport
    let words: Words

    /// Changes in the words of a language.
    public init(_ report: PortfolioReport, words: Words) {
        self.report = report
        self.words = words
    }

    /// The changes as one text.
    public var text: String {
        let speech = Speech(words: words, edition: report.edition)
        let told = ChangeGroups(speech: speech, report: report)
        var blocks = Markdown.masthead(speech, title: speech.changesTitle)
        if report.rows.isEmpty, report.changes.isEmpty {
            return Markdown.document(blocks + [report.edition.emptiness(words)])
        }
        let lights = report.lightsThenAndNow.map { "\($0.symbol) \(words.write($0)) \($1)" }
        blocks.append(words.label(words(.reportCount, ["count": .count(report.rows.count)]), words.list(lights)))
        blocks += Markdown.notes(speech)
        let groups = told.groups
        if groups.isEmpty { return Markdown.document(blocks + [speech.nothing(report)]) }
        if let heading = ChangesInWords(speech: speech, report: report).heading {
            blocks.append(Markdown.inert(words.label(heading, words.clauses(groups.map(\.heading)))))
        }
        for group in groups {
            let mark = group.light.map { "\($0.symbol) " } ?? ""
            blocks += ["## \(mark)\(group.heading)", group.members.map(item).joined(separator: "\n")]
        }
        if !told.unchanged.isEmpty {
            let heading = words(.changesUnchanged, ["count": .count(told.unchanged.count)])
            blocks.append(Markdown.inert(words.label(heading, words.list(told.unchanged.map(speech.id)))))
        }
        return Markdown.document(blocks)
    }

    private func item(_ member: ChangeGroup.Member) -> String {
        let title = report.plan(member.goal).map { " " + Markdown.inert($0.title) } ?? ""
        let facts = member.facts.map { "  - " + Markdown.inert($0.written(color: false)) }
        return (["- **\(Markdown.inert(member.goal.text))**\(title)"] + facts).joined(separator: "\n")
    }
}
