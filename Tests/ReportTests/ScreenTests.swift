import Plan
import Testing
import Words

@testable import Report

/// What holds for every screen, whatever it shows.
struct ScreenTests {
    /// Every screen of the samples.
    static func screens(_ report: PortfolioReport = Sample.report) -> [any Screen] {
        [
            ReportScreen(report), ListScreen(report), ShowScreen(Sample.planPage), HistoryScreen(Sample.historyPage),
            OutcomeScreen(Sample.update), ImportScreen(Sample.importing, of: "report.txt"),
            CheckScreen(Sample.checking),
            FindingScreen(Sample.badProgress), EmptyScreen(edition: Sample.edition),
        ]
    }

    @Test(arguments: [
        ("back-dated", "late: recorded 06-20, 20 days later", "\u{8865}\u{8BB0}"),
        ("future-dated", "dated ahead, recorded 06-20", "\u{65E5}\u{671F}\u{8D85}\u{524D}"),
        ("due-revised", "due date moved", "\u{65F6}\u{9650}\u{8C03}\u{6574}"),
        ("target-revised", "target or baseline moved", "\u{57FA}\u{671F}\u{503C}\u{8C03}\u{6574}"),
        ("progress-fell", "progress fell", "\u{8FDB}\u{5EA6}\u{56DE}\u{843D}"),
        ("closed-by-owner", "closed by its owner", "\u{81EA}\u{5DF1}\u{9500}\u{53F7}"),
        ("concurrent", "concurrent", "\u{540C}\u{65F6}\u{4FEE}\u{6539}"),
    ])
    func everyFlagOfAnActIsInSight(_ flag: String, _ english: String, _ chinese: String) {
        func shows(_ flags: [String], _ words: Words, _ text: String) -> Bool {
            var page = Sample.historyPage
            for index in page.timeline.entries.indices where page.timeline.entries[index].commit == Sample.commit("4") {
                page.timeline.entries[index].flags = flags
            }
            let style = TerminalStyle(words: words, width: 200)
            return HistoryScreen(page).lines(in: style).contains { $0.written(color: false).contains(text) }
        }
        for (words, text) in [(Words(.english), english), (Words(.chinese), chinese)] {
            #expect(shows([flag], words, text) && !shows([], words, text))
        }
    }

    @Test func anotherPersonsActsAreLeftOut() {
        var page = Sample.historyPage
        let commits = page.timeline.entries.map(\.commit)
        func shown() -> [String] {
            let text = page.json().text
            return commits.filter { text.contains("\"commit\": \"\($0)\"") || text.contains("\"commit\":\"\($0)\"") }
        }
        #expect(shown() == commits)
        page.author = Sample.yi.email.uppercased()
        #expect(shown() == page.timeline.entries.filter { $0.author == Sample.yi }.map(\.commit))
        page.author = "nobody"
        #expect(shown() == [])
        let screen = HistoryScreen(page).lines(in: TerminalStyle(words: Words(.english), width: 80))
        #expect(screen.contains { $0.written(color: false).contains("Nothing by nobody is recorded") })
    }

    @Test(arguments: Settings.Language.allCases) func noLineIsWiderThanTheTerminal(_ language: Settings.Language) {
        for width in stride(from: 40, through: 200, by: 7) {
            let style = TerminalStyle(words: Words(language), width: width)
            for screen in ScreenTests.screens() {
                let wide = screen.lines(in: style).map { $0.written(color: false) }.filter { line in
                    // A command to be pasted is never broken.
                    DisplayWidth.of(line) > width && !line.contains("duban ")
                }
                #expect(wide == [], "\(type(of: screen)) at \(width)")
            }
        }
    }

    private func history(_ entries: [Entry], plan: Plan = Sample.approvals) -> String {
        let page = HistoryPage(
            edition: Sample.edition, plan: plan, timeline: Timeline(id: plan.id, entries: entries))
        return HistoryScreen(page).lines(in: TerminalStyle(words: Sample.chinese, width: 100, color: true))
            .map { $0.written(color: true) }.joined(separator: "\n")
    }

