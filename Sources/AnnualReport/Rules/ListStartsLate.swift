import Plan

/// Lists in words (一是, 二是) that do not begin at the first, or leave one out.
enum ListStartsLate: ImportRule {
    static let rule = Rule("list-starts-late", .warning)
    /// A number of the list is missing.
    static let skips = Rule("list-skips", .warning)
    static let rules = [rule, skips]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        var findings: [Finding] = []
        var place: [String]?
        var last: Int?
        var late: Int?
        for paragraph in reading.outline.body {
            let section = paragraph.marker?.style == .ordinal ? Array(paragraph.section.dropLast()) : paragraph.section
            if section != place {
                last = nil
                late = nil
                place = section
            }
            for (marker, start) in RunIn.markers(in: paragraph.run, of: text) where marker.style == .ordinal {
                guard let number = marker.number else { continue }
                let words = self.words(start, in: paragraph.run, text)
                if number == 1 {
                    late = nil
                } else if last == nil || number < (last ?? 0) {
                    late = findings.count
                    findings.append(
                        reading.finding(rule, at: words, arguments: ["first": .text(text.quote(label(marker, start)))]))
                } else if let index = late, number == (last ?? 0) + 1 {
                    findings[index].quotes.append(text.quote(words))
                } else if let before = last, number > before + 1 {
                    findings.append(
                        reading.finding(
                            skips, at: words, arguments: ["found": .text(text.quote(label(marker, start)))]))
                }
                last = number
            }
        }
        return findings
    }

    private static func label(_ marker: Marker, _ start: Int) -> Glyphs.Run { start..<(start + marker.length) }

    /// The number and what follows it up to the next mark.
    private static func words(_ start: Int, in run: Glyphs.Run, _ text: Glyphs) -> Glyphs.Run {
        let end = ((start + 2)..<max(run.upperBound, start + 2)).first { ",;。:".unicodeScalars.contains(text[$0]) }
        return start..<(end ?? run.upperBound)
    }
}
