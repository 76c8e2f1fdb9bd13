import Git
import Plan
import Support
import Testing

@testable import History

/// Histories of every shape: plans that move, vanish and come back, merges, cuts.
struct ShapeTests {
    private let office: SampleOffice
    private let path = SampleOffice.path()

    init() throws {
        office = try SampleOffice()
        try office.commit("new", [path: SampleOffice.plan()])
    }

    @Test func aPlanThatMovesKeepsItsHistory() throws {
        let moved = SampleOffice.path(in: "unit")
        try office.commit("move", [moved: SampleOffice.plan()], removing: [path], at: 1)
        try office.commit("rename", ["Plans/2024/other.md": SampleOffice.plan(progress: 5)], removing: [moved], at: 2)
        #expect(try office.kinds() == [.created, .report])
        #expect(try office.timelines().keys.map(\.text) == ["2024-G1"])
    }

    @Test func aFileThatTakesAnotherIdIsAnotherPlan() throws {
        try office.commit("id", [path: SampleOffice.plan("2024-G7")])
        #expect(try office.kinds("2024-G1") == [.created, .vanished])
        #expect(try office.kinds("2024-G7") == [.created])
    }

    @Test func aPlanThatComesBackIsCreatedAgain() throws {
        try office.commit("remove", removing: [path])
        try office.commit("back", [path: SampleOffice.plan(progress: 5)])
        #expect(try office.kinds() == [.created, .vanished, .created])
    }

    @Test func aVersionThatCannotBeReadIsPassedOver() throws {
        try office.commit("broken", [path: "---\nprogress: [\n---\n"])
        try office.commit("broken still", [path: "---\nid: [\n---\n"])
        try office.commit("mended", [path: SampleOffice.plan(progress: 30)])
        let timeline = try office.past().timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report])
        #expect(timeline.entries[1].changes == [FieldChange(.progress, from: .number(0), to: .number(30))])
        #expect(try office.timelines()[PlanID("2024-G1")] == timeline)
    }

    @Test func aBrokenVersionThatIsRemovedIsThePlanThatVanished() throws {
        try office.commit("broken", [path: "no plan\n"])
        try office.commit("remove", removing: [path])
        #expect(try office.kinds() == [.created, .vanished])
    }

    @Test func filesBesideThePlansAreNone() throws {
        try office.commit(
            "others",
            [
                "Plans/2024/source/note.md": SampleOffice.plan("2024-G2"),
                "Plans/notes.md": SampleOffice.plan("2024-G3"),
                "docs/2024/2024-G4.md": SampleOffice.plan("2024-G4"),
                "Plans/2024/2024-G5.txt": SampleOffice.plan("2024-G5"),
            ])
        #expect(try office.timelines().count == 1)
    }

    @Test func aMergeThatOnlyJoinsCountsNothingTwice() throws {
        try office.git("checkout", "-q", "-b", "side")
        let side = try office.commit("side", [path: SampleOffice.plan(progress: 10)], at: 10)
        try office.git("checkout", "-q", "main")
        try office.commit("main", ["Plans/2024/2024-G2.md": SampleOffice.plan("2024-G2")], at: 20)
        try office.git("merge", "-q", "--no-edit", "side")
        #expect(try office.kinds() == [.created, .report])
        #expect(try office.past().timeline.lastReport?.commit == side)
        #expect(try office.kinds("2024-G2") == [.created])
    }

    @Test func aMergeWithAValueOfItsOwnIsMerged() throws {
        try office.git("checkout", "-q", "-b", "side")
        try office.commit("side", [path: SampleOffice.plan(progress: 10, "due: 2024-10-01")], at: 10)
        try office.git("checkout", "-q", "main")
        try office.commit("main", [path: SampleOffice.plan(progress: 20)], at: 20)
        _ = try office.repository.attemptGit("merge", "-q", "side")
        try office.commit("join", [path: SampleOffice.plan(progress: 30, "due: 2024-10-01")], at: 30)
        let last = try #require(try office.past().timeline.entries.last)
        #expect(try office.kinds() == [.created, .report, .report, .merged])
        #expect(last.changes == [FieldChange(.progress, from: .number(20), to: .number(30))])
        #expect(try office.past().timeline.lastReport?.message.note == "main")
    }

    @Test func anOctopusCountsEachSideOnce() throws {
        for number in 2...4 {
            try office.git("checkout", "-q", "-b", "side\(number)", "main")
            let id = "2024-G\(number)"
            try office.commit(id, [SampleOffice.path(id): SampleOffice.plan(id)], at: number)
        }
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "--no-edit", "side2", "side3", "side4")
        #expect(try office.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 4)
        for number in 1...4 { #expect(try office.kinds("2024-G\(number)") == [.created]) }
    }

    @Test func aRootOfItsOwnIsHistoryToo() throws {
        try office.git("checkout", "-q", "--orphan", "other")
        try office.git("rm", "-rfq", ".")
        try office.commit("root", [SampleOffice.path("2024-G2"): SampleOffice.plan("2024-G2")], at: 5)
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "--no-edit", "--allow-unrelated-histories", "other")
        #expect(try office.kinds() == [.created])
        #expect(try office.kinds("2024-G2") == [.created])
    }

    @Test func whereHistoryIsCutTheTimelineSaysSo() throws {
        for progress in 1...3 {
            try office.commit("\(progress)", [path: SampleOffice.plan(progress: progress)], at: progress)
        }
        #expect(try !office.past().timeline.isCut)
        let clone = office.repository.scratch("clone")
        try office.git("clone", "-q", "--depth", "2", "file://\(office.repository.path)", clone)
        let repository = try Repository.open(clone, environment: TestRepository.environment)
        let history = WalkedHistory(repository)
        let head = try #require(try repository.head().commit)
        let timeline = try history.past(of: PlanID("2024-G1"), upTo: head).timeline
        #expect(timeline.isCut)
        // What the oldest commit here changed is not known, nor who brought the plan.
        #expect(timeline.entries.map(\.kind) == [.report])
        #expect(timeline.first == nil)
        #expect(timeline.begin?.seconds == 1_709_600_002)
        #expect(try history.timelines(upTo: head)[timeline.id] == timeline)
        #expect(try history.past(of: PlanID("2024-G9"), upTo: head).timeline.isCut)
    }

    @Test func anIdThatBeginsAnotherIsNotTaken() throws {
        try office.commit("more", [SampleOffice.path("2024-G12"): SampleOffice.plan("2024-G12", progress: 9)])
        #expect(try office.kinds("2024-G12") == [.created])
        #expect(try office.kinds("2024-G1") == [.created])
    }
}
