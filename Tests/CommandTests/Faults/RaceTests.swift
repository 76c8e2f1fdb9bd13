import Foundation
import Support
import Testing

@Suite(.serialized) struct RaceTests {
    @Test func twoProcessesOnTwoPlansLoseNothing() throws {
        let office = try SampleOffice.small()
        let start = try office.head()
        let outcomes = try Race.run(
            [1, 2].map { plan in
                { step in
                    try office.start([
                        "update", "2024-G\(plan)", "--progress", "\(step % 90 + 1)", "-m", "plan \(plan) step \(step)",
                    ])
                }
            }, steps: 100)
        for outcome in outcomes.joined() { #expect(outcome.status == 0, "\(outcome.errors)") }
        let subjects = try office.git("log", "--format=%s", "\(start)..HEAD").split(separator: "\n" as Character).map(
            String.init)
        #expect(subjects.count == 200)
        #expect(Set(subjects) == Set((0..<100).flatMap { ["plan 1 step \($0)", "plan 2 step \($0)"] }))
        // They did run side by side: the two plans' commits are mixed.
        let turns = zip(subjects, subjects.dropFirst()).count { $0.prefix(6) != $1.prefix(6) }
        #expect(turns >= 20, "only \(turns) turns")
        for plan in 1...2 { try expectChain(of: "2024-G\(plan)", commits: 100, since: start, in: office) }
        try expectClean(office)
    }

    @Test func twoProcessesOnOnePlanLoseNothing() throws {
        let office = try SampleOffice.small(plans: 1)
        let start = try office.head()
        // One writes odd numbers and one even ones, so that each update changes the file.
        let outcomes = try Race.run(
            [0, 1].map { lane in
                { step in
                    try office.start([
                        "update", "G1", "--progress", "\(step % 45 * 2 + lane)", "-m", "lane \(lane) step \(step)",
                    ])
                }
            }, steps: 100)
        for outcome in outcomes.joined() { #expect(outcome.status == 0, "\(outcome.errors)") }
        let subjects = try office.git("log", "--format=%s", "\(start)..HEAD").split(separator: "\n" as Character).map(
            String.init)
        #expect(subjects.count == 200)
        #expect(Set(subjects) == Set((0..<100).flatMap { ["lane 0 step \($0)", "lane 1 step \($0)"] }))
        try expectChain(of: "2024-G1", commits: 200, since: start, in: office)
        try expectClean(office)
    }

    @Test func gitCommittingBesideLosesNothing() throws {
        let office = try SampleOffice.small(plans: 1)
        try office.commit("Other", ["other.txt": "0\n"])
        let start = try office.head()
        var retries = 0
        let outcomes = try Race.run(
            [
                { step in try office.start(["update", "G1", "--progress", "\(step % 90 + 1)", "-m", "duban \(step)"]) },
                { step in
                    try office.write("other.txt", "\(step + 1)\n")
                    return try office.startGit(["commit", "-q", "-m", "git \(step)", "other.txt"])
                },
            ], steps: 60
        ) { lane, outcome in
            // git waits for no lock, as it tells its user; Duban waits for git's.
            if lane == 1, outcome.status != 0 { retries += 1 }
            return lane == 0 || outcome.status == 0
        }
        print("git had to try again \(retries) times")
        for outcome in outcomes.joined() { #expect(outcome.status == 0, "\(outcome.errors)") }
        let subjects = try office.git("log", "--format=%s", "\(start)..HEAD").split(separator: "\n" as Character).map(
            String.init)
        #expect(subjects.count == 120)
        #expect(Set(subjects) == Set((0..<60).flatMap { ["duban \($0)", "git \($0)"] }))
        let turns = zip(subjects, subjects.dropFirst()).count { $0.prefix(3) != $1.prefix(3) }
        // How often they take turns is the machine's affair; two turns say that neither waited for the other's end.
        #expect(turns >= 2, "only \(turns) turns")
        let log = try office.git("log", "--format=%s", "--name-only", "\(start)..HEAD").split(
            separator: "\n" as Character)
        for (subject, file) in zip(
            log.enumerated().filter { $0.offset % 2 == 0 }, log.enumerated().filter { $0.offset % 2 == 1 })
        {
            #expect(file.element == (subject.element.hasPrefix("git") ? "other.txt" : "Plans/2024/2024-G1.md"))
        }
        #expect(office.read("other.txt") == "60\n")
        try expectChain(of: "2024-G1", commits: 60, since: start, in: office)
        try expectClean(office)
    }

    /// Each commit of a plan begins at the value at which the one before it ended, and the file says the last.
    private func expectChain(of id: String, commits: Int, since start: String, in office: ProgramOffice) throws {
        let file = "Plans/2024/\(id).md"
        let steps = try office.git(
            "log", "--reverse", "--format=%(trailers:key=Progress,valueonly,separator=)", "\(start)..HEAD", "--", file
        ).split(separator: "\n" as Character).map { $0.replacing("%", with: "").components(separatedBy: " -> ") }
        #expect(steps.count == commits)
        var value = "20"
        for step in steps {
            #expect(step.first == value)
            value = step.last ?? ""
        }
        #expect(office.read(file)?.contains("\nprogress: \(value)\n") == true)
        #expect(try office.git("show", "HEAD:\(file)").contains("\nprogress: \(value)\n"))
    }

    private func expectClean(_ office: ProgramOffice) throws {
        #expect(try office.status() == "")
        #expect(try office.fsck() == "")
        #expect(!office.scratch.exists("work/.git/index.lock"))
    }
}
