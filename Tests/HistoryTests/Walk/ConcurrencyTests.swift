import Git
import Plan
import Support
import Testing

@testable import History

/// Which acts are concurrent, held to what git says of their commits.
struct ConcurrencyTests {
    private let office: SampleOffice
    private let path = SampleOffice.path()

    init() throws {
        office = try SampleOffice()
        try office.commit("new", [path: SampleOffice.plan("2024-G1", progress: 0, "due: null\nlead: null")])
    }

    private func plan(_ progress: Int = 0, due: String = "null", lead: String = "null") -> String {
        SampleOffice.plan("2024-G1", progress: progress, "due: \(due)\nlead: \(lead)")
    }

    private func concurrent() throws -> Set<String> {
        Set(try office.past().timeline.entries.filter { $0.flags.contains("concurrent") }.map(\.commit))
    }

    @Test func actsOnTwoLinesAreConcurrentAndThoseBeforeAndAfterAreNot() throws {
        try office.git("checkout", "-q", "-b", "side")
        let side = try office.commit("side", [path: plan(10)], at: 10)
        try office.git("checkout", "-q", "main")
        let main = try office.commit("main", [path: plan().replacing("text", with: "more")], at: 20)
        #expect(try concurrent() == [])
        try office.git("merge", "-q", "--no-edit", "side")
        try office.commit("after", [path: plan(30, due: "2024-09-30")], at: 1_000_000_000)
        #expect(try concurrent() == [side, main])
    }

    @Test func actsOnDifferentPlansAreNot() throws {
        try office.git("checkout", "-q", "-b", "side")
        try office.commit("side", [path: plan(10)], at: 10)
        try office.git("checkout", "-q", "main")
        try office.commit("main", [SampleOffice.path("2024-G2"): SampleOffice.plan("2024-G2")], at: 20)
        try office.git("merge", "-q", "--no-edit", "side")
        #expect(try concurrent() == [])
    }

    @Test func randomHistoriesAgreeWithGit() throws {
        var random = SeededRandom(seed: 5)
        for round in 0..<4 {
            for step in 0..<12 {
                let branches = try office.git("for-each-ref", "--format=%(refname:short)", "refs/heads")
                    .split(separator: "\n").map(String.init)
                let at = round * 1_000 + step * 10
                switch Int.random(in: 0..<4, using: &random) {
                case 0: try office.git("checkout", "-q", "-b", "b\(round)-\(step)")
                case 1: try office.git("checkout", "-q", branches.randomElement(using: &random) ?? "main")
                case 2:
                    try office.git(
                        "merge", "-q", "--no-edit", "-X", "ours", branches.randomElement(using: &random) ?? "main")
                default: try office.commit("act", [path: plan(round * 12 + step)], at: at)
                }
            }
            let timeline = try office.past().timeline
            let acts = timeline.entries.filter { !$0.changes.isEmpty }.map(\.commit)
            var expected: Set<String> = []
            for one in acts {
                let ancestors = Set(try office.git("rev-list", one).split(separator: "\n").map(String.init))
                for other in acts where other != one && !ancestors.contains(other) {
                    let others = Set(try office.git("rev-list", other).split(separator: "\n").map(String.init))
                    if !others.contains(one) { expected.formUnion([one, other]) }
                }
            }
            #expect(try concurrent() == expected)
        }
    }
}
