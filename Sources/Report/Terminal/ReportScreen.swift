import Plan
import Words

/// Where everything stands: what a manager takes into a meeting.
public struct ReportScreen: Screen {
    let report: PortfolioReport

    /// A screen of a report.
    public init(_ report: PortfolioReport) {
        self.report = report
    }

    /// Title, summary, changes, the plans with their reasons, what waits for whom, and how to look closer.
    public func lines(in style: TerminalStyle) -> [Line] {
        guard !report.rows.isEmpty else { return EmptyScreen(edition: report.edition).lines(in: style) }
        let speech = Speech(words: style.words, edition: report.edition)
        var lines = Masthead(speech: speech).lines(in: style)
        lines += summary(speech, style)
        lines += ReportNotes(speech: speech).lines(in: style)
        lines.append(Line())
        lines += ReportTable(report: report, speech: speech).lines(in: style)
        lines += needs(speech, style) + waiting(speech, style)
        return lines + hints(speech, style)
    }

    private func summary(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let words = style.words
        var items = report.counts.map { light, count in
            Line("\(light.symbol) \(words.write(light)) \(count)", Ink.of(light).and(.bold))
        }
        let count = Line(words.label(words(.reportCount, ["count": .count(report.rows.count)]), ""))
        items = [items.first.map { count + $0 } ?? count] + items.dropFirst()
        let alone = report.rows.count { $0.standing.basis == .reported || $0.standing.basis == .rhythm }
        if alone > 0 { items.append(Line(words(.reportReportedOnly, ["count": .count(alone)]), .dim)) }
        let left = Line.flowed(items, to: style.width, indent: 2)
        let changes = ChangesInWords(speech: speech, report: report)
        guard let heading = changes.heading else { return left }
        let right = Line(words.label(heading, words.clauses(changes.clauses)))
        if let first = left.first, left.count == 1, first.width + 4 + right.width <= style.width {
            return [first + .space(4) + right]
        }
        return left + right.wrapped(to: style.width, indent: 2)
    }

    private func needs(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let needs = Needs(speech: speech).lines(of: report.rows)
        guard !needs.isEmpty else { return [] }
        let indent = (needs.map { DisplayWidth.of($0.id) }.max() ?? 0) + 4
        return [Line(), Line(style.words(.reportNeeds), .bold)]
            + needs.flatMap { need in
                ((Line.space(2) + Line(need.id)).padded(to: indent) + Line(need.text)).wrapped(
                    to: style.width, indent: indent)
            }
    }

    private func waiting(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let groups = Todos(speech: speech).groups(of: report.waiting)
        guard !groups.isEmpty else { return [] }
        let column = groups.map { DisplayWidth.of(Visible.text($0.person)) }.max() ?? 0
        let indent = min(2 + column + 2, style.width / 2)
        return [Line(), Line(style.words(.reportWaiting), .bold)]
            + groups.flatMap { group in
                let person = (Line.space(2) + Line(group.person).cut(to: indent - 4)).padded(to: indent)
                return (person + Line(group.tasks.joined(separator: " \u{00B7} "))).wrapped(
                    to: style.width, indent: indent)
            }
    }

    private func hints(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        guard
            let row = Light.byUrgency.lazy.compactMap({ light in report.rows.first { $0.standing.light == light } })
                .first
        else { return [] }
        let id = row.plan.id
        let history = style.words.label(style.words(.reportHintHistory), "duban history \(id)")
        let show = style.words.label(style.words(.reportHintShow), "duban show \(id)")
        let both = Line("\(history)      \(show)", .dim)
        return [Line()] + (both.width <= style.width ? [both] : [Line(history, .dim), Line(show, .dim)])
    }
}
