import DubanKit
import Plan
import Report
import Support
import Testing
import Words

/// `show --since`: one plan at two dates; `check --as-of` and `--since`.
struct CompareTests {
    /// A plan whose due date moves, and moves again, in an office that changes its settings and folders in between.
    private func office() throws -> ActOffice {
        var office = try ActOffice()
        try commit(office, "2024-05-10", "progress", ActOffice.plan(progress: 20, status: "in-progress"))
        try commit(office, "2024-06-10", "later", moved(20, "2024-10-31"))
        try office.repository.git("mv", ActOffice.path, "Plans/2024/moved.md")
        try commit(office, "2024-07-10", "latest", moved(40, "2024-11-30"), path: "Plans/2024/moved.md")
        office.now = Zone.shanghai.moment("2024-08-10", hour: 9)
        return office
    }

    private func moved(_ progress: Int, _ due: String) -> String {
        ActOffice.plan(progress: progress, status: "in-progress").replacing(
            "due: 2024-09-30\nstatus", with: "due: \(due)\nstatus")
    }

    private func commit(
        _ office: ActOffice, _ day: Day, _ note: String, _ text: String, path: String = ActOffice.path
    ) throws {
        let date = "@\(Zone.shanghai.moment(day, hour: 10).seconds) +0800"
        try office.repository.commit(note, [path: text], date: date)
    }

    @Test func twoDatesOfAPlanStandSideBySide() throws {
        let office = try office()
        let page = try office.workspace().show("G1", Question(asOf: "2024-07-31", since: "2024-06-01")).model
        let comparison = try #require(page.comparison)
        let before = try #require(comparison.before)
        #expect(before.row.plan.progress == 20 && page.row.plan.progress == 40)
        #expect(before.edition.asOf == "2024-05-31" && before.row.standing.day == "2024-05-31")
        #expect(before.path == ActOffice.path && page.path == "Plans/2024/moved.md")
        #expect(
            comparison.changes.map { "\($0.field) \($0.old) \($0.new)" } == [
                "due 2024-09-30 2024-11-30", "progress 20 40",
            ])
        let git = try office.repository.git(
            "rev-list", "-1", "--first-parent", "--before=2024-05-31T23:59:59+08:00", "HEAD")
        #expect(before.edition.commit == git)
    }

    @Test func settingsOfEitherDateAreItsOwn() throws {
        let office = try office()
        let date = "@\(Zone.shanghai.moment("2024-07-15", hour: 9).seconds) +0800"
        try office.repository.commit(
            "settings", ["Plans/duban.yaml": "office: Office\nyellow: 100\nred: 100\n"], date: date)
        let page = try office.workspace().show("G1", Question(asOf: "2024-07-31", since: "2024-06-01")).model
        #expect(page.edition.office == "Office" && page.comparison?.before?.edition.office == nil)
        #expect(page.row.standing.light == .green)
        #expect(page.comparison?.before?.row.standing.light == .red)
    }

    @Test func aPlanThatWasNotThereYetIsComparedWithNothing() throws {
        let office = try office()
        try commit(office, "2024-08-01", "new", ActOffice.plan("2024-G2"), path: "Plans/2024/2024-G2.md")
        for since in ["2024-07-20", "HEAD~1"] {
            let page = try office.workspace().show("G2", Question(since: since)).model
            #expect(page.comparison?.before == nil)
            #expect(page.comparison?.changes.contains { $0.field == .title && $0.old.isNull } == true)
        }
        #expect(try office.workspace().show("G2", Question()).model.comparison == nil)
    }

    @Test func theFirstDueDateStaysInSightWhereTheActsBeforeAreLeftOut() throws {
        let office = try office()
        let page = try office.workspace().history(of: "G1", Question(since: "2024-07-01")).model
        #expect(page.entries.map(\.message.note) == ["latest"])
        let screen = HistoryScreen(page).text(in: TerminalStyle(words: Words(.english), width: 140))
        #expect(screen.contains("2024-10-31 \u{2192} 2024-11-30") && screen.contains("first 2024-09-30"), "\(screen)")
        #expect(!screen.contains("later"))
    }

    @Test func checkReadsTheWorkingTreeOrADay() throws {
        let office = try office()
        try office.repository.write("Plans/2024/moved.md", "---\nid: 2024-G1\n---\n")
        func rules(_ question: Question) throws -> Set<String> {
            Set(try office.workspace().check(question).findings.map(\.rule.name))
        }
        #expect(try rules(Question()).contains("schema"))
        let committed = try rules(Question(asOf: "HEAD"))
        #expect(!committed.contains("schema") && committed.contains("id-not-file-name"))
        let may = try office.workspace().check(Question(asOf: "2024-05-31"))
        #expect(may.edition.asOf == "2024-05-31" && may.edition.isOfThen)
        #expect(!may.findings.contains { $0.rule.name == "id-not-file-name" })
        #expect(refused { _ = try office.workspace().check(Question(asOf: "2024-01-01")) } == "2 before-first-commit")
    }

    @Test func checkSinceTellsOnlyWhatIsNew() throws {
        let office = try office()
        let all = try office.workspace().check(Question()).findings
        let new = try office.workspace().check(Question(since: "2024-07-01"))
        #expect(new.since == Zone.shanghai.start(of: "2024-07-01"))
        #expect(new.findings.contains { $0.rule.name == "id-not-file-name" })
        #expect(!new.findings.isEmpty && new.findings.count < all.count)
        #expect(Set(new.findings).isSubset(of: Set(all)))
        // What goes on is not new, however its figures grow.
        #expect(try office.workspace().check(Question(since: "HEAD")).findings.isEmpty)
    }
}
