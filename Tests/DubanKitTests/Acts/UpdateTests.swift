import DubanKit
import Plan
import Report
import Support
import Testing

struct UpdateTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    @Test func itemsGoByTheirNamesToo() throws {
        try office.update { update, _ in update.milestones = [("Map", "2024-03-30")] }
        #expect(office.text.contains("done: 2024-03-30"))
        try office.set("milestones.launch.title=Map")
        #expect(
            refused { try office.update { update, _ in update.milestones = [("Map", nil)] } } == "2 no-such-milestone")
        let refusal = refusal { try office.update { update, _ in update.indicators = [("licence", "5")] } }
        #expect(refusal?.findings.first?.arguments["near"] == .text("licences"))
    }

    @Test func aTextThatIsGivenSaysSomething() throws {
        #expect(refused { try office.update(5) { update, _ in update.evidence = [""] } } == "2 empty-text")
        #expect(refused { try office.update(5) { update, _ in update.problem = " " } } == "2 empty-text")
        #expect(refused { try office.update(5) { update, _ in update.next = "" } } == "2 empty-text")
        #expect(refused { try office.update(5) { update, _ in update.need = "" } } == "2 empty-text")
    }

    @Test func evidenceThatNobodyCanLookAtIsAFinding() throws {
        try office.repository.write("drafts/a.pdf", "x")
        let digest = String(repeating: "0f", count: 32)
        let outcome = try office.update(5) { update, _ in
            update.evidence = [
                "https://example.org/a", ActOffice.path, "drafts/a.pdf", "sha256:\(digest)", "nowhere.pdf", "sha256:12",
                "../outside",
            ]
        }
        #expect(
            outcome.findings.map { $0.arguments["evidence"] }
                == ["nowhere.pdf", "sha256:12", "../outside"].map { .text($0) })
        #expect(outcome.findings.allSatisfy { $0.rule.name == "evidence-not-found" && $0.severity == .warning })
    }

    @Test func anUpdateChangesItsFieldsAndSaysWhatItDoesToTheStanding() throws {
        let before = office.text
        let outcome = try office.update(20, "note") { update, _ in
            update.indicators = [("licences", "1250")]
            update.milestones = [("map", "2024-03-28")]
            update.evidence = ["a.pdf", "https://example.org"]
        }
        let expected = before.replacing("progress: 0 ", with: "progress: 20 ")
            .replacing("status: not-started", with: "status: in-progress")
            .replacing("current: null", with: "current: 1250")
            .replacing("due: 2024-03-31\n    done: null", with: "due: 2024-03-31\n    done: 2024-03-28")
        #expect(office.text == expected)
        #expect(
            outcome.changes.map(\.field.description) == [
                "status", "progress", "indicators.licences.current", "milestones.map.done",
            ])
        #expect(try outcome.commit == office.head())
        #expect(outcome.before?.selfReported == 0)
        #expect(outcome.after?.selfReported == 20)
        // (1250 - 1000) / (2000 - 1000), one of two milestones: (25 + 100 + 0) / 3
        #expect(outcome.after?.computed == 125.0 / 3)
        #expect(try office.log("%s") == "note")
        #expect(
            try office.trailers() == [
                "Goal: 2024-G1", "Status: not-started -> in-progress", "Progress: 0% -> 20%",
                "Indicator: licences \u{2013} -> 1250", "Milestone: map done 2024-03-28", "Evidence: a.pdf",
                "Evidence: https://example.org",
            ])
        #expect(try office.repository.status().isEmpty)
        #expect(try office.repository.git("diff-tree", "--no-commit-id", "--name-only", "-r", "HEAD") == ActOffice.path)
    }

    @Test func aHundredPerCentIsNotDone() throws {
        try office.update(100)
        #expect(office.text.contains("status: in-progress"))
    }

    @Test func noProgressOnANotStartedPlanLeavesIt() throws {
        try office.update(0, "note")
        #expect(office.text.contains("status: not-started"))
    }

    @Test func theValueThatIsThereMakesNoCommit() throws {
        let head = try office.head()
        let outcome = try office.update(0)
        #expect(outcome.commit == nil)
        #expect(outcome.changes.isEmpty)
        #expect(try office.head() == head)
    }

    @Test func aNoteOrEvidenceAloneIsACommitWithoutFiles() throws {
        let tree = try office.log("%T")
        #expect(try office.update(0, "note").commit == office.head())
        #expect(try office.log("%T") == tree)
        try office.update { update, _ in update.evidence = ["a.pdf"] }
        #expect(try office.log("%s") == "2024-G1: a.pdf")
        #expect(try office.trailers() == ["Goal: 2024-G1", "Evidence: a.pdf"])
        let page = try office.workspace().history(of: "G1", Question()).model
        #expect(page.timeline.reports.map(\.message.note) == ["note", nil])
    }

    @Test func withoutANoteTheSubjectSaysWhatChanged() throws {
        try office.update(20)
        let subject = try office.log("%s")
        #expect(subject.hasPrefix("2024-G1: "))
        #expect(subject.contains("0% \u{2192} 20%"))
        let page = try office.workspace().history(of: "G1", Question()).model
        #expect(page.timeline.lastReport?.message.note == nil)
    }

    @Test func aMilestoneIsDoneOnTheDayOfTheReport() throws {
        try office.update { update, options in
            update.milestones = [("map", nil)]
            options.date = "2024-04-02"
        }
        #expect(office.text.contains("done: 2024-04-02"))
        try office.update(nil, "back") { update, _ in update.milestones = [("map", "")] }
        #expect(try office.trailers() == ["Goal: 2024-G1", "Milestone: map done 2024-04-02 -> \u{2013}"])
        #expect(!office.text.contains("done: 2024"))
    }

    @Test func whatTheBranchesOfAPlanRefuse() throws {
        let head = try office.head()
        #expect(refused { try office.update() } == "2 nothing-to-update")
        #expect(refused { try office.update(nil, "  ") } == "2 nothing-to-update")
        #expect(refused { try office.update { update, _ in update.progress = "101" } }?.hasPrefix("2 ") == true)
        #expect(refused { try office.update { update, _ in update.status = "closed" } } == "2 only-close")
        #expect(refused { try office.update { update, _ in update.status = "dropped" } } == "2 dropped-without-reason")
        #expect(refused { try office.update { update, _ in update.status = "done" } } == "2 done-unmet")
        #expect(
            refused { try office.update { update, _ in update.indicators = [("x", "1")] } } == "2 no-such-indicator")
        #expect(
            refused { try office.update { update, _ in update.milestones = [("x", nil)] } } == "2 no-such-milestone")
        let future = { try office.update { update, _ in update.milestones = [("map", "2024-04-11")] } }
        #expect(refused { _ = try future() } == "2 milestone-in-future")
        #expect(refused { try office.update(5, nil) { update, _ in update.correction = .last } } == "2 no-report")
        #expect(try office.head() == head)
        #expect(try office.repository.status().isEmpty)
    }

    @Test func progressFallsOnlyWithANote() throws {
        try office.update(40)
        #expect(refused { try office.update(30) } == "2 falls-without-note")
        try office.update(30, "counted twice")
        #expect(office.text.contains("progress: 30"))
    }

    @Test(arguments: ["closed", "dropped"])
    func aPlanThatIsFinalTakesNoReport(status: String) throws {
        let office = try ActOffice(ActOffice.plan(status: status))
        #expect(refused { try office.update(20, "note") } == "2 final-plan")
    }

    @Test func aDayThatHasNotComeIsRefusedWhereverItIsSaid() throws {
        let later = ["GIT_AUTHOR_DATE": "2024-04-10T09:00:01+08:00"]
        let workspace = try office.workspace(with: later)
        var update = Update()
        update.progress = "20"
        let refusal = refusal { _ = try workspace.update("G1", update, ActOptions()) }
        #expect(refusal?.exit == .usage && refusal?.findings.first?.rule.variant == "future-author-date")
        let by = ActOptions(by: "A <a@example.org>")
        #expect(refused { _ = try workspace.update("G1", update, by) } == "2 future-author-date")
        #expect(refused { _ = try workspace.comment(on: "G1", commit: nil, ActOptions()) } == "2 future-author-date")
        _ = try workspace.update("G1", update, ActOptions(date: "2024-04-09"))
        let now = ["GIT_AUTHOR_DATE": "2024-04-10T09:00:00+08:00"]
        update.progress = "30"
        _ = try office.workspace(with: now).update("G1", update, ActOptions())
    }

    @Test func onlyAReportIsCorrected() throws {
        let created = try office.head()
        let report = try #require(try office.update(20, "report").commit)
        let remark = try #require(
            try office.workspace(as: ActOffice.reviewer).comment(on: "G1", commit: nil, ActOptions(note: "x")).commit)
        let amended = try #require(try office.set("lead=Approvals").commit)
        let undone = try #require(try office.workspace().undo("G1", ActOptions()).commit)
        for commit in [created, remark, amended, undone] {
            let found = refused {
                try office.update(30, "right") { update, _ in update.correction = .commit(commit) }
            }
            #expect(found == "2 correct-no-report", "\(commit)")
        }
        try office.update(30, "right") { update, _ in update.correction = .commit(String(report.prefix(7))) }
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.filter(\.isCorrected).map(\.commit).sorted() == [report, amended].sorted())
    }

    @Test func aCorrectionNamesTheReportThatItCorrects() throws {
        let wrong = try office.update(45, "wrong").commit
        try office.update(25, "right") { update, _ in update.correction = .last }
        #expect(try office.trailers().last == "Corrects: \(wrong ?? "")")
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.map(\.isCorrected) == [false, true, false])
        try office.update(26, "again") { update, _ in update.correction = .commit(String(wrong?.prefix(8) ?? "")) }
        #expect(try office.trailers().last == "Corrects: \(wrong ?? "")")
        #expect(
            refused { try office.update(27, "x") { update, _ in update.correction = .commit("0000000") } }
                == "2 commit-not-of-plan")
    }

    @Test func aDryRunWritesNothingAndShowsTheDifference() throws {
        let (head, text) = (try office.head(), office.text)
        let outcome = try office.update(20) { _, options in options.isDryRun = true }
        #expect(outcome.commit == nil)
        #expect(outcome.isDryRun)
        #expect(outcome.changes.count == 2)
        let diff = try #require(outcome.diff)
        try office.repository.scratch.write("diff", diff)
        #expect(try office.head() == head)
        #expect(office.text == text)
        try office.repository.git("apply", "--check", office.repository.scratch("diff"))
    }

    @Test func aReportIsTypedAsPeopleWrite() throws {
        let outcome = try office.update(nil, "完成") { update, options in
            update.progress = "\u{FF13}\u{FF10}\u{FF05}"
            update.status = "有风险"
            update.milestones = [("map", "4月1日")]
            options.date = "2024年4月2日"
        }
        #expect(outcome.day == "2024-04-02")
        #expect(outcome.plan.progress == 30 && outcome.plan.status == .atRisk)
        #expect(outcome.plan.milestones[0].done == "2024-04-01")
        #expect(try office.log("%aI") == "2024-04-02T12:00:00+08:00")
    }
}
