/// Words that say that none of something happened: 零投诉, 未发生行政诉讼.
struct ZeroClaim {
    /// The claim.
    let run: Glyphs.Run
    /// What did not happen.
    let denied: Glyphs.Run

    private static let verbs = ["未发生", "没有发生", "未出现", "没有出现"]
    /// Words that begin with 零 and count nothing.
    private static let idioms = [
        "零距离", "零售", "零星", "零散", "零碎", "零部件", "零件", "零工", "零容忍", "零跑", "零门槛", "零基础", "零碳", "零材料", "零接触",
        "零成本", "零就业", "零延时", "零等待", "零障碍", "零排放", "零下", "零点", "零时", "零壁垒", "零突破", "零差错率",
    ]
    private static let ends = Set(",。;:、!?()\u{201C}\u{201D} \n的".unicodeScalars)

    /// The claim that begins at a position of a clause.
    static func at(_ index: Int, in clause: Glyphs.Run, of text: Glyphs) -> ZeroClaim? {
        if let verb = text.first(of: verbs, at: index, before: clause.upperBound) {
            var start = index + verb.unicodeScalars.count
            let any = text.first(of: ["一起", "一例", "一件", "任何"], at: start, before: clause.upperBound)
            start += any?.unicodeScalars.count ?? 0
            let denied = text.trim(start..<clause.upperBound)
            return denied.count >= 2 ? ZeroClaim(run: index..<clause.upperBound, denied: denied) : nil
        }
        guard text[index] == "零", text.at(index + 1)?.isHan == true,
            text.first(of: idioms, at: index, before: clause.upperBound) == nil,
            text.at(index - 1).map({ Numerals.isNumeral($0) || "从为清归".unicodeScalars.contains($0) }) != true
        else { return nil }
        var end = index + 1
        while end < clause.upperBound, !ends.contains(text[end]), text[end] != "零", end - index <= 4 { end += 1 }
        // 零诉讼双零目标: what follows the noun is no part of it.
        if end - index > 3, end < clause.upperBound, !ends.contains(text[end]) { end = index + 3 }
        guard end - index >= 3 else { return nil }
        return ZeroClaim(run: index..<end, denied: (index + 1)..<end)
    }

    /// The nouns that it denies: 行政复议和诉讼 are two.
    func nouns(in text: Glyphs) -> [String] {
        let joints = ["和", "及", "与", "或", "、"]
        var nouns: [String] = []
        var start = denied.lowerBound
        for index in denied.lowerBound...denied.upperBound {
            let isJoint = index < denied.upperBound && joints.contains(String(text[index]))
            if isJoint || index == denied.upperBound {
                let noun = ZeroClaim.core(start..<index, in: text)
                if noun.count >= 2 { nouns.append(text.string(noun)) }
                start = index + 1
            }
        }
        return nouns
    }

    /// The last word of a noun that a figure or 案件 may follow.
    private static func core(_ run: Glyphs.Run, in text: Glyphs) -> Glyphs.Run {
        var run = text.trim(run)
        for ending in ["案件", "事件", "问题", "情况", "行为", "现象"] where run.count > 3 {
            if text.first(of: [ending], endingAt: run.upperBound, from: run.lowerBound) != nil {
                run = run.lowerBound..<(run.upperBound - 2)
            }
        }
        return run.count > 2 ? (run.upperBound - 2)..<run.upperBound : run
    }
}
