import Plan

/// Years, dates and figures that someone covered with signs: ****年, x 名.
enum FiguresMasked: ImportRule {
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

    private static func isMask(_ scalar: Unicode.Scalar) -> Bool { "xX\u{D7}".unicodeScalars.contains(scalar) }

    private static func letters(in run: Glyphs.Run, of text: Glyphs) -> [Glyphs.Run] {
        run.compactMap { index in
            let before = text.at(index - 1)
            guard isMask(text[index]), before.map({ $0.isLatin || $0.isDigit || isMask($0) }) != true else {
                return nil
            }
            let end = (index..<run.upperBound).first { !isMask(text[$0]) } ?? run.upperBound
            return MeasureWord.word(at: end, before: run.upperBound, in: text).map { index..<$0.upperBound }
        }
    }
}
