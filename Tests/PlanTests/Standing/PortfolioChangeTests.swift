import Plan
import Testing

private func portfolio(_ plans: [Tracked], on day: Day = "2024-07-01") -> Portfolio {
    Portfolio(plans, on: day, settings: Settings(), zone: .shanghai)
}

/// The differences of one goal before and after some acts, each `change field old new original commit`.
private func differences(
    from old: Plan, to new: Plan, acts: [Entry] = [], on days: (Day, Day) = ("2024-07-01", "2024-07-01")
) -> [String] {
    let before = history(reports: ["2024-06-30"])
    let after = Timeline(id: before.id, entries: before.entries + acts)
    return PortfolioChange.between(
        portfolio([Tracked(old, before)], on: days.0), portfolio([Tracked(new, after)], on: days.1)
    ).map { change in
        let field = change.field?.description ?? "-"
        return
            "\(change.change.rawValue) \(field) \(change.old) \(change.new) \(change.original) \(change.commit ?? "-")"
    }
}

private let none = "\u{2013}"
private let longTerm = goal { $0.due = .longTerm }

@Test(arguments: [
    (Plan.Status.inProgress, Plan.Status.done, "finished"), (.done, .closed, "closed"),
    (.inProgress, .closed, "closed"),
    (.closed, .inProgress, "reopened"), (.inProgress, .dropped, "dropped"), (.closed, .dropped, "dropped"),
    (.done, .inProgress, "updated"), (.notStarted, .blocked, "updated"),
])
func statusSaysWhatBecameOfAGoal(_ old: Plan.Status, _ new: Plan.Status, _ kind: String) {
    let change = set(.status, .text(old.rawValue), .text(new.rawValue))
    let found = differences(
        from: goal { ($0.due, $0.status) = (.longTerm, old) }, to: goal { ($0.due, $0.status) = (.longTerm, new) },
        acts: [act(.report, "2024-06-30", changes: [change])])
    #expect(found.first == "\(kind) status \(old.rawValue) \(new.rawValue) \(none) 2024-06-30report")
    #expect(found.filter { !$0.hasPrefix("light-changed") }.count == 1)
}

@Test func closedLightIsNoDifferenceOfItsOwn() {
    let found = differences(from: longTerm, to: goal { ($0.due, $0.status) = (.longTerm, .closed) })
    #expect(found == ["closed status in-progress closed \(none) -"])
}

@Test func lightChangesWithoutAnyCommit() {
    let found = differences(from: longTerm, to: longTerm, on: ("2024-07-05", "2024-10-06"))
    #expect(found == ["light-changed light green yellow \(none) -"])
}

@Test func dueDateThatMovedKeepsItsFirstInSight() {
    let acts = [
        act(.amended, "2024-01-10", changes: [set(.due, .null, .text("2024-09-30"))]),
        act(.amended, "2024-02-10", changes: [set(.due, .text("2024-09-30"), .text("2024-10-31"))]),
        act(.amended, "2024-03-10", changes: [set(.due, .text("2024-10-31"), .text("2024-11-30"))]),
    ]
    func due(_ day: Day) -> Plan { goal { ($0.due, $0.progress) = (.day(day), 100) } }
    #expect(
        differences(from: due("2024-10-31"), to: due("2024-11-30"), acts: acts) == [
            "due-revised due 2024-10-31 2024-11-30 2024-09-30 2024-03-10amended"
        ])
}

@Test func firstTimeLimitIsNoRevision() {
    let dated = goal { ($0.due, $0.progress) = (.day("2024-12-31"), 90) }
    let found = differences(from: goal { $0.progress = 90 }, to: dated)
    #expect(found == ["updated due \(none) 2024-12-31 \(none) -"])
}

@Test func longTermThatBecameADateIsARevisionWithoutAnOriginalDate() {
    let dated = goal { ($0.due, $0.progress) = (.day("2024-12-31"), 90) }
    let found = differences(from: goal { ($0.due, $0.progress) = (.longTerm, 90) }, to: dated)
    #expect(found == ["due-revised due long-term 2024-12-31 \(none) -"])
}

@Test func targetsBaselinesAndMilestonesThatMovedAreRevisions() {
    func plan(_ baseline: Double, _ target: Double, _ due: Day, _ current: Double) -> Plan {
        goal {
            $0.due = .longTerm
            $0.indicators = [Indicator(key: "i", baseline: baseline, target: target, current: current)]
            $0.milestones = [Milestone("m", due, done: "2024-01-31")]
        }
    }
    let found = differences(from: plan(0, 10, "2024-02-01", 1), to: plan(1, 9, "2024-03-01", 2))
    #expect(
        found == [
            "target-revised indicators.i.baseline 0 1 0 -", "target-revised indicators.i.target 10 9 10 -",
            "updated indicators.i.current 1 2 \(none) -",
            "due-revised milestones.m.due 2024-02-01 2024-03-01 2024-02-01 -",
        ])
}

@Test func plansThatCameAndWentAreOneDifferenceEach() {
    let here = Tracked(goal("2024-G2"), history("2024-05-01"))
    let gone = Tracked(goal("2024-G1"), history("2024-01-02"))
    let end = Timeline(id: "2024-G1", entries: gone.timeline.entries + [act(.vanished, "2024-06-01")])
    let found = PortfolioChange.between(portfolio([gone]), portfolio([here]), gone: ["2024-G1": end])
    #expect(found.map(\.change) == [.new, .vanished] && found.map(\.goal) == ["2024-G2", "2024-G1"])
    #expect(found.map(\.commit) == ["2024-05-01created", "2024-06-01vanished"])
    #expect(found.map(\.field) == [nil, nil])
    #expect(found.first?.date == Zone.shanghai.moment("2024-05-01", hour: 12))
    #expect(PortfolioChange.between(portfolio([gone]), portfolio([])).first?.commit == nil)
    #expect(PortfolioChange.between(nil, portfolio([gone, here])).map(\.change) == [.new, .new])
}

@Test func sameStateHasNoDifferences() {
    #expect(differences(from: longTerm, to: longTerm, acts: [act(.remark, "2024-06-30")]) == [])
}

@Test func theCommitOfAChangeIsOneThatSetWhatTheBranchHolds() {
    // One line set 30; another, joined with it, set 10 and took it back later: the branch holds 30.
    let acts = [
        act(.report, "2024-07-01", changes: [set(.progress, .number(0), .number(30))]),
        act(.report, "2024-07-02", changes: [set(.progress, .number(0), .number(10))]),
        act(.report, "2024-07-03", changes: [set(.progress, .number(10), .number(0))]),
    ]
    let found = differences(from: longTerm, to: goal { ($0.due, $0.progress) = (.longTerm, 30) }, acts: acts)
    #expect(found == ["updated progress 0 30 \(none) 2024-07-01report"])
}
