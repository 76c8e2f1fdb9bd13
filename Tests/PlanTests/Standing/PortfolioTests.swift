import Plan
import Testing

private func portfolio(_ plans: [Tracked], on day: Day = "2024-07-01") -> Portfolio {
    Portfolio(plans, on: day, settings: Settings(), zone: .shanghai)
}

private func tracked(_ plan: Plan) -> Tracked { Tracked(plan, history(reports: ["2024-06-30"])) }

@Test func goalsComeBeforeShortcomingsAndNumbersInOrder() {
    let ids: [PlanID] = ["2024-S1", "2024-G10", "2024-G2", "2024-S10", "2024-G1", "2024-S2"]
    let plans = ids.map { id in tracked(id.text.contains("S") ? shortcoming(id) : goal(id)) }
    let order = portfolio(plans).plans.map(\.plan.id.short)
    #expect(order == ["G1", "G2", "G10", "S1", "S2", "S10"])
}

@Test func answersAreListedOnceAndDroppedOnesToo() {
    let plans = [
        goal("2024-G10") { $0.answers = ["2024-S1", "2024-S1"] },
        goal("2024-G2") {
            $0.answers = ["2024-S1"]
            $0.status = .dropped
        },
        goal("2024-G3"), shortcoming(),
    ]
    #expect(portfolio(plans.map(tracked)).answeredBy("2024-S1") == ["2024-G2", "2024-G10"])
    #expect(portfolio(plans.map(tracked)).answeredBy("2024-G3") == [])
}

@Test func planThatIsNotThereHasNoStanding() {
    #expect(portfolio([]).standing(of: "2024-G1") == nil)
    #expect(portfolio([tracked(goal())]).standing(of: "2024-G1") != nil)
}

@Test func ofTwoPlansWithOneIdTheFirstCounts() {
    let twice = portfolio([tracked(goal { $0.progress = 1 }), tracked(goal { $0.progress = 2 })])
    #expect(twice.plans.count == 2)
    #expect(twice.standing(of: "2024-G1")?.selfReported == 1)
}

@Test func eachOfTwoPlansWithOneIdIsJudgedByItself() {
    let plans = [tracked(goal { $0.progress = 1 }), tracked(goal { $0.progress = 2 })]
    let twice = portfolio(plans)
    #expect(twice.plans.map { twice.standing(of: $0)?.selfReported } == [1, 2])
}

@Test func goalsOfOtherYearsAnswerAfterThoseOfTheYear() {
    let later = goal("2025-G1") { ($0.year, $0.answers, $0.status) = (2025, ["2024-S1"], .done) }
    let own = goal("2024-G1") { $0.answers = ["2024-S1"] }
    func standing(_ goals: [Plan], _ others: [Plan]) -> (Portfolio, Light?) {
        let portfolio = Portfolio(
            (goals + [shortcoming()]).map(tracked), answeredBy: others.map(tracked), on: "2024-07-01",
            settings: Settings(), zone: .shanghai)
        return (portfolio, portfolio.standing(of: "2024-S1")?.light)
    }
    let (alone, light) = standing([], [later, goal("2025-G2") { $0.year = 2025 }])
    #expect(alone.answeredBy("2024-S1") == ["2025-G1"])
    #expect(alone.plans.map(\.plan.id) == ["2024-S1"])
    #expect(light == .green)
    #expect(standing([own], [later]).0.answeredBy("2024-S1") == ["2024-G1", "2025-G1"])
    #expect(standing([], []).1 == .red)
}

private let team = Team(
    units: [Team.Unit(key: "approvals", name: "行政审批科")],
    people: [
        Team.Member(name: clerk.name, emails: [clerk.email], roles: [.staff]),
        Team.Member(name: reviewer.name, emails: [reviewer.email], roles: [.reviewer]),
    ])

private func asked(_ plan: Plan, team: Team? = team) -> [String] {
    portfolio([tracked(plan)]).waiting(team: team).map { "\($0.person ?? "-") \($0.rule.wording)" }
}

@Test func whoIsWaitedForFollowsFromTheRule() {
    // One of two milestones done: computed 50, 90 reported.
    let over = cleanGoal {
        $0.progress = 90
        $0.milestones = [Milestone("a", done: "2024-02-01"), Milestone("b")]
    }
    var owned = over
    owned.owner = "jia@example.org"
    var led = over
    led.lead = "approvals"
    #expect(asked(owned) == ["示例甲 over-reported"])
    #expect(asked(owned, team: nil) == ["jia@example.org over-reported"])
    #expect(asked(led) == ["行政审批科 over-reported"])
    #expect(asked(cleanGoal { $0.due = nil }) == ["- no-due"])
    #expect(asked(cleanGoal { $0.lead = nil }) == ["- no-lead"])
    #expect(asked(cleanGoal { $0.indicators = [Indicator(key: "i")] }) == ["- no-target"])
    #expect(asked(shortcoming { $0.lead = "审批科" }) == ["- shortcoming-unanswered"])
    #expect(asked(shortcoming { ($0.lead, $0.reviewer) = ("审批科", "示例丁") }) == ["示例丁 shortcoming-unanswered"])
}

@Test func whatIsDoneWaitsForItsReviewer() {
    #expect(asked(cleanGoal { $0.status = .done }) == ["示例丁 to-close"])
    #expect(asked(cleanGoal { $0.status = .done }, team: nil) == ["- to-close"])
    #expect(asked(cleanGoal { ($0.status, $0.reviewer) = (.done, "示例乙") }) == ["示例乙 to-close"])
    var two = team
    two.people[0].roles.append(.reviewer)
    #expect(asked(cleanGoal { $0.status = .done }, team: two) == ["- to-close"])
    #expect(asked(cleanGoal { $0.status = .closed }) == [])
}

@Test func whatWasSentBackWaitsForItsOwner() {
    let back = act(.refused, "2024-06-30", changes: [set(.status, .text("done"), .text("in-progress"))])
    let again = act(.report, "2024-07-01", changes: [set(.status, .text("in-progress"), .text("done"))])
    func waiting(_ acts: [Entry], _ status: Plan.Status) -> [String] {
        let plan = cleanGoal { ($0.owner, $0.status) = ("jia@example.org", status) }
        return portfolio([Tracked(plan, history(reports: ["2024-06-29"], acts: acts))]).waiting(team: team).map {
            "\($0.person ?? "-") \($0.rule.wording)"
        }
    }
    #expect(waiting([back], .inProgress) == ["示例甲 refused"])
    #expect(waiting([back, again], .done) == ["示例丁 to-close"])
    #expect(waiting([], .inProgress) == [])
}

@Test func silentOwnerIsAskedForTheMissingPeriods() {
    let plan = cleanGoal { ($0.due, $0.owner) = (.longTerm, "示例甲") }
    let waiting = portfolio([tracked(plan)], on: "2024-10-06").waiting(team: team)
    #expect(waiting.map(\.rule.name) == ["stale"] && waiting.first?.person == "示例甲")
    #expect(waiting.first?.arguments["periods"] == .list([.period(Period(holding: "2024-07-01", rhythm: .quarterly))]))
}

@Test func everythingWaitedForIsAmongTheDeclaredRules() {
    let plans = [
        goal { $0.indicators = [Indicator(key: "i")] }, goal("2024-G2") { $0.status = .done }, shortcoming(),
    ]
    let waiting = portfolio(plans.map { Tracked($0, history()) }, on: "2024-10-06").waiting(team: nil)
    #expect(Set(waiting.map(\.rule)).isSubset(of: Set(Waiting.rules)))
    #expect(Set(waiting.map(\.rule.name)).count == 6)
}
