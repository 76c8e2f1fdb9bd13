import AnnualReport
import Foundation
import Plan
import Testing

/// The real report, changed: what is read must change with it.
@Suite struct VariantTests {
    private func changed(_ pairs: (String, String)...) throws -> AnnualReport {
        var text = try realText()
        for (old, new) in pairs {
            #expect(text.contains(old), "\(old)")
            text = text.replacing(old, with: new)
        }
        return read(text)
    }

    @Test func otherFiguresGiveOtherFacts() throws {
        let report = try changed(("共完成行政处罚案件884件", "共完成行政处罚案件1,017件"), ("签章电子证照1782份", "签章电子证照2.3万份"))
        #expect(report.facts.contains { $0.value == .number(1017) && $0.unit == "件" })
        #expect(report.facts.contains { $0.value == .number(23_000) && $0.unit == "份" })
        #expect(report.facts.count == 48)
    }

    @Test func aGoalMoreOrLessIsSeen() throws {
        let more = try changed(("(此件公开发布)", "(七)建立交通信用修复机制。\n\n(此件公开发布)"))
        #expect(more.goals.count == 7)
        #expect(more.goals.last?.title == "建立交通信用修复机制")
        let less = try changed(("(六)持续开展交通运输执法领域突出问题专项整治行动。", ""))
        #expect(less.goals.count == 5)
        #expect(less.goals.last?.section == "四、(五)")
    }

    @Test func mendedContradictionsAreFoundNoMore() throws {
        let report = try changed(
            ("2023年政务信息公开行政诉讼败诉", "2022年政务信息公开行政诉讼败诉"), ("开展4次跨部门", "开展3次跨部门"),
            ("投诉等298,已全部受理", "投诉等296件,已全部受理"), ("202311月中旬在", "2024年11月中旬在"), ("突出问题,共搜集", "”突出问题,共搜集"),
            ("20231月至202312月以来", "2023年1月至12月"), ("2023112月", "2023年1-12月"), ("2024226", "2024年2月26日"),
            ("三是增强工作主动性", "一是增强工作主动性"), ("四是强化事前解决", "二是强化事前解决"), ("转向行动", "专项行动"), ("全年年共", "全年共"),
            ("宣传受众人次10000", "宣传受众10000"), ("提案共计78件次", "提案共计79件次"))
        let gone = [
            "zero-contradicted", "figures-conflict", "closed-differs", "unit-missing", "characters-lost",
            "goal-before-year",
            "quotation-unclosed", "span-then-since", "list-starts-late", "likely-typo", "character-doubled",
            "unit-repeated",
            "counted-twice",
        ]
        for rule in gone { #expect(report.findings(rule).isEmpty, "\(rule)") }
        #expect(!report.findings("passage-repeated").isEmpty)
        #expect(report.facts.count == 48)
    }

    @Test func fullWidthMarksReadTheSame() throws {
        let marks: [Character: Character] = [
            ",": "\u{FF0C}", ":": "\u{FF1A}", ";": "\u{FF1B}", "(": "\u{FF08}", ")": "\u{FF09}", "%": "\u{FF05}",
        ]
        let half = try realReport()
        let text = try realText()
        let wide = read(String(text.map { marks[$0] ?? $0 }))
        #expect(wide.plans.map(\.number) == half.plans.map(\.number))
        #expect(wide.plans.map { $0.title.count } == half.plans.map { $0.title.count })
        #expect(wide.facts.map(\.value) == half.facts.map(\.value))
        #expect(wide.goals.first?.section == "四、\u{FF08}一\u{FF09}")
        #expect(
            wide.findings.map(\.rule.wording)
                == half.findings.map(\.rule.wording).filter { $0 != "halfwidth-punctuation" })
    }

    @Test func windowsLineEndsAndAMarkAtTheStartChangeNoWord() throws {
        let unix = try realReport()
        let text = "\u{FEFF}" + (try realText()).replacing("\n", with: "\r\n")
        let windows = read(text)
        #expect(windows.plans.map(\.title) == unix.plans.map(\.title))
        #expect(windows.facts == unix.facts)
        #expect(windows.findings.map(\.line) == unix.findings.map(\.line))
        #expect(windows.title == unix.title)
        for plan in windows.plans { #expect(AnnualReportTests.text(plan.span, of: text) == plan.quote) }
    }

    @Test func aReportThatLacksAPartSaysSo() throws {
        let text = try realText()
        let start = try #require(text.range(of: "三、2023年推进"))
        let end = try #require(text.range(of: "四、2024年推进"))
        let report = read(String(text[..<start.lowerBound] + text[end.lowerBound...]))
        #expect(report.shortcomings.isEmpty && report.goals.count == 6)
        #expect(!report.hasShortcomingsSection)
        #expect(report.findings("no-shortcomings-part").count == 1)
    }
}
