import DubanKit
import Plan
import Report
import Support
import Testing

struct ImportTests {
    private let repository: TestRepository

    init() throws {
        repository = try TestRepository()
    }

    private var workspace: Workspace {
        get throws {
            try Workspace(
                opening: Invocation(
                    directory: repository.path, environment: TestRepository.environment(name: "Test"),
                    now: Zone.shanghai.moment("2024-03-05", hour: 10)))
        }
    }

    private func importing(_ bytes: [UInt8], name: String = "report.txt", isDryRun: Bool = false) throws
        -> ImportOutcome
    {
        try workspace.importReport(bytes: bytes, name: name, year: nil, isDryRun: isDryRun)
    }

    private func goals(of revision: String = "HEAD") throws -> [String] {
        try repository.git("log", "-1", "--format=%(trailers:key=Goal,valueonly)", revision).split(separator: "\n").map(
            String.init)
    }

    private static let report = """
        \u{793A}\u{4F8B}\u{5E02}\u{4EA4}\u{901A}\u{5C40}2023\u{5E74}\u{6CD5}\u{6CBB}\u{653F}\u{5E9C}\u{5EFA}\u{8BBE}\u{5E74}\u{5EA6}\u{62A5}\u{544A}

        \u{4E00}\u{3001}\u{4E3B}\u{8981}\u{4E3E}\u{63AA}\u{548C}\u{6210}\u{6548}
        \u{5F00}\u{5C55}\u{57F9}\u{8BAD}12\u{573A}\u{3002}
        \u{4E8C}\u{3001}\u{5B58}\u{5728}\u{7684}\u{4E0D}\u{8DB3}\u{548C}\u{539F}\u{56E0}
        \u{FF08}\u{4E00}\u{FF09}\u{57F9}\u{8BAD}\u{8986}\u{76D6}\u{9762}\u{4E0D}\u{591F}\u{5BBD}\u{3002}
        \u{4E09}\u{3001}2024\u{5E74}\u{4E3B}\u{8981}\u{5B89}\u{6392}
        \u{FF08}\u{4E00}\u{FF09}\u{6269}\u{5927}\u{57F9}\u{8BAD}\u{8986}\u{76D6}\u{9762}\u{FF0C}\u{5168}\u{5E74}\u{57F9}\u{8BAD}24\u{573A}\u{3002}
        \u{FF08}\u{4E8C}\u{FF09}\u{5B8C}\u{5584}\u{5BA1}\u{6279}\u{7CFB}\u{7EDF}\u{5E76}\u{5168}\u{9762}\u{4E0A}\u{7EBF}\u{8FD0}\u{884C}\u{3002}

        """

