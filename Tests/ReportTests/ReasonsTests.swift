import Plan
import Testing
import Words

@testable import Report

/// Why a light is what it is, as a manager reads it.
struct ReasonsTests {
    func text(_ row: PlanRow, _ words: Words = Sample.chinese, rows: [PlanRow] = []) -> String {
        Reasons(Speech(words: words, edition: Sample.edition), rows: rows).text(of: row)
    }

    func row(
        _ light: Light, _ reason: Standing.Reason, _ basis: Basis = .computed, computed: Double? = nil,
        expected: Double? = nil, _ change: (inout PlanRow) -> Void = { _ in }
    ) -> PlanRow {
        var row = PlanRow(
            plan: Sample.plan("G1", "Online"),
            standing: Sample.standing(light, reason, basis, computed: computed, expected: expected))
        change(&row)
        return row
    }

    @Test func theDistanceIsSaidInPoints() {
        #expect(text(row(.red, .distance, computed: 43.21, expected: 75)) == "低于序时进度 31.8 个百分点")
        #expect(text(row(.green, .distance, computed: 75.02, expected: 75)) == "达到序时进度")
        #expect(text(row(.green, .distance, computed: 76, expected: 75), Sample.english) == "1 point ahead")
    }

    @Test func whatRestsOnReportsAloneSaysSo() {
        #expect(text(row(.green, .rhythm, .rhythm)) == "按时报送\u{FF08}仅自报\u{FF09}")
        #expect(text(row(.green, .distance, .reported, expected: 0)) == "达到序时进度\u{FF08}仅自报\u{FF09}")
        #expect(text(row(.green, .done, .reported)) == "已办结\u{FF0C}待核验\u{FF08}仅自报\u{FF09}")
    }

    @Test func missingReportsAreNamed() {
        let silent = row(.red, .rhythm, .rhythm) { $0.standing.missing = Sample.months(7, 8) }
        #expect(text(silent) == "2 个月未报\u{FF08}7 月、8 月\u{FF09}")
        let stale = row(.yellow, .stale, computed: 80, expected: 75) { $0.standing.missing = Sample.months(8) }
        #expect(text(stale) == "1 个月未报\u{FF08}8 月\u{FF09}\u{FF0C}超序时进度 5 个百分点")
    }

    @Test func anOverduePlanSaysByHowManyDays() {
        let late = row(.red, .overdue) { $0.plan.due = .day(Sample.day("2024-09-29")) }
        #expect(text(late) == "超期 1 天\u{FF0C}时限 09-29")
        #expect(text(late, Sample.english) == "1 day overdue, due 09-29")
        #expect(text(row(.red, .overdue)) == "年度已过\u{FF0C}尚未办结")
    }

    @Test func doneWithUnmetItemsNamesThem() {
        let done = row(.yellow, .doneUnmet) {
            $0.plan.milestones = [
                Milestone(key: "a", title: "联调"), Milestone(key: "b", done: Sample.day("2024-03-01")),
            ]
            $0.plan.indicators = [Indicator(key: "e", name: "证照", measure: .yearly, target: 10, current: 9)]
            $0.standing.items = $0.plan.itemShares(on: Sample.day("2024-09-30"))
        }
        #expect(text(done) == "已办结\u{FF0C}但还有未完成\u{FF1A}联调、证照")
    }

    @Test func anIndicatorThatIsNotHeldSaysItsFigures() {
        let broken = row(.yellow, .holdBroken, computed: 80, expected: 75) {
            $0.plan.indicators = [
                Indicator(key: "s", name: "满意率", unit: "%", measure: .hold, target: 93.4, current: 91)
            ]
        }
        #expect(text(broken) == "未保持\u{FF1A}满意率 91%\u{FF0C}应不低于 93.4%\u{FF0C}超序时进度 5 个百分点")
    }

    @Test func troubleIsSaidWithTheProblem() {
        var entry = Sample.entry("c", Sample.jia, "2024-09-28", .report)
        entry.message.problem = "系统接口未开通"
        let blocked = row(.yellow, .statusAtRisk, computed: 75, expected: 75) {
            $0.plan.status = .blocked
            $0.lastUpdate = entry
        }
        #expect(text(blocked) == "受阻\u{FF1A}系统接口未开通\u{FF0C}达到序时进度")
    }

    @Test func aMovedDueDateStaysInSight() {
        let moved = row(.green, .distance, computed: 78, expected: 75) {
            $0.plan.due = .day(Sample.day("2024-11-30"))
            $0.standing.originalDue = Sample.day("2024-09-30")
            $0.standing.lightAtOriginalDue = .yellow
        }
        #expect(text(moved) == "超序时进度 3 个百分点\u{FF0C}时限后移 61 天\u{FF0C}按原时限为黄")
        var same = moved
        same.standing.lightAtOriginalDue = .green
        #expect(text(same).hasSuffix("按原时限仍为绿"))
    }

    @Test func aShortcomingNamesTheGoalThatDecidesAndLeavesDroppedOnesOut() {
        var dropped = row(.dropped, .final, .none)
        dropped.plan.id = Sample.id("G3")
        let shortcoming = row(.red, .answers) {
            $0.answeredBy = [Sample.id("G1"), Sample.id("G2"), Sample.id("G3")]
            $0.standing.decidedBy = Sample.id("G2")
        }
        #expect(text(shortcoming, rows: [dropped]) == "随 G2、G1")
        #expect(text(row(.red, .unanswered, .none), Sample.english) == "no goal answers it")
    }

    @Test(arguments: Settings.Language.allCases, Light.allCases)
    func everyReasonHasWordsWithoutGaps(_ language: Settings.Language, _ light: Light) {
        for reason in Standing.Reason.allCases {
            for status in Plan.Status.allCases {
                let row = row(light, reason, computed: 50, expected: 60) {
                    $0.plan.status = status
                    $0.standing.missing = Sample.months(7)
                    $0.standing.originalDue = Sample.day("2024-06-30")
                    $0.standing.lightAtOriginalDue = .red
                    $0.plan.due = .day(Sample.day("2024-08-31"))
                }
                let text = text(row, Words(language))
                #expect(!text.contains("{") && !text.isEmpty, "\(reason) \(status): \(text)")
                if language == .english { #expect(text.firstMatch(of: /[\u{2E80}-\u{FFEF}]/) == nil, "\(text)") }
            }
        }
    }
}
