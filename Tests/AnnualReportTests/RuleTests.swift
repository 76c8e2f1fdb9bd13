import AnnualReport
import Plan
import Testing

/// One defect: a report that has it, the same one mended, and one that only looks like it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let defect: String
    let quotes: [String]
    let mended: String
    let nearMiss: String
    var testDescription: String { rule }

    init(_ rule: String, defect: String, quotes: [String], mended: String, nearMiss: String) {
        self.rule = rule
        self.defect = defect
        self.quotes = quotes
        self.mended = mended
        self.nearMiss = nearMiss
    }
}

private let figures: [RuleCase] = [
    RuleCase(
        "zero-contradicted",
        defect: report(results: "(一)全年实现零投诉。", shortcomings: "(一)发生服务投诉且处理不及时。"),
        quotes: ["全年实现零投诉", "发生服务投诉且处理不及时"],
        mended: report(results: "(一)全年投诉1件。", shortcomings: "(一)发生服务投诉且处理不及时。"),
        nearMiss: report(results: "(一)全年实现零投诉。", shortcomings: "(一)2021年发生服务投诉。\n(二)防止发生投诉的办法不多。")),
    RuleCase(
        "figures-conflict",
        defect: report(results: "(一)组织河道巡查12次。持续整治,组织河道巡查15次。"),
        quotes: ["组织河道巡查12次", "组织河道巡查15次"],
        mended: report(results: "(一)组织河道巡查15次。持续整治,组织河道巡查15次。"),
        nearMiss: report(results: "(一)3月组织河道巡查12次。9月组织河道巡查15次。\n(二)汛期河道巡查8次,同比增长6%,同比增长9%。")),
    RuleCase(
        "sum-differs",
        defect: report(results: "(一)清理文件14件,其中废止3件、修改2件、继续有效8件。"),
        quotes: ["清理文件14件", "废止3件", "修改2件", "继续有效8件"],
        mended: report(results: "(一)清理文件14件,其中废止3件、修改2件、继续有效9件。"),
        nearMiss: report(results: "(一)清理文件14件,其中废止3件、修改2件。")),
    RuleCase(
        "closed-differs",
        defect: report(results: "(一)受理办结来信来访52件,已全部受理,办结50件。"),
        quotes: ["受理办结来信来访52件", "办结50件"],
        mended: report(results: "(一)受理办结来信来访52件,已全部受理,办结52件。"),
        nearMiss: report(results: "(一)受理来信来访52件,办结50件。")),
    RuleCase(
        "unit-missing",
        defect: report(results: "(一)受理来信、来访等52,均已答复。"), quotes: ["来访等52"],
        mended: report(results: "(一)受理来信、来访等52件,均已答复。"),
        nearMiss: report(results: "(一)开通服务热线12345,设立编号为7的窗口。")),
    RuleCase(
        "counted-twice",
        defect: report(results: "(一)办理代表建议36件。\n(二)答复代表建议36件次。"), quotes: ["办理代表建议36件", "答复代表建议36件次"],
        mended: report(results: "(一)办理代表建议36件。\n(二)答复代表建议35件次。"),
        nearMiss: report(results: "(一)办理代表建议36件。\n(二)查处违法采砂36件次。")),
    RuleCase(
        "unit-repeated",
        defect: report(results: "(一)培训人次300余人次。"), quotes: ["人次300余人次"],
        mended: report(results: "(一)培训300余人次。"), nearMiss: report(results: "(一)培训工作人员300人次。")),
]

