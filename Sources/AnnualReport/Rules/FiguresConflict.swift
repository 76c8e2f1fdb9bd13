import Plan

/// One thing counted twice with different figures.
///
/// Two activities may well share a name, so a short name counts only where the same paragraph says it twice without
/// telling two times apart.
enum FiguresConflict: ImportRule {
    static let rule = Rule("figures-conflict", .warning)
    /// One of the two figures is planned.
    static let planned = rule.variant("planned")
    static let rules = [rule, planned]

    /// From this length on a name is one thing wherever it stands.
    private static let tellingLength = 8
    private static let times = ["上半年", "下半年", "季度", "期间", "活动中", "月份", "月底", "第一", "第二", "上年", "去年"]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let counted = reading.figures.results.filter { $0.kind == .counted && !Disposal.names($0, in: text) }
        let names = counted.map { $0.plainName(in: text) }
        var first: [String: Int] = [:]
        var findings: [Finding] = []
        for index in counted.indices where names[index].count >= 4 && !isChange(names[index]) {
            let place = names[index].count < tellingLength ? counted[index].section ?? "" : ""
            let key = [names[index], counted[index].unit.map(text.string) ?? "", place].joined(separator: "/")
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let (a, b) = (counted[earlier], counted[index])
            guard a.value != b.value, a.clause != b.clause, !a.isRate, !b.isRate, !isTimed(a, text), !isTimed(b, text),
                let x = a.number,
                let y = b.number
            else { continue }
            let isPlanned = (a.qualifier == Qualifier.plan) != (b.qualifier == Qualifier.plan)
            findings.append(
                reading.finding(
                    isPlanned ? planned : rule, at: a.words, quotes: [a.words, b.words],
                    arguments: ["what": .text(names[index]), "first": .number(x), "second": .number(y)]))
        }
        return findings
    }

    /// Whether a name only says that something rose or fell.
    private static func isChange(_ name: String) -> Bool {
        ["同比", "环比", "比上年", "较上年", "增长", "下降", "上升"].contains { name.hasPrefix($0) }
    }

    /// Whether the sentence names a part of the year, so that two figures may both be right.
    private static func isTimed(_ figure: Figure, _ text: Glyphs) -> Bool {
        if text.contains(times, in: figure.sentence) { return true }
        return text.findAll("月", in: figure.sentence).contains { text.at($0.lowerBound - 1)?.isDigit == true }
    }
}
