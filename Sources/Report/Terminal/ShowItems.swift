import Plan
import Words

/// The indicators and milestones of a plan, as tables with the keys that `update` takes.
struct ShowItems {
    let plan: Plan
    let speech: Speech

    private var words: Words { speech.words }

    func lines(in style: TerminalStyle) -> [Line] {
        let width = style.width - 2
        var lines: [Line] = []
        if !plan.indicators.isEmpty {
            lines += [Line(), Line(Speech.sentence(words(.fieldIndicators)), .bold)]
            lines += indicators.lines(within: width, heading: false).map { Line.space(2) + $0 }
        }
        if !plan.milestones.isEmpty {
            lines += [Line(), Line(Speech.sentence(words(.fieldMilestones)), .bold)]
            lines += milestones.lines(within: width, heading: false).map { Line.space(2) + $0 }
        }
        return lines
    }

    private var indicators: Table {
        Table(
            columns: [
                Table.Column(heading: Line(), minimum: 12, maximum: 32), Table.Column(heading: Line(), trailing: true),
                Table.Column(heading: Line(), minimum: 16), Table.Column(heading: Line()),
                Table.Column(heading: Line()),
            ],
            rows: plan.indicators.map { indicator in
                [
                    Line(indicator.name ?? indicator.key),
                    Line(indicator.current.map { words.measured($0, indicator.unit) } ?? words(.writeNone), .bold),
                    Line(aim(indicator)),
                    Line(indicator.weight == 1 ? "" : words(.showWeight, ["weight": .number(indicator.weight)]), .dim),
                    Line(indicator.key, .dim),
                ]
            })
    }

    private func aim(_ indicator: Indicator) -> String {
        guard let target = indicator.target else { return words(.showNoTarget) }
        let aim: [String: Argument] = [
            "target": .text(words.measured(target, indicator.unit)),
            "baseline": .text(indicator.baseline.map { words.measured($0, indicator.unit) } ?? words(.writeNone)),
        ]
        switch (indicator.measure, indicator.direction) {
        case (.level, _): return words(.showFromTo, aim)
        case (.yearly, .up): return words(.showYearlyTarget, aim)
        case (.hold, .up): return words(.showHoldAtLeast, aim)
        case (.yearly, .down), (.hold, .down): return words(.showHoldAtMost, aim)
        }
    }

    private var milestones: Table {
        Table(
            columns: [
                Table.Column(heading: Line()), Table.Column(heading: Line(), minimum: 20, maximum: 48),
                Table.Column(heading: Line()), Table.Column(heading: Line(), minimum: 8, maximum: 24),
                Table.Column(heading: Line()), Table.Column(heading: Line()),
            ],
            rows: plan.milestones.map { milestone in
                [
                    mark(milestone),
                    Line(milestone.title ?? milestone.key),
                    Line(when(milestone)),
                    Line(milestone.lead.map { speech.unit($0) } ?? ""),
                    Line(milestone.weight == 1 ? "" : words(.showWeight, ["weight": .number(milestone.weight)]), .dim),
                    Line(milestone.key, .dim),
                ]
            })
    }

    private func mark(_ milestone: Milestone) -> Line {
        if milestone.done != nil { return Line(Light.closed.symbol, .green) }
        guard let due = milestone.due ?? plan.due?.day, due < speech.edition.asOf else {
            return Line(Light.green.symbol, .dim)
        }
        return Line(Light.red.symbol, .red)
    }

    private func when(_ milestone: Milestone) -> String {
        if let done = milestone.done { return words(.showDoneOn, ["day": .text(speech.day(done))]) }
        guard let due = milestone.due ?? plan.due?.day else { return words(.writeNone) }
        return words(.showDueOn, ["day": .text(speech.day(due))])
    }
}
