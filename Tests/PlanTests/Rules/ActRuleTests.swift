import Plan
import Testing

private let target = FieldPath("indicators", "i", "target")
private let due = [FieldValue.text("2024-09-30"), .text("2024-11-30"), .text("2024-12-31")]

/// What `check` finds in a goal with a history, without what its standing says.
private func found(_ acts: [Entry], team: Team? = Team(), _ change: (inout Plan) -> Void = { _ in }) -> [Finding] {
    let office = office([cleanGoal { change(&$0) }], team: team) {
        $0.files[0].tracked.timeline.entries += acts
    }
    let names = [
        "back-dated", "future-dated", "due-revised", "target-revised", "progress-fell", "closed-by-owner",
    ]
    return Rules.findings(of: office).filter { names.contains($0.rule.name) }
}

private func wordings(_ acts: [Entry], _ change: (inout Plan) -> Void = { _ in }) -> [String] {
    found(acts, change).map(\.rule.wording)
}

/// The flags of the acts.
private func flags(_ acts: [Entry], owner: String? = nil, today: Day = "2024-03-01") -> [[String]] {
    ActContext(
        timeline: Timeline(id: "2024-G1", entries: acts), plan: goal { $0.owner = owner }, settings: Settings(),
        team: nil, zone: .shanghai, today: today
    ).flagged.entries.map(\.flags)
}

extension Entry {
    /// The same as a correction, or taking back, of another one.
    fileprivate func correcting(_ other: Entry, _ kind: Kind? = nil) -> Entry {
        var entry = self
        entry.message.corrects = other.commit
        entry.kind = kind ?? entry.kind
        return entry
    }

    /// The same, corrected.
    fileprivate var struck: Entry {
        var entry = self
        entry.flags.append("corrected")
        return entry
    }
}

@Test func anActIsBackDatedBeyondTheSetDays() {
    let late = act(.report, "2024-02-01", recorded: "2024-02-09")
    let finding = found([late]).first
    #expect(finding?.rule.name == "back-dated" && finding?.severity == .warning)
    #expect(finding?.arguments["count"] == .count(8) && finding?.arguments["recorded"] == .day("2024-02-09"))
    #expect(wordings([act(.report, "2024-02-01", recorded: "2024-02-08")]) == [])
    #expect(wordings([late.struck]) == [])
    #expect(flags([late, late.struck]) == [["back-dated"], ["back-dated", "corrected"]])
}

@Test func anActIsDatedInTheFutureByMoreThanADay() {
    let ahead = act(.report, "2024-02-03", recorded: "2024-02-01")
    #expect(wordings([ahead]) == ["future-dated"])
    #expect(wordings([act(.report, "2024-02-02", recorded: "2024-02-01")]) == [])
    #expect(wordings([ahead.struck]) == [])
    // A clock that ran ahead dates both.
    #expect(wordings([act(.report, "2024-03-03")]) == ["future-dated"])
    #expect(wordings([act(.report, "2024-03-02")]) == [])
}

@Test func aDueDateThatMovesKeepsItsLedger() {
    var first = act(.amended, "2024-02-02", changes: [set(.due, due[0], due[1])])
    first.message.note = "招录延期"
    let acts = [
        act(.amended, "2024-02-01", changes: [set(.due, .null, due[0])]), first,
        act(.amended, "2024-02-03", changes: [set(.due, due[1], due[2])]),
    ]
    let findings = found(acts)
    #expect(findings.map(\.rule.wording) == ["due-revised"])
    #expect(findings.first?.arguments["original"] == .value(due[0], of: .due))
    #expect(findings.first?.arguments["count"] == .count(2))
    guard case .list(let items)? = findings.first?.arguments["revisions"], case .revision(let revision)? = items.first,
        case .revision(let last)? = items.last
    else {
        Issue.record("no ledger")
        return
    }
    #expect(revision.new == due[1] && revision.day == "2024-02-02" && revision.author == clerk)
    #expect(revision.reason == "招录延期" && last.reason == nil && last.new == due[2])
    #expect(flags(acts) == [[], ["due-revised"], ["due-revised"]])
}

@Test func aDueDateThatIsSetOrPutRightIsNotMoved() {
    let setting = act(.amended, "2024-02-01", changes: [set(.due, .null, due[0])])
    let move = act(.amended, "2024-02-02", changes: [set(.due, due[0], due[1])])
    #expect(wordings([setting]) == [])
    let back = act(.undone, "2024-02-03", changes: [set(.due, due[1], due[0])]).correcting(move)
    #expect(wordings([setting, move.struck, back]) == [])
    #expect(flags([setting, move.struck, back]) == [[], ["due-revised", "corrected"], []])
    // A trailer that names an act of another field, or none, puts nothing right.
    let other = act(.report, "2024-02-02", changes: [set(.progress, .number(1), .number(2))]).struck
    #expect(wordings([setting, other, move.correcting(other)]) == ["due-revised"])
}

