import Plan

/// A figure of the text with the words around it.
struct Figure {
    /// What kind of words give the figure.
    enum Kind {
        /// Digits or Chinese numerals before a measure word or a per cent sign.
        case counted
        /// Digits where a measure word is missing.
        case bare
        /// 零 or 未发生: none of something.
        case zero
        /// A grade: A级, 优秀等次.
        case grade
    }

    let kind: Kind
    let value: Fact.Value
    /// The figure with its qualifier and its measure word.
    let run: Glyphs.Run
    /// The measure word.
    let unit: Glyphs.Run?
    /// What limits the figure, as written: 余, 以上, 每半年, 计划.
    var qualifier: String?
    /// The words that say what is counted.
    let name: Glyphs.Run
    /// The verb before a name that stands after the figure: 开展 4 次…
    let verb: Glyphs.Run?
    /// What the figure is a part of, where its own words name no thing, and where the words on that begin: 废止 has its
    /// noun from 清理规范性文件.
    var whole: (noun: Glyphs.Run, start: Int)?
    /// The clause that holds the figure and its words.
    let clause: Glyphs.Run
    /// The sentence that holds the clause.
    let sentence: Glyphs.Run
    /// The headings' numbers above it, joined.
    let section: String?
    /// What its part of the report is about.
    let role: Role?

    /// The number; nil of a grade.
    var number: Double? {
        if case .number(let number) = value { number } else { nil }
    }
}

extension Figure {
    /// The figure as a fact of a report.
    func fact(key: String, in text: Glyphs) -> Fact {
        let name = [verb, name, whole?.noun].compactMap { $0.map(text.quote) }.joined()
        return Fact(
            key: key, name: name.filter { !$0.isNewline }, value: value, unit: unit.map(text.quote),
            qualifier: qualifier, section: section, quote: quote(in: text))
    }

    /// The clause, or so much of it as stands in the figure's own line.
    private func quote(in text: Glyphs) -> String {
        let said = min(whole?.start ?? clause.lowerBound, clause.lowerBound)..<clause.upperBound
        let whole = text.quote(said)
        guard whole.contains(where: \.isNewline) else { return whole }
        var low = run.lowerBound
        while low > said.lowerBound, !text.quote((low - 1)..<run.lowerBound).contains(where: \.isNewline) { low -= 1 }
        var high = min(run.lowerBound + 1, run.upperBound)
        while high < said.upperBound, !text.quote(run.lowerBound..<(high + 1)).contains(where: \.isNewline) {
            high += 1
        }
        return text.quote(text.trim(low..<high)).filter { !$0.isNewline }
    }
}
