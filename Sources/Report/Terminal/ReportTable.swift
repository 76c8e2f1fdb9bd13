import Plan
import Words

/// The plans of a report, goals before shortcomings, each with its light, shares and reason.
///
/// A reason is what a manager reads first: where it does not fit beside the shares, it stands below its plan, whole.
struct ReportTable {
    let report: PortfolioReport
    let speech: Speech

    private var words: Words { speech.words }

    func lines(in style: TerminalStyle) -> [Line] {
        var table = table(titles: 32...48)
        var widths = table.widths(within: style.width)
        let isBeside = widths.count == table.columns.count
        if !isBeside {
            table = self.table(titles: 20...84)
            table.columns.removeLast()
            widths = table.widths(within: style.width)
        }
        var lines = [table.heading(widths)]
        for (index, row) in report.rows.enumerated() {
            if index > 0, row.plan.kind == .shortcoming, report.rows[index - 1].plan.kind == .goal {
                lines.append(Line.space(indent) + Line(words(.reportShortcomings), .dim))
            }
            lines.append(table.line(table.rows[index], widths))
            if !isBeside { lines += (Line.space(indent) + reason(row)).wrapped(to: style.width, indent: indent + 2) }
        }
        return lines
    }

    /// Columns before the id: the light's symbol and the gap.
    private let indent = 3

    /// The table, its titles as wide as they are within these columns.
    private func table(titles: ClosedRange<Int>) -> Table {
        let places = needsDecimals ? 1 : 0
        let heading = report.rows.contains { $0.plan.kind == .goal } ? words(.columnTitle) : words(.reportShortcomings)
        return Table(
            columns: [
                Table.Column(heading: Line()),
                Table.Column(heading: Line(words(.columnId))),
                Table.Column(heading: Line(heading), minimum: titles.lowerBound, maximum: titles.upperBound),
                Table.Column(heading: Line(words(.columnLead)), minimum: 10, maximum: 24),
                Table.Column(heading: Line(words(.columnReported)), trailing: true),
                Table.Column(heading: Line(words(.columnComputed)), trailing: true),
                Table.Column(heading: Line(words(.columnExpected)), trailing: true),
                Table.Column(heading: Line(words(.columnReason)), minimum: 72),
            ],
            rows: report.rows.map { row in
                let standing = row.standing
                return [
                    Line(standing.light.symbol, .of(standing.light)),
                    Line(speech.id(row.plan.id)),
                    Line(row.plan.title),
                    Line(speech.unit(row.plan.lead)),
                    Line(standing.isAnswered ? words(.writeNone) : speech.share(Double(standing.selfReported))),
                    Line(speech.share(standing.computed, places: places), .bold),
                    Line(speech.share(standing.expected, places: places)),
                    reason(row),
                ]
            })
    }

    /// Whether a share has a decimal, so that all of them show one and their points stand below each other.
    private var needsDecimals: Bool {
        report.rows.flatMap { [$0.standing.computed, $0.standing.expected] }.contains { share in
            share.map { ($0 * 10).rounded().truncatingRemainder(dividingBy: 10) != 0 } ?? false
        }
    }

    private func reason(_ row: PlanRow) -> Line {
        let light = row.standing.light
        let text = Reasons(speech, rows: report.rows).text(of: row)
        // A closed plan's reason says so itself.
        if light == .closed || light == .dropped { return Line(text, .of(light)) }
        return Line(words.write(light), Ink.of(light).and(.bold)) + Line(words(.reportAfterLight) + text)
    }
}
