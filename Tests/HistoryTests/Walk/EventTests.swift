import Plan
import Support
import Testing

@testable import History

/// What single commits mean.
struct EventTests {
    private let office: SampleOffice
    private let path = SampleOffice.path()

    init() throws {
        office = try SampleOffice()
    }

    private func begin() throws { try office.commit("new", [path: SampleOffice.plan()]) }

    @Test func aHandEditOfAReportedFieldIsAReport() throws {
        try begin()
        try office.commit("\u{8FDB}\u{5C55}", [path: SampleOffice.plan(progress: 20)])
        let entry = try #require(try office.past().timeline.lastReport)
        #expect(entry.changes == [FieldChange(.progress, from: .number(0), to: .number(20))])
        #expect(entry.message.note == "\u{8FDB}\u{5C55}")
    }

    @Test func aChangeOfOtherFieldsIsNone() throws {
        try begin()
        try office.commit("due", [path: SampleOffice.plan("2024-G1", "due: 2024-12-31")])
        #expect(try office.kinds() == [.created, .amended])
        #expect(try office.past().timeline.lastReport == nil)
    }

    @Test func aNoteAloneIsAReportWhereNoFileChanges() throws {
        try begin()
        try office.commit("note\n\nGoal: 2024-G1\nEvidence: a.pdf\n")
        let entry = try #require(try office.past().timeline.lastReport)
        #expect(entry.message.note == "note")
        #expect(entry.message.evidence == ["a.pdf"])
        #expect(entry.changes.isEmpty)
    }

    @Test func aGoalTrailerOnACommitThatChangesOtherFilesIsNone() throws {
        try begin()
        try office.commit("other\n\nGoal: 2024-G1\n", ["README.md": "x\n"])
        #expect(try office.kinds() == [.created])
    }

    @Test func aGoalTrailerBeforeThePlanCameMeansNothing() throws {
        try office.commit("early\n\nGoal: 2024-G1\n")
        try begin()
        #expect(try office.kinds() == [.created])
    }

