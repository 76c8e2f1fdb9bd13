import Foundation
import Support
import Testing

/// What every command has in common: where global flags may stand, and what goes to standard output.
@Suite struct CommandLineTests {
    @Test func aloneItPrintsTheHelp() throws {
        let office = try ProgramOffice()
        let alone = try office.duban()
        #expect(alone.status == 0)
        #expect(alone.errors.isEmpty)
        for command in ["init", "import", "update", "report", "history", "close", "check", "demo"] {
            #expect(alone.output.contains(command))
        }
        #expect(try office.duban("--help").output == alone.output)
        #expect(try office.duban("update", "--help").status == 0)
        #expect(try office.duban("--version").status == 0)
    }

    @Test func anEmptyPlaceSaysHowToBegin() throws {
        for office in [try SampleOffice.empty(), try bornEmpty(), try withoutPlans()] {
            for command in ["list", "report", "check"] {
                let outcome = try office.duban(command)
                #expect(outcome.status == 0, "\(command): \(outcome.errors)")
                #expect(!outcome.output.isEmpty)
                if command != "check" { #expect(outcome.output.contains("duban import"), "\(outcome.output)") }
                let inJSON = try office.duban(command, "--json")
                #expect(inJSON.status == 0)
                #expect(try object(inJSON.output)["kind"] as? String == command)
            }
            #expect(try office.duban("update", "G1", "-m", "x").status == 2)
        }
    }

    @Test func globalFlagsStandBeforeAndAfterTheCommand() throws {
        let office = try SampleOffice.small()
        let home = office.scratch("home")
        let plain = try office.duban("list", "--json").output
        let forms = [
            ["-C", office.path, "--json", "list"], ["list", "-C", office.path, "--json"],
            ["--json", "list", "-C", office.path],
            ["--lang", "en", "--color", "never", "-C", office.path, "list", "--json"],
            ["--lang=en", "-C", office.path, "list", "--json"],
        ]
        for form in forms {
            let run = try ProgramRun(ProgramOffice.program, form, in: home, environment: office.environment)
            let outcome = try run.wait()
            #expect(outcome.status == 0, "\(form): \(outcome.errors)")
            #expect(try object(outcome.output)["goals"] as? [[String: Any]] != nil)
            if !form.contains(where: { $0.hasPrefix("--lang") }) { #expect(outcome.output == plain) }
        }
        #expect(try office.duban("--quiet", "update", "G1", "--progress", "30").output.isEmpty)
        #expect(try office.duban("list", "--color", "always").output.contains("\u{1B}["))
        #expect(try !office.duban("list", "--color", "never").output.contains("\u{1B}["))
        #expect(try !office.duban("list").output.contains("\u{1B}["))
    }

    @Test func jsonIsOneObjectAndNothingElse() throws {
        let office = try SampleOffice.small()
        let runs: [(arguments: [String], kind: String)] = [
            (["list"], "list"), (["report"], "report"), (["show", "G1"], "goal"), (["history", "G1"], "history"),
            (["check"], "check"),
            (["update", "G1", "--progress", "40", "-m", "note"], "update"),
            (["update", "G1", "--progress", "40"], "update"),
            (["set", "G1", "lead=x"], "set"), (["comment", "G1"], "comment"), (["undo", "G1"], "undo"),
            (["new", "--title", "Title"], "new"),
            (["update", "G1", "--milestone", "draft", "--status", "done"], "update"),
            (["close", "G1", "-m", "seen", "--refuse"], "close"),
            (["update", "G1", "--status", "done"], "update"), (["close", "G1", "-m", "seen"], "close"),
            (["reopen", "G1", "-m", "again"], "reopen"),
            (["init"], "init"), (["update", "G1", "--progress", "41", "--dry-run"], "update"),
        ]
        for (arguments, kind) in runs {
            let outcome = try office.start(arguments + ["--json"]).wait()
            #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
            #expect(outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
            let answer = try object(outcome.output)
            #expect(answer["kind"] as? String == kind)
            #expect(answer["schemaVersion"] as? Int == 1)
            #expect(outcome.output.hasPrefix("{") && outcome.output.hasSuffix("}\n"))
            if arguments.contains("--dry-run") { #expect(answer["dryRun"] as? Bool == true) }
        }
        let same = try object(office.duban("update", "G1", "--progress", "40", "--json").output)
        #expect(same["commit"] is NSNull)
        #expect((same["changes"] as? [Any])?.isEmpty == true)
    }

    @Test func aNoteMayBeginWithADash() throws {
        let office = try SampleOffice.small()
        for note in ["- first\n- second", "--- x", "--json", "-m"] {
            let outcome = try office.duban(
                "update", "G1", "-m", note, "--problem", "- p", "--next", "--n", "--need", "-")
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(try office.git("log", "-1", "--format=%B").contains(note.hasPrefix("---") ? " \(note)" : note))
            #expect(try office.git("log", "-1", "--format=%(trailers:key=Problem,valueonly)").hasPrefix("- p"))
        }
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        let office = try SampleOffice.small()
        let outcome = try Shell.attempt(
            "sh", ["-c", "\"$0\" list | head -n 1", ProgramOffice.program], in: office.path,
            environment: office.environment)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// A repository without a commit.
    private func bornEmpty() throws -> ProgramOffice {
        let office = try ProgramOffice()
        try office.git("init", "-q", "-b", "trunk")
        return office
    }

    /// A repository of something else.
    private func withoutPlans() throws -> ProgramOffice {
        let office = try bornEmpty()
        try office.commit("Other", ["readme.txt": "other\n"])
        return office
    }
}
