import DubanKit
import Plan
import Report
import Support
import Testing

struct ReportTests {
    /// A plan of February whose progress grows by hand edits, one a month, as its branch recorded them.
    private func office() throws -> ActOffice {
        var office = try ActOffice()
        for (month, progress) in [(4, 10), (5, 20), (6, 30), (8, 40)] {
            let text = ActOffice.plan(progress: progress, status: "in-progress")
            let seconds = Zone.shanghai.moment(Day(year: 2024, month: month, day: 15) ?? "2024-04-15", hour: 10).seconds
            try office.repository.commit("\(month)", [ActOffice.path: text], date: "@\(seconds) +0800")
        }
        office.now = Zone.shanghai.moment("2024-09-10", hour: 9)
        return office
    }

    private func progress(_ office: ActOffice, _ asOf: String?) throws -> Int? {
        try office.workspace().list(Question(asOf: asOf)).model.rows.first?.plan.progress
    }

    @Test func asOfADateIsWhatTheBranchHeldThen() throws {
        let office = try office()
        #expect(try progress(office, nil) == 40)
        #expect(try progress(office, "2024-05-14") == 10)
        #expect(try progress(office, "2024-05-15") == 20)
        #expect(try progress(office, "2024-05-15T09:59:59+08:00") == 10)
        #expect(try progress(office, "HEAD~2") == 20)
        let model = try office.workspace().report(Question(asOf: "2024-05-20")).model
        #expect(model.edition.asOf == "2024-05-20")
        let git = try office.repository.git(
            "rev-list", "-1", "--first-parent", "--before=2024-05-20T23:59:59+08:00", "HEAD")
        #expect(model.edition.commit == git)
    }

    @Test(arguments: [
        "2024年5月15日", "2024/5/15", "2024.5.15", "20240515", "15 May 2024", "\u{FF12}\u{FF10}\u{FF12}\u{FF14}-05-15",
    ])
    func aDateIsAskedForAsPeopleWriteIt(text: String) throws {
        let office = try office()
        #expect(try progress(office, text) == 20)
        let since = try office.workspace().report(Question(since: text)).model
        #expect(since.since == Zone.shanghai.start(of: "2024-05-15"))
        let question = Question(since: text)
        let history = try office.workspace().history(of: "2024-G1", question).model
        #expect(history.entries.count == 3)
        // A name that git knows comes first.
        if !text.contains(" ") {
            try office.repository.git("tag", text, "HEAD~1")
            #expect(try progress(office, text) == 30)
        }
    }

    @Test func datesThatCannotBeMeantAreRefused() throws {
        let office = try office()
        // Of which year, nobody knows.
        for text in ["5月15日", "5-15", "5月底", "2024年5月", "2024年2月30日"] {
            #expect(refused { _ = try progress(office, text) } == "2 unknown-revision")
        }
        #expect(refused { _ = try progress(office, "2024-03-01") } == "2 before-first-commit")
        #expect(refused { _ = try progress(office, "sometime") } == "2 unknown-revision")
        let year = { _ = try office.workspace().list(Question(year: 2019)) }
        #expect(refused(year) == "2 unknown-year")
    }

    @Test func aReportCoversThePeriodThatItsDayLiesIn() throws {
        let office = try office()
        let report = try office.workspace().report(Question()).model
        #expect(report.since == Zone.shanghai.start(of: "2024-07-01"))
        #expect(report.changes.contains { $0.field == .progress && $0.old == .number(30) && $0.new == .number(40) })
        let spring = try office.workspace().report(Question(asOf: "2024-06-30")).model
        #expect(spring.since == Zone.shanghai.start(of: "2024-04-01"))
        #expect(spring.changes.contains { $0.field == .progress && $0.old == .number(0) && $0.new == .number(30) })
    }