private let dates: [RuleCase] = [
    RuleCase(
        "characters-lost",
        defect: report(results: "(一)自20233月起公开目录。"), quotes: ["20233月"],
        mended: report(results: "(一)自2023年3月起公开目录。"),
        nearMiss: report(results: "(一)用时120日内办完,拨打20231234,编号202303。")),
    RuleCase(
        "goal-before-year",
        defect: report(goals: "(一)2023年11月上线系统。"), quotes: ["2023年11月"],
        mended: report(goals: "(一)2024年11月上线系统。"),
        nearMiss: report(goals: "(一)落实《水利规划(2021年1月版)》,巩固2023年以来的成果。")),
    RuleCase(
        "shortcoming-of-earlier-year",
        defect: report(shortcomings: "(一)2022年督查反馈的宣传问题未改。"), quotes: ["2022年督查反馈的宣传问题未改"],
        mended: report(shortcomings: "(一)督查反馈的宣传问题未改。"),
        nearMiss: report(shortcomings: "(一)2023年督查反馈的宣传问题未改。")),
    RuleCase(
        "span-then-since",
        defect: report(results: "(一)2023年1月至2023年12月以来检查12次。"), quotes: ["2023年1月至2023年12月以来"],
        mended: report(results: "(一)2023年1月至2023年12月检查12次。"),
        nearMiss: report(results: "(一)2023年1月以来,从部署至督查检查12次。")),
    RuleCase(
        "year-differs",
        defect: report().replacing("一、主要", with: "一、2021年主要"), quotes: ["2021年", "2023年"],
        mended: report().replacing("一、主要", with: "一、2023年主要"),
        nearMiss: report().replacing("一、主要", with: "一、2023年主要").replacing("三、2024年", with: "三、下一步")),
    RuleCase(
        "not-a-year",
        defect: report(title: "某县水利局2023年上半年工作情况报告"), quotes: ["上半年"],
        mended: report(title: "某县水利局2023年工作情况报告"),
        nearMiss: report(results: "(一)上半年检查12次。")),
]

private let marks: [RuleCase] = [
    RuleCase(
        "quotation-unclosed",
        defect: report(results: "(一)推行“一窗通办、限时办结,检查12次。"), quotes: ["“一窗通办、限时办结"],
        mended: report(results: "(一)推行“一窗通办”、限时办结,检查12次。"),
        nearMiss: report(results: "(一)推行“一窗通办,限时办结”,检查12次。")),
    RuleCase(
        "quotation-unopened",
        defect: report(results: "(一)推行一窗通办”,检查12次。"), quotes: ["推行一窗通办”"],
        mended: report(results: "(一)推行“一窗通办”,检查12次。"),
        nearMiss: report(results: "(一)推行“一窗”“一网”,检查12次。")),
    RuleCase(
        "full-stop-missing",
        defect: report(results: "(一)检查重点企业12家,整改率达99.1%"), quotes: ["整改率达99.1%"],
        mended: report(results: "(一)检查重点企业12家,整改率达99.1%。"),
        nearMiss: report(results: "(一)抓好重点企业检查,督促整改落实到位\n检查企业12家。")),
    RuleCase(
        "character-doubled",
        defect: report(results: "(一)全年年检查12次。"), quotes: ["全年年"],
        mended: report(results: "(一)全年检查12次。"),
        nearMiss: report(results: "(一)年年检查,层层压实,达到目的的12次。")),
    RuleCase(
        "likely-typo",
        defect: report(results: "(一)按照统一布署检查12次。"), quotes: ["布署"],
        mended: report(results: "(一)按照统一部署检查12次。"),
        nearMiss: report(results: "(一)公布署名文章12篇次。".replacing("布署", with: "布了署"))),
    RuleCase(
        "halfwidth-punctuation",
        defect: report(results: "(一)检查12次,整改到位,效果明显。"), quotes: ["次,"],
        mended: report(results: "(一)检查12次\u{FF0C}整改到位\u{FF0C}效果明显。"),
        nearMiss: report(results: "(一)检查1,200次。")),
]

