import Plan
import Testing

private func cleanShortcoming(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    shortcoming {
        $0.lead = "审批科"
        $0.criteria = "示例"
        change(&$0)
    }
}

@Test(arguments: [
    (cleanGoal { $0.lead = nil }, ["no-lead"]), (cleanGoal { $0.due = nil }, ["no-due"]),
    (cleanGoal { $0.due = .longTerm }, []), (cleanGoal { $0.criteria = nil }, ["no-criteria"]),
    (cleanGoal { $0.indicators = [Indicator(key: "i", measure: .yearly)] }, ["no-target"]),
    (cleanGoal { $0.indicators = [Indicator(key: "i", target: 3)] }, ["no-baseline"]),
    (cleanGoal { $0.indicators = [Indicator(key: "i", baseline: 0, target: 3)] }, []),
    (cleanGoal { $0.indicators = [Indicator(key: "i", measure: .hold, target: 3)] }, []),
])
func emptyFieldIsFoundUntilItIsSet(_ plan: Plan, _ expected: [String]) {
    #expect(office([plan]).wordings == expected)
}

@Test(arguments: [Plan.Status.closed, .dropped])
func nothingIsAskedOfAPlanThatIsOver(_ status: Plan.Status) {
    let plan = goal {
        $0.status = status
        $0.progress = 100
        $0.milestones = [Milestone("a")]
        $0.indicators = [Indicator(key: "i")]
    }
    #expect(office([plan, shortcoming { $0.status = status }], day: "2024-12-01").wordings == [])
}

@Test func shortcomingNeedsADueDateOnlyWhereItIsJudgedByOne() {
    let answer = cleanGoal { $0.answers = ["2024-S1"] }
    #expect(office([answer, cleanShortcoming()]).wordings == [])
    #expect(office([answer, cleanShortcoming { $0.milestones = [Milestone("a")] }]).wordings == ["no-due"])
}

@Test func shortcomingIsAnsweredByAGoalThatWasNotDropped() {
    let answer = cleanGoal { $0.answers = ["2024-S1"] }
    let dropped = cleanGoal("2024-G2") {
        $0.answers = ["2024-S1"]
        $0.status = .dropped
    }
    #expect(office([cleanGoal(), cleanShortcoming()]).wordings == ["shortcoming-unanswered"])
    #expect(office([dropped, cleanShortcoming()]).wordings == ["shortcoming-unanswered.dropped"])
    #expect(office([answer, dropped, cleanShortcoming()]).wordings == [])
}

// One of two milestones is done: computed 50.
private func reporting(_ progress: Int) -> Plan {
    cleanGoal {
        $0.progress = progress
        $0.milestones = [Milestone("a", done: "2024-02-01"), Milestone("b")]
    }
}

@Test(arguments: [(60, []), (61, ["over-reported"]), (40, []), (39, ["under-reported"])])
func divergenceIsFoundBeyondTenPoints(_ progress: Int, _ expected: [String]) {
    #expect(office([reporting(progress)]).wordings == expected)
}

@Test func divergenceSaysItsFigures() {
    // Two of three: computed 66.66…, 80 reported: 13.3 points.
    let plan = cleanGoal {
        $0.progress = 80
        $0.milestones = [Milestone("a", done: "2024-02-01"), Milestone("b", done: "2024-02-01"), Milestone("c")]
    }
    let finding = Rules.findings(of: office([plan])).first
    #expect(finding?.arguments["points"] == .number(13.3) && finding?.arguments["reported"] == .percent(80))
    #expect(finding?.line == FieldPath.progress.description.utf8.count)
}

@Test func missingReportIsFoundWhenItsGraceIsOver() {
    func silent(on day: Day) -> [Finding] {
        Rules.findings(of: office([cleanGoal { $0.due = .longTerm }], day: day))
    }
    #expect(silent(on: "2024-04-05").isEmpty)
    let findings = silent(on: "2024-07-06")
    #expect(findings.map(\.rule.name) == ["stale"])
    let quarters = [
        Period(holding: "2024-01-01", rhythm: .quarterly), Period(holding: "2024-04-01", rhythm: .quarterly),
    ]
    #expect(findings.first?.arguments["periods"] == .list(quarters.map(Argument.period)))
    #expect(findings.first?.line == nil)
}

@Test func fieldThatTheFileLacksHasNoPlace() {
    let finding = Rules.findings(of: office([cleanGoal { $0.due = nil }])).first
    #expect(finding?.path == "Plans/2024/2024-G1.md" && finding?.line == nil && finding?.column == nil)
}

@Test func findingsStandBySeverityThenByPlanThatOfNoPlanFirst() {
    let plans = [
        cleanGoal("2024-G10") { $0.lead = nil },
        cleanGoal("2024-G2") {
            $0.criteria = nil
            $0.lead = nil
            $0.answers = ["2024-S9"]
        },
    ]
    let findings = Rules.findings(of: office(plans, team: nil))
    #expect(findings.map(\.rule.name) == ["unknown-reference", "no-lead", "no-lead", "no-team", "no-criteria"])
    #expect(findings.map(\.goal) == ["2024-G2", "2024-G2", "2024-G10", nil, "2024-G2"])
}

@Test func everyFindingIsAmongTheDeclaredWordings() {
    let declared = Set(Rules.all.flatMap { $0.wordings })
    let plans = [
        goal { $0.answers = ["2024-S9"] }, goal("2024-G2") { $0.source = Source(document: "gone") }, shortcoming(),
    ]
    let findings = Rules.findings(of: office(plans, team: nil, day: "2024-12-31"))
    #expect(findings.count > 10)
    #expect(findings.allSatisfy { declared.contains($0.rule) })
    #expect(Set(Rules.all.map { $0.rule.name }).count == Rules.all.count)
}

@Test func listsShowWhatCheckSaysOfAPlansStanding() {
    let plans = [goal(), shortcoming()]
    let tracked = plans.map { Tracked($0, history(), path: "Plans/2024/\($0.id).md") }
    let portfolio = Portfolio(tracked, on: "2024-07-06", settings: Settings(), zone: .shanghai)
    let found = Rules.findings(of: office(plans, day: "2024-07-06"))
    for plan in tracked {
        let place: (FieldPath) -> Office.Place? = { $0 == .due ? nil : ($0.description.utf8.count, 1) }
        #expect(portfolio.findings(of: plan, place: place).inOrder == found.filter { $0.goal == plan.plan.id })
    }
}

@Test func plansOfYearsThatAreNotCheckedCanBeNamed() {
    let earlier = shortcoming("2023-S1") { $0.year = 2023 }
    let plan = cleanGoal { $0.answers = ["2023-S1", "2023-S2"] }
    let wordings = office([plan]) { office in
        office.others = [Office.File(path: "Plans/2023/2023-S1.md", Tracked(earlier, history()))]
    }.wordings
    #expect(wordings == ["unknown-reference.plan"])
}

@Test func aGoalOfAnotherYearAnswers() {
    let answer = cleanGoal("2025-G1") { ($0.year, $0.answers) = (2025, ["2024-S1"]) }
    let wordings = office([shortcoming { ($0.lead, $0.due) = ("\u{5C40}", .longTerm) }]) { office in
        office.others = [Office.File(path: "Plans/2025/2025-G1.md", Tracked(answer, history()))]
    }.wordings
    #expect(!wordings.contains("shortcoming-unanswered"))
}
