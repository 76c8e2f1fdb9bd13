import Plan
import Testing

@testable import Words

/// How each language writes values.
struct WritingTests {
    let chinese = Words(.chinese)
    let english = Words(.english)

    func day(_ text: String) -> Day { Day(iso: text) ?? Day(ordinal: 0) }

    @Test(arguments: [
        (43.21, "43.2%"), (75, "75%"), (74.96, "75%"), (0.04, "0%"), (-0.04, "0%"), (-3.25, "-3.3%"), (100, "100%"),
        (99.95, "100%"), (0.5, "0.5%"),
    ]) func sharesHaveOneDecimalAtMost(_ share: Double, _ text: String) {
        #expect(english.write(percent: share) == text)
        #expect(chinese.write(.percent(share)) == text)
    }

    @Test func aColumnOfSharesCanHaveOneDecimalAlways() {
        #expect(english.write(percent: 75, places: 1) == "75.0%")
    }

    @Test func periodsAreWrittenAsPeopleSayThem() {
        func period(_ rhythm: Settings.Rhythm) -> Argument {
            .period(Period(holding: day("2024-08-15"), rhythm: rhythm))
        }
        #expect(chinese.write(period(.monthly)) == "8 月")
        #expect(chinese.write(period(.quarterly)) == "三季度")
        #expect(chinese.write(period(.halfYearly)) == "下半年")
        #expect(english.write(period(.monthly)) == "Aug 2024")
        #expect(english.write(period(.quarterly)) == "Q3 2024")
        #expect(english.write(period(.halfYearly)) == "H2 2024")
    }

    @Test func threePeriodsInARowAreWrittenFromTheFirstToTheLast() {
        let first = Period(holding: day("2024-02-01"), rhythm: .monthly)
        let row: [Argument] = [.period(first), .period(first.next), .period(first.next.next)]
        #expect(chinese.write(row) == "2 月至 4 月")
        #expect(english.write(row) == "Feb 2024 to Apr 2024")
        #expect(chinese.write(Array(row.prefix(2))) == "2 月、3 月")
        var long = [Period(holding: day("2025-01-15"), rhythm: .monthly)]
        while long.count < 22 { long.append(long[long.count - 1].next) }
        #expect(chinese.write(long.map(Argument.period)) == "2025 年 1 月至 2026 年 10 月")
        #expect(english.write(long.map(Argument.period)) == "Jan 2025 to Oct 2026")
        let december = Period(holding: day("2023-12-01"), rhythm: .monthly)
        #expect(chinese.write([.period(december), .period(december.next)]) == "2023 年 12 月、2024 年 1 月")
        #expect(english.write([.period(december), .period(december.next)]) == "Dec 2023, Jan 2024")
        #expect(chinese.write([row[0], row[2], .period(first.next.next.next.next)]) == "2 月、4 月、6 月")
    }

    @Test func statusesLightsAndFieldsAreWords() {
        #expect(chinese.write(.status(.notStarted)) == "未启动")
        #expect(english.write(.status(.atRisk)) == "at risk")
        #expect(chinese.write(.light(.closed)) == "已销号")
        #expect(english.write(.field(.due)) == "due")
        #expect(chinese.write(.value(.text("in-progress"), of: .status)) == "推进中")
        #expect(chinese.write(.value(.text("long-term"), of: .due)) == "长期坚持")
        #expect(chinese.write(.value(.number(35), of: .progress)) == "35%")
        #expect(english.write(.value(.null, of: .due)) == "\u{2013}")
    }

    @Test func aTitleThatIsAlsoAWordOfTheFormatStays() {
        #expect(chinese.write(.value(.text("done"), of: .title)) == "done")
    }

    @Test func everyEnumeratedWordOfTheFormatHasAWordInBothLanguages() {
        for words in [chinese, english] {
            for status in Plan.Status.allCases { #expect(Words.Key(rawValue: "status.\(status.rawValue)") != nil) }
            for light in Light.allCases { #expect(Words.Key(rawValue: "light.\(light.rawValue)") != nil) }
            for measure in Indicator.Measure.allCases {
                #expect(Words.Key(rawValue: "measure.\(measure.rawValue)") != nil)
            }
            for severity in Finding.Severity.allCases { #expect(words.write(severity) != "") }
            for kind in Plan.Kind.allCases { #expect(words.write(kind) != "") }
        }
    }

    @Test func everyFieldOfAPlanHasAName() {
        let top = [
            "id", "kind", "title", "source", "lead", "support", "leader", "owner", "reviewer", "start", "due", "status",
            "progress", "answers", "criteria", "indicators", "milestones", "cause", "tags", "visibility", "internal",
            "body",
        ]
        let items = ["name", "unit", "measure", "baseline", "fact", "target", "current", "direction", "weight", "done"]
        for name in top + items { #expect(Words.Key(rawValue: "field.\(name)") != nil, "\(name)") }
    }

    @Test func itemsGoByTheirNamesWhereThePlanIsKnown() {
        var plan = Plan(year: 2024, id: PlanID("2024-G1"), kind: .goal, title: "x")
        plan.indicators = [Indicator(key: "e", name: "电子证照", unit: "份")]
        plan.milestones = [Milestone(key: "map", title: "梳理流程")]
        #expect(chinese.field(.current("e"), in: plan) == "电子证照")
        #expect(chinese.field(FieldPath("indicators", "e", "target"), in: plan) == "电子证照目标值")
        #expect(chinese.field(FieldPath("indicators", "e", "target")) == "e 目标值")
        #expect(chinese.field(.done("map"), in: plan) == "节点“梳理流程”完成日期")
        #expect(chinese.write(.number(2134), of: .current("e"), in: plan) == "2134 份")
        #expect(english.measured(93.4, "%") == "93.4%")
    }

    @Test(arguments: [
        "init", "import", "new", "set", "edit", "list", "show", "update", "undo", "comment", "close", "reopen",
        "history", "check", "report", "schema", "demo",
    ])
    func everyCommandHasHelp(_ command: String) {
        #expect(Words.Key(rawValue: "help.\(command)") != nil)
        #expect(Words.Key(rawValue: "help.\(command).discussion") != nil)
    }
}

/// Templates and what they are filled with.
struct TemplateTests {
    let chinese = Words(.chinese)
    let english = Words(.english)

    @Test func aFormIsPickedByNumber() {
        let template = "{count} {count|goal|goals}"
        #expect(english.fill(template, ["count": .count(1)]) == "1 goal")
        #expect(english.fill(template, ["count": .count(2)]) == "2 goals")
        #expect(english.fill(template, ["count": .count(0)]) == "0 goals")
    }

    @Test func aPlaceholderWithoutAnArgumentStaysInSight() {
        #expect(english.fill("no {path} here", [:]) == "no {path} here")
    }

    @Test func whatIsFilledInIsNotFilledAgain() {
        #expect(english.fill("{a}{b}", ["a": .text("{b}"), "b": .text("x")]) == "{b}x")
    }

    @Test func chineseSetsASpaceBetweenHanAndFiguresOnly() {
        #expect(chinese.fill("由{name}审核", ["name": .text("Zhang")]) == "由 Zhang 审核")
        #expect(chinese.fill("由{name}审核", ["name": .text("示例丁")]) == "由示例丁审核")
        #expect(chinese.fill("完成 {count} 项", ["count": .count(3)]) == "完成 3 项")
        #expect(english.fill("by{name}x", ["name": .text("丁")]) == "by丁x")
    }
}
