import AnnualReport
import Foundation
import Plan
import Testing

/// Layouts that real reports have beside the plainest one.
@Suite struct LayoutTests {
    @Test func lastYearsShortcomingsAreNotNextYears() {
        let text = report().replacing("二、存在的不足", with: "二、上年度存在问题整改情况\n\n(一)上年装备老化问题已改。\n\n三、存在的不足")
        #expect(read(text).shortcomings.map(\.quote) == ["宣传形式单一。"])
    }

    @Test(arguments: ["聚焦突出问题,深入开展整治", "坚持问题导向", "补齐短板弱项,提升能力", "2023年工作计划完成情况", "破解难题困难"])
    func chaptersOnWorkDoneAreNoShortcomingsAndNoGoals(_ heading: String) {
        let text = report().replacing("二、存在的不足", with: "二、\(heading)\n\n(一)检查3次。\n\n三、存在的不足")
        let report = read(text)
        #expect(report.shortcomings.map(\.quote) == ["宣传形式单一。"])
        #expect(report.goals.map(\.quote) == ["丰富宣传形式。"])
    }

    @Test(arguments: [
        "存在的问题", "存在问题", "主要问题和困难", "当前存在的短板和差距", "不足之处", "薄弱环节", "问题与不足", "存在的不足和原因", "面临的困难",
    ]) func headingsOfShortcomingsAreKnown(_ heading: String) {
        #expect(read(report().replacing("存在的不足", with: heading)).shortcomings.count == 1)
    }

    @Test(arguments: ["下一步工作打算", "下步工作思路", "2024年工作计划", "下年度主要安排", "2024年重点任务", "努力方向", "今后的工作", "2024年主要举措"])
    func headingsOfGoalsAreKnown(_ heading: String) {
        #expect(read(report().replacing("2024年工作安排", with: heading)).goals.count == 1)
    }

    @Test func aGovernmentReportGivesUnnumberedShortcomingsAndNumericGoals() {
        let text = """
            政府工作报告

            一、2023年工作回顾

            全年新建公路12公里。

            同时,我们也清醒地看到,发展还存在不少问题:产业结构不优;财政收支矛盾突出;民生保障还有差距。

            二、2024年重点工作

            (一)稳住工业。规模以上工业增加值增长6%以上。
            (二)办好民生实事。新建学校3所。
            """
        let report = read(text)
        #expect(report.shortcomings.count == 3)
        #expect(report.goals.map(\.title) == ["稳住工业", "办好民生实事"])
        #expect(report.reportYear == 2023)
    }

    @Test func aChapterOnBothWithoutHeadingsIsDivided() {
        let text =
            report().components(separatedBy: "二、存在的不足")[0] + """
                二、存在的问题和下一步打算

                虽有成效,但仍存在一些问题:一是业务能力不强。部分人员没有执法证。二是普法形式不新。

                下一步,重点抓好以下工作:
                一是加强培训。每季度一次。
                二是创新普法形式。
                """
        let report = read(text)
        #expect(report.shortcomings.map(\.title) == ["业务能力不强", "普法形式不新"])
        #expect(report.goals.map(\.quote) == ["加强培训。每季度一次。", "创新普法形式。"])
        #expect(report.unplaced.map(\.why) == [.introduction, .introduction])
    }

    @Test func headingsWithoutNumbersAreHeadings() {
        let text = "某县水利局2023年度工作情况报告\n\n主要工作情况\n\n(一)巡查12次。\n\n存在的主要问题\n\n1.宣传单一。\n\n2024年工作打算\n\n1.丰富宣传。"
        let report = read(text)
        #expect(report.plans.map(\.section) == ["1.", "1."])
        #expect(report.facts.map(\.value) == [.number(12)])
    }

    @Test func measuresOfTheYearToComeAreGoals() {
        let report = read(report().replacing("三、2024年工作安排", with: "三、2024年推进水利建设的主要举措"))
        #expect(report.goals.count == 1)
    }

    @Test(arguments: ["首先,|其次,", "第一,|第二,", "一要|二要", "①|②", "(1)|(2)"]) func listsAreNumberedInManyWays(_ marks: String)
    {
        let marks = marks.split(separator: "|")
        let report = read(report(goals: "\(marks[0])丰富宣传形式。\n\(marks[1])配齐执法人员。"))
        #expect(report.goals.map(\.title) == ["丰富宣传形式", "配齐执法人员"])
        #expect(report.goals.first?.section == "三、" + marks[0].filter { $0 != "," })
    }

