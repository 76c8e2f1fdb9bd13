import Plan

/// A span of time with an end, followed by 以来, which has none.
enum SpanThenSince: ImportRule {
    static let rule = Rule("span-then-since", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        return reading.outline.body.flatMap { paragraph in
            text.findAll("以来", in: paragraph.run).compactMap { since -> Finding? in
                let low = max(paragraph.run.lowerBound, since.lowerBound - 26)
                guard let start = spanStart(endingAt: since.lowerBound, from: low, text) else { return nil }
                return reading.finding(rule, at: start..<since.upperBound)
            }
        }
    }

    /// Where a span of time begins that ends at a position: digits and 年月日, 至, digits and 年月日.
    private static func spanStart(endingAt end: Int, from low: Int, _ text: Glyphs) -> Int? {
        func isDate(_ index: Int) -> Bool { text[index].isDigit || "年月日底初".unicodeScalars.contains(text[index]) }
        guard end > low, isDate(end - 1), !text[end - 1].isDigit else { return nil }
        var index = end
        while index > low, isDate(index - 1) { index -= 1 }
        guard index > low, "至到".unicodeScalars.contains(text[index - 1]) else { return nil }
        index -= 1
        let middle = index
        while index > low, isDate(index - 1) { index -= 1 }
        return index < middle ? index : nil
    }
}
