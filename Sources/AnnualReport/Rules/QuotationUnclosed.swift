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
        var findings: [Finding] = []
        func unclosed(_ start: Int, before next: Int) {
            let end = (start..<next).first { ",。;\n".unicodeScalars.contains(text[$0]) } ?? next
            findings.append(reading.finding(rule, at: start..<end, arguments: ["mark": .text(String(open))]))
        }
        for index in run {
            if text[index] == open {
                if let start { unclosed(start, before: index) }
                start = index
            } else if text[index] == close {
                if start == nil {
                    let lead = run.lowerBound..<index
                    let begin = lead.last { ",。;\n".unicodeScalars.contains(text[$0]) }.map { $0 + 1 } ?? run.lowerBound
                    findings.append(
                        reading.finding(unopened, at: begin..<(index + 1), arguments: ["mark": .text(String(close))]))
                }
                start = nil
            }
        }
        if let start { unclosed(start, before: run.upperBound) }
        return findings
    }
}