    @Test func aReportBecomesPlansInOneCommitThatNamesThem() throws {
        let outcome = try importing(Array(ImportTests.report.utf8))
        #expect(try outcome.commit == repository.git("rev-parse", "HEAD"))
        #expect(outcome.plans.map(\.id.text) == ["2024-S1", "2024-G1", "2024-G2"])
        #expect(try goals() == ["2024-S1", "2024-G1", "2024-G2"])
        #expect(repository.read("Plans/2024/source/report.txt") == ImportTests.report)
        #expect(try repository.status().isEmpty)
        let document = Array(ImportTests.report.utf8)
        for plan in outcome.plans { #expect(Array(document[plan.span]) == Array(plan.quote.utf8)) }
        let findings = try workspace.check(Question()).findings
        #expect(findings.filter { $0.severity == .error }.isEmpty, "\(findings.map(\.rule))")
    }

    @Test func theSameBytesAgainAreNoCommitWhateverTheirName() throws {
        let bytes = Array(ImportTests.report.utf8)
        let commit = try importing(bytes).commit
        #expect(try importing(bytes).commit == nil)
        #expect(try importing(bytes, name: "other.md").commit == nil)
        #expect(try repository.git("rev-parse", "HEAD") == commit)
    }

    @Test func aHandEditInTheSettingsIsToBeCommittedFirst() throws {
        try repository.commit("settings", ["Plans/duban.yaml": "office: null\n"])
        try repository.write("Plans/duban.yaml", "office: null\ngraceDays: 3\n")
        #expect(refused { _ = try importing(Array(ImportTests.report.utf8)) } == "3 uncommitted-file")
        try repository.commit("mine", ["Plans/duban.yaml": "office: null\ngraceDays: 3\n"])
        #expect(try importing(Array(ImportTests.report.utf8)).commit != nil)
    }

    @Test func anotherReportForTheYearIsRefused() throws {
        _ = try importing(Array(ImportTests.report.utf8))
        let head = try repository.git("rev-parse", "HEAD")
        let other = ImportTests.report.replacing("24", with: "36").replacing("2036", with: "2024")
        #expect(refused { _ = try importing(Array(other.utf8)) } == "2 other-report")
        #expect(try repository.git("rev-parse", "HEAD") == head)
    }

    @Test func anotherEncodingKeepsTheDocumentAndTheTextBesideIt() throws {
        try repository.scratch.write("utf8.txt", ImportTests.report)
        let script = "iconv -f UTF-8 -t GB18030 utf8.txt > gb.txt"
        try Shell.run("sh", ["-c", script], in: repository.scratch.path)
        let outcome = try workspace.importReport(repository.scratch("gb.txt"), year: nil, isDryRun: false)
        #expect(outcome.document == "Plans/2024/source/report.txt")
        #expect(repository.read("Plans/2024/source/report.txt") == ImportTests.report)
        let names = try repository.git("ls-files", "Plans/2024/source").split(separator: "\n")
        #expect(names.count == 2)
        let original = try #require(names.first { $0 != "Plans/2024/source/report.txt" })
        try Shell.run("cmp", [repository.scratch("gb.txt"), "\(repository.path)/\(original)"])
        #expect(try workspace.importReport(repository.scratch("gb.txt"), year: nil, isDryRun: false).commit == nil)
    }

    @Test func theOfficeIsFilledInAndAllElseOfTheSettingsStays() throws {
        let settings = "# ours\nrhythm:   monthly # a remark\noffice:\ngraceDays: 3\n"
        try repository.commit("settings", ["Plans/duban.yaml": settings])
        let outcome = try importing(Array(ImportTests.report.utf8))
        let issuer = try #require(outcome.issuer)
        #expect(repository.read("Plans/duban.yaml") == settings.replacing("office:\n", with: "office: \(issuer)\n"))
        try repository.commit("named", ["Plans/duban.yaml": "office: Ours\n"])
        try repository.git("rm", "-rq", "Plans/2024")
        try repository.commit("away")
        _ = try importing(Array(ImportTests.report.utf8))
        #expect(repository.read("Plans/duban.yaml") == "office: Ours\n")
    }

    @Test func aDryRunWritesNothing() throws {
        let outcome = try importing(Array(ImportTests.report.utf8), isDryRun: true)
        #expect(outcome.commit == nil)
        #expect(outcome.files.map(\.path).contains("Plans/2024/2024-G1.md"))
        #expect(try repository.attemptGit("rev-parse", "--verify", "HEAD").status != 0)
        #expect(try repository.status().isEmpty)
    }

    @Test func whatIsNoReportIsRefused() throws {
        #expect(refused { _ = try importing([]) } == "2 report-empty")
        #expect(refused { _ = try importing([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0]) } == "2 other")
        #expect(refused { _ = try importing(Array("some text\n".utf8)) } == "2 nothing-found")
        let missing = { _ = try workspace.importReport("nowhere.txt", year: nil, isDryRun: false) }
        #expect(refused(missing) == "2 no-file")
        #expect(refused { _ = try workspace.importReport(".", year: nil, isDryRun: true) } == "2 report-is-folder")
        #expect(refused { _ = try workspace.importReport("x", year: 24, isDryRun: true) } == "2 no-file")
        let report = Array(ImportTests.report.utf8)
        let badYear = { _ = try workspace.importReport(bytes: report, name: "x", year: 24, isDryRun: true) }
        #expect(refused(badYear) == "2 bad-year")
        #expect(refused { _ = try importing([UInt8](repeating: 32, count: 8 << 20 + 1)) } == "2 report-too-large")
    }

    @Test func anImportIsNotUndone() throws {
        _ = try importing(Array(ImportTests.report.utf8))
        #expect(refused { _ = try workspace.undo("G1", ActOptions()) } == "2 undo-import")
        #expect(refused { _ = try workspace.undo(nil, ActOptions()) } == "2 undo-import")
    }
}