private let structure: [RuleCase] = [
    RuleCase(
        "list-starts-late",
        defect: report(results: "(一)多措并举。三是加强巡查;四是加强宣传。"), quotes: ["三是加强巡查", "四是加强宣传"],
        mended: report(results: "(一)多措并举。一是加强巡查;二是加强宣传。"),
        nearMiss: report(results: "(一)抓好三是三非整治。一是加强巡查。\n二是加强宣传。")),
    RuleCase(
        "list-skips",
        defect: report(results: "(一)多措并举。一是加强巡查;三是加强宣传。"), quotes: ["三是加强宣传"],
        mended: report(results: "(一)多措并举。一是加强巡查;二是加强宣传。"),
        nearMiss: report(results: "(一)多措并举。一是加强巡查;二是加强宣传。\n(二)规范管理。一是建章立制。")),
    RuleCase(
        "number-skipped",
        defect: report(goals: "(一)丰富宣传形式。\n(三)配齐人员。"), quotes: ["(一)", "(三)"],
        mended: report(goals: "(一)丰富宣传形式。\n(二)配齐人员。"),
        nearMiss: report(goals: "(一)丰富宣传形式。\n1.进村。\n2.进校。\n(二)配齐人员。\n1.招录。")),
    RuleCase(
        "number-repeated",
        defect: report(goals: "(一)丰富宣传形式。\n(二)配齐人员。\n(二)更新装备。"), quotes: ["(二)", "(二)"],
        mended: report(goals: "(一)丰富宣传形式。\n(二)配齐人员。\n(三)更新装备。"),
        nearMiss: report(goals: "(一)丰富宣传形式。\n1.进村。\n(二)配齐人员。\n1.招录。")),
    RuleCase(
        "numbering-starts-late",
        defect: report(goals: "(二)丰富宣传形式。"), quotes: ["(二)"],
        mended: report(goals: "(一)丰富宣传形式。"), nearMiss: report(goals: "1.丰富宣传形式。")),
    RuleCase(
        "numbering-mixed",
        defect: report(goals: "1.丰富宣传形式。\n2.配齐人员。\n3. 更新装备。"), quotes: ["1.丰富", "3. 更新"],
        mended: report(goals: "1.丰富宣传形式。\n2.配齐人员。\n3.更新装备。"),
        nearMiss: report(results: "1. 检查12次。", goals: "1.丰富宣传形式。\n2.配齐人员。")),
    RuleCase(
        "passage-repeated",
        defect: report(
            results: "(一)严格落实河湖长制各项任务,组织巡查河道和水库共计12次。查出的隐患逐一登记、逐一销号。",
            goals: "(一)丰富宣传形式。\n(二)严格落实河湖长制各项任务,组织巡查河道和水库共计12次。查出的隐患逐一登记、逐一销号。"),
        quotes: ["严格落实河湖长制各项任务,组织巡查河道和水库共计12次。查出的隐患逐一登记、逐一销号。"],
        mended: report(results: "(一)严格落实河湖长制各项任务,组织巡查河道和水库共计12次。查出的隐患逐一登记、逐一销号。"),
        nearMiss: report(
            results: "(一)严格落实河湖长制各项任务。", goals: "(一)丰富宣传形式。\n(二)严格落实河湖长制各项任务。")),
    RuleCase(
        "shortcoming-unanswered",
        defect: report(shortcomings: "(一)宣传形式单一。\n(二)装备老化。"), quotes: ["装备老化。"],
        mended: report(shortcomings: "(一)宣传形式单一。\n(二)装备老化。", goals: "(一)丰富宣传形式。\n(二)更新装备。"),
        nearMiss: report()),
    RuleCase(
        "no-shortcomings-part",
        defect: report().replacing("二、存在的不足\n\n(一)宣传形式单一。", with: ""), quotes: [],
        mended: report(), nearMiss: report().replacing("二、存在的不足", with: "二、短板弱项")),
    RuleCase(
        "no-goals-part",
        defect: report().replacing("三、2024年工作安排\n\n(一)丰富宣传形式。", with: ""), quotes: [],
        mended: report(), nearMiss: report().replacing("三、2024年工作安排", with: "三、下一步打算")),
]

