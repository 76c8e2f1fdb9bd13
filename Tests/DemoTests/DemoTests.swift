import Demo
import DubanKit
import Plan
import Report
import Support
import Testing

struct DemoTests {
    private let folder: String
    private let head: String

    /// Made once, as no test changes it.
    private static let made = Result {
        let scratch = try Scratch()
        let folder = scratch("demo")
        return (scratch, try Demo.make(at: folder, invocation: invocation(folder), program: "duban"))
    }

    init() throws {
        let outcome = try DemoTests.made.get().1
        folder = outcome.path
        head = outcome.head
    }

    private static func invocation(_ folder: String, _ environment: [String: String] = [:]) -> Invocation {
        Invocation(
            directory: folder, environment: environment, now: Zone.shanghai.moment(.last(ofYear: 2026), hour: 8))
    }

    private func git(_ arguments: String...) throws -> String {
        try Shell.run("git", arguments, in: folder, environment: TestRepository.environment)
    }

    private func report(_ asOf: String = "2024-09-30") throws -> PortfolioReport {
        try Workspace(opening: DemoTests.invocation(folder)).report(Question(asOf: asOf)).model
    }

    @Test func everyMachineMakesTheSameCommits() throws {
        let scratch = try Scratch()
        try scratch.write(
            "home/.gitconfig", "[user]\n\tname = X\n[core]\n\tautocrlf = true\n[commit]\n\tgpgSign = true\n")
        let environment = [
            "TZ": "America/New_York", "LANG": "de_DE.UTF-8", "HOME": scratch("home"), "GIT_AUTHOR_NAME": "Somebody",
            "GIT_AUTHOR_EMAIL": "x@example.org", "GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z",
            "GIT_COMMITTER_DATE": "2001-01-01T00:00:00Z", "GIT_DIR": scratch("elsewhere"),
            "GIT_INDEX_FILE": scratch("index"),
        ]
        let invocation = Invocation(
            directory: scratch.path, environment: environment, now: Zone.shanghai.moment(.first(ofYear: 2031), hour: 1),
            language: .english)
        let again = try Demo.make(at: scratch("again"), invocation: invocation, program: "duban")
        #expect(again.head == head)
        #expect(try git("rev-parse", "HEAD") == head)
    }

    @Test func theProgramMakesTheSameCommitsWhateverTheUmask() throws {
        let office = try ProgramOffice()
        for (mask, name) in [("077", "a"), ("000", "b")] {
            let script = "umask \(mask) && exec \"$0\" demo \"$1\""
            try Shell.run(
                "sh", ["-c", script, ProgramOffice.program, office.scratch(name)],
                environment: ["HOME": office.scratch("none"), "TZ": "Asia/Tokyo", "LC_ALL": "C"])
            let made = try Shell.run(
                "git", ["rev-parse", "HEAD"], in: office.scratch(name), environment: TestRepository.environment)
            #expect(made == head)
        }
    }

    @Test func theRepositoryIsSoundAndClean() throws {
        #expect(try git("status", "--porcelain", "--untracked-files=all").isEmpty)
        #expect(try git("branch", "--show-current") == "main")
        let fsck = try Shell.attempt("git", ["fsck", "--strict"], in: folder, environment: TestRepository.environment)
        #expect(fsck.status == 0)
        #expect(fsck.output.isEmpty)
        #expect(try git("ls-files", "Plans/*.md").split(separator: "\n").count == 9)
    }

    @Test func everyCommitSaysThatItIsSampleDataAndIsOf2024() throws {
        let commits = try git("log", "-z", "--format=%B%n%ad %cd", "--date=format:%Y").split(separator: "\0")
        #expect(commits.count > 60)
        for commit in commits {
            #expect(commit.contains("\u{793A}\u{4F8B}\u{6570}\u{636E}"))
            #expect(commit.hasSuffix("2024 2024"))
        }
        let people = Set(try git("log", "--format=%ae%n%ce").split(separator: "\n"))
        #expect(people.count == 5)
        #expect(people.allSatisfy { $0.hasSuffix("@example.org") })
    }

