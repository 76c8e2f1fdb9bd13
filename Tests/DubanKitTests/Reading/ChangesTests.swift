import DubanKit
import Plan
import Report
import Support
import Testing
import Words

/// `changes`: what differs between two states of all plans, told by the commits that made it.
struct ChangesTests {
    /// A year in which one of everything happens between April and September.
    private func office() throws -> ActOffice {
        var office = try ActOffice()
        func plan(_ id: String, _ status: String = "in-progress", _ progress: Int = 10) -> (String, String) {
            ("Plans/2024/\(id).md", ActOffice.plan(id, progress: progress, status: status))
        }
        func commit(_ day: Day, _ note: String, _ plans: (String, String)...) throws {
            try office.repository.commit(
                note, Dictionary(plans) { first, _ in first },
                date: "@\(Zone.shanghai.moment(day, hour: 10).seconds) +0800")
        }
        let due = { (id: String, date: String) -> (String, String) in
            let (path, text) = plan(id)
            return (path, text.replacing("due: 2024-09-30\nstatus", with: "due: \(date)\nstatus"))
        }
        let target = { (id: String, number: String) -> (String, String) in
            let (path, text) = plan(id)
            return (path, text.replacing("target: 2000", with: "target: \(number)"))
        }
        try commit(
            "2024-04-01", "begin", plan("2024-G1"), plan("2024-G2", "done", 100), plan("2024-G3", "closed", 100),
            plan("2024-G4"), plan("2024-G5"), due("2024-G6", "2024-10-31"), target("2024-G7", "3000"))
        try commit("2024-05-01", "moved", due("2024-G6", "2024-11-30"), target("2024-G7", "2500"))
        try commit("2024-07-01", "finished", plan("2024-G1", "done", 100))
        try commit("2024-07-02", "closed", plan("2024-G2", "closed", 100))
        try commit("2024-07-03", "reopened", plan("2024-G3", "in-progress", 100))
        try commit("2024-07-04", "dropped", plan("2024-G4", "dropped"))
        try office.repository.git("rm", "-q", "Plans/2024/2024-G5.md")
        try commit("2024-07-05", "gone")
        try commit("2024-07-06", "moved again", due("2024-G6", "2024-12-31"), target("2024-G7", "2200"))
        try commit("2024-07-07", "new", plan("2024-G8"))
        office.now = Zone.shanghai.moment("2024-09-10", hour: 9)
        return office
    }

    private func told(_ report: PortfolioReport) -> [String] {
        report.changes.map { change in
            let note = change.commit.flatMap { report.acts[change.goal]?[$0]?.message.note } ?? "-"
            let values = "\(change.old) \(change.new) \(change.original)"
            return
                "\(change.goal.short) \(change.change.rawValue) \(change.field?.description ?? "-") \(values) \(note)"
        }
    }

    @Test func everyWayToChangeIsToldWithItsCommit() throws {
        let office = try office()
        let report = try office.workspace().changes(Question(asOf: "2024-07-31", since: "2024-07-01")).model
        let none = "\u{2013}"
        #expect(
            told(report).filter { !$0.contains("light-changed") } == [
                "G1 finished status in-progress done \(none) finished", "G1 updated progress 10 100 \(none) finished",
                "G2 closed status done closed \(none) closed",
                "G3 reopened status closed in-progress \(none) reopened",
                "G4 dropped status in-progress dropped \(none) dropped",
                "G6 due-revised due 2024-11-30 2024-12-31 2024-10-31 moved again",
                "G7 target-revised indicators.licences.target 2500 2200 3000 moved again",
                "G8 new - \(none) \(none) \(none) new", "G5 vanished - \(none) \(none) \(none) gone",
            ])
        #expect(report.earlier?.gone.map(\.id.short) == ["G5"])
        #expect(report.earlier?.lights.values.reduce(0, +) == 7)
    }

    @Test func theOlderStateIsTheCommitThatTheBranchHeldBefore() throws {
        let office = try office()
        let report = try office.workspace().changes(Question(asOf: "2024-07-03", since: "2024-07-03")).model
        let git = try office.repository.git(
            "rev-list", "-1", "--first-parent", "--before=2024-07-02T23:59:59+08:00", "HEAD")
        #expect(report.earlier?.commit == git)
        #expect(Set(report.changes.filter { $0.change != .lightChanged }.map(\.goal.short)) == ["G3"])
        #expect(report.since == Zone.shanghai.start(of: "2024-07-03"))
        let revision = try office.workspace().changes(Question(asOf: "HEAD", since: "HEAD~1")).model
        #expect(told(revision).filter { !$0.contains("light") } == ["G8 new - \u{2013} \u{2013} \u{2013} new"])
    }

    @Test func withoutSinceThePeriodIsToldThatTheDayLiesIn() throws {
        let office = try office()
        let question = Question(asOf: "2024-07-31")
        let changes = try office.workspace().changes(question).model
        #expect(changes.since == Zone.shanghai.start(of: "2024-07-01"))
        #expect(try changes.changes == office.workspace().report(question).model.changes)
    }

    @Test func aYearWhosePlansAreAllGoneIsStillTold() throws {
        let office = try office()
        try office.repository.git("rm", "-rq", "Plans/2024")
        let date = "@\(Zone.shanghai.moment("2024-09-01", hour: 10).seconds) +0800"
        try office.repository.commit("all gone", [:], date: date)
        for year in [nil, 2024] {
            let report = try office.workspace().changes(Question(since: "2024-08-01", year: year)).model
            #expect(report.changes.count == 7)
            #expect(report.changes.allSatisfy { $0.change == .vanished && $0.commit != nil })
            let screen = ChangesScreen(report).text(in: TerminalStyle(words: Words(.english)))
            #expect(screen.contains("7 vanished") && screen.contains("all gone"), "\(screen)")
        }
        let other = { _ = try office.workspace().changes(Question(year: 2019)) }
        #expect(refused(other) == "2 unknown-year")
    }

    @Test func theFirstDayTellsThatAllIsNewAndADayBeforeIsRefused() throws {
        let office = try office()
        let first = try office.workspace().changes(Question(asOf: "2024-04-30", since: "2024-03-05")).model
        #expect(first.changes.count == 7 && first.changes.allSatisfy { $0.change == .new })
        #expect(first.earlier?.commit == nil)
        let before = { _ = try office.workspace().changes(Question(since: "2024-03-04")) }
        #expect(refused(before) == "2 before-first-commit")
        let after = { _ = try office.workspace().changes(Question(asOf: "2024-08-01", since: "2024-08-02")) }
        #expect(refused(after) == "2 since-after-as-of")
    }
}
