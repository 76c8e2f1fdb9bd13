import Plan
import Support
import Testing
import Words

@testable import Report

/// Every screen in both languages, as files that a person reads; report and history also on a wide terminal.
struct ScreenSnapshotTests {
    static let languages = Settings.Language.allCases

    private func check(_ screen: some Screen, _ name: String, _ language: Settings.Language, widths: [Int] = [80])
        throws
    {
        for width in widths {
            let style = TerminalStyle(words: Words(language), width: width)
            let size = widths.count > 1 ? "-\(width)" : ""
            let file = "report/\(name)\(size)-\(language.rawValue).txt"
            #expect(try Snapshot.difference(screen.text(in: style), file) == nil)
        }
    }

    @Test(arguments: languages) func reportLooksAsKept(_ language: Settings.Language) throws {
        try check(ReportScreen(Sample.report), "report", language, widths: [40, 80, 110, 140])
    }

    @Test(arguments: languages) func historyLooksAsKept(_ language: Settings.Language) throws {
        try check(HistoryScreen(Sample.historyPage), "history", language, widths: [40, 80, 140])
    }

    @Test(arguments: languages) func historyOfFieldsLooksAsKept(_ language: Settings.Language) throws {
        var page = Sample.historyPage
        page.fields = [.due, .progress]
        try check(HistoryScreen(page), "history-fields", language)
    }

    @Test(arguments: languages) func listLooksAsKept(_ language: Settings.Language) throws {
        try check(ListScreen(Sample.report), "list", language, widths: [80, 140])
    }

    @Test(arguments: languages) func showLooksAsKept(_ language: Settings.Language) throws {
        try check(ShowScreen(Sample.planPage), "show", language)
    }

    @Test(arguments: languages) func updateLooksAsKept(_ language: Settings.Language) throws {
        try check(OutcomeScreen(Sample.update), "update", language)
    }

    @Test(arguments: languages) func dryRunShowsTheDiff(_ language: Settings.Language) throws {
        var outcome = Sample.update
        outcome.commit = nil
        outcome.isDryRun = true
        outcome.diff =
            "--- a/Plans/2024/2024-G1.md\n+++ b/Plans/2024/2024-G1.md\n@@ -9 +9 @@\n-progress: 60\n+progress: 65\n"
        try check(OutcomeScreen(outcome), "update-dry-run", language)
    }

    @Test(arguments: languages) func updateToTheSameValuesLooksAsKept(_ language: Settings.Language) throws {
        try check(OutcomeScreen(Outcome(.update, plan: Sample.approvals)), "update-nothing", language)
    }

    @Test(arguments: languages) func otherActsLookAsKept(_ language: Settings.Language) throws {
        let toDone = FieldChange(.status, from: .text("in-progress"), to: .text("done"))
        var done = Sample.act(.update, note: nil, [toDone])
        done.before = Sample.standing(.yellow, .distance, .computed, computed: 88, expected: 100)
        done.after = Sample.standing(.green, .done, .computed, computed: 100)
        let toClosed = FieldChange(.status, from: .text("done"), to: .text("closed"))
        let back = FieldChange(.status, from: .text("done"), to: .text("in-progress"))
        let lead = FieldChange(.lead, from: .null, to: .text("行政审批和法规科"))
        let acts = [
            done,
            Sample.act(.set, note: "招录延期", [FieldChange(.due, from: .text("2024-09-30"), to: .text("2024-11-30"))]),
            Sample.act(.edit, note: nil, [FieldChange(.body, from: .text("a"), to: .text("b"))]),
            Sample.act(.new, note: nil, [FieldChange(.title, from: .null, to: .text("网上审批")), lead]),
            Sample.act(.undo, note: nil, [Sample.progress(65, 60)]), Sample.act(.comment, note: nil),
            Sample.act(.comment, note: "抓紧"), Sample.act(.close, note: "现场核验，资料齐全", [toClosed]),
            Sample.act(.refuse, note: "两件退回", [back]), Sample.act(.reopen, note: "又发现问题", [back]),
        ]
        let style = TerminalStyle(words: Words(language))
        let text = acts.map { "# \($0.act.rawValue)\n" + OutcomeScreen($0).text(in: style) }.joined(separator: "\n")
        #expect(try Snapshot.difference(text, "report/acts-\(language.rawValue).txt") == nil)
    }

    @Test(arguments: languages) func startScreensLookAsKept(_ language: Settings.Language) throws {
        try check(
            InitScreen(InitOutcome(path: "/srv/office", commit: Sample.commit("e"), isNewRepository: true)), "init",
            language)
        try check(
            InitScreen(InitOutcome(path: "/srv/office", commit: nil, isNewRepository: false)), "init-again", language)
        try check(
            DemoScreen(Sample.demo(at: "/srv/示例 一", program: "/usr/bin/duban")), "demo",
            language)
        try check(EmptyScreen(edition: Sample.emptyEdition), "empty", language)
    }

    @Test(arguments: languages) func importLooksAsKept(_ language: Settings.Language) throws {
        try check(ImportScreen(Sample.importing, of: "report.txt"), "import", language)
        var trial = Sample.importing
        trial.isDryRun = true
        trial.commit = nil
        try check(ImportScreen(trial, of: "report.txt"), "import-dry-run", language)
    }

    @Test(arguments: languages) func checkLooksAsKept(_ language: Settings.Language) throws {
        try check(CheckScreen(Sample.checking), "check", language)
        try check(
            CheckScreen(CheckReport(edition: Sample.edition, planCount: 9, findings: [])), "check-clean", language)
    }

    @Test(arguments: languages) func errorLooksAsKept(_ language: Settings.Language) throws {
        try check(FindingScreen(Sample.badProgress), "error", language)
        try check(
            FindingScreen(Finding(Rule("git.notARepository", .error), arguments: ["path": .text("/srv/office")])),
            "error-without-place", language)
    }

    @Test(arguments: languages) func markdownLooksAsKept(_ language: Settings.Language) throws {
        var text = ""
        MarkdownReport(Sample.report, words: Words(language)).write(to: &text)
        #expect(try Snapshot.difference(text, "report/report-\(language.rawValue).md") == nil)
    }
}
