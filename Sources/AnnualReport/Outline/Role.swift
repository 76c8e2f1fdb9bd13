/// What a part of a report is about.
enum Role {
    /// What was done: measures and results.
    case results
    /// How the heads carried out their own duties.
    case duties
    /// What is wrong this year.
    case shortcomings
    /// How earlier shortcomings were put right.
    case lastYear
    /// What is to be done next year.
    case goals
    /// Shortcomings and goals in one chapter, each under a heading of its own.
    case combined
    /// Anything else that has a heading.
    case other
}

extension Role {
    /// What a heading announces, nil where it does not say.
    init?(heading run: Glyphs.Run, in text: Glyphs, reportYear: Int?) {
        let words = Headings(text: text, run: run)
        guard !words.has(["其他", "其它"]) || words.has(Headings.goals) else {
            self = .other
            return
        }
        if words.has(["第一责任人", "负责人履行"]), !words.has(Headings.shortcomings) {
            self = .duties
            return
        }
        let wrong = words.has(Headings.shortcomings)
        let next = words.has(Headings.goals) && !words.has(["完成情况", "落实情况", "执行情况"])
        if wrong, words.has(Headings.corrections) || (words.has(Headings.earlier) && words.has(["整改"])) {
            self = next ? .goals : .lastYear
        } else if wrong {
            self = next ? .combined : .shortcomings
        } else if next || words.namesYear(after: reportYear) {
            self = .goals
        } else if words.has(Headings.results) {
            self = .results
        } else {
            return nil
        }
    }
}

/// The words that tell what a heading is about.
private struct Headings {
    let text: Glyphs
    let run: Glyphs.Run

    static let shortcomings = [
        "不足", "问题", "短板", "弱项", "薄弱环节", "差距", "困难", "fell short", "hortcoming", "eakness", "roblems",
    ]
    static let goals = [
        "打算", "思路", "安排", "计划", "下一步", "下步", "下阶段", "下一阶段", "下年度", "今后", "展望", "重点工作",
        "重点任务", "目标任务", "主要任务", "主要目标", "努力方向", "Goals", "goals", "Next", "next year", "Plan", "Outlook",
    ]
    static let results = [
        "举措", "措施", "做法", "成效", "成绩", "情况", "总结", "回顾", "进展", "亮点", "Results", "results", "Achievements",
    ]
    static let corrections = ["整改情况", "整改落实", "整改完成", "落实整改"]
    static let earlier = ["上年", "上一年", "去年", "往年", "前期"]

    func has(_ words: [String]) -> Bool { text.contains(words, in: run) }

    func namesYear(after year: Int?) -> Bool {
        guard let year else { return false }
        let years = text.dates(in: run).map(\.year)
        return years.contains(year + 1) && !years.contains(year)
    }
}