    @Test func marksSayWhatACommitIs() throws {
        try begin()
        let report = try office.commit("a\n\nGoal: 2024-G1\n", [path: SampleOffice.plan(progress: 20)])
        try office.commit("read\n\nGoal: 2024-G1\nComment-On: \(report)\n")
        try office.commit("slip\n\nGoal: 2024-G1\nNotice: yellow\n")
        try office.commit("b\n\nGoal: 2024-G1\n", [path: SampleOffice.plan(progress: 100, status: "done")])
        try office.commit(
            "no\n\nGoal: 2024-G1\nClosing: refused\n", [path: SampleOffice.plan(progress: 100)])
        try office.commit("c", [path: SampleOffice.plan(progress: 100, status: "done")])
        try office.commit("yes", [path: SampleOffice.plan(progress: 100, status: "closed")])
        try office.commit("again", [path: SampleOffice.plan(progress: 100)])
        try office.commit("stop", [path: SampleOffice.plan(progress: 100, status: "dropped")])
        try office.commit("go", [path: SampleOffice.plan(progress: 100)])
        #expect(
            try office.kinds() == [
                .created, .report, .remark, .notice, .report, .refused, .report, .closed, .reopened, .report, .reopened,
            ])
        #expect(try office.past().timeline.entries[2].message.commentOn == report)
    }

    @Test func aCorrectionStrikesTheOtherOutAndItsUndoingPutsItBack() throws {
        try begin()
        let wrong = try office.commit("wrong", [path: SampleOffice.plan(progress: 45)])
        let right = try office.commit(
            "right\n\nGoal: 2024-G1\nCorrects: \(wrong)\n", [path: SampleOffice.plan(progress: 25)])
        var timeline = try office.past().timeline
        #expect(timeline.entries.map(\.isCorrected) == [false, true, false])
        #expect(timeline.lastReport?.commit == right)
        try office.commit(
            "undo\n\nGoal: 2024-G1\nCorrects: \(right)\nUndoes: \(right)\n", [path: SampleOffice.plan(progress: 45)])
        timeline = try office.past().timeline
        #expect(timeline.entries.map(\.isCorrected) == [false, false, true, false])
        #expect(timeline.entries.last?.kind == .undone)
        #expect(timeline.lastReport?.commit == wrong)
    }

    @Test func aCorrectionStrikesOutNothingButReports() throws {
        try begin()
        let created = try office.git("rev-parse", "HEAD")
        let report = try office.commit("report", [path: SampleOffice.plan(progress: 45)])
        let remark = try office.commit("remark\n\nGoal: 2024-G1\nComment-On: \(report)\n")
        for commit in [created, remark] { try office.commit("right\n\nGoal: 2024-G1\nCorrects: \(commit)\n") }
        #expect(try office.past().timeline.entries.allSatisfy { !$0.isCorrected })
        try office.commit("undo\n\nGoal: 2024-G1\nCorrects: \(remark)\nUndoes: \(remark)\n")
        #expect(
            try office.past().timeline.entries.map(\.isCorrected) == [false, false, true, false, false, false])
    }

    @Test func aCorrectionOfACorrectionLeavesTheFirstReportStruckOut() throws {
        try begin()
        var wrong = try office.commit("wrong", [path: SampleOffice.plan(progress: 45)])
        for progress in [25, 30] {
            wrong = try office.commit(
                "right\n\nGoal: 2024-G1\nCorrects: \(wrong)\n", [path: SampleOffice.plan(progress: progress)])
        }
        var timeline = try office.past().timeline
        #expect(timeline.entries.map(\.isCorrected) == [false, true, true, false])
        try office.commit(
            "undo\n\nGoal: 2024-G1\nCorrects: \(wrong)\nUndoes: \(wrong)\n", [path: SampleOffice.plan(progress: 25)])
        timeline = try office.past().timeline
        #expect(timeline.entries.map(\.isCorrected) == [false, true, false, true, false])
    }

    @Test func undoingANoteAloneIsNoReport() throws {
        try begin()
        let note = try office.commit("note\n\nGoal: 2024-G1\n")
        try office.commit("undo\n\nGoal: 2024-G1\nCorrects: \(note)\nUndoes: \(note)\n")
        #expect(try office.kinds() == [.created, .report, .undone])
        #expect(try office.past().timeline.lastReport == nil)
    }

    @Test func markingTwiceMarksOnce() throws {
        try begin()
        let wrong = try office.commit("wrong", [path: SampleOffice.plan(progress: 45)])
        for progress in [25, 26] {
            try office.commit(
                "right\n\nGoal: 2024-G1\nCorrects: \(wrong)\n", [path: SampleOffice.plan(progress: progress)])
        }
        var timeline = try office.past().timeline
        timeline.markCorrected()
        #expect(timeline.entries[1].flags == ["corrected"])
    }

    @Test func twoPlansInOneCommitEachHaveTheTrailersOfTheirGroup() throws {
        let other = SampleOffice.path("2024-G2")
        try office.commit("new", [path: SampleOffice.plan(), other: SampleOffice.plan("2024-G2")])
        try office.commit(
            "both\n\nGoal: 2024-G1\nProgress: 0% -> 10%\nNext: a\nGoal: 2024-G2\nProgress: 0% -> 20%\nNext: b\n",
            [path: SampleOffice.plan(progress: 10), other: SampleOffice.plan("2024-G2", progress: 20)])
        let timelines = try office.timelines()
        let (one, two) = (timelines[PlanID("2024-G1")]?.lastReport, timelines[PlanID("2024-G2")]?.lastReport)
        #expect(one?.message.next == "a")
        #expect(one?.trailers == [Trailer("Progress", "0% -> 10%")])
        #expect(two?.message.next == "b")
        #expect(two?.trailers == [Trailer("Progress", "0% -> 20%")])
    }

    @Test func aChangeOfCompositionAloneIsAChange() throws {
        let (composed, parted) = ("lead: \u{E9}", "lead: e\u{301}")
        try office.commit("new", [path: SampleOffice.plan("2024-G1", composed)])
        try office.commit("parted", [path: SampleOffice.plan("2024-G1", parted)])
        let entry = try #require(try office.past().timeline.entries.last)
        #expect(entry.kind == .amended)
        #expect(entry.changes.map(\.field) == [.lead])
        #expect(entry.changes.first?.new.text?.unicodeScalars.count == 2)
    }

    @Test func namesThatDifferInCompositionAloneAreTwoFiles() throws {
        let (composed, parted) = (SampleOffice.path("\u{E9}"), SampleOffice.path("e\u{301}"))
        for progress in [1, 2] {
            try office.repository.write(composed, SampleOffice.plan(progress: progress))
            try office.commit("both", [parted: SampleOffice.plan("2024-G2", progress: progress)])
        }
        #expect(try office.kinds("2024-G1") == [.created, .report])
        #expect(try office.kinds("2024-G2") == [.created, .report])
    }

    @Test func aCommitThatNamesNoPlanMeansAllThatItTouches() throws {
        let other = SampleOffice.path("2024-G2")
        try office.commit("new", [path: SampleOffice.plan(), other: SampleOffice.plan("2024-G2")])
        try office.commit(
            "by hand\n\nProgress: 0% -> 10%\nEvidence: a.pdf\nProblem: b\nNext: c\nNeed: d\n",
            [path: SampleOffice.plan(progress: 10)])
        try office.commit("alone\n\nEvidence: a.pdf\n")
        let timelines = try office.timelines()
        let report = try #require(timelines[PlanID("2024-G1")]?.entries.last)
        #expect(report.kind == .report)
        #expect(report.message.evidence == ["a.pdf"])
        #expect([report.message.problem, report.message.next, report.message.need] == ["b", "c", "d"])
        #expect(report.trailers == [Trailer("Progress", "0% -> 10%")])
        #expect(timelines[PlanID("2024-G2")]?.entries.map(\.kind) == [.created])
    }

    @Test func onlyTheSubjectThatDubanWouldHaveMadeIsNoNote() throws {
        try office.commit("2024-G1: one\n\nGoal: 2024-G1\n", [path: SampleOffice.plan()])
        try office.commit(
            "2024-G1: progress 0% \u{2192} 5%\n\nGoal: 2024-G1\n", [path: SampleOffice.plan(progress: 5)])
        let report = try office.commit(
            "2024-G1: five\n\nGoal: 2024-G1\nNext: seven\n", [path: SampleOffice.plan(progress: 6)])
        try office.commit("2024-G1: back\n\nGoal: 2024-G1\nCorrects: \(report)\nUndoes: \(report)\n")
        let history = WalkedHistory(try office.open()) { act in
            if act.step.isNew { return ["2024-G1: eins", "2024-G1: one"] }
            if act.undone?.commit == report { return ["2024-G1: back"] }
            return ["2024-G1: \(act.step.changes.count == 1 && act.saying == "seven" ? "five" : "none")"]
        }
        let notes = try history.past(of: PlanID("2024-G1"), upTo: office.head()).timeline.entries.map(\.message.note)
        #expect(notes == [nil, "2024-G1: progress 0% \u{2192} 5%", nil, nil])
    }

    @Test func peopleGoByTheMailmapOfHead() throws {
        try begin()
        try office.commit(
            "map", [".mailmap": "Proper Name <proper@example.org> <TEST@example.org>\n"])
        let entry = try #require(try office.past().timeline.entries.first)
        #expect(entry.author == Person(name: "Proper Name", email: "proper@example.org"))
        #expect(entry.committer == entry.author)
        let line = try office.git("log", "--use-mailmap", "--format=%aN <%aE>", "-1", entry.commit)
        #expect(line == "\(entry.author.name) <\(entry.author.email)>")
    }
}
