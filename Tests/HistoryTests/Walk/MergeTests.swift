import Git
import Plan
import Support
import Testing

@testable import History

/// What a merge decides is its own act; what it leaves out was never held by the branch.
struct MergeTests {
    private let office: SampleOffice
    private let path = SampleOffice.path()

    init() throws {
        office = try SampleOffice()
        try office.commit("new", [path: SampleOffice.plan()])
    }

    private func merge(_ options: String..., result: String? = nil, at seconds: Int = 100) throws {
        _ = try Shell.attempt(
            "git", ["merge", "-q", "--no-ff", "--no-commit"] + options + ["side"], in: office.repository.path,
            environment: TestRepository.environment(name: "Test"))
        try office.commit("join", result.map { [path: $0] } ?? [:], at: seconds)
        #expect(try office.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 3)
    }

    private func side(_ text: String?, main: String? = nil) throws {
        try office.git("checkout", "-q", "-b", "side")
        if let text {
            try office.commit("side", [path: text], at: 10)
        } else {
            try office.commit("side", removing: [path], at: 10)
        }
        try office.git("checkout", "-q", "main")
        try office.commit("main", main.map { [path: $0] } ?? ["other.txt": "x\n"], at: 20)
    }

    @Test func aMergedAwayStatusWasNeverHeld() throws {
        try side(SampleOffice.plan(progress: 100, status: "done"))
        try merge("-s", "ours")
        let timeline = try office.past().timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report, .merged])
        #expect(
            timeline.entries.last?.changes == [
                FieldChange(.status, from: .text("done"), to: .text("in-progress")),
                FieldChange(.progress, from: .number(100), to: .number(0)),
            ])
        #expect(timeline.statuses.map(\.status) == [.inProgress])
    }

    @Test func aMergedStatusIsHeldSinceTheMerge() throws {
        try side(SampleOffice.plan(progress: 100, status: "done"))
        try merge()
        let timeline = try office.past().timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report])
        #expect(timeline.statuses.map(\.status) == [.inProgress, .done])
        #expect(timeline.statuses.map(\.since.seconds) == [1_709_600_000, 1_709_600_100])
    }

    @Test(arguments: [10, 20])
    func aConflictThatIsSolvedForOneSideIsAnActOfItsOwn(result: Int) throws {
        try side(SampleOffice.plan(progress: 10), main: SampleOffice.plan(progress: 20))
        try merge(result: SampleOffice.plan(progress: result))
        let timeline = try office.past().timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report, .report, .merged])
        let lost = FieldValue.number(Double(30 - result))
        #expect(timeline.entries.last?.changes == [FieldChange(.progress, from: lost, to: .number(Double(result)))])
    }

    @Test func whatNoSideHeldIsAnActOfItsOwnThoughNothingClashed() throws {
        try side(SampleOffice.plan(progress: 10))
        try merge(result: SampleOffice.plan(progress: 11))
        let last = try #require(try office.past().timeline.entries.last)
        #expect(last.kind == .merged)
        #expect(last.changes == [FieldChange(.progress, from: .number(0), to: .number(11))])
    }

    @Test func aRemovalThatIsMergedAwayLeavesThePlan() throws {
        try side(nil)
        try merge("-s", "ours")
        #expect(try office.kinds() == [.created, .vanished, .merged])
        #expect(try office.past().timeline.entries.last?.changes.isEmpty == false)
    }

    @Test func aRemovalThatWinsOverAChangeIsWhereThePlanVanishes() throws {
        try side(nil, main: SampleOffice.plan(progress: 20))
        _ = try office.repository.attemptGit("merge", "-q", "--no-commit", "--no-ff", "side")
        try office.commit("join", removing: [path], at: 100)
        #expect(try office.kinds() == [.created, .vanished, .report, .vanished])
    }

    @Test func aNoteAfterAMergeSeesWhatTheMergeBrought() throws {
        try side(SampleOffice.plan(progress: 10))
        try merge()
        let note = try office.commit("note\n\nGoal: 2024-G1\n", at: 200)
        #expect(try office.past().versions[note]?.progress == 10)
    }
}
