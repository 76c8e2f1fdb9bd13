import DubanKit
import Plan
import Report
import Support
import Testing

/// Flags of acts, from repositories to `history` and `check`.
struct FlagTests {
    private func flags(_ office: ActOffice) throws -> [[String]] {
        try office.workspace().history(of: "G1", Question()).model.timeline.entries.dropFirst().map(\.flags)
    }

    private func found(_ office: ActOffice) throws -> Set<String> {
        let known: Set = [
            "back-dated", "future-dated", "due-revised", "target-revised", "progress-fell", "closed-by-owner",
            "goal-vanished",
        ]
        return Set(try office.workspace().check(Question()).findings.map(\.rule.name)).intersection(known)
    }

    @Test func updatesAreFlaggedByDayAndValue() throws {
        let office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.update(20, "late") { _, options in options.date = "2024-04-02" }
        try office.update(15, "less") { _, options in options.date = "2024-04-03" }
        #expect(try flags(office) == [["back-dated"], ["progress-fell"]])
        #expect(try found(office) == ["back-dated", "progress-fell"])
        try office.update(18, "right") { update, _ in update.correction = .last }
        #expect(try flags(office).last == [])
        #expect(try found(office) == ["back-dated"])
    }

    @Test func theOfficeSetsHowLateIsBackDated() throws {
        let office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.repository.commit("settings", ["Plans/duban.yaml": "backDatedDays: 8\n"])
        try office.update(20, "late") { _, options in options.date = "2024-04-02" }
        #expect(try found(office) == [])
    }

    @Test func whatWasSetAndMovesIsFoundUntilItIsTakenBack() throws {
        let office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.set("due=2024-10-31", "indicators.licences.target=1500", note: "agreed")
        #expect(try flags(office) == [["due-revised", "target-revised"]])
        #expect(try found(office) == ["due-revised", "target-revised"])
        _ = try office.workspace().undo("G1", ActOptions())
        #expect(try found(office) == [])
        #expect(try flags(office) == [["due-revised", "target-revised", "corrected"], []])
    }

    @Test func aDayToComeIsFoundWhereverItWasWritten() throws {
        let office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.repository.write(ActOffice.path, office.text.replacing("progress: 0", with: "progress: 5"))
        try office.repository.git("commit", "-q", "-a", "-m", "ahead", "--date=2024-06-01T12:00:00+0800")
        #expect(try found(office) == ["future-dated"])
    }

    @Test func aPlanThatIsGoneIsFoundByItsCommitAndBeforeIt() throws {
        let office = try ActOffice()
        try office.repository.commit("second", ["Plans/2024/2024-G2.md": ActOffice.plan("2024-G2")])
        func vanished() throws -> [Finding] {
            try office.workspace().check(Question(year: 2024)).findings.filter { $0.rule.name == "goal-vanished" }
        }
        try office.repository.git("mv", "Plans/2024/2024-G2.md", "Plans/2024/moved.md")
        #expect(try vanished() == [])
        try office.repository.write("Plans/2024/moved.md", "no plan\n")
        #expect(try vanished().map(\.rule.variant) == ["uncommitted"])
        try office.repository.git("mv", "Plans/2024/moved.md", "Plans/2024/2024-G2.md")
        #expect(try vanished() == [])
        try office.repository.git("rm", "-q", "-f", "Plans/2024/2024-G2.md")
        #expect(try vanished().map(\.rule.variant) == ["uncommitted"])
        try office.repository.git("commit", "-q", "-m", "gone")
        let finding = try #require(try vanished().first)
        #expect(finding.rule.variant == "committed" && finding.goal?.text == "2024-G2")
        #expect(finding.arguments["commit"] == .text(String(try office.head().prefix(7))))
        try office.repository.git("revert", "--no-edit", "HEAD")
        #expect(try vanished() == [])
    }

    @Test func anOwnerWhoClosesWithoutATeamIsFound() throws {
        let office = try ActOffice(ActOffice.plan(progress: 100, status: "done"))
        _ = try office.workspace(as: ActOffice.other).close("G1", ActOptions(note: "seen"))
        #expect(try found(office).contains("closed-by-owner"))
        #expect(try flags(office) == [["closed-by-owner"]])
        _ = try office.workspace(as: ActOffice.other).reopen("G1", ActOptions(note: "again"))
        #expect(try !found(office).contains("closed-by-owner"))
    }

    @Test func onePersonsActsAreAskedForByNameAddressOrPart() throws {
        let office = try ActOffice(ActOffice.plan(status: "in-progress"), hasTeam: true)
        try office.update(20, "mine")
        try office.update(30, "other's", as: ActOffice.other)
        func notes(_ author: String) throws -> [String?] {
            let page = try office.workspace().history(of: "G1", author: author, Question()).model
            return page.timeline.entries.filter(page.shows).map(\.message.note)
        }
        #expect(try notes(ActOffice.clerk.name) == ["mine"])
        #expect(try notes("jia@old.example.org") == ["mine"])
        #expect(try notes("YI@") == ["other's"])
        #expect(try notes("nobody") == [])
    }
}
