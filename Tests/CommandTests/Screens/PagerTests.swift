import Support
import Testing

/// Through which program a long answer is read, and when through none.
struct PagerTests {
    private let office: ProgramOffice

    init() throws {
        office = try SampleOffice.small()
        try office.duban("update", "G1", "--progress", "30", "-m", "more")
    }

    /// What comes out on a terminal, whose line breaks are two characters.
    private func terminal(_ command: String, _ variables: [String: String] = [:]) throws -> String {
        let line = "'\(ProgramOffice.program)' \(command)"
        let outcome = try Shell.attempt(
            "script", ["-qec", line, "/dev/null"], in: office.path,
            environment: office.environment.merging(["TERM": "xterm", "PAGER": "sed s/^/P:/"]) { own, new in new }
                .merging(variables) { _, new in new })
        #expect(outcome.status == 0, "\(outcome.output)")
        return outcome.output.replacing("\r\n", with: "\n")
    }

    private func isPaged(_ output: String, _ mark: String = "P:") -> Bool {
        let lines = output.split(separator: "\n")
        return lines.count > 3 && lines.allSatisfy { $0.hasPrefix(mark) }
    }

    @Test(arguments: ["history G1", "show G1", "report", "report -O md"])
    func whatIsLongIsPagedOnATerminal(_ command: String) throws {
        #expect(isPaged(try terminal(command)))
    }

    @Test(arguments: [
        "history G1 --no-pager", "--no-pager history G1", "history G1 --json", "list", "report -O json",
        "check || true",
    ])
    func otherAnswersAreNot(_ command: String) throws {
        #expect(!(try terminal(command)).contains("P:"))
    }

    @Test func noPagerIsAskedWhereNoTerminalIs() throws {
        let outcome = try office.duban("history", "G1", with: ["PAGER": "sed s/^/P:/"])
        #expect(outcome.status == 0 && outcome.output.contains("2024-G1") && !outcome.output.contains("P:"))
    }

    @Test func theOneThatGitWouldTakeIsTaken() throws {
        try office.git("config", "core.pager", "sed s/^/C:/")
        #expect(isPaged(try terminal("history G1"), "C:"))
        #expect(isPaged(try terminal("history G1", ["GIT_PAGER": "sed s/^/G:/"]), "G:"))
        for none in ["", "cat"] {
            let plain = try terminal("history G1", ["GIT_PAGER": none])
            #expect(plain.contains("2024-G1") && !plain.contains("P:") && !plain.contains("C:"))
        }
    }

    @Test func whatCannotBeStartedLosesNothing() throws {
        #expect(try terminal("history G1", ["PAGER": "/nowhere/pager 2>/dev/null"]).contains("more"))
    }

    @Test func aReaderWhoLeavesEarlyIsNoFailure() throws {
        #expect(try terminal("history G1", ["PAGER": "head -n 1"]).split(separator: "\n").count == 1)
    }

    @Test func aPagerGetsWhatGitGivesIt() throws {
        #expect(try terminal("history G1", ["PAGER": "sh -c 'cat >/dev/null; echo $LESS $LV'"]) == "FRX -c\n")
    }
}
