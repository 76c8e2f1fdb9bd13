/// Words for what became of things that were taken up: parts of a total that need no noun of their own.
enum Disposal {
    private static let words = [
        "继续有效", "宣布失效", "新制定", "新修订", "制定", "出台", "未办结", "不合格", "未通过", "废止", "保留", "修改", "修订", "维持", "撤销", "失效", "合格",
        "驳回", "终止", "通过", "办结",
        "优秀",
        "良好",
    ]
    /// Parts beside which nothing can be left over.
    private static let closing = ["保留", "继续有效"]
    private static let takenUp = ["清理", "受理", "抽查", "审查", "办理", "评查", "检查", "复核", "办结"]

    /// Whether a figure's name is nothing but such a word.
    static func names(_ figure: Figure, in text: Glyphs) -> Bool {
        words.contains(text.string(noun(of: figure, in: text)))
    }

    /// Whether a part leaves nothing over.
    static func closes(_ figure: Figure, in text: Glyphs) -> Bool {
        closing.contains(text.string(noun(of: figure, in: text)))
    }

    private static func noun(of figure: Figure, in text: Glyphs) -> Glyphs.Run {
        let lead = text.first(of: ["其中", "包括", "含"], at: figure.name.lowerBound, before: figure.name.upperBound)
        return (figure.name.lowerBound + (lead?.unicodeScalars.count ?? 0))..<figure.name.upperBound
    }

    /// What was taken up, of a name like 清理规范性文件; nil where the name has another form.
    static func taken(by figure: Figure, in text: Glyphs) -> Glyphs.Run? {
        var start = figure.name.lowerBound
        while let verb = text.first(of: takenUp, at: start, before: figure.name.upperBound) {
            start += verb.unicodeScalars.count
        }
        let end = figure.name.upperBound
        let noun = start..<(text.has("等", at: end - 1) ? max(start, end - 1) : end)
        return start == figure.name.lowerBound || noun.count < 2 ? nil : noun
    }
}
