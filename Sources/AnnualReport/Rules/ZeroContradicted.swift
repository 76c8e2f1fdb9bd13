import Plan

/// A claim that something did not happen, beside words that say it did.
enum ZeroContradicted: ImportRule {
    static let rule = Rule("zero-contradicted", .warning)
    static let rules = [rule]

    private static let happened = ["败诉", "被诉", "纠错", "确认违法", "被撤销", "导致", "引发", "造成", "发生", "出现"]
    private static let denials = [
        "未", "无", "零", "没有", "避免", "防止", "减少", "杜绝", "降低", "预防", "化解", "遏制", "防范", "若", "如果",
    ]
    private static let limits = ["较大", "重大", "重特大", "以上"]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        var claims: [(noun: String, runs: [Glyphs.Run])] = []
        for figure in reading.figures.all where figure.kind == .zero && figure.role != .goals {
            guard let claim = ZeroClaim.at(figure.run.lowerBound, in: figure.clause, of: text),
                !text.contains(limits, in: claim.denied)
            else { continue }
            for noun in claim.nouns(in: text) {
                if let index = claims.firstIndex(where: { $0.noun == noun }) {
                    if claims[index].runs.last != figure.clause { claims[index].runs.append(figure.clause) }
                } else {
                    claims.append((noun, [figure.clause]))
                }
            }
        }
        var evidence: [(noun: String, runs: [Glyphs.Run])] = claims.map { ($0.noun, []) }
        for paragraph in reading.outline.body where paragraph.role != .goals {
            for clause in text.clauses(paragraph.words) {
                for index in claims.indices where contradicts(clause, claims[index].noun, in: reading) {
                    evidence[index].runs.append(clause)
                }
            }
        }
        return zip(claims, evidence).compactMap { claim, evidence in
            guard !evidence.runs.isEmpty, let first = claim.runs.first else { return nil }
            return reading.finding(
                rule, at: first, quotes: Array(claim.runs.prefix(6) + evidence.runs.prefix(6)),
                arguments: ["what": .text(claim.noun)])
        }
    }

    private static func contradicts(_ clause: Glyphs.Run, _ noun: String, in reading: Reading) -> Bool {
        let text = reading.text
        guard let found = text.find(noun, in: clause), !text.contains(denials, in: clause) else { return false }
        let years = text.dates(in: clause).map(\.year)
        if let year = reading.reportYear, !years.isEmpty, !years.contains(year) { return false }
        if text.contains(happened, in: clause) { return true }
        return reading.figures.all.contains { figure in
            guard figure.kind == .counted, figure.clause == clause, (figure.number ?? 0) > 0 else { return false }
            let gap = found.upperBound..<max(found.upperBound, figure.run.lowerBound)
            let isAfter = figure.run.lowerBound >= found.upperBound && ["", "案件", "案", "共"].contains(text.string(gap))
            return isAfter && figure.unit.map { "件起次例宗".unicodeScalars.contains(text[$0.lowerBound]) } == true
        }
    }
}