    @Test func whatWasTakenBackAndWhatWasCorrectedReadApart() {
        func text(_ kind: Entry.Kind) -> String {
            var wrong = Sample.entry(
                "1", Sample.yi, "2024-03-29", .report, note: "一\n二",
                [Sample.progress(0, 15), FieldChange(.status, from: .text("blocked"), to: .text("in-progress"))])
            wrong.flags = ["corrected"]
            var later = Sample.entry("2", Sample.yi, "2024-03-30", kind, [Sample.progress(15, 10)])
            later.message.corrects = wrong.commit
            return history([wrong, later])
        }
        let struck = "\u{1B}[2;9m"
        let (undone, corrected) = (text(.undone), text(.report))
        #expect(undone.contains("已撤回") && !undone.contains("已更正"))
        #expect(corrected.contains("已更正") && !corrected.contains("已撤回"))
        // The correction is one of progress: the status stands.
        func status(_ text: String) -> Substring? { text.split(separator: "\n").first { $0.contains("推进中") } }
        #expect(undone.contains(struck))
        #expect(status(corrected)?.contains(struck) == false, "\(corrected)")
        #expect(!undone.contains("\\n"))
    }

    @Test func aPlanIsBrokenDownOnce() {
        let named = FieldChange(FieldPath("milestones", "a", "title"), from: .null, to: .text("甲"))
        let other = FieldChange(FieldPath("milestones", "b", "title"), from: .null, to: .text("乙"))
        let lead = FieldChange(.lead, from: .null, to: .text("局"))
        func acts(_ changes: [[FieldChange]]) -> String {
            history(
                changes.enumerated().map { Sample.entry(Character("\($0)"), Sample.bing, "2024-03-05", .amended, $1) })
        }
        #expect(acts([[lead], [named], [other]]).ranges(of: "分解").count == 1)
        #expect(acts([[lead]]).contains("分解"))
        #expect(!acts([[FieldChange(.lead, from: .text("科"), to: .text("局"))]]).contains("分解"))
    }

    @Test func textsOfSeveralLinesAreShownAsSuch() {
        var entry = Sample.entry(
            "1", Sample.yi, "2024-03-29", .amended, note: "第一行\n\n第二行",
            [FieldChange(FieldPath("criteria"), from: .null, to: .text("甲\n乙"))])
        entry.message.problem = "丙\\n丁"
        let shown = history([entry])
        #expect(!shown.contains("\\n"))
        #expect(shown.contains("甲 \u{23CE} 乙"))
        for end in ["丙", "丁", "第二行"] {
            #expect(shown.split(separator: "\n").contains { $0.hasSuffix(end) }, "\(shown)")
        }
    }

    @Test(arguments: Settings.Language.allCases) func aListKeepsTheUnitAtEightyColumns(_ language: Settings.Language) {
        var report = Sample.report
        for index in report.rows.indices {
            report.rows[index].plan.status = .done
            report.rows[index].plan.due = .day(Day(iso: "2025-12-31") ?? report.edition.asOf)
            report.rows[index].plan.lead = "示例局"
        }
        let text = ListScreen(report).text(in: TerminalStyle(words: Words(language), width: 80))
        #expect(text.contains("示例局"), "\(text)")
    }

