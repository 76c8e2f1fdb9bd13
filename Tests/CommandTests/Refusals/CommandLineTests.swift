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

    private static let withoutProc = ["-rm", "sh", "-c", "mount -t tmpfs none /proc && exec \"$0\" \"$@\""]

    /// Without `/proc` a program of Swift's gets no arguments; making a place without one takes rights of its own.
    @Test(.enabled(if: (try? Shell.attempt("unshare", withoutProc + ["true"]))?.status == 0))
    func whereTheCommandLineCannotBeReadThatIsSaid() throws {
        let office = try SampleOffice.small()
        let outcome = try Shell.attempt(
            "unshare", CommandLineTests.withoutProc + [ProgramOffice.program, "update", "G1", "--progress", "30"],
            in: office.path, environment: office.environment)
        #expect(outcome.status == 3 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("/proc"))
    }

    @Test func anEmptyPlaceSaysHowToBegin() throws {
        for office in [try SampleOffice.empty(), try bornEmpty(), try withoutPlans()] {
            for command in ["list", "report", "changes", "check"] {
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
            (["list"], "list"), (["report"], "report"), (["changes"], "changes"), (["show", "G1"], "goal"),
            (["history", "G1"], "history"),
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

    @Test func aQuietReadingStillAnswers() throws {
        let office = try SampleOffice.small()
        for arguments in [["list"], ["report"], ["changes"], ["show", "G1"], ["history", "G1"], ["check"]] {
            let outcome = try office.start(arguments + ["--quiet"]).wait()
            #expect(try outcome.output == office.start(arguments).wait().output)
            #expect(!outcome.output.isEmpty)
        }
    }

    @Test func aReportGoesIntoAFileThatIsNamed() throws {
        let office = try SampleOffice.small()
        let written = try office.duban("report", "-o", "report.md")
        #expect(written.status == 0, "\(written.errors)")
        #expect(written.output.contains("report.md"))
        #expect(office.read("report.md")?.contains("2024") == true)
        #expect(try office.duban("report", "-o", "report.md", "--quiet").output.isEmpty)
        for path in ["Plans/report.md", "Plans/2024/2024-G1.md", "./Plans/../Plans/x.md"] {
            let refused = try office.duban("report", "-o", path)
            #expect(refused.status == 2, "\(path): \(refused.errors)")
        }
        let missing = try office.duban("report", "-o", "nowhere/report.md")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("nowhere"))
    }

    @Test func whatAnAnswerLeavesOutIsSaidBesideIt() throws {
        let office = try SampleOffice.small()
        try office.write("Plans/2024/2024-G1.md", SampleOffice.plan("2024-G1", ["progress": "25"]))
        for arguments in [["list"], ["show", "G1"]] {
            #expect(try office.start(arguments).wait().errors.contains("Plans/2024/2024-G1.md"))
        }
        #expect(try office.duban("show", "G2").errors.isEmpty)
        for command in ["report", "list", "changes", "check"] {
            let future = try office.duban(command, "--as-of", "2199-01-01")
            #expect(future.status == 0)
            #expect(future.errors.contains("2199-01-01"), "\(command)")
        }
        for command in [["report"], ["changes"], ["check"], ["show", "G2"], ["history", "G2"]] {
            let outcome = try office.start(command + ["--since", "2199-01-02", "--as-of", "2199-01-01"]).wait()
            #expect(outcome.status == 2, "\(command)")
            #expect(outcome.errors.contains("2199-01-02"))
        }
    }

    @Test func anArgumentThatIsNotUTF8IsRefused() throws {
        let office = try SampleOffice.small()
        let head = try office.git("rev-parse", "HEAD")
        let outcome = try Shell.attempt(
            "sh", ["-c", "\"$0\" update G1 -m \"$(printf '\\377')\"", ProgramOffice.program], in: office.path,
            environment: office.environment)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("4"))
        #expect(try office.git("rev-parse", "HEAD") == head)
    }

    @Test func outputThatCannotBeWrittenIsSaid() throws {
        let office = try SampleOffice.small()
        for target in [">/dev/full", ">&-"] {
            let outcome = try Shell.attempt(
                "sh", ["-c", "\"$0\" list \(target)", ProgramOffice.program], in: office.path,
                environment: office.environment)
            #expect(outcome.status == 3, "\(target)")
            #expect(!outcome.errors.isEmpty, "\(target)")
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
