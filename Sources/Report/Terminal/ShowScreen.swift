import Plan
import Words

/// Everything about one plan: how it stands, who does it, by what it is measured, what the report says.
public struct ShowScreen: Screen {
    let page: PlanPage

    /// A screen of a plan.
    public init(_ page: PlanPage) {
        self.page = page
    }

    /// Title, light and shares, fields, items, quote, text, the latest acts, and what comes next.
    public func lines(in style: TerminalStyle) -> [Line] {
        let speech = Speech(words: style.words, edition: page.edition)
        let plan = page.row.plan
        var title = Line("\(plan.id) ", .bold) + Line(plan.title, .bold)
        if page.edition.isSample { title += Line("  ") + Line(style.words(.reportSample), Ink.yellow.and(.bold)) }
        var lines = title.wrapped(to: style.width, indent: 2)
        if page.edition.isCut {
            lines += Line("! " + style.words(.historyCut), .yellow).wrapped(to: style.width, indent: 2)
        }
        lines += standing(speech, style)
        if let comparison = page.comparison { return lines + compared(with: comparison, speech, style) }
        lines += [Line()] + ShowFields(page: page, speech: speech).lines(in: style)
        lines += ShowItems(plan: plan, speech: speech).lines(in: style)
        lines += findings(style)
        lines += quote(style) + text(style)
        return lines + acts(page.timeline.entries.suffix(3), .showRecent, speech, style) + hint(speech, style)
    }

    /// The plan then and now, and what was recorded in between.
    private func compared(with comparison: PlanComparison, _ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let table = ShowComparison(page: page, comparison: comparison, speech: speech)
        return [Line()] + table.lines(in: style)
            + acts(page.timeline.entries.filter { !page.earlier.contains($0.commit) }, .showBetween, speech, style)
            + hint(speech, style)
    }

    private func hint(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let command = "duban history \(page.row.plan.id)"
        return [Line(), Line(style.words.label(style.words(.showHistoryHint), command), .dim)]
    }

    private func standing(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let words = style.words
        let standing = page.row.standing
        let light = standing.light
        let mark = Line("\(light.symbol) \(words.write(light))", Ink.of(light).and(.bold))
        let reason = Line(words(.writeClause) + Reasons(speech).text(of: page.row))
        var shares: [String] = []
        func add(_ key: Words.Key, _ share: Double?) {
            if let share { shares.append("\(words(key)) \(words.write(percent: share))") }
        }
        if !standing.isAnswered {
            add(.columnReported, Double(standing.selfReported))
        }
        add(.columnComputed, standing.computed)
        add(.columnExpected, standing.expected)
        let asOf = Line(words.asOf(page.edition), .dim)
        let figures = Line(shares.joined(separator: "  ")) + (shares.isEmpty ? Line() : Line("  ")) + asOf
        return (mark + reason).wrapped(to: style.width, indent: 2) + figures.wrapped(to: style.width)
    }

    private func findings(_ style: TerminalStyle) -> [Line] {
        guard !page.row.findings.isEmpty else { return [] }
        return [Line(), Line(style.words(.showFindings), .bold)]
            + page.row.findings.flatMap { $0.remark(in: style, indent: 2) }
    }

    private func quote(_ style: TerminalStyle) -> [Line] {
        guard let source = page.row.plan.source, let quote = source.quote else { return [] }
        var heading = Line(style.words(.showSource), .bold)
        if let section = source.section {
            heading += Line("  " + style.words(.showSection, ["section": .text(section)]), .dim)
        }
        return [Line(), heading] + paragraphs(quote, style)
    }

    private func text(_ style: TerminalStyle) -> [Line] {
        let body = page.row.plan.body
        guard body.contains(where: { !$0.isWhitespace }) else { return [] }
        return [Line(), Line(Speech.sentence(style.words(.fieldBody)), .bold)] + paragraphs(body, style)
    }

    private func paragraphs(_ text: String, _ style: TerminalStyle) -> [Line] {
        text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }.flatMap {
            (Line.space(2) + Line(String($0))).wrapped(to: style.width, indent: 2)
        }
    }

    private func acts(
        _ acts: some Collection<Entry>, _ heading: Words.Key, _ speech: Speech, _ style: TerminalStyle
    ) -> [Line] {
        guard !acts.isEmpty else { return [] }
        let history = HistoryActs(
            speech: speech, page: HistoryPage(edition: page.edition, plan: page.row.plan, timeline: page.timeline))
        var inner = style
        inner.width -= 2
        let lines = history.lines(Array(acts), in: inner).map { Line.space(2) + $0 }
        return [Line(), Line(style.words(heading), .bold)] + lines
    }
}
