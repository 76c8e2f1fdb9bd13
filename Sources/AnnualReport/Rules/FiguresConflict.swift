import Plan

/// One thing counted twice with different figures.
enum FiguresConflict: ImportRule {
    static let rule = Rule("figures-conflict", .warning)
    /// One of the two figures is planned.
    static let planned = rule.variant("planned")
    static let rules = [rule, planned]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let counted = reading.figures.results.filter { $0.kind == .counted }
        let names = counted.map { $0.plainName(in: text) }
        var first: [String: Int] = [:]
        var findings: [Finding] = []
        for index in counted.indices where names[index].count >= 4 {
            let key = names[index] + "/" + (counted[index].unit.map(text.string) ?? "")
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let (a, b) = (counted[earlier], counted[index])
            guard a.value != b.value, !a.isRate, !b.isRate, let x = a.number, let y = b.number else { continue }
            let isPlanned = (a.qualifier == Qualifier.plan) != (b.qualifier == Qualifier.plan)
            findings.append(
                reading.finding(
                    isPlanned ? planned : rule, at: a.words, quotes: [a.words, b.words],
                    arguments: ["what": .text(names[index]), "first": .number(x), "second": .number(y)]))
        }
        return findings
    }
}

extension Figure {
    /// Words before a name that tell how or whether it was done, not what.
    private static let manners = ["计划", "实际", "开展", "组织", "完成", "共", "全年", "累计", "实施"]

    /// The name without words on how it was done and without what stands in quotation marks.
    func plainName(in text: Glyphs) -> String {
        let enclosed = text.enclosed(in: name)
        var plain = String.UnicodeScalarView()
        var start = name.lowerBound
        while let word = text.first(of: Figure.manners, at: start, before: name.upperBound) {
            start += word.unicodeScalars.count
        }
        for index in min(start, name.upperBound)..<name.upperBound where !enclosed.contains(index) && text[index].isHan
        { plain.append(text[index]) }
        return String(plain)
    }

    /// The figure with the words that say what it counts.
    var words: Glyphs.Run {
        let starts = [run.lowerBound, name.lowerBound, verb?.lowerBound ?? run.lowerBound]
        return (starts.min() ?? run.lowerBound)..<max(run.upperBound, name.upperBound)
    }

    /// Whether it tells how often something is done in a span of time.
    var isRate: Bool { qualifier?.hasPrefix("每") == true }
}
