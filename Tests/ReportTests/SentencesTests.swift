import Plan
import Testing
import Words

@testable import Report

/// What changed, what waits and when, as people tell it.
struct SentencesTests {
    let speech = Speech(words: Sample.chinese, edition: Sample.edition)

    func told(_ changes: [FieldChange], _ words: Words = Sample.chinese, plan: Plan? = Sample.approvals) -> [String] {
        ChangesOfPlan(words: words, plan: plan, team: Sample.edition.team).items(changes).map {
            $0.line.written(color: false)
        }
    }

    @Test func anIndicatorThatIsNewIsToldOnceWithAllThatItCameWith() {
        func set(_ field: String, _ value: FieldValue) -> FieldChange {
            FieldChange(FieldPath("indicators", "people", field), from: .null, to: value)
        }
        var plan = Sample.approvals
        plan.indicators.append(Indicator(key: "people", name: "参训人员", unit: "人"))
        let changes = [
            FieldChange(.lead, from: .null, to: .text("approvals")), set("name", .text("参训人员")),
            set("unit", .text("人")),
            set("baseline", .number(0)), set("target", .number(40)),
        ]
        #expect(
            told(changes, plan: plan) == [
                "责任单位 – → 行政审批和法规科", "新增指标“参训人员”\u{FF1A}基期值 0 人\u{FF0C}目标值 40 人",
            ])
    }

    @Test func aTargetOfAnIndicatorThatWasThereIsAChange() {
        let change = FieldChange(
            FieldPath("indicators", "e-licences", "target"), from: .number(3000), to: .number(2500))
        #expect(told([change]) == ["签章电子证照目标值 3000 → 2500 份"])
    }

    @Test func aMilestoneIsDoneOrTakenBack() {
        let done = FieldChange(.done("link-test"), from: .null, to: .text("2024-07-15"))
        let back = FieldChange(.done("link-test"), from: .text("2024-07-15"), to: .null)
        #expect(told([done, back]) == ["2024-07-15 完成“系统接口联调”", "“系统接口联调”改为未完成"])
    }

    @Test func peopleAndUnitsGoByTheirNames() {
        let owner = FieldChange(.owner, from: .null, to: .text("jia@example.org"))
        #expect(told([owner], Sample.english) == ["owner – → 示例甲"])
    }

    @Test func whatWaitsForOnePersonIsJoinedByPlansAndByTasks() {
        func waiting(_ goal: String, _ rule: String, _ person: String? = nil) -> Waiting {
            Waiting(person: person, goal: Sample.id(goal), rule: Rule(rule, .warning))
        }
        let groups = Todos(speech: speech).groups(of: [
            waiting("G1", "no-lead"), waiting("G1", "no-due"), waiting("G2", "no-lead"), waiting("G2", "no-due"),
            waiting("S1", "no-lead", "approvals"), waiting("G3", "to-close", "ding@example.org"),
        ])
        #expect(groups.map(\.person) == ["办公室", "行政审批和法规科", "示例丁"])
        #expect(
            groups.map(\.tasks) == [
                ["G1、G2 明确责任单位\u{FF0C}确定完成时限"], ["S1 明确责任单位"], ["G3 核验销号\u{FF0C}或退回"],
            ])
    }

    @Test func changesAreToldByWhatTheyMean() {
        let changes = ChangesInWords(speech: speech, report: Sample.report)
        #expect(changes.heading == "本期\u{FF08}09-01 起\u{FF09}")
        #expect(
            changes.clauses == [
                "销号 1 项\u{FF08}G6\u{FF09}", "转红 1 项\u{FF08}G1 由黄\u{FF09}", "时限调整 1 项\u{FF08}G3 09-30 → 11-30\u{FF09}",
                "另有进展 1 项",
            ])
        var quiet = Sample.report
        quiet.changes = []
        quiet.since = Zone.shanghai.start(of: Sample.day("2024-09-10"))
        #expect(ChangesInWords(speech: speech, report: quiet).clauses == ["没有变化"])
        #expect(ChangesInWords(speech: speech, report: quiet).heading == "09-10 以来")
    }

    @Test func manyNewPlansAreCountedAndNotListed() {
        var report = Sample.report
        report.changes = (1...9).map {
            PortfolioChange(goal: Sample.id("G\($0)"), change: .new, field: nil, old: .null, new: .null)
        }
        #expect(ChangesInWords(speech: speech, report: report).clauses == ["新增 9 项"])
    }

    @Test func aDayIsShortOnlyWhereItsYearIsPlain() {
        #expect(speech.day(Sample.day("2024-09-12")) == "09-12")
        #expect(speech.day(Sample.day("2023-09-12")) == "2023-09-12")
        var later = Sample.edition
        later.asOf = Sample.day("2025-02-01")
        #expect(Speech(words: Sample.chinese, edition: later).day(Sample.day("2024-09-12")) == "2024-09-12")
    }
}