private let sources: [RuleCase] = [
    RuleCase(
        "report-cut",
        defect: report() + "\n仅展示300字,全文共900字", quotes: ["仅展示300字,全文共900字"],
        mended: report(), nearMiss: report(results: "(一)展示全县水利成果12次。")),
    RuleCase(
        "figures-masked",
        defect: report(results: "(一)培训x名人员,检查**次。".replacing("x名人", with: "x名,人")), quotes: ["x名", "**次"],
        mended: report(results: "(一)培训3名骨干,检查12次。"), nearMiss: report(results: "(一)使用X光机检查12次。")),
    RuleCase(
        "figures-masked",
        defect: report(results: "(一)产值达到XX亿元。"), quotes: ["XX亿元"],
        mended: report(results: "(一)产值达到3亿元。"), nearMiss: report(results: "(一)推广MAX项目3个。")),
    RuleCase(
        "text-polluted",
        defect: report(results: "(一)檢(jiǎn)查12次,整改(gǎi)到位。"), quotes: ["檢(jiǎn)"],
        mended: report(results: "(一)檢查12次,整改到位。"), nearMiss: report(results: "(一)检查(LED)12次,整改(web)到位。")),
    RuleCase(
        "page-furniture",
        defect: report() + "\n扫一扫在手机打开\n相关链接", quotes: ["扫一扫在手机打开", "相关链接"],
        mended: report(), nearMiss: report(results: "(一)群众扫一扫即可办理,办件12件。")),
    RuleCase(
        "not-a-report",
        defect: report(title: "关于《某县水利局2023年度工作情况报告》的政策解读"), quotes: ["关于《某县水利局2023年度工作情况报告》的政策解读"],
        mended: report(), nearMiss: report(results: "(一)发布政策解读12篇。")),
    RuleCase(
        "year-unknown",
        defect: report(preface: "我局认真履职。", title: "某县水利局****年度工作情况报告"), quotes: [],
        mended: report(), nearMiss: report(title: "某县水利局工作情况报告")),
    RuleCase(
        "date-unknown",
        defect: report().replacing("2024年1月15日", with: ""), quotes: [], mended: report(),
        nearMiss: report().replacing("2024年1月15日", with: "二〇二四年一月十五日")),
    RuleCase(
        "nothing-found",
        defect: "某县水利局2023年度工作情况报告\n\n一、主要成效\n\n检查12次。\n", quotes: [], mended: report(),
        nearMiss: report(shortcomings: "无。")),
]

@Suite struct RuleTests {
    static let cases = figures + dates + marks + structure + sources

    @Test(arguments: cases) func aDefectIsFoundAMendedOneAndANearMissAreNot(_ example: RuleCase) {
        let found = read(example.defect).findings(example.rule)
        #expect(!found.isEmpty)
        for quote in example.quotes {
            #expect(found.contains { $0.quotes.contains(quote) }, "\(found.map(\.quotes))")
        }
        #expect(read(example.mended).findings(example.rule).isEmpty, "\(read(example.mended).findings(example.rule))")
        #expect(
            read(example.nearMiss).findings(example.rule).isEmpty, "\(read(example.nearMiss).findings(example.rule))")
    }

    @Test func everyRuleHasACase() {
        // What counts the others has its case with long lines.
        let names = Set(
            AnnualReport.rules.map(\.name).filter {
                (!$0.hasPrefix("report-") || $0 == "report-cut") && $0 != "more-of-kind"
            })
        #expect(Set(Self.cases.map(\.rule)) == names)
    }

    @Test func aSoundReportHasNoFindingButItsMarks() {
        let sound = report().replacing("(", with: "\u{FF08}").replacing(")", with: "\u{FF09}")
        #expect(read(sound).findings.isEmpty, "\(read(sound).findings)")
    }

    @Test func plannedFiguresAreToldFromReachedOnes() {
        let found = read(report(results: "(一)全年计划河道巡查9次。实际开展河道巡查8次。"))
        #expect(found.findings("figures-conflict").map(\.rule.variant) == ["planned"])
    }
}
