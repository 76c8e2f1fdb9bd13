import Plan
import Words

/// All plans of a year, one line each.
public struct ListScreen: Screen {
    let report: PortfolioReport

    /// A screen of a list.
    public init(_ report: PortfolioReport) {
        self.report = report
    }

    /// Title and table; what does not fit is left out from the right.
    public func lines(in style: TerminalStyle) -> [Line] {
        guard !report.rows.isEmpty else { return EmptyScreen(edition: report.edition).lines(in: style) }
        let speech = Speech(words: style.words, edition: report.edition)
        var lines = Masthead(speech: speech).lines(in: style)
        let changes = ChangesInWords(speech: speech, report: report)
        if report.since != nil, let heading = changes.heading {
            let text = style.words.label(heading, style.words.clauses(changes.clauses))
            lines += Line(text).wrapped(to: style.width, indent: 2)
        }
        if report.edition.isCut {
            lines += Line("! " + style.words(.reportCut), .yellow).wrapped(to: style.width, indent: 2)
        }
        lines.append(Line())
        var table = table(speech, titles: 18)
        // Who does it is worth more than the end of a title.
        if table.widths(within: style.width).count <= ListScreen.lead { table = self.table(speech, titles: 10) }
        return lines + table.lines(within: style.width)
    }

    /// The place of the unit among the columns.
    private static let lead = ListCells.columns.firstIndex { $0.key == .columnLead } ?? 0

    /// The table, its titles no narrower than so many columns.
    private func table(_ speech: Speech, titles: Int) -> Table {
        let widths: [Words.Key: (minimum: Int?, maximum: Int)] = [
            .columnItem: (titles, 56), .columnLead: (10, 24), .columnOwner: (nil, 12),
        ]
        let cells = ListCells(speech: speech)
        return Table(
            columns: ListCells.columns.map { column in
                let width = widths[column.key] ?? (nil, .max)
                return Table.Column(
                    heading: Line(speech.words(column.key)), minimum: width.minimum, maximum: width.maximum,
                    trailing: column.trailing)
            },
            rows: report.rows.map { row in
                let texts = cells.texts(of: row)
                return [Line(texts[0], .of(row.standing.light))] + texts.dropFirst().map { Line($0) }
            })
    }
}
