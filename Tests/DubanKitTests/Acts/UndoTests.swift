import DubanKit
import Plan
import Report
import Support
import Testing

struct UndoTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    @discardableResult
    private func undo(_ id: String? = "G1", as person: SamplePerson = ActOffice.clerk) throws -> Outcome {
        try office.workspace(as: person).undo(id, ActOptions())
    }

    @Test func theBytesComeBackAndTheReportNoLongerCounts() throws {
        let before = office.text
        let made = try office.update(20, "wrong").commit
        let outcome = try undo()
        #expect(office.text == before)
        #expect(outcome.changes.map(\.field) == [.status, .progress])
        #expect(try office.trailers().suffix(2) == ["Corrects: \(made ?? "")", "Undoes: \(made ?? "")"])
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report, .undone])
        #expect(timeline.lastReport == nil)
        #expect(timeline.entries[1].isCorrected)
        #expect(try office.repository.status().isEmpty)
    }

    @Test func fieldsComeBackWhereOthersChangedSince() throws {
        try office.update(20, "first")
        let before = office.text
        try office.update { update, _ in update.indicators = [("licences", "1250")] }
        try office.repository.write(ActOffice.path, office.text.replacing("lead: null", with: "lead: Hand"))
        try office.repository.commit("by hand", [ActOffice.path: office.text])
        try undo()
        #expect(office.text == before.replacing("lead: null", with: "lead: Hand"))
    }

    @Test func anItemThatTheCommitBroughtGoes() throws {
        let before = office.text
        try office.set("milestones.train.title=Train", "milestones.train.due=2024-08-31")
        try office.repository.commit(
            "by hand", [ActOffice.path: office.text.replacing("lead: null", with: "lead: Hand")])
        try undo()
        #expect(office.text == before.replacing("lead: null", with: "lead: Hand"))
    }

    @Test func aFieldThatChangedSinceIsAClash() throws {
        try office.update(20, "first")
        try office.repository.commit(
            "by hand", [ActOffice.path: office.text.replacing("progress: 20", with: "progress: 25")])
        let text = office.text
        #expect(refused { try undo() } == "4 undo-moved")
        #expect(office.text == text)
    }

    @Test func anEditOfTheBodyComesBackWhereFieldsChangedSince() throws {
        let before = office.text
        _ = try office.workspace().edit("G1", ActOptions(note: "body")) { path in
            let file = String(path.dropFirst(office.repository.scratch.path.count + 1))
            try office.repository.scratch.write(file, before.replacing("text\n", with: "other\n"))
        }
        try office.repository.commit(
            "by hand", [ActOffice.path: office.text.replacing("lead: null", with: "lead: Hand")])
        try undo()
        #expect(office.text == before.replacing("lead: null", with: "lead: Hand"))
    }

    @Test func aNoteAloneIsTakenBackWithoutFiles() throws {
        let text = office.text
        try office.update(nil, "note")
        try undo()
        #expect(office.text == text)
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.lastReport == nil)
        #expect(timeline.entries.last?.kind == .undone)
        #expect(timeline.entries.last?.message.note == nil)
    }

    @Test func undoingACorrectionPutsTheCorrectedReportBack() throws {
        let first = try office.update(45, "first").commit
        try office.update(25, "correction") { update, _ in update.correction = .last }
        let outcome = try undo()
        #expect(office.text.contains("progress: 45"))
        #expect(outcome.after?.selfReported == 45)
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.lastReport?.commit == first)
    }

    @Test func whatCannotBeUndone() throws {
        #expect(refused { try undo() } == "2 nothing-to-undo")
        try office.update(20, "a")
        try undo()
        #expect(refused { try undo() } == "2 undo-undo")
        _ = try office.workspace().create(title: "New one", kind: .goal, id: nil, ActOptions())
        #expect(refused { try undo("G2") } == "2 undo-new")
        #expect(refused { try undo(nil) } == "2 undo-new")
        #expect(refused { try undo("G9") } == "2 unknown-plan")
    }

    @Test func withoutAnIdItIsTheNewestThatYouCommitted() throws {
        _ = try office.workspace().create(title: "New one", kind: .goal, id: nil, ActOptions())
        try office.update(20, "mine", as: ActOffice.clerk)
        let other = try office.workspace(as: ActOffice.other)
        _ = try other.set("G2", [Assignment(.lead, "Other")], ActOptions())
        try undo(nil)
        #expect(office.text.contains("progress: 0"))
        #expect(refused { try undo(nil, as: ActOffice.reviewer) } == "2 nothing-to-undo")
        try undo(nil, as: ActOffice.other)
        #expect(office.repository.read("Plans/2024/2024-G2.md")?.contains("lead: null") == true)
    }

    @Test func youAreWhoTheMailmapSays() throws {
        try office.update(20, "as another", as: SamplePerson("Old", "old@example.org"))
        try office.repository.commit("map", [".mailmap": "A <jia@example.org> <old@example.org>\n"])
        try undo(nil)
        #expect(office.text.contains("progress: 0"))
    }

    @Test func whatAnotherCommittedIsTakenBackAndSaid() throws {
        try office.update(20, "first", as: ActOffice.other)
        let finding = try #require(try undo().findings.first)
        #expect(finding.rule.name == "undoes-anothers" && finding.severity == .warning)
        #expect(finding.arguments["person"] == .text(ActOffice.other.name))
        try office.update(20, "mine")
        #expect(try undo().findings.isEmpty)
    }

    @Test func aSettingUpIsNotUndone() throws {
        let empty = try TestRepository()
        let invocation = Invocation(
            directory: empty.path, environment: TestRepository.environment(name: "Test"), now: office.now)
        _ = try Workspace.initialize(invocation, settings: Settings(), isDryRun: false)
        #expect(refused { _ = try Workspace(opening: invocation).undo(nil, ActOptions()) } == "2 undo-init")
    }

    @Test func aDecisionOfTheReviewerIsNotUndone() throws {
        try office.set("milestones.map.done=2024-03-31", "milestones.launch.done=2024-04-01")
        try office.update(100, "done") { update, _ in update.status = "done" }
        let reviewer = try office.workspace(as: ActOffice.reviewer)
        _ = try reviewer.refuse("G1", ActOptions(note: "not yet"))
        #expect(refused { try undo() } == "2 undo-refusal")
        try office.update { update, _ in update.status = "done" }
        _ = try reviewer.close("G1", ActOptions(note: "seen"))
        #expect(refused { try undo() } == "2 undo-closing")
        #expect(refused { try undo(nil, as: ActOffice.reviewer) } == "2 undo-closing")
        #expect(office.text.contains("status: closed"))
        _ = try reviewer.reopen("G1", ActOptions(note: "again"))
        #expect(refused { try undo() } == "2 undo-reopening")
        #expect(office.text.contains("status: in-progress"))
    }

    @Test func whatAnotherTookBackIsNotTakenBackAgain() throws {
        try office.update(10, "first")
        try office.update(20, "second")
        try undo(as: ActOffice.other)
        let outcome = try undo(nil)
        #expect(outcome.changes.map(\.field) == [.status, .progress])
        #expect(office.text.contains("progress: 0"))
    }

    @Test func aValueThatSomebodyElseReportedAgainIsAClash() throws {
        try office.update(20, "first")
        for progress in [25, 20] {
            let text = office.text.replacing(/progress: \d+/, with: "progress: \(progress)")
            try office.repository.commit("by hand", [ActOffice.path: text])
        }
        #expect(refused { try undo() } == "4 undo-moved")
        #expect(office.text.contains("progress: 20"))
    }

    @Test func withoutChangedFieldsTheSubjectNamesTheAct() throws {
        try office.update(nil, "note") { _, options in options.date = "2024-04-08" }
        let outcome = try undo()
        #expect(try office.log("%s") == "2024-G1: \u{64A4}\u{56DE} 04-08 \u{7684}\u{66F4}\u{65B0}")
        #expect(outcome.message.corrects == (try office.repository.git("rev-parse", "HEAD~1")))
    }

    @Test func aRemarkIsTakenBackToo() throws {
        try office.update(20, "a")
        _ = try office.workspace(as: ActOffice.reviewer).comment(on: "G1", commit: nil, ActOptions(note: "remark"))
        try undo(as: ActOffice.reviewer)
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.map(\.kind) == [.created, .report, .remark, .undone])
        #expect(timeline.entries[2].isCorrected)
        #expect(timeline.lastReport?.message.note == "a")
    }

    @Test func aMilestoneThatWasTakenAwayComesBack() throws {
        let before = office.text
        try office.set("milestones.launch=", note: "not needed")
        #expect(!office.text.contains("launch"))
        try undo("G1")
        #expect(office.text == before)
        try office.set("milestones.launch=", note: "not needed")
        try office.repository.commit(
            "by hand", [ActOffice.path: office.text.replacing("lead: null", with: "lead: Approvals")])
        try undo("G1")
        #expect(office.text == before.replacing("lead: null", with: "lead: Approvals"))
    }
}
