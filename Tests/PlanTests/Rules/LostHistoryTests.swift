import Plan
import Testing

private func wordings(_ change: (inout Office) -> Void) -> [String] { office([cleanGoal()], change: change).wordings }

@Test func aPlanThatIsGoneIsFoundWithTheCommitThatRemovedIt() {
    let title = act(.created, "2024-01-02", changes: [set(.title, .null, .text("网上办"))])
    let gone = Timeline(id: "2024-G9", entries: [title, act(.vanished, "2024-02-01")])
    let findings = Rules.findings(of: office([cleanGoal()]) { $0.gone = [gone] })
    #expect(findings.map(\.rule.wording) == ["goal-vanished.committed"])
    #expect(findings.first?.goal == "2024-G9" && findings.first?.severity == .error)
    #expect(findings.first?.arguments["title"] == .text("网上办"))
    #expect(wordings { $0.gone = [Timeline(id: "2024-G9", entries: [title])] } == ["goal-vanished.uncommitted"])
    #expect(wordings { _ in } == [])
}

private let old = act(.report, "2024-02-01", changes: [set(.progress, .number(0), .number(20))])

private func rewriting(_ now: [Entry], keeps: [String] = []) -> Rewriting {
    Rewriting(
        of: "0123456789abcdef", ["2024-G1": Timeline(id: "2024-G1", entries: [old])],
        against: ["2024-G1": Timeline(id: "2024-G1", entries: now)], isKept: keeps.contains)
}

@Test func actsThatAreLostOrChangedAreFound() {
    var changed = old
    (changed.commit, changed.changes) = ("new", [set(.progress, .number(0), .number(25))])
    for now in [[], [changed]] {
        let findings = Rules.findings(of: office([cleanGoal()]) { $0.rewritten = [rewriting(now)] })
        #expect(findings.map(\.rule.wording) == ["history-rewritten.changed"])
        #expect(findings.first?.goal == "2024-G1" && findings.first?.severity == .error)
    }
}

@Test func actsThatCameBackAreFoundAsSuch() {
    var anew = old
    (anew.commit, anew.committed) = ("new", Zone.shanghai.moment("2024-02-05", hour: 12))
    #expect(wordings { $0.rewritten = [rewriting([anew])] } == ["history-rewritten.again"])
    // One act does not stand for two.
    var second = old
    second.commit = "old2"
    let twice = Rewriting(
        of: "0123456789abcdef", ["2024-G1": Timeline(id: "2024-G1", entries: [old, second])],
        against: ["2024-G1": Timeline(id: "2024-G1", entries: [anew])], isKept: { _ in false })
    #expect(twice.changed == ["2024-G1"])
}

@Test func historyThatIsStillThereIsNotRewritten() {
    #expect(wordings { $0.rewritten = [rewriting([old], keeps: [old.commit])] } == [])
}
