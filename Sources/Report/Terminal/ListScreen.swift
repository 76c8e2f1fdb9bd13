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
        if table.widths(within: style.width).count <= ListScreen.lead { table = self.table(speech, titles: 12) }
        return lines + table.lines(within: style.width)
    }

    /// The place of the unit among the columns.
    private static let lead = 6

    /// The table, its titles no narrower than so many columns.
    private func table(_ speech: Speech, titles: Int) -> Table {
        let words = speech.words
        func column(_ key: Words.Key, minimum: Int? = nil, maximum: Int = .max, trailing: Bool = false) -> Table.Column
        {
            Table.Column(heading: Line(words(key)), minimum: minimum, maximum: maximum, trailing: trailing)
        }
        return Table(
            columns: [
                column(.columnLight), column(.columnId), column(.columnItem, minimum: titles, maximum: 56),
                column(.columnStatus), column(.columnReported, trailing: true), column(.columnDue),
                column(.columnLead, minimum: 10, maximum: 24), column(.columnOwner, maximum: 12),
                column(.columnLastReport),
            ],
            rows: report.rows.map { row in
                let light = row.standing.light
                return [
                    Line("\(light.symbol) \(words.write(light))", .of(light)),
                    Line(speech.id(row.plan.id)),
                    Line(row.plan.title),
                    Line(words.write(row.plan.status)),
                    Line(words.write(percent: Double(row.plan.progress))),
                    Line(row.plan.due.map { speech.due(.text($0.text)) } ?? words(.writeNone)),
                    Line(speech.unit(row.plan.lead)),
                    Line(speech.person(row.plan.owner)),
                    Line(row.lastUpdate.map { speech.day($0.authored) } ?? words(.writeNone)),
                ]
            })
    }
}
