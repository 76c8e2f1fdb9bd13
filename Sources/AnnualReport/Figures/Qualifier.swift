import Plan

/// Words that limit a figure.
enum Qualifier {
    /// The figure is planned, not reached.
    static let plan = "计划"

    private static let before = [
        "不少于", "不低于", "不超过", "不高于", "至少", "超过", "接近", "将近", "大约", "近", "约", "超", "逾", "仅",
    ]
    private static let rhythms = ["每半年", "每季度", "每两月", "每月", "每周", "每年", "每半月", "每季"]

    /// The word between a number and its measure word: 余.
    static func after(_ index: Int, before end: Int, in text: Glyphs) -> String? {
        text.first(of: Fact.innerQualifiers, at: index, before: end)
    }

    /// The word after a measure word: 以上.
    static func limit(_ index: Int, before end: Int, in text: Glyphs) -> String? {
        text.first(of: Fact.outerQualifiers, at: index, before: end)
    }

    /// The word before a figure in its clause, as written.
    static func before(_ index: Int, in clause: Glyphs.Run, of text: Glyphs) -> String? {
        if let word = text.first(of: before, endingAt: index, from: clause.lowerBound) {
            return quote(word, index, text)
        }
        let lead = clause.lowerBound..<index
        if let rhythm = text.findFirst(of: rhythms, in: lead), index - rhythm.upperBound <= 8 {
            return text.quote(rhythm)
        }
        guard let planned = text.find(plan, in: lead), planned.upperBound < index else { return nil }
        let noun = ["工作", "年度", "学习", "培训", "制定", "检查", "抽查", "立法"]
        if text.first(of: noun, endingAt: planned.lowerBound, from: clause.lowerBound) != nil { return nil }
        return text.quote(planned)
    }

    private static func quote(_ word: String, _ end: Int, _ text: Glyphs) -> String {
        text.quote((end - word.unicodeScalars.count)..<end)
    }
}
