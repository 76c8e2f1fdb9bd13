import Foundation
import Git
import HistoryIndex
import Plan
import Support
import Synchronization
import Testing

@testable import History

/// The index against the walk, which reads everything anew each time.
struct IndexedHistoryTests {
    @Test(arguments: [UInt64(41), 42, 43, 44])
    func answersAreThoseOfTheWalk(seed: UInt64) throws {
        let office = try SampleOffice()
        var random = SeededRandom(seed: seed)
        try RandomHistory(office).make(commits: 60, &random)
        try office.expectTheWalksAnswers(try office.commits("--all").shuffled(using: &random))
    }

    @Test(arguments: [UInt64(51), 52])
    func anIndexThatGrowsCommitByCommitAnswersAsOneThatIsMadeAtOnce(seed: UInt64) throws {
        let office = try SampleOffice()
        var random = SeededRandom(seed: seed)
        try RandomHistory(office).make(commits: 50, &random)
        try office.expectTheWalksAnswers(try office.commits("--reverse", "--topo-order", "HEAD"))
    }

    @Test func whatMessagesSayIsKept() throws {
        let office = try SampleOffice()
        let path = SampleOffice.path("2024-G1")
        try office.commit("first\n\nGoal: 2024-G1", [path: SampleOffice.plan()])
        let report = try office.commit(
            "a note\n\nGoal: 2024-G1\nEvidence: one\nEvidence: two\nProblem: none\nNext: more\nNeed: help\nProgress: 0% -> 7%",
            [path: SampleOffice.plan(progress: 7)], at: 10)
        try office.commit("a remark\n\nGoal: 2024-G1\nComment-On: \(report)", at: 20)
        try office.commit("a note alone\n\nGoal: 2024-G1\nGoal: 2024-G77", at: 30)
        try office.commit("again\n\nGoal: 2024-G1\nCorrects: \(report)", [path: SampleOffice.plan(progress: 6)], at: 40)
        try office.git("checkout", "-q", "-b", "side", "HEAD~2")
        try office.commit("on a side\n\nGoal: 2024-G1", [path: SampleOffice.plan(progress: 8)], at: 50)
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "-s", "ours", "--no-edit", "side")
        let head = try office.head()
        let past = try IndexedHistory(office.open(), program: { "test" }).office(upTo: head)
        let entries = try #require(past.timelines[PlanID("2024-G1")]).entries
        #expect(entries[1].message.evidence == ["one", "two"])
        #expect(entries[1].trailers == [Trailer("Progress", "0% -> 7%")])
        #expect(past.strayTrailers.map(\.goal) == ["2024-G77"])
        try office.expectTheWalksAnswers(try office.commits("--all"))
    }

    @Test func aDamagedIndexIsMadeAnewAndSaysSo() throws {
        let office = try SampleOffice()
        var random = SeededRandom(of: "IndexedHistoryTests")
        try RandomHistory(office).make(commits: 30, &random)
        let file = URL(fileURLWithPath: office.repository.path + "/.git/duban/history.sqlite")
        let head = [try office.commits("HEAD")[0]]
        try office.expectTheWalksAnswers(head)
        let whole = try Data(contentsOf: file)
        var rebuilt = 0
        for round in 0..<40 {
            var bytes = whole
            switch round % 4 {
            case 0: bytes = bytes.prefix(random.below(bytes.count))
            case 1: bytes = Data((0..<bytes.count).map { _ in UInt8.random(in: 0...255, using: &random) })
            default: for _ in 0..<32 { bytes[random.below(bytes.count)] ^= UInt8.random(in: 1...255, using: &random) }
            }
            try bytes.write(to: file)
            rebuilt += try office.expectTheWalksAnswers(head)
        }
        #expect(rebuilt >= 20)
    }
}

extension SampleOffice {
    /// Asks one index after the other heads about all plans and about each, and the walk as well.
    ///
    /// How often the index was damaged is returned.
    @discardableResult
    func expectTheWalksAnswers(_ commits: [String]) throws -> Int {
        let rebuilt = Mutex(0)
        let index = IndexedHistory(
            try open(), program: { "test" },
            tell: { event in
                if case .rebuilt = event { rebuilt.withLock { $0 += 1 } }
            })
        let walk = WalkedHistory(try open())
        for commit in commits {
            let head = try #require(Oid(hex: commit))
            #expect(try index.build(upTo: head) != nil, "the walk would answer \(commit)")
            let (found, expected) = (try index.office(upTo: head), try walk.office(upTo: head))
            #expect(found.timelines == expected.timelines, "\(commit)")
            #expect(found.strayTrailers == expected.strayTrailers, "\(commit)")
            for id in expected.timelines.keys.sorted().prefix(3) {
                let (one, other) = (try index.past(of: id, upTo: head), try walk.past(of: id, upTo: head))
                #expect(one.timeline == other.timeline)
                #expect(one.versions == other.versions)
            }
        }
        return rebuilt.withLock(\.self)
    }

    /// The commits that `git rev-list` names.
    func commits(_ arguments: String...) throws -> [String] {
        try Shell.run("git", ["rev-list"] + arguments, in: repository.path, environment: TestRepository.environment)
            .split(separator: "\n").map(String.init)
    }
}
