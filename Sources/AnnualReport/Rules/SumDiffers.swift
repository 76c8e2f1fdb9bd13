import Plan

/// Parts that do not add up to the total that stands before them.
enum SumDiffers: ImportRule {
    static let rule = Rule("sum-differs", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        var findings: [Finding] = []
        let figures = reading.figures.all.filter { $0.kind == .counted }
        var index = 0
        while index < figures.count {
            let total = figures[index]
            let parts = parts(after: index, in: figures, of: reading.text)
            if !parts.isEmpty, let finding = finding(total, parts, in: reading) { findings.append(finding) }
            index += parts.count + 1
        }
        return findings
    }

    private static func parts(after index: Int, in figures: [Figure], of text: Glyphs) -> [Figure] {
        let total = figures[index]
        var found: [Figure] = []
        for figure in figures.dropFirst(index + 1) {
            guard Disposal.names(figure, in: text), figure.sentence == total.sentence,
                figure.unit.map(text.string) == total.unit.map(text.string)
            else { break }
            found.append(figure)
        }
        return Disposal.names(total, in: text) ? [] : found
    }

    private static func finding(_ total: Figure, _ parts: [Figure], in reading: Reading) -> Finding? {
        let text = reading.text
        let sum = parts.compactMap(\.number).reduce(0, +)
        guard let whole = total.number, sum != whole, total.qualifier == nil, total.name.count >= 3 else { return nil }
        let isPartial = parts.first.map { text.first(of: ["其中", "含", "(含"], at: $0.clause.lowerBound) != nil } ?? false
        let isClosed = parts.contains { Disposal.closes($0, in: text) }
        guard sum > whole || (parts.count >= 2 && (!isPartial || isClosed)) else { return nil }
        return reading.finding(
            rule, at: total.words, quotes: ([total] + parts).map(\.words),
            arguments: ["total": .number(whole), "sum": .number(sum)])
    }
}
