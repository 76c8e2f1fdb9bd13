import Plan

/// A paragraph that breaks off without a mark, where text is likely to be lost.
enum FullStopMissing: ImportRule {
    static let rule = Rule("full-stop-missing", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let ends = Set(reading.figures.all.compactMap { $0.unit?.upperBound ?? $0.run.upperBound })
        return reading.outline.body.compactMap { paragraph in
            let content = paragraph.content
            guard content.count >= 12, let last = text.at(content.upperBound - 1),
                last.isHan || last.isDigit || last == "%"
            else { return nil }
            let breaksOff = text.scalars[content].contains("。") || ends.contains(content.upperBound)
            guard breaksOff, let clause = text.clauses(content).last else { return nil }
            return reading.finding(rule, at: clause)
        }
    }
}
