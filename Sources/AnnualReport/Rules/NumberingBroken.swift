import Plan

/// Numbers of headings and items that repeat, skip, or do not begin at one.
enum NumberingBroken: ImportRule {
    static let repeated = Rule("number-repeated", .warning)
    static let skipped = Rule("number-skipped", .warning)
    static let late = Rule("numbering-starts-late", .notice)
    static let rules = [repeated, skipped, late]

    static func findings(in reading: Reading) -> [Finding] {
        var findings: [Finding] = []
        var open: [(style: Marker.Style, number: Int, run: Glyphs.Run)] = []
        for paragraph in reading.outline.body {
            guard let marker = paragraph.marker, marker.style != .ordinal, let number = marker.number else { continue }
            let label = paragraph.run.lowerBound..<(paragraph.run.lowerBound + marker.length)
            while let last = open.last, last.style > marker.style { open.removeLast() }
            if let last = open.last, last.style == marker.style {
                open.removeLast()
                let arguments: [String: Argument] = [
                    "found": .text(reading.text.quote(label)), "before": .text(reading.text.quote(last.run)),
                ]
                if number > last.number + 1 {
                    findings.append(
                        reading.finding(skipped, at: label, quotes: [last.run, label], arguments: arguments))
                } else if number <= last.number, number != 1 {
                    findings.append(
                        reading.finding(repeated, at: label, quotes: [last.run, label], arguments: arguments))
                }
            } else if number > 1 {
                findings.append(
                    reading.finding(late, at: label, arguments: ["found": .text(reading.text.quote(label))]))
            }
            open.append((marker.style, number, label))
        }
        return findings
    }
}
