import Plan
import Testing

private let report = history(reports: ["2024-06-30"])
private let day: Day = "2024-07-01"

/// A goal that answers the shortcoming, with one level indicator: on 1 July 50 per cent are expected.
private func answering(_ id: PlanID, done: Double?, _ change: (inout Plan) -> Void = { _ in }) -> Tracked {
    let plan = goal(id) {
        $0.answers = ["2024-S1"]
        $0.due = .day("2024-12-31")
        if let done { $0.indicators = [Indicator(key: "i", baseline: 0, target: 100, current: done)] }
        change(&$0)
    }
    return Tracked(plan, report)
}

private func judge(
    _ plan: Plan = shortcoming(), _ timeline: Timeline = history(), by goals: [Tracked]
) throws -> Standing {
    let portfolio = Portfolio(goals + [Tracked(plan, timeline)], on: day, settings: Settings(), zone: .shanghai)
    return try #require(portfolio.standing(of: plan.id))
}

@Test func shortcomingThatNoGoalAnswersIsRed() throws {
    let standing = try judge(by: [])
    #expect(standing.light == .red && standing.basis == .none && standing.reason == .unanswered)
    #expect(standing.computed == nil && standing.expected == nil && standing.divergence == nil)
    #expect(!standing.isStale && !standing.isOverdue)
}

@Test func goalThatWasDroppedAnswersNothing() throws {
    let standing = try judge(by: [answering("2024-G1", done: 50) { $0.status = .dropped }])
    #expect(standing.light == .red && standing.reason == .unanswered)
}

@Test func shortcomingHasTheMeansAndTheWorstLightOfItsGoals() throws {
    // G1 50 of 50: green; G2 30 of 50: 20 behind, yellow; G3 reports alone: computed null, 50 expected; G4 dropped.
    let standing = try judge(by: [
        answering("2024-G1", done: 50), answering("2024-G2", done: 30),
        answering("2024-G3", done: nil) { $0.progress = 60 },
        answering("2024-G4", done: 0) { $0.status = .dropped },
    ])
    #expect(isClose(standing.computed, 40))  // (50 + 30)/2, the null skipped
    #expect(isClose(standing.expected, 50))  // (50 + 50 + 50)/3
    #expect(standing.light == .yellow && standing.basis == .computed && standing.reason == .answers)
    #expect(standing.decidedBy == "2024-G2")
    #expect(standing.divergence == nil)
}

@Test func redOfOneGoalIsTheShortcomings() throws {
    let standing = try judge(by: [answering("2024-G1", done: 50), answering("2024-G2", done: 0)])
    #expect(standing.light == .red && standing.decidedBy == "2024-G2")
}

@Test func basisIsThatOfTheFirstGoalWithTheLight() throws {
    let standing = try judge(by: [
        answering("2024-G10", done: 50), answering("2024-G2", done: nil) { $0.progress = 50 },
    ])
    #expect(standing.light == .green && standing.basis == .reported && standing.decidedBy == "2024-G2")
}

@Test func unknownIsWorseThanGreenAndBetterThanYellow() throws {
    var silent = answering("2024-G2", done: 50)
    silent.timeline = history("2024-06-30")
    #expect(try judge(by: [answering("2024-G1", done: 50), silent]).light == .unknown)
    #expect(try judge(by: [answering("2024-G1", done: 50), silent]).basis == .none)
    #expect(try judge(by: [answering("2024-G1", done: 30), silent]).light == .yellow)
}

@Test func closedGoalCountsAsGreen() throws {
    let closed = answering("2024-G1", done: 100) { $0.status = .closed }
    let alone = try judge(by: [closed])
    #expect(alone.light == .green && alone.basis == .none && isClose(alone.computed, 100))
    let beside = try judge(by: [closed, answering("2024-G2", done: 50)])
    #expect(beside.light == .green && beside.basis == .computed && beside.decidedBy == "2024-G2")
    #expect(isClose(beside.computed, 75))
}

@Test func shortcomingWithADueDateIsJudgedAsAGoal() throws {
    let plan = shortcoming {
        $0.due = .day("2024-12-31")
        $0.progress = 30
    }
    let standing = try judge(plan, report, by: [answering("2024-G1", done: 50)])
    #expect(standing.light == .yellow && standing.basis == .reported)  // 30 of 50
    #expect(standing.lastReport == "2024-06-30")
}

@Test func shortcomingWithItemsIsJudgedAsAGoal() throws {
    let plan = shortcoming { $0.milestones = [Milestone("a", "2024-06-30")] }
    let standing = try judge(plan, report, by: [answering("2024-G1", done: 50)])
    #expect(standing.light == .red && standing.basis == .computed)  // 0 of 100
}

@Test(arguments: [Plan.Due.longTerm, nil])
func longTermAndWeightsOfZeroAreNoMeasureOfItsOwn(_ due: Plan.Due?) throws {
    let plan = shortcoming {
        $0.due = due
        $0.milestones = [Milestone("a", "2024-01-10", weight: 0)]
    }
    let standing = try judge(plan, history("2024-01-02"), by: [answering("2024-G1", done: 50)])
    #expect(standing.light == .green && standing.reason == .answers && !standing.isStale)
}

@Test(arguments: [
    (Plan.Status.done, Light.green, Basis.reported), (.closed, .closed, .none), (.dropped, .dropped, .none),
])
func settledShortcomingHasTheLightOfAGoal(_ status: Plan.Status, _ light: Light, _ basis: Basis) throws {
    let standing = try judge(shortcoming { $0.status = status }, history(), by: [answering("2024-G1", done: 0)])
    #expect(standing.light == light && standing.basis == basis)
    #expect(!standing.isStale && !standing.isOverdue && standing.computed == nil)
}

@Test func dueDateThatWasTakenAwayStaysInSight() throws {
    let timeline = Timeline(
        id: "2024-S1",
        entries: [
            act(.created, "2024-01-02", changes: [set(.due, .null, .text("2024-05-31"))]),
            act(.amended, "2024-05-01", changes: [set(.due, .text("2024-05-31"), .null)]),
        ])
    let standing = try judge(shortcoming(), timeline, by: [answering("2024-G1", done: 50)])
    #expect(standing.light == .green)
    #expect(standing.originalDue == "2024-05-31" && standing.lightAtOriginalDue == .red)
}
