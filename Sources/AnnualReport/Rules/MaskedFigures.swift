import Plan

/// Years, dates and figures that someone covered with signs: ****年, x 名.
enum MaskedFigures: ImportRule {
    static let rule = Rule("figures-masked", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let outline = reading.outline
        var masked: [Glyphs.Run] = []
        for paragraph in outline.head + outline.body + outline.tail {
            masked += stars(in: paragraph.run, of: text)
            masked += letters(in: paragraph.run, of: text)
        }
        guard let first = masked.first else { return [] }
        return [
            reading.finding(
                rule, at: first, quotes: Array(masked.prefix(12)), arguments: ["count": .count(masked.count)])
        ]
    }

    private static func stars(in run: Glyphs.Run, of text: Glyphs) -> [Glyphs.Run] {
        var found: [Glyphs.Run] = []
        var index = run.lowerBound
        while index < run.upperBound {
            var end = index
            while end < run.upperBound, text[end] == "*" { end += 1 }
            if end > index {
                let closing = end < run.upperBound && (text[end].isHan || text[end] == "%" || text[end] == ".")
                if closing || end - index >= 4 { found.append(index..<(closing ? end + 1 : end)) }
            }
            index = max(end, index + 1)
        }
        return found
    }

    private static func letters(in run: Glyphs.Run, of text: Glyphs) -> [Glyphs.Run] {
        run.compactMap { index in
            guard "xX\u{D7}".unicodeScalars.contains(text[index]), text.at(index - 1)?.isLatin != true,
                text.at(index - 1)?.isDigit != true, index + 1 < run.upperBound,
                let unit = MeasureWord.word(at: index + 1, before: run.upperBound, in: text)
            else { return nil }
            return index..<unit.upperBound
        }
    }
}
