import Plan
public import Words

/// A list of a year's plans as Markdown, for `list -O md`: one table, with the columns of the screen.
public struct MarkdownList {
    let report: PortfolioReport
    let words: Words

    /// A list in the words of a language.
    public init(_ report: PortfolioReport, words: Words) {
        self.report = report
        self.words = words
    }

    /// The list as one text.
    public var text: String {
        let speech = Speech(words: words, edition: report.edition)
        var blocks = Markdown.masthead(speech)
        let changes = ChangesInWords(speech: speech, report: report)
        if report.since != nil, let heading = changes.heading {
            blocks.append(Markdown.inert(words.label(heading, words.clauses(changes.clauses))))
        }
        blocks += Markdown.notes(speech)
        let cells = ListCells(speech: speech)
        blocks.append(
            report.rows.isEmpty
                ? report.edition.emptiness(words)
                : Markdown.table(
                    ListCells.columns.map { (Speech.sentence(words($0.key)), $0.trailing) },
                    report.rows.map { cells.texts(of: $0).map(Markdown.inert) }))
        return Markdown.document(blocks)
    }
}
