import Plan
import Words

/// What changed of all plans between two states.
public struct ChangesScreen: Screen {
    let report: PortfolioReport

    /// A screen of changes.
    public init(_ report: PortfolioReport) {
        self.report = report
    }

    /// Title, the lights then and now, how much changed in which way, then the plans of each way with what changed.
    public func lines(in style: TerminalStyle) -> [Line] {
        let edition = report.edition
        guard !report.rows.isEmpty || !report.changes.isEmpty else {
            return EmptyScreen(edition: edition).lines(in: style)
        }
        let told = ChangeGroups(speech: Speech(words: style.words, edition: edition), report: report)
        let speech = told.speech
        var lines = Masthead(speech: speech, title: speech.changesTitle).lines(in: style)
        lines += lights(style) + ReportNotes(speech: speech).lines(in: style)
        let groups = told.groups
        guard !groups.isEmpty else { return lines + [Line(), Line(speech.nothing(report))] }
        lines += summary(groups, speech, style)
        var titled: Set<PlanID> = []
        for group in groups { lines += self.lines(of: group, &titled, speech, style) }
        return lines + unchanged(told, style) + hints(speech, style)
    }

    /// How many plans had which light, and have now.
    private func lights(_ style: TerminalStyle) -> [Line] {
        let counts = report.lightsThenAndNow.map { light, counts in
            Line("\(light.symbol) \(style.words.write(light)) \(counts)", Ink.of(light).and(.bold))
        }
        let count = Line(
            style.words.label(style.words(.reportCount, ["count": .count(report.rows.count)]), ""))
        return Line.flowed([counts.first.map { count + $0 } ?? count] + counts.dropFirst(), to: style.width, indent: 2)
    }

    private func summary(_ groups: [ChangeGroup], _ speech: Speech, _ style: TerminalStyle) -> [Line] {
        guard let heading = ChangesInWords(speech: speech, report: report).heading else { return [] }
        let text = style.words.label(heading, style.words.clauses(groups.map(\.heading)))
        return Line(text).wrapped(to: style.width, indent: 2)
    }

    /// A heading, then each plan with its facts; a plan's title stands where the plan is first named.
    private func lines(
        of group: ChangeGroup, _ titled: inout Set<PlanID>, _ speech: Speech, _ style: TerminalStyle
    ) -> [Line] {
        let ink = group.light.map { Ink.of($0).and(.bold) } ?? .bold
        let mark = group.light.map { "\($0.symbol) " } ?? ""
        var lines = [Line(), Line(mark + group.heading, ink)]
        let column = group.members.map { DisplayWidth.of(speech.id($0.goal)) }.max() ?? 0
        let indent = min(2 + column + 2, style.width / 2)
        for member in group.members {
            var rows = member.facts
            if titled.insert(member.goal).inserted, let title = report.plan(member.goal)?.title {
                rows.insert(Line(title).cut(to: style.width - indent), at: 0)
            }
            if rows.isEmpty { rows = [Line()] }
            let head = (Line.space(2) + Line(speech.id(member.goal), .bold)).padded(to: indent)
            lines += rows.enumerated().flatMap { place, row in
                ((place == 0 ? head : .space(indent)) + row).wrapped(to: style.width, indent: indent + 2)
            }
        }
        return lines
    }

    private func unchanged(_ told: ChangeGroups, _ style: TerminalStyle) -> [Line] {
        guard !told.unchanged.isEmpty else { return [] }
        let text = style.words.label(
            style.words(.changesUnchanged, ["count": .count(told.unchanged.count)]),
            told.speech.ids(told.unchanged, most: 12))
        return [Line()] + Line(text, .dim).wrapped(to: style.width, indent: 2)
    }

    private func hints(_ speech: Speech, _ style: TerminalStyle) -> [Line] {
        let ids = report.changes.filter { $0.change != .vanished }
        guard let id = (ids.first { $0.change != .new } ?? ids.first)?.goal else { return [] }
        let history = style.words.label(style.words(.reportHintHistory), "duban history \(id)")
        var lines = [Line(history, .dim)]
        if let since = report.since.map({ speech.edition.zone.day(of: $0) }) {
            let asOf = report.edition.isOfThen ? " --as-of \(report.edition.asOf)" : ""
            let command = "duban show \(id) --since \(since)\(asOf)"
            lines.append(Line(style.words.label(style.words(.changesHintCompare), command), .dim))
        }
        return [Line()] + lines
    }
}

extension PortfolioReport {
    /// How many plans have which light, with how many had it where that differs: `1 → 3`.
    var lightsThenAndNow: [(light: Light, counts: String)] {
        PortfolioReport.lights.compactMap { light in
            let (then, now) = (earlier?.lights[light] ?? 0, count(light))
            guard then > 0 || now > 0 else { return nil }
            return (light, then == now || earlier == nil ? "\(now)" : "\(then) \u{2192} \(now)")
        }
    }
}

extension Speech {
    /// The title of what changed: office and year.
    var changesTitle: String {
        let title = edition.year.map { words(.changesTitle, ["year": .text(String($0))]) } ?? words(.changesTitleNoYear)
        guard let office = edition.office else { return title }
        return words(.reportOfficeTitle, ["office": .text(office), "title": .text(title)])
    }

    /// That nothing changed, from which day to which.
    func nothing(_ report: PortfolioReport) -> String {
        let since = report.since.map { moment -> Argument in
            let day = edition.zone.day(of: moment)
            return edition.zone.start(of: day) == moment ? .day(day) : .moment(edition.zone.local(moment))
        }
        let none = words(
            .changesNothing, ["since": since ?? .day(edition.asOf), "day": .day(edition.asOf)])
        return none + words(.writeEnd)
    }
}
