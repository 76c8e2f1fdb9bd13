import Plan
import Testing

private let changes = [
    set(.progress, .number(20), .number(35)), set(.status, .text("not-started"), .text("in-progress")),
    set(.current("e-licences"), .number(1782), .number(1960.5)), set(.done("map"), .null, .text("2024-03-28")),
    set(.due, .text("2024-09-30"), .text("2024-11-30")),
    set(FieldPath("milestones", "train", "title"), .null, .text("培训 -> 考核\n两次")),
    set(FieldPath("support"), .list([]), .list([.text("甲科"), .text("乙科")])),
]

@Test func changesAreWrittenAsTrailers() {
    let trailers = changes.compactMap(\.trailer).map { "\($0.key): \($0.value)" }
    #expect(
        trailers == [
            "Progress: 20% -> 35%", "Status: not-started -> in-progress", "Indicator: e-licences 1782 -> 1960.5",
            "Milestone: map done 2024-03-28", "Changed: due 2024-09-30 -> 2024-11-30",
            "Changed: milestones.train.title \u{2013} -> 培训 -> 考核\\n两次", "Changed: support [] -> [甲科, 乙科]",
        ])
    let back = set(.done("map"), .text("2024-03-28"), .null)
    #expect(back.trailer == Trailer("Milestone", "map done 2024-03-28 -> \u{2013}"))
    #expect(set(.progress, .null, .number(5)).trailer == Trailer("Progress", "\u{2013} -> 5%"))
    #expect(set(.body, .text("a"), .text("b")).trailer == nil)
}

private func found(_ trailers: [Trailer], kind: Entry.Kind = .report) -> [String] {
    office([cleanGoal()]) {
        $0.files[0].tracked.timeline.entries.append(act(kind, "2024-02-01", changes: changes, trailers: trailers))
    }.wordings.filter { $0.hasPrefix("trailer-disagrees") }
}

@Test func spacesAtTheEndsOfValuesAreNoDisagreement() {
    for (old, new) in [(" a ", " b "), ("a", "\u{3000}b"), ("a ", "b -> c ")] {
        let change = set(.owner, .text(old), .text(new))
        let trailer = change.trailer.map { Trailer($0.key, $0.value.trimmingSpaces) }
        let wordings = office([cleanGoal()]) {
            $0.files[0].tracked.timeline.entries.append(
                act(.amended, "2024-02-01", changes: [change], trailers: [trailer].compactMap(\.self)))
        }.wordings
        #expect(wordings == [])
    }
}

@Test func trailersOfWhatChangedAgree() {
    #expect(found(changes.compactMap(\.trailer)) == [])
}

@Test(arguments: [
    // Written by hand: no sign, other spacing, a number in another form, the new value alone.
    (Trailer("Progress", "20 -> 35"), nil), (Trailer("Progress", "35%"), nil),
    (Trailer("Progress", "20%  ->  35%"), nil),
    (Trailer("Indicator", "e-licences 1782.0 -> 1960.50"), nil), (Trailer("Milestone", "map 2024-03-28"), nil),
    (Trailer("Evidence", "佐证"), nil),
    (Trailer("Progress", "20% -> 36%"), "value"), (Trailer("Progress", "25% -> 35%"), "value"),
    (Trailer("Status", "not-started -> done"), "value"), (Trailer("Milestone", "map done 2024-03-29"), "value"),
    (Trailer("Milestone", "other done 2024-03-28"), "unchanged"), (Trailer("Indicator", "other 1 -> 2"), "unchanged"),
    (Trailer("Changed", "lead a -> b"), "unchanged"), (Trailer("Changed", ""), "no-field"),
    (Trailer("Changed", "a..b 1 -> 2"), "no-field"),
])
func trailerIsHeldToTheFile(_ trailer: Trailer, _ variant: String?) {
    #expect(found([trailer]) == (variant.map { ["trailer-disagrees.\($0)"] } ?? []))
}

@Test func trailersOfAMergeAreNotRead() {
    #expect(found([Trailer("Progress", "1% -> 2%")], kind: .merged) == [])
}

@Test func trailerThatNamesNoPlanIsSaidOncePerCommit() {
    let stray = Office.StrayTrailer(commit: "0123456789abcdef", goal: "2024-G9")
    let findings = Rules.findings(of: office([cleanGoal()]) { $0.strayTrailers = [stray, stray] })
    #expect(findings.map(\.rule.wording) == ["trailer-disagrees.no-plan"])
    #expect(findings.first?.arguments["name"] == .text("2024-G9") && findings.first?.goal == nil)
}

@Test func disagreementSaysWhatTheFileHolds() {
    let office = office([cleanGoal()]) {
        $0.files[0].tracked.timeline.entries.append(
            act(.report, "2024-02-01", changes: changes, trailers: [Trailer("Progress", "20% -> 53%")]))
    }
    let finding = Rules.findings(of: office).first { $0.rule.name == "trailer-disagrees" }
    #expect(finding?.arguments["trailer"] == .text("Progress: 20% -> 53%"))
    #expect(finding?.arguments["actual"] == .text("Progress: 20% -> 35%"))
}
