import Plan

/// Half-width marks after Chinese characters, as converters leave them; one finding for the whole text.
enum HalfwidthPunctuation: ImportRule {
    static let rule = Rule("halfwidth-punctuation", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        var first: Glyphs.Run?
        var count = 0
        for paragraph in reading.outline.body {
            for index in paragraph.run.dropFirst() where ",;:!?".unicodeScalars.contains(text[index]) {
                guard text[index - 1].isHan, text.quote(index..<(index + 1)).utf8.count == 1 else { continue }
                count += 1
                if first == nil { first = (index - 1)..<(index + 1) }
            }
        }
        guard let first else { return [] }
        return [reading.finding(rule, at: first, arguments: ["count": .count(count)])]
    }
}