    @Test func numbersInsideOneLineAreItems() {
        let report = read(report(goals: "(一)丰富宣传形式;(二)配齐执法人员;(三)更新执法装备。"))
        #expect(report.goals.map(\.section) == ["三、(一)", "三、(二)", "三、(三)"])
    }

    @Test func anItemWithWordsBeneathItKeepsThem() {
        let report = read(report(goals: "(一)丰富宣传形式。\n1.进村入户。\n2.进校入班。\n同时抓好考核。\n(二)配齐执法人员。"))
        #expect(report.goals.count == 2)
        #expect(report.goals.first?.quote == "丰富宣传形式。\n1.进村入户。\n2.进校入班。\n同时抓好考核。")
    }

    @Test func paragraphsWithoutNumbersAreItems() {
        let report = read(report(goals: "下一步将做好:\n丰富宣传形式,办好水法宣传周。\n配齐执法人员,年内招录两名。"))
        #expect(report.goals.count == 2)
        #expect(report.unplaced.map(\.why) == [.introduction])
    }

    @Test func aYearThatTheReportHidesCanBeGiven() {
        let hidden = report(preface: "我局认真履职。", title: "某县水利局****年度工作情况报告").replacing("2024年工作", with: "****年工作")
        let told = AnnualReport.read(ReportDocument(text: hidden), planYear: 2024)
        #expect(read(hidden).year == nil)
        #expect(told.year == 2024 && told.reportYear == 2023)
        #expect(told.findings("year-unknown").isEmpty)
        #expect(told.plans.count == 2)
    }

    @Test func aPartOfATotalIsNamedByItAndQuotedWithIt() {
        let facts = read(report(results: "(一)清理文件9件,废止2件。")).facts
        #expect(facts.map(\.name) == ["清理文件", "废止文件"])
        #expect(facts.map(\.quote) == ["清理文件9件", "清理文件9件,废止2件"])
    }

    @Test func aWordTooShortToBeAPlanIsUnplaced() {
        let report = read(report(shortcomings: "无。"))
        #expect(report.shortcomings.isEmpty)
        #expect(report.unplaced.map(\.why) == [.tooShort])
        #expect(report.hasShortcomingsSection)
    }

    @Test func titlesOfLongItemsStayWithinFortyCharacters() {
        let long = String(repeating: "统筹推进水利工程建设和河湖管理保护", count: 6)
        let report = read(report(goals: "(一)\(long)。"))
        #expect(report.goals.map(\.title.count) == [40])
        #expect(report.goals.first.map { long.hasPrefix($0.title) } == true)
    }

    @Test func figuresOfRepeatedSentencesCountOnce() {
        let line = "严格落实河湖长制各项任务,组织巡查河道12次。"
        let report = read(report(results: "(一)\(line)\n(二)\(line)"))
        #expect(report.facts.count == 1)
    }

    @Test func onlyResultsGiveFacts() {
        let report = read(
            report(results: "(一)检查12次。", shortcomings: "(一)仅有3名人员。", preface: "2023年,检查7次。"))
        #expect(report.facts.map(\.value) == [.number(12)])
    }

    @Test(arguments: [
        ("培训3万余人次", 30_000.0, "人次", "余"), ("罚没款12.6万元", 12.6, "万元", nil), ("发放资料1,782份", 1782, "份", nil),
        ("组织旁听庭审2次以上", 2, "次", "以上"), ("开展文件清理一次", 1, "次", nil), ("接待来访近40批次", 40, "批次", "近"),
        ("满意率99.20%", 99.2, "%", nil), ("检查十二次", 12, "次", nil),
    ]) func figuresAreReadAsWritten(_ words: String, _ value: Double, _ unit: String, _ qualifier: String?) {
        let facts = read(report(results: "(一)\(words)。")).facts
        #expect(facts.map(\.value) == [.number(value)])
        #expect(facts.map(\.unit) == [unit])
        #expect(facts.map(\.qualifier) == [qualifier])
    }

    @Test(arguments: [
        "6月1日起施行", "开通12345热线", "落实“三个一”机制", "学习《规划(2021-2025年)》", "第3次会议要求抓落实", "12.4国家宪法日活动", "推进5G应用",
        "实现零距离服务", "贯彻二十大精神", "最多跑一次",
    ]) func whatCountsNothingIsNoFact(_ words: String) {
        #expect(read(report(results: "(一)\(words)。")).facts.isEmpty)
    }
}
