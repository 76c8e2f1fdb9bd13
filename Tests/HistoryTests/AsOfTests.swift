import Git
import Plan
import Support
import Testing

@testable import History

struct AsOfTests {
    private static let days = ["2024-02-26", "2024-03-04", "2024-03-05", "2024-03-31", "2024-04-01", "2024-12-31"]

    /// Commits on the first-parent line with dates that jump back now and then, and a side branch that is merged.
    private func office() throws -> SampleOffice {
        let office = try SampleOffice()
        for (number, hours) in [0, 10, 9, 11, 200, 24 * 26, 24 * 26 + 15].enumerated() {
            try office.commit("c\(number)", at: hours * 3600)
        }
        try office.git("checkout", "-q", "-b", "side", "HEAD~2")
        try office.commit("side", at: 24 * 27 * 3600)
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "--no-ff", "--no-edit", "side")
        return office
    }

    @Test(arguments: days)
    func aPlainDateIsTheCommitThatGitNames(day: String) throws {
        let office = try office()
        let earlier = try #require(Day(iso: day)?.advanced(by: -1))
        // Since a day: what the day before ended with.
        for (edge, meant) in [(AsOf.Edge.end, day), (.start, earlier.description)] {
            let wanted = try office.git("rev-list", "-1", "--first-parent", "--before=\(meant)T23:59:59+08:00", "HEAD")
            let found = try? AsOf(day, edge: edge, in: office.open(), zone: .shanghai)
            #expect((found?.commit?.description ?? "") == wanted)
            if !wanted.isEmpty { #expect(found?.day == Day(iso: meant)) }
        }
    }

    @Test func anInstantAndARevisionWorkToo() throws {
        let office = try office()
        let instant = "2024-03-05T12:00:00+08:00"
        let wanted = try office.git("rev-list", "-1", "--first-parent", "--before=\(instant)", "HEAD")
        #expect(try AsOf(instant, edge: .end, in: office.open(), zone: .shanghai).commit?.description == wanted)
        for revision in ["HEAD~1", "side", try office.git("rev-parse", "--short", "HEAD~2")] {
            let asOf = try AsOf(revision, edge: .end, in: office.open(), zone: .shanghai)
            #expect(try asOf.commit?.description == office.git("rev-parse", revision))
            #expect(try asOf.moment.seconds == Int64(office.git("log", "-1", "--format=%ct", revision)))
        }
    }

    @Test func aDateBeforeTheFirstCommitSaysTheFirstOne() throws {
        let office = try SampleOffice()
        try office.commit("first")
        do {
            _ = try AsOf("2024-03-04", edge: .end, in: office.open(), zone: .shanghai)
            Issue.record("a date before the first commit was taken")
        } catch AsOfError.beforeFirst(let text, let first) {
            #expect(text == "2024-03-04")
            #expect(first.seconds == 1_709_600_000)
        }
    }

    @Test func whatIsNeitherDateNorRevisionIsUnknown() throws {
        let office = try office()
        for text in ["2024-02-30", "yesterday", "no-such-branch"] {
            #expect(throws: AsOfError.self) { try AsOf(text, edge: .end, in: office.open(), zone: .shanghai) }
        }
        let empty = try SampleOffice()
        #expect(throws: AsOfError.self) { try AsOf("2024-03-04", edge: .end, in: empty.open(), zone: .shanghai) }
    }
}
