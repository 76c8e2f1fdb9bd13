import Support
import Testing

/// Commands that a screen shows for pasting do what the screen says.
@Suite struct HintTests {
    /// Two years, each with a first goal: `G1` is the newer one's.
    private func twoYears() throws -> ProgramOffice {
        let office = try SampleOffice.small()
        try office.commit("Last year", ["Plans/2023/2023-G1.md": SampleOffice.plan("2023-G1")])
        return office
    }

    /// The first line of a screen that holds a text, from that text on.
    private func line(with text: String, in screen: String) -> String {
        let line = screen.split(separator: "\n").first { $0.contains(text) } ?? ""
        return line.firstRange(of: text).map { String(line[$0.lowerBound...]) } ?? ""
    }

    @Test func aHintIsAboutThePlanThatItStandsBeside() throws {
        let office = try twoYears()
        let updated = try office.duban("update", "2023-G1", "--progress", "25", "-m", "More").output
        #expect(line(with: "duban undo", in: updated) == "duban undo 2023-G1")
        let shown = try office.duban("show", "2023-G1").output
        #expect(line(with: "duban history", in: shown) == "duban history 2023-G1")
        let report = try office.duban("report", "--year", "2023").output
        #expect(line(with: "duban history", in: report).hasPrefix("duban history 2023-G1 "))
        #expect(line(with: "duban show", in: report) == "duban show 2023-G1")
        let made = try office.duban("new", "--title", "Another one", "--year", "2023").output
        #expect(line(with: "duban set", in: made).hasPrefix("duban set 2023-G2 "))
    }

    /// What stands in the way of an update, and how it gets there.
    static let obstacles: [(name: String, commands: [[String]])] = [
        ("a split index", [["config", "core.splitIndex", "true"], ["update-index", "--split-index"]]),
        ("a sparse index", [["sparse-checkout", "set", "--cone", "--sparse-index", "Plans"]]),
        ("a bisection", [["bisect", "start"]]),
        ("a plan that was deleted", [["rm", "-q", "Plans/2024/2024-G1.md"]]),
    ]

    @Test(arguments: ["zh-Hans", "en"], obstacles.map(\.name))
    func aMendOfTheRepositoryMends(language: String, obstacle: String) throws {
        let office = try SampleOffice.small()
        try office.commit("Aside", ["aside/note.txt": "1\n"])
        for command in HintTests.obstacles.first(where: { $0.name == obstacle })?.commands ?? [] {
            try Shell.run("git", command, in: office.path, environment: office.environment)
        }
        let refused = try office.duban("update", "G1", "--progress", "25", "-m", "More", "--lang", language)
        #expect(refused.status == 3, "\(refused.errors)")
        let mend = line(with: "git ", in: refused.errors)
        try Shell.run("sh", ["-c", mend], in: office.path, environment: office.environment)
        let again = try office.duban("update", "G1", "--progress", "25", "-m", "More", "--lang", language)
        #expect(again.status == 0, "\(mend): \(again.errors)")
    }
}
