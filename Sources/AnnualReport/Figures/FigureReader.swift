import Plan

/// Finds the figures of a paragraph, and leaves out the digits that count nothing: dates, numbers of lists, years in
/// titles, telephone numbers, ordinals.
struct FigureReader {
    let text: Glyphs
    let paragraph: Paragraph
    /// The headings' numbers that facts of this paragraph carry.
    let section: String?
    private let enclosed: Set<Int>

    init(text: Glyphs, paragraph: Paragraph, section: String?) {
        self.text = text
        self.paragraph = paragraph
        self.section = section
        enclosed = text.enclosed(in: paragraph.content)
    }

    /// The figures in reading order.
    func figures() -> [Figure] {
        var figures: [Figure] = []
        for sentence in text.sentences(paragraph.content) {
            var planned: Figure?
            var whole: (noun: Glyphs.Run, start: Int)?
            for clause in text.clauses(sentence) {
                for var figure in self.figures(in: clause, sentence: sentence) {
                    if figure.qualifier == nil, let planned,
                        figure.unit.map(text.string) == planned.unit.map(text.string),
                        text.has("其中", at: clause.lowerBound)
                    {
                        figure.qualifier = planned.qualifier
                    }
                    if figure.qualifier == Qualifier.plan { planned = figure }
                    if Disposal.names(figure, in: text) {
                        figure.whole = whole
                    } else {
                        whole = Disposal.taken(by: figure, in: text).map { ($0, figure.words.lowerBound) }
                    }
                    figures.append(figure)
                }
            }
        }
        return figures
    }

    private func figures(in clause: Glyphs.Run, sentence: Glyphs.Run) -> [Figure] {
        var found: [Figure] = []
        var index = clause.lowerBound
        while index < clause.upperBound {
            let next =
                enclosed.contains(index)
                ? nil
                : digits(at: index, in: clause) ?? numerals(at: index, in: clause) ?? zero(at: index, in: clause)
                    ?? grade(at: index, in: clause)
            guard let next else {
                index += 1
                continue
            }
            var name = FigureName(
                text: text, clause: clause, figure: next.run, enclosed: enclosed,
                floor: found.last?.run.upperBound ?? clause.lowerBound
            ).find(next)
            // 分别增长7.5%、9%: the second figure has the first one's words.
            if name.words == clause, let last = found.last { name = (last.name, last.verb) }
            found.append(
                Figure(
                    kind: next.kind, value: next.value, run: next.run, unit: next.unit,
                    qualifier: next.qualifier ?? Qualifier.before(next.run.lowerBound, in: clause, of: text),
                    name: name.words, verb: name.verb, clause: clause, sentence: sentence, section: section,
                    role: paragraph.role))
            index = max(next.run.upperBound, index + 1)
        }
        return found
    }

    /// A figure before its words are known.
    struct Found {
        let kind: Figure.Kind
        let value: Fact.Value
        let run: Glyphs.Run
        let unit: Glyphs.Run?
        let qualifier: String?
        /// The words that a zero denies.
        var denied: Glyphs.Run?
    }

    private func digits(at index: Int, in clause: Glyphs.Run) -> Found? {
        guard text[index].isDigit else { return nil }
        if let before = text.at(index - 1), index > clause.lowerBound,
            before.isDigit || before.isLatin || "第.-/〔[*:".unicodeScalars.contains(before)
        {
            return nil
        }
        guard let parsed = number(at: index, before: clause.upperBound) else { return nil }
        var end = parsed.end
        while end < clause.upperBound, text[end] == " " { end += 1 }
        var value = parsed.value
        var qualifier = Qualifier.after(end, before: clause.upperBound, in: text)
        end += qualifier?.unicodeScalars.count ?? 0
        if text.at(end) == "万" || text.at(end) == "亿", end < clause.upperBound, text.at(end + 1) != "元" {
            value = (value * (text[end] == "万" ? 1e10 : 1e14)).rounded() / 1e6
            end += 1
            if qualifier == nil {
                qualifier = Qualifier.after(end, before: clause.upperBound, in: text)
                end += qualifier?.unicodeScalars.count ?? 0
            }
        }
        if let unit = MeasureWord.word(at: end, before: clause.upperBound, in: text) {
            return counted(value, from: index, unit: unit, qualifier, in: clause)
        }
        return english(value, index..<parsed.end, in: clause)
            ?? bare(value, index..<parsed.end, digits: parsed.digits, in: clause)
    }

    private func counted(
        _ value: Double, from start: Int, unit: Glyphs.Run, _ qualifier: String?, in clause: Glyphs.Run
    ) -> Found {
        let limit = Qualifier.limit(unit.upperBound, before: clause.upperBound, in: text)
        let end = unit.upperBound + (limit?.unicodeScalars.count ?? 0)
        return Found(
            kind: .counted, value: .number(value), run: start..<end, unit: unit, qualifier: qualifier ?? limit)
    }

