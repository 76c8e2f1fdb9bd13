import DubanKit
import Plan
import Report
import Support
import Testing

struct CommentTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    private func comment(_ note: String?, on commit: String? = nil) throws -> String? {
        try office.workspace(as: ActOffice.reviewer).comment(on: "G1", commit: commit, ActOptions(note: note)).commit
    }

    @Test func aRemarkIsOnTheLastReportAndChangesNoFile() throws {
        let report = try office.update(20, "first").commit ?? ""
        try office.set("lead=Approvals")
        let tree = try office.log("%T")
        #expect(try comment("good") == office.head())
        #expect(try office.log("%T") == tree)
        #expect(try office.log("%s") == "good")
        #expect(try office.trailers() == ["Goal: 2024-G1", "Comment-On: \(report)"])
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.last?.kind == .remark)
        #expect(timeline.lastReport?.commit == report)
    }

    @Test func aRemarkMayBeOnAnyActOfThePlan() throws {
        let first = try office.update(20, "first").commit ?? ""
        try office.update(30, "second")
        _ = try comment("on the first", on: String(first.prefix(7)))
        #expect(try office.trailers().last == "Comment-On: \(first)")
        #expect(refused { _ = try comment("x", on: "0000000") } == "2 commit-not-of-plan")
        #expect(refused { _ = try comment("x", on: "") } == "2 commit-not-of-plan")
    }

    @Test func withoutTextItSaysThatItWasRead() throws {
        try office.update(20, "first")
        _ = try comment(nil)
        #expect(try office.log("%s") == "\u{5DF2}\u{9605}")
        try office.repository.commit("english", ["Plans/duban.yaml": "language: en\n"])
        _ = try comment("  ")
        #expect(try office.log("%s") != "\u{5DF2}\u{9605}")
    }
}
