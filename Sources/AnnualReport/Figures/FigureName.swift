/// Finds the words that say what a figure counts.
struct FigureName {
    let text: Glyphs
    let clause: Glyphs.Run
    let figure: Glyphs.Run
    let enclosed: Set<Int>
    /// Where the figure before this one ends in the clause, or the clause begins.
    let floor: Int

    /// Words before a name that are no part of it.
    private static let openings = [
        "全年", "全年共", "年内", "今年以来", "一年来", "截至目前", "目前", "其中", "累计", "共计", "共", "已", "并", "均", "先后", "年", "同时",
        "含", "包括",
    ]
    /// Words between a name and its figure.
    private static let links = [
        "共计", "合计", "总计", "累计", "计划", "达到", "高达", "不少于", "不低于", "不超过", "至少", "超过", "共有", "共", "计", "达", "为", "是",
        "了", "近", "约", "超", "逾", "仅", "在", "至", ":", " ",
    ]
    /// Words before a figure after which its name follows it.
    private static let verbs = [
        "开展", "组织", "召开", "举办", "听取", "发布", "出台", "制定", "修订", "建成", "新增", "完成", "办理", "办结", "查处", "启用", "设立",
        "建立", "受理", "发现", "整改", "印发", "审议", "审查", "组建", "选聘", "培训", "培育", "配备", "签订", "聘请", "检查", "参加", "接受",
        "发放", "悬挂", "实施", "推出", "梳理", "清理", "废止", "保留", "修改",
    ]
    private static let prepositions = ["对", "等", "在", "与", "向", "有", "于", "的", "将", "把"]

    /// The name, and the verb before the figure where the name stands after it.
    func find(_ found: FigureReader.Found) -> (words: Glyphs.Run, verb: Glyphs.Run?) {
        if let denied = found.denied { return (denied, nil) }
        let after = following()
        if found.kind == .counted, found.unit == nil, !after.isEmpty { return (after, nil) }
        let before = preceding()
        if !after.isEmpty {
            if let verb = text.first(of: FigureName.verbs, endingAt: figure.lowerBound, from: clause.lowerBound) {
                return (after, (figure.lowerBound - verb.unicodeScalars.count)..<figure.lowerBound)
            }
            let hangs =
                text.first(of: FigureName.prepositions, endingAt: figure.lowerBound, from: clause.lowerBound) != nil
            if hangs || before.count < 2 { return (after, nil) }
        }
        return (before.isEmpty ? (after.isEmpty ? clause : after) : before, nil)
    }

    /// The words after the figure up to the next mark.
    private func following() -> Glyphs.Run {
        var end = figure.upperBound
        while end < clause.upperBound, end - figure.upperBound < 30, !isJoint(end) {
            if text[end] == ")", !text.scalars[figure.upperBound..<end].contains("(") { break }
            if text[end].isDigit, !enclosed.contains(end) { break }
            end += 1
        }
        return text.trim(figure.upperBound..<end)
    }

    /// The words before the figure, back to the last mark of a list.
    private func preceding() -> Glyphs.Run {
        var end = figure.lowerBound
        var sums = false
        while let link = text.first(of: FigureName.links, endingAt: end, from: clause.lowerBound) {
            sums = sums || ["共计", "合计", "总计"].contains(link)
            end -= link.unicodeScalars.count
        }
        if text.at(end - 1) == "等" { sums = true }
        var start = end
        while start > floor, sums || !isJoint(start - 1), end - start < 40 { start -= 1 }
        if let open = (start..<max(start, end)).last(where: { text[$0] == "(" || text[$0] == ")" }), text[open] == "(" {
            start = open + 1
        }
        while let word = text.first(of: FigureName.openings, at: start, before: end) {
            // 共计划 is 共 and 计划.
            let isPlan = text.has(Qualifier.plan, at: start + word.unicodeScalars.count - 1)
            start += word.unicodeScalars.count - (isPlan && word.count > 1 ? 1 : 0)
        }
        return text.trim(min(start, end)..<end)
    }

    private func isJoint(_ index: Int) -> Bool {
        if text[index] == "(" || text[index] == ")" {
            return text.at(index + 1)?.isHan != true && !isHan(before: index)
        }
        if text[index] == " ", text.has(" and ", at: index) { return true }
        return text[index] == "、" && !enclosed.contains(index)
    }

    private func isHan(before index: Int) -> Bool {
        text.at(index - 1)?.isHan == true
    }
}