    /// A number before an English word, which counts it without a measure word; a year is none.
    private func english(_ value: Double, _ run: Glyphs.Run, in clause: Glyphs.Run) -> Found? {
        let next = run.upperBound + 1
        guard next < clause.upperBound, text[next - 1] == " ", text[next].isLatin, !(1900...2100).contains(value),
            text.first(of: ["of ", "per ", "to ", "and "], at: next, before: clause.upperBound) == nil
        else { return nil }
        return Found(kind: .counted, value: .number(value), run: run, unit: nil, qualifier: nil)
    }

    /// A number at the end of its clause that no measure word follows, where one is counted for sure.
    private func bare(_ value: Double, _ run: Glyphs.Run, digits: Int, in clause: Glyphs.Run) -> Found? {
        guard run.upperBound == clause.upperBound || text[run.upperBound] == "、", digits <= 6 else { return nil }
        let before = run.lowerBound - 1
        let words = ["等", "共", "共计", "合计", "总计", "累计", "达", "达到", "近", "约", "超", "超过"]
        guard before >= clause.lowerBound,
            text.first(of: words, endingAt: run.lowerBound, from: clause.lowerBound) != nil
        else { return nil }
        return Found(kind: .bare, value: .number(value), run: run, unit: nil, qualifier: nil)
    }

    private func number(at index: Int, before end: Int) -> (value: Double, end: Int, digits: Int)? {
        var value = 0.0
        var stop = index
        var digits = 0
        while stop < end, let digit = text[stop].digit ?? (text.groupsDigits(at: stop) ? -1 : nil) {
            if digit >= 0 {
                value = value * 10 + Double(digit)
                digits += 1
            }
            stop += 1
        }
        var scale = 10.0
        if stop + 1 < end, text[stop] == ".", text[stop + 1].isDigit {
            stop += 1
            var decimals = 0.0
            while stop < end, let digit = text[stop].digit {
                decimals = decimals * 10 + Double(digit)
                value *= 10
                scale *= 10
                stop += 1
            }
            scale /= 10
            return digits > 12 || scale > 1e6 ? nil : ((value + decimals) / scale, stop, digits)
        }
        return digits > 12 ? nil : (value, stop, digits)
    }

    /// Chinese numerals count only at the end of what they close: 清理一次, 两件.
    private func numerals(at index: Int, in clause: Glyphs.Run) -> Found? {
        guard Numerals.isNumeral(text[index]), text[index] != "零", index > clause.lowerBound else { return nil }
        guard let before = text.at(index - 1), before.isHan, !Numerals.isNumeral(before),
            !"第每同这该某统专唯进再初首逐双跑办只另任前后上下无有".unicodeScalars.contains(before)
        else { return nil }
        var end = index
        while end < clause.upperBound, Numerals.isNumeral(text[end]) { end += 1 }
        guard let value = Numerals.value(text.scalars[index..<end]) else { return nil }
        let qualifier = Qualifier.after(end, before: clause.upperBound, in: text)
        end += qualifier?.unicodeScalars.count ?? 0
        guard let unit = MeasureWord.word(at: end, before: clause.upperBound, in: text),
            "次件份宗起场名人".unicodeScalars.contains(text[unit.lowerBound]),
            unit.upperBound == clause.upperBound || text[unit.upperBound] == "、"
        else { return nil }
        return counted(Double(value), from: index, unit: unit, qualifier, in: clause)
    }

    private func zero(at index: Int, in clause: Glyphs.Run) -> Found? {
        guard let zero = ZeroClaim.at(index, in: clause, of: text) else { return nil }
        return Found(
            kind: .zero, value: .number(0), run: zero.run, unit: nil, qualifier: nil, denied: zero.denied)
    }

    private func grade(at index: Int, in clause: Glyphs.Run) -> Found? {
        let introductions = ["为", "获", "获得", "获评", "评为", "达到", "定为", "达"]
        guard text.first(of: introductions, endingAt: index, from: clause.lowerBound) != nil else { return nil }
        var end = index
        while end < clause.upperBound, (0x41...0x45).contains(text[end].value), end - index < 4 { end += 1 }
        var unit: Glyphs.Run?
        if end > index, text.has("级", at: end, before: clause.upperBound) {
            unit = end..<(end + 1)
        } else if end == index, let word = text.first(of: ["优秀", "良好", "合格"], at: index, before: clause.upperBound) {
            end = index + word.unicodeScalars.count
            let rank = text.first(of: ["等次", "等级"], at: end, before: clause.upperBound)
            unit = rank.map { end..<(end + $0.unicodeScalars.count) }
        }
        guard let unit, unit.upperBound == clause.upperBound else { return nil }
        return Found(
            kind: .grade, value: .grade(text.quote(index..<end)), run: index..<unit.upperBound, unit: unit,
            qualifier: nil)
    }
}