    @Test func aFolderThatHoldsSomethingIsRefused() throws {
        do {
            _ = try Demo.make(at: folder, invocation: DemoTests.invocation(folder), program: "duban")
            Issue.record("a folder that holds something was taken")
        } catch let refusal as Refusal {
            #expect(refusal.exit == .state)
        }
        let scratch = try Scratch()
        try Shell.run("mkdir", [scratch("empty")])
        #expect(
            try Demo.make(at: scratch("empty"), invocation: DemoTests.invocation(folder), program: "duban").head == head
        )
    }

    @Test func theReportOfSeptemberHasEveryCase() throws {
        let report = try report()
        let rows = Dictionary(uniqueKeysWithValues: report.rows.map { ($0.plan.id.short, $0.standing) })
        #expect(
            rows.mapValues(\.light) == [
                "G1": .red, "G2": .yellow, "G3": .green, "G4": .red, "G5": .green, "G6": .closed, "S1": .red,
                "S2": .yellow,
                "S3": .green,
            ])
        #expect(rows["G1"]?.divergence.map { $0 > 10 } == true)
        #expect(rows["G3"]?.originalDue == .some(Day(iso: "2024-09-30")))
        #expect(rows["G3"]?.lightAtOriginalDue == .yellow)
        #expect(rows["G4"]?.basis == .rhythm)
        #expect(rows["G4"]?.missing.map(\.number) == [7, 8])
        #expect(rows["G5"]?.basis == .rhythm)
        #expect(report.rows.first { $0.plan.id.short == "G6" }?.closing?.author.name == "\u{793A}\u{4F8B}\u{4E01}")
        #expect(report.edition.isSample)
    }

    @Test func theYearHoldsEveryKindOfAct() throws {
        let workspace = try Workspace(opening: DemoTests.invocation(folder))
        let pages = try ["G1", "G2", "G3", "G4", "G5", "G6"].map { try workspace.history(of: $0, Question()).model }
        let entries = pages.flatMap(\.timeline.entries)
        #expect(
            Set(entries.map(\.kind)).isSuperset(of: [.created, .report, .amended, .remark, .closed, .refused, .undone]))
        #expect(
            entries.contains { $0.committed.seconds - $0.authored.seconds > 14 * 86_400 && $0.author != $0.committer })
        #expect(entries.contains { $0.isReport && $0.message.corrects != nil })
        let closing = pages[5].timeline.entries.map(\.kind)
        #expect(closing.firstIndex(of: .refused).map { $0 < closing.lastIndex(of: .closed) ?? 0 } == true)
    }

    @Test func checkFindsNoErrorAndEveryCommitOfAPlanNamesIt() throws {
        let workspace = try Workspace(opening: DemoTests.invocation(folder))
        let findings = try workspace.check(Question()).findings
        #expect(findings.filter { $0.severity == .error }.isEmpty)
        #expect(findings.filter { $0.rule.name == "trailer-disagrees" }.isEmpty)
    }

    /// A machine that has never been told who works on it.
    @Test func everyLineThatIsSaidToBeTriedWorks() throws {
        let office = try ProgramOffice()
        let environment = [
            "HOME": office.scratch("none"), "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
        ]
        for language in ["zh-Hans", "en"] {
            let made = try Shell.run(
                ProgramOffice.program, ["--lang", language, "demo", office.scratch("try \(language)")],
                environment: environment)
            let lines = made.split(separator: "\n").drop { !$0.hasPrefix("  cd ") }.joined(separator: "\n")
            #expect(!lines.isEmpty)
            let tried = try Shell.attempt("sh", ["-ec", lines], in: "/", environment: environment)
            #expect(tried.status == 0, "\(tried.errors)")
            let log = try Shell.run(
                "git", ["log", "-2", "--format=%an"], in: office.scratch("try \(language)"),
                environment: TestRepository.environment)
            #expect(log == "\u{793A}\u{4F8B}\u{4E01}\n\u{793A}\u{4F8B}\u{7532}")
        }
    }
}
