import Plan

/// A character or word that stands twice in a row where no word is made that way.
enum CharacterDoubled: ImportRule {
    static let rule = Rule("character-doubled", .notice)
    static let rules = [rule]

    /// Particles that never follow themselves.
    private static let particles = Set("的了和及与或在对为是将被把从于".unicodeScalars)
    /// 全年年, 今年年: a year is not 年年 once it has a word before it.
    private static let yearLeads = Set("全本今去当上下每".unicodeScalars)

    static func findings(in reading: Reading) -> [Finding] {
        reading.outline.body.flatMap { paragraph in
            paragraph.run.compactMap { index in doubled(at: index, in: paragraph.run, reading.text) }.map {
                reading.finding(rule, at: $0)
            }
        }
    }

    private static func doubled(at index: Int, in run: Glyphs.Run, _ text: Glyphs) -> Glyphs.Run? {
        let sign = text[index]
        if index + 1 < run.upperBound, text[index + 1] == sign {
            if particles.contains(sign) {
                // 目的的, 为了了解, 认为为: the first belongs to the word before, or the second to the word after.
                let joins = ["目的", "为了", "作为", "认为", "成为", "行为", "饱和", "温和", "共和", "以及", "普及", "存在", "现在", "实在"]
                let ends = text.first(of: joins, endingAt: index + 1, from: run.lowerBound) != nil
                let starts = text.first(of: ["的士", "了解", "和谐", "在线", "对照", "为民", "对外", "将军"], at: index + 1) != nil
                return ends || starts ? nil : index..<(index + 2)
            }
            if sign == "年", let before = text.at(index - 1), yearLeads.contains(before) || before.isDigit {
                return (index - (before.isDigit ? 0 : 1))..<(index + 2)
            }
        }
        return wordTwice(at: index, in: run, text)
    }

    /// Two characters, and the same two again.
    private static func wordTwice(at index: Int, in run: Glyphs.Run, _ text: Glyphs) -> Glyphs.Run? {
        guard index + 4 <= run.upperBound, text[index] != text[index + 1], text[index] == text[index + 2],
            text[index + 1] == text[index + 3], text[index].isHan, text[index + 1].isHan,
            !Numerals.isNumeral(text[index]), text.at(index + 4) != text[index]
        else { return nil }
        let lead = text.at(index - 1)
        return lead == text[index + 1] ? nil : index..<(index + 4)
    }
}
