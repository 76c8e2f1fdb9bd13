import Plan
import Words

/// A plan at two dates side by side: its light and shares, then the fields that differ.
struct ShowComparison {
    let page: PlanPage
    let comparison: PlanComparison
    let speech: Speech

    private var words: Words { speech.words }

    /// What stands in one row.
    private struct Row {
        let label: Line
        let old: Line
        let new: Line
    }

    func lines(in style: TerminalStyle) -> [Line] {
        let heading = Line(words(.showCompared, ["day": .day(comparison.day)]), .bold)
        guard let before = comparison.before else {
            return Line("! " + words(.showNotThere, ["day": .day(comparison.day)]), .yellow).wrapped(
                to: style.width, indent: 2)
        }
        let rows = [head(before.edition, page.edition)] + standing(before.row, page.row) + fields(before)
        var lines = [heading] + table(rows, in: style)
        if comparison.changes.isEmpty {
            let same = words(.showComparedSame, ["day": .day(comparison.day)])
            lines += (Line.space(2) + Line(same, .dim)).wrapped(to: style.width, indent: 2)
        }
        return lines
    }

    /// The two days with the commits that were read.
    private func head(_ old: Edition, _ new: Edition) -> Row {
        func side(_ edition: Edition) -> Line {
            Line([words.write(edition.asOf), edition.commit?.shortCommit ?? ""].joined(separator: " "), .dim)
        }
        return Row(label: Line(), old: side(old), new: side(new))
    }

    private func standing(_ old: PlanRow, _ new: PlanRow) -> [Row] {
        func light(_ row: PlanRow) -> Line {
            let light = row.standing.light
            return Line("\(light.symbol) \(words.write(light))", Ink.of(light).and(.bold))
        }
        var rows = [Row(label: label(words(.columnLight)), old: light(old), new: light(new))]
        func add(_ key: Words.Key, places: Int = 1, _ share: (Standing) -> Double?) {
            let (then, now) = (share(old.standing), share(new.standing))
            if then == nil, now == nil { return }
            rows.append(row(words(key), speech.share(then, places: places), speech.share(now, places: places)))
        }
        add(.columnReported, places: 0) { $0.isAnswered ? nil : Double($0.selfReported) }
        add(.columnComputed, \.computed)
        add(.columnExpected, \.expected)
        return rows
    }

    /// The fields that differ; an item that is new or gone is told once. What is reported stands above already.
    private func fields(_ before: PlanComparison.Before) -> [Row] {
        let plan = page.row.plan
        let changes = comparison.changes.filter { $0.field != .progress || page.row.standing.isAnswered }
        return ChangesOfPlan(words: words, plan: plan, team: page.edition.team).items(changes).map { item in
            guard let change = item.change else {
                let isNew = comparison.changes.contains { item.fields.contains($0.field) && $0.old.isNull }
                let none = Line(words(.writeNone))
                return Row(
                    label: label(item.label), old: isNew ? none : item.value, new: isNew ? item.value : none)
            }
            if change.field == .body { return row(words(.fieldBody), words(.writeNone), words(.historyBodyChanged)) }
            let old = ChangeInWords(change, words, before.row.plan, before.edition.team).written(change.old)
            let new = ChangeInWords(change, words, plan, page.edition.team).written(change.new)
            return row(words.field(change.field, in: plan), old, new)
        }
    }

    private func row(_ text: String, _ old: String, _ new: String) -> Row {
        Row(label: label(text), old: Line(old), new: Line(new, old == new ? .plain : .bold))
    }

    private func label(_ text: String) -> Line { Line(Speech.sentence(text), .dim) }

    /// The rows in three columns; what does not fit in its column is broken, never cut.
    private func table(_ rows: [Row], in style: TerminalStyle) -> [Line] {
        let room = style.width - 2
        let names = min(rows.map(\.label.width).max() ?? 0, room / 3)
        let values = room - names - 4
        let left = min(rows.map(\.old.width).max() ?? 0, max(values / 2, values - (rows.map(\.new.width).max() ?? 0)))
        let right = values - left
        return rows.flatMap { row -> [Line] in
            let cells = [(row.label, names), (row.old, left), (row.new, right)].map { $0.wrapped(to: $1) }
            return (0..<(cells.map(\.count).max() ?? 0)).map { place in
                func cell(_ column: Int) -> Line {
                    cells[column].indices.contains(place) ? cells[column][place] : Line()
                }
                return Line.space(2) + cell(0).padded(to: names + 2) + cell(1).padded(to: left + 2) + cell(2)
            }
        }
    }
}