    @Test func sinceIsTheOtherEndOfAComparison() throws {
        let office = try office()
        for since in ["2024-06-01", "HEAD~2"] {
            let report = try office.workspace().report(Question(since: since)).model
            #expect(report.changes.contains { $0.field == .progress && $0.old == .number(20) && $0.new == .number(40) })
            let list = try office.workspace().list(Question(since: since)).model
            #expect(list.changes.map(\.field) == report.changes.map(\.field))
            let page = try office.workspace().show("G1", Question(since: since)).model
            #expect(
                page.timeline.entries.filter { !page.earlier.contains($0.commit) }.map(\.message.note) == ["6", "8"])
            let history = try office.workspace().history(of: "G1", Question(since: since)).model
            #expect(history.entries.map(\.message.note) == ["6", "8"])
        }
        let first = try office.workspace().report(Question(since: "2024-03-05")).model
        #expect(first.changes.contains { $0.change == .new })
        #expect(refused { _ = try office.workspace().report(Question(since: "2024-03-04")) } == "2 before-first-commit")
        #expect(try office.workspace().list(Question()).model.changes.isEmpty)
    }

    @Test func whatHappensAtTheBorderOfTwoPeriodsIsInTheLaterReport() throws {
        var office = try office()
        for (progress, moment) in [(95, Zone.shanghai.moment("2024-09-20")), (96, Zone.shanghai.moment("2024-10-01"))] {
            let text =
                "---\nid: 2024-G1\nkind: goal\ntitle: a\ndue: 2024-09-30\nstatus: in-progress\n"
                + "progress: \(progress)\n---\n"
            try office.repository.commit("at \(progress)", [ActOffice.path: text], date: "@\(moment.seconds) +0800")
        }
        office.now = Zone.shanghai.moment("2024-10-02", hour: 9)
        func changes(_ question: Question) throws -> [String] {
            try office.workspace().report(question).model.changes.compactMap { change in
                [.progress, .light].contains(change.field) ? "\(change.old) \(change.new)" : nil
            }
        }
        // The due date is 30 September: on 1 October it is past.
        let later = ["95 96", "green red"]
        #expect(try changes(Question()) == later)
        #expect(try changes(Question(since: "2024-10-01")) == later)
        #expect(try changes(Question(since: "2024-10-01T00:00:00+08:00")) == later)
        #expect(try changes(Question(asOf: "2024-09-30")).contains { $0.contains("96") } == false)
        #expect(try office.workspace().report(Question()).model.since == Zone.shanghai.start(of: "2024-10-01"))
        let history = try office.workspace().history(of: "G1", Question(since: "2024-10-01")).model
        #expect(history.entries.map(\.message.note) == ["at 96"])
    }

    @Test func whatWasMergedAwayHasNoSayInAReport() throws {
        let office = try office()
        let git = office.repository
        try git.git("checkout", "-q", "-b", "side")
        func commit(_ progress: Int, _ status: String, _ day: Day, _ note: String) throws -> String {
            try git.commit(
                note, [ActOffice.path: ActOffice.plan(progress: progress, status: status)],
                date: "@\(Zone.shanghai.moment(day, hour: 10).seconds) +0800")
        }
        let side = try commit(100, "done", "2024-08-20", "side")
        try git.git("checkout", "-q", "main")
        let main = try commit(45, "in-progress", "2024-08-21", "main")
        try git.git("merge", "-q", "-s", "ours", "-m", "join", "side")
        let report = try office.workspace().report(Question()).model
        #expect(report.rows[0].plan.progress == 45)
        #expect(report.changes.first { $0.field == .progress }?.commit != side)
        #expect(report.changes.allSatisfy { $0.commit != side })
        let join = try office.head()
        let kinds = try office.workspace().history(of: "G1", Question()).model.timeline.entries.suffix(3)
        #expect(kinds.map(\.commit) == [side, main, join])
        #expect(kinds.map(\.kind) == [.report, .report, .merged])
    }

    @Test func aShallowCloneSaysThatItsHistoryIsCut() throws {
        let office = try office()
        try office.repository.git("clone", "-q", "--depth", "2", "file://\(office.repository.path)", "shallow")
        let workspace = try office.workspace(in: "shallow")
        #expect(try workspace.list(Question()).model.edition.isCut)
        #expect(try workspace.show("G1", Question()).model.edition.isCut)
        #expect(try workspace.show("G1", Question()).model.timeline.entries.map(\.kind) == [.report])
        #expect(try workspace.report(Question(since: "2024-06-15")).model.changes.first?.commit == nil)
        #expect(try !office.workspace().list(Question()).model.edition.isCut)
    }

    @Test func settingsAreThoseOfTheirTime() throws {
        let office = try office()
        let date = "@\(Zone.shanghai.moment("2024-08-20", hour: 9).seconds) +0800"
        try office.repository.commit("rhythm", ["Plans/duban.yaml": "rhythm: monthly\noffice: Office\n"], date: date)
        let now = try office.workspace().report(Question()).model
        #expect(now.edition.office == "Office")
        #expect(now.since == Zone.shanghai.start(of: "2024-09-01"))
        let then = try office.workspace().report(Question(asOf: "2024-08-19")).model
        #expect(then.edition.office == nil)
        #expect(then.since == Zone.shanghai.start(of: "2024-07-01"))
    }

    @Test func uncommittedEditsAreNamedAndNotRead() throws {
        let office = try office()
        try office.repository.write(ActOffice.path, ActOffice.plan(progress: 99))
        try office.repository.write("Plans/2024/source/note.txt", "x\n")
        let now = try office.workspace().report(Question()).model
        #expect(now.edition.uncommitted == [ActOffice.path])
        #expect(now.rows[0].plan.progress == 40)
        #expect(try office.workspace().report(Question(asOf: "HEAD")).model.edition.uncommitted.isEmpty)
    }

    @Test func aMalformedPlanIsNotedAndTheOthersShown() throws {
        let office = try office()
        try office.repository.commit("broken", ["Plans/2024/2024-G2.md": "---\nid: 2024-G2\nprogress: lots\n---\n"])
        let answer = try office.workspace().list(Question())
        #expect(answer.model.rows.map(\.plan.id.text) == ["2024-G1"])
        #expect(answer.notes.map(\.path) == ["Plans/2024/2024-G2.md"])
        #expect(refusal { _ = try office.workspace().show("G2", Question()) }?.exit == .state)
        #expect(refusal { _ = try office.workspace().update("G2", Update(), ActOptions(note: "x")) }?.exit == .state)
    }

    @Test func anUnbornBranchIsAnEmptyState() throws {
        let empty = try TestRepository()
        let workspace = try Workspace(
            opening: Invocation(
                directory: empty.path, environment: TestRepository.environment,
                now: Zone.shanghai.moment("2024-04-10", hour: 9)))
        #expect(try workspace.report(Question()).model.rows.isEmpty)
        #expect(try workspace.list(Question()).model.rows.isEmpty)
        #expect(try workspace.check(Question()).planCount == 0)
        #expect(refused { _ = try workspace.show("G1", Question()) } == "2 no-plans")
        #expect(refused { _ = try workspace.list(Question(asOf: "2024-04-01")) } == "2 no-commits")
    }

    @Test func bareAndDetachedRepositoriesAreRead() throws {
        let office = try office()
        try office.repository.git("clone", "-q", "--bare", ".", "bare")
        let bare = try office.workspace(in: "bare")
        #expect(try bare.report(Question()).model.rows.count == 1)
        #expect(try bare.check(Question()).planCount == 1)
        try office.repository.git("checkout", "-q", "--detach", "HEAD~1")
        let detached = try office.workspace().report(Question()).model
        #expect(detached.rows[0].plan.progress == 30)
        #expect(detached.edition.branch == nil)
        #expect(refusal { try office.update(50) }?.exit == .state)
    }

    @Test func aPlanThatIsGoneHasAHistoryStill() throws {
        let office = try office()
        try office.repository.commit("more", ["Plans/2024/2024-G12.md": ActOffice.plan("2024-G12")])
        try office.repository.git("rm", "-q", ActOffice.path)
        try office.repository.commit("gone")
        let page = try office.workspace().history(of: "2024-G1", Question()).model
        #expect(page.plan == nil)
        #expect(page.timeline.entries.last?.kind == .vanished)
        #expect(try office.workspace().history(of: "2024-G12", Question()).model.plan != nil)
    }
}
