import Plan

/// Parts that do not add up to the total that stands before them.
enum SumDiffers: ImportRule {
    static let rule = Rule("sum-differs", .warning)
    static let rules = [rule]

    /// What can become of something that was taken up: names of parts that need no noun of their own.
    private static let parts: Set<String> = [
        "废止", "保留", "修改", "修订", "维持", "撤销", "继续有效", "宣布失效", "失效", "合格", "不合格", "驳回", "通过", "未通过", "办结", "未办结", "优秀",
        "良好", "其中废止", "其中保留", "其中修改", "其中维持", "其中撤销",
    ]
    /// Parts beside which nothing can be left over.
    private static let closing: Set<String> = ["保留", "继续有效", "其中保留"]

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
            let isPart = parts.contains(figure.plainName(in: text))
            guard isPart, figure.sentence == total.sentence, figure.unit.map(text.string) == total.unit.map(text.string)
            else { break }
            found.append(figure)
        }
        return parts.contains(total.plainName(in: text)) ? [] : found
    }

    private static func finding(_ total: Figure, _ parts: [Figure], in reading: Reading) -> Finding? {
        let text = reading.text
        let sum = parts.compactMap(\.number).reduce(0, +)
        guard let whole = total.number, sum != whole, total.qualifier == nil else { return nil }
        let isPartial = parts.first.map { text.has("其中", at: $0.clause.lowerBound) } ?? false
        let isClosed = parts.contains { closing.contains($0.plainName(in: text)) }
        guard sum > whole || (parts.count >= 2 && (!isPartial || isClosed)) else { return nil }
        return reading.finding(
            rule, at: total.words, quotes: ([total] + parts).map(\.words),
            arguments: ["total": .number(whole), "sum": .number(sum)])
    }
}
