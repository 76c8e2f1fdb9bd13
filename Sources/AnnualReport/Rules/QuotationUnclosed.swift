import Plan

/// Quotation marks and title marks without their other half.
enum QuotationUnclosed: ImportRule {
    static let rule = Rule("quotation-unclosed", .warning)
    /// A mark that closes what never opened.
    static let unopened = Rule("quotation-unopened", .warning)
    static let rules = [rule, unopened]

    private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [("\u{201C}", "\u{201D}"), ("《", "》")]

    static func findings(in reading: Reading) -> [Finding] {
        reading.outline.body.flatMap { paragraph in
            pairs.flatMap { findings(in: paragraph.words, of: reading, open: $0.open, close: $0.close) }
        }
    }

    private static func findings(
        in run: Glyphs.Run, of reading: Reading, open: Unicode.Scalar, close: Unicode.Scalar
    ) -> [Finding] {
        let text = reading.text
        var start: Int?
        // Where the clause begins that an unopened mark closes.
        var clause = run.lowerBound
        var findings: [Finding] = []
        let stops = ",。;\n".unicodeScalars
        func unclosed(_ start: Int, before next: Int) {
            let end = (start..<next).first { stops.contains(text[$0]) } ?? next
            findings.append(reading.finding(rule, at: start..<end, arguments: ["mark": .text(String(open))]))
        }
        for index in run {
            if text[index] == open {
                if let start { unclosed(start, before: index) }
                start = index
            } else if text[index] == close {
                if start == nil {
                    findings.append(
                        reading.finding(unopened, at: clause..<(index + 1), arguments: ["mark": .text(String(close))]))
                }
                start = nil
                clause = index + 1
            } else if stops.contains(text[index]) {
                clause = index + 1
            }
        }
        if let start { unclosed(start, before: run.upperBound) }
        return findings
    }
}
