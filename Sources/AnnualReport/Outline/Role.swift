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
    /// Shortcomings and goals in one chapter.
    case combined
    /// Anything else that has a heading.
    case other
}

extension Role {
    /// What a heading announces, nil where it does not say.
    init?(heading run: Glyphs.Run, in text: Glyphs, reportYear: Int?) {
        let words = Headings(text: text, run: run)
        if words.has(["其他", "其它"]), !words.looksAhead {
            self = .other
        } else if words.has(["第一责任人", "负责人履行"]), !words.namesShortcomings {
            self = .duties
        } else if words.namesShortcomings {
            if words.tellsOfCorrection {
                self = words.looksAhead ? .goals : .lastYear
            } else {
                self = words.looksAhead ? .combined : .shortcomings
            }
        } else if words.looksAhead || words.namesYear(after: reportYear) {
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

    /// Words that name shortcomings wherever they stand.
    private static let shortcomings = ["不足", "薄弱环节", "弱项", "fell short", "hortcoming", "eakness", "roblems"]
    /// Words that name shortcomings only beside one of the next list: 聚焦突出问题 tells of work.
    private static let deficits = ["问题", "短板", "差距", "困难"]
    private static let existing = [
        "存在", "面临", "主要问题", "问题及", "问题和", "问题与", "和问题", "及问题", "与问题", "短板和", "短板及", "差距和", "困难和",
    ]
    private static let remedies = ["整治", "导向", "化解", "补齐", "补短板", "攻坚", "破解"]
    private static let ahead = [
        "打算", "思路", "下一步", "下步", "下阶段", "下一阶段", "下年度", "今后", "展望", "重点工作", "重点任务", "目标任务", "主要任务", "主要目标",
        "努力方向", "工作计划", "工作安排", "主要安排", "年计划", "年度计划", "计划安排", "Goals", "goals", "Next", "next year", "Plan",
        "Outlook",
    ]
    private static let done = ["完成情况", "落实情况", "执行情况", "开展情况", "推进情况"]
    static let results = [
        "举措", "措施", "做法", "成效", "成绩", "情况", "总结", "回顾", "进展", "亮点", "Results", "results", "Achievements",
    ]

    func has(_ words: [String]) -> Bool { text.contains(words, in: run) }

    var namesShortcomings: Bool {
        if has(Headings.remedies), !has(["存在"]) { return false }
        if has(Headings.shortcomings) { return true }
        return has(Headings.deficits) && (run.count <= 6 || has(Headings.existing))
    }

    var looksAhead: Bool {
        guard !has(Headings.done) else { return false }
        let ends = text.first(of: ["计划", "安排"], endingAt: text.withoutEndMark(run).upperBound, from: run.lowerBound)
        return ends != nil || has(Headings.ahead)
    }

    /// 整改情况, or 整改 beside a word for an earlier year.
    var tellsOfCorrection: Bool {
        if has(["整改情况", "整改落实", "整改完成", "落实整改"]) { return true }
        return has(["上年", "上一年", "去年", "往年", "前期"]) && has(["整改"])
    }

    func namesYear(after year: Int?) -> Bool {
        guard let year else { return false }
        let years = text.dates(in: run).map(\.year)
        return years.contains(year + 1) && !years.contains(year)
    }
}