@Test func aDueDateThatIsTakenAwayAndSetAnewIsMoved() {
    let acts = [
        act(.amended, "2024-02-01", changes: [set(.due, .null, due[0])]),
        act(.amended, "2024-02-02", changes: [set(.due, due[0], .null)]),
        act(.amended, "2024-02-03", changes: [set(.due, .null, due[1])]),
    ]
    #expect(found(acts).first?.arguments["count"] == .count(2))
    let same = act(.amended, "2024-02-03", changes: [set(.due, .null, due[0])])
    #expect(flags([acts[0], acts[1], same]) == [[], ["due-revised"], []])
    let anew = act(.created, "2024-02-04", changes: [set(.due, .null, due[1])])
    #expect(wordings([acts[0], act(.vanished, "2024-02-02"), anew]) == ["due-revised"])
}

@Test func milestonesHaveLedgersOfTheirOwn() {
    let field = FieldPath("milestones", "a", "due")
    let acts = [act(.amended, "2024-02-02", changes: [set(field, due[0], due[1]), set(.due, due[1], due[2])])]
    #expect(Set(found(acts).map { $0.arguments["field"] }) == [.field(field), .field(.due)])
}

@Test func aTargetOrBaselineThatMovesIsFound() {
    let baseline = FieldPath("indicators", "i", "baseline")
    let current = act(.report, "2024-02-02", changes: [set(.current("i"), .number(1), .number(2))])
    #expect(wordings([act(.amended, "2024-02-02", changes: [set(target, .null, .number(9))]), current]) == [])
    let move = act(.amended, "2024-02-03", changes: [set(target, .number(9), .number(8))])
    #expect(wordings([move]) == ["target-revised"])
    #expect(
        wordings([
            move.struck, act(.undone, "2024-02-04", changes: [set(target, .number(8), .number(9))]).correcting(move),
        ]) == [])
    #expect(wordings([act(.amended, "2024-02-03", changes: [set(baseline, .number(9), .null)])]) == ["target-revised"])
    #expect(flags([move]) == [["target-revised"]])
}

@Test func progressThatFallsIsFoundUnlessItIsPutRight() {
    let fall = act(.report, "2024-02-02", changes: [set(.progress, .number(40), .number(30))])
    let before = act(.report, "2024-02-01", changes: [set(.progress, .number(0), .number(40))])
    let finding = found([before, fall]).first
    #expect(finding?.rule.name == "progress-fell" && finding?.arguments["new"] == .percent(30))
    #expect(wordings([before.struck, fall.correcting(before)]) == [])
    #expect(wordings([before.struck, fall.correcting(before, .undone)]) == [])
    #expect(wordings([before, fall.struck]) == [])
    #expect(wordings([act(.report, "2024-02-02", changes: [set(.progress, .number(30), .number(30.5))])]) == [])
    // A trailer that names no act is no correction.
    var pretending = fall
    pretending.message.corrects = "0123456789"
    #expect(wordings([before, pretending]) == ["progress-fell"])
    #expect(flags([before, fall]) == [[], ["progress-fell"]])
}

@Test func aPlanThatItsOwnerClosedIsFoundUntilItIsReopened() {
    let closing = act(.closed, "2024-02-02", changes: [set(.status, .text("done"), .text("closed"))])
    let close: (inout Plan) -> Void = { ($0.owner, $0.status) = (clerk.name, .closed) }
    let finding = found([closing], close).first
    #expect(finding?.rule.wording == "closed-by-owner.standing" && finding?.goal == "2024-G1")
    #expect(wordings([closing]) { ($0.owner, $0.status) = (reviewer.name, .closed) } == [])
    let reopening = act(.reopened, "2024-02-03", changes: [set(.status, .text("closed"), .text("in-progress"))])
    #expect(wordings([closing, reopening]) { ($0.owner, $0.status) = (clerk.name, .inProgress) } == [])
    #expect(flags([closing, reopening], owner: clerk.email.uppercased()) == [["closed-by-owner"], []])
    // Whoever answered for it then, whoever does now.
    let moved = act(.amended, "2024-02-03", changes: [set(.owner, .text(clerk.name), .text(reviewer.name))])
    #expect(
        wordings([closing, moved]) { ($0.owner, $0.status) = (reviewer.name, .closed) } == ["closed-by-owner.standing"])
}

@Test func flagsOfAnActBelongToTheFieldsThatBreakTheRule() {
    let fall = set(.progress, .number(40), .number(30))
    let move = set(.due, due[0], due[1])
    let entry = act(
        .report, "2024-02-02", changes: [fall, move], flags: ["due-revised", "progress-fell", "concurrent"])
    #expect(entry.flags(of: fall) == ["progress-fell", "concurrent"])
    #expect(entry.flags(of: move) == ["due-revised", "concurrent"])
}
