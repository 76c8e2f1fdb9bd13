import Git
import Plan
import Support
import Testing

@testable import History

/// The newest acts of a plan are those that the whole history ends with, back to the last report that stands.
struct RecentTests {
    private let office: SampleOffice

    init() throws {
        office = try SampleOffice()
    }

    private func recent() throws -> Timeline? {
        let repository = try office.open()
        guard let head = try repository.head().commit else { return nil }
        return try WalkedHistory(repository).recent(of: PlanID("2024-G1"), upTo: head)
    }

    private func begin(others: Int) throws {
        try office.commit("new", [SampleOffice.path(): SampleOffice.plan()])
        for number in 0..<others { try office.commit("other", ["other.txt": "\(number)\n"]) }
    }

    @Test func endsAsTheWholeHistoryDoes() throws {
        try begin(others: 40)
        try office.commit("a", [SampleOffice.path(): SampleOffice.plan(progress: 10)])
        for number in 0..<12 { try office.commit("other", ["other.txt": "more \(number)\n"]) }
        try office.commit("due", [SampleOffice.path(): SampleOffice.plan(progress: 10, "due: 2024-12-31")])
        let recent = try #require(try recent())
        let whole = try office.past().timeline.entries
        #expect(recent.isCut)
        #expect(recent.entries == whole.suffix(recent.entries.count))
        #expect(recent.lastReport == whole.last { $0.isReport })
        #expect(recent.entries.count < whole.count)
    }

    @Test func goesPastAReportThatWasCorrected() throws {
        try begin(others: 40)
        try office.commit("a", [SampleOffice.path(): SampleOffice.plan(progress: 10)])
        for number in 0..<9 { try office.commit("other", ["other.txt": "more \(number)\n"]) }
        let wrong = try office.commit("b\n\nGoal: 2024-G1\n", [SampleOffice.path(): SampleOffice.plan(progress: 90)])
        try office.commit(
            "undo\n\nGoal: 2024-G1\nCorrects: \(wrong)\nUndoes: \(wrong)\n",
            [SampleOffice.path(): SampleOffice.plan(progress: 10)])
        let recent = try #require(try recent())
        #expect(recent.lastReport?.message.note == "a")
    }

    @Test func leavesItToTheWholeHistoryWithoutAReport() throws {
        try begin(others: 20)
        #expect(try recent() == nil)
    }

    @Test func leavesItToTheWholeHistoryBehindAMerge() throws {
        try begin(others: 2)
        try office.commit("a", [SampleOffice.path(): SampleOffice.plan(progress: 10)])
        try office.git("checkout", "-q", "-b", "side", "HEAD~1")
        try office.commit("side", ["side.txt": "side\n"])
        try office.git("checkout", "-q", "-")
        try office.git("merge", "-q", "--no-ff", "-m", "Merge", "side")
        #expect(try recent() == nil)
    }
}