    @Test func colourChangesNothingButColour() {
        for screen in ScreenTests.screens() {
            let plain = screen.text(in: TerminalStyle(words: Sample.chinese, width: 100))
            let colored = screen.text(in: TerminalStyle(words: Sample.chinese, width: 100, color: true))
            #expect(!plain.contains("\u{1B}"))
            #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        }
    }

    @Test func hostileTextNeverReachesTheTerminal() {
        let hostile = "a\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}b\nc\r\u{9B}5A"
        var report = Sample.report
        for index in report.rows.indices {
            report.rows[index].plan.title = hostile
            report.rows[index].plan.lead = hostile
            report.rows[index].plan.owner = hostile
        }
        report.edition.office = hostile
        report.edition.branch = hostile
        report.waiting = [Waiting(person: hostile, goal: PlanID(hostile), rule: Rule("no-due", .warning))]
        var page = Sample.historyPage
        for index in page.timeline.entries.indices { page.timeline.entries[index].message.note = hostile }
        page.timeline.entries[2].message.evidence = [hostile]
        var plan = Sample.planPage
        plan.row = report.rows[0]
        plan.row.plan.body = hostile
        var outcome = Sample.update
        outcome.diff = hostile
        outcome.isDryRun = true
        let finding = Finding(
            Rule("git.damaged", .error), path: hostile, line: 1, column: 2,
            arguments: ["what": .text(hostile), "reason": .text(hostile)], quotes: [hostile],
            excerpt: Finding.Excerpt(text: hostile, columns: 2..<5))
        let screens: [any Screen] = [
            ReportScreen(report), ListScreen(report), HistoryScreen(page), ShowScreen(plan), OutcomeScreen(outcome),
            FindingScreen(finding),
            CheckScreen(CheckReport(edition: report.edition, planCount: 1, findings: [finding])),
        ]
        for screen in screens {
            for line in screen.lines(in: TerminalStyle(words: Sample.chinese, width: 100)) {
                let raw = line.written(color: false).unicodeScalars.filter { scalar in
                    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{202E}"
                }
                #expect(raw.isEmpty, "\(type(of: screen))")
            }
        }
    }

    @Test func aLightIsASymbolAColourAndAWord() {
        let style = TerminalStyle(words: Sample.chinese, width: 140, color: true)
        let text = ReportScreen(Sample.report).text(in: style)
        #expect(text.contains("\u{1B}[31m\u{25A0}\u{1B}[0m"))
        #expect(text.contains("\u{1B}[31;1m红\u{1B}[0m"))
        let symbols = Light.allCases.map(\.symbol)
        #expect(Set(symbols).count == symbols.count)
    }

    @Test func noHalfWidthMarkFollowsHanOnAChineseScreen() {
        for screen in ScreenTests.screens() {
            // The samples' own text has numbers of sections as reports write them.
            let text = screen.text(in: TerminalStyle(words: Sample.chinese, width: 100)).replacing(/\([一二]\)/, with: "")
            #expect(text.firstMatch(of: /[\u{3400}-\u{9FFF}][,:;()!?]/) == nil, "\(type(of: screen))")
        }
    }

    @Test func anUpdateThatDoesNotHelpSaysWhy() {
        var outcome = Sample.update
        outcome.plan.due = .day(Sample.day("2024-09-01"))
        outcome.after = Sample.standing(.red, .overdue, .computed, reported: 65, computed: 100, expected: 100)
        let text = OutcomeScreen(outcome).text(in: TerminalStyle(words: Sample.chinese, width: 100))
        #expect(text.contains("仍为红\u{FF1A}超期 29 天\u{FF0C}时限 09-01"))
    }

    @Test func aReportWithoutPlansSaysHowToBegin() {
        var report = PortfolioReport(edition: Sample.emptyEdition, rows: [])
        let style = TerminalStyle(words: Sample.english)
        #expect(ReportScreen(report).text(in: style).contains("duban import report.txt --dry-run"))
        #expect(ListScreen(report).text(in: style) == ReportScreen(report).text(in: style))
        report.edition.isOfThen = true
        #expect(ListScreen(report).text(in: style).contains("No plans yet on 2024-09-30."))
        report.edition.year = 2024
        let unread = ListScreen(report).text(in: style)
        #expect(unread.contains("No plan can be read.") && unread.contains("duban check"))
        #expect(!unread.contains("duban import"))
    }

    @Test func anEditThatIsNotCommittedAndACutHistoryAreSaid() {
        var report = Sample.report
        report.edition.uncommitted = ["Plans/2024/2024-G2.md"]
        report.edition.isCut = true
        let text = ReportScreen(report).text(in: TerminalStyle(words: Sample.english, width: 100))
        #expect(text.contains("! Uncommitted edits, not counted here: Plans/2024/2024-G2.md"))
        #expect(text.contains("! Only part of the history is here"))
        let list = ListScreen(report).text(in: TerminalStyle(words: Sample.english, width: 100))
        #expect(list.contains("! Only part of the history is here"))
    }
}
