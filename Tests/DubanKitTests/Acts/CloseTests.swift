import DubanKit
import Plan
import Report
import Support
import Testing

struct CloseTests {
    /// A plan that its clerk says is done; the owner is another person.
    private func office(hasTeam: Bool = true, reviewer: String = "null") throws -> ActOffice {
        let plan = ActOffice.plan(progress: 90, status: "in-progress", reviewer: reviewer)
            .replacing("done: null", with: "done: 2024-04-01")
        let office = try ActOffice(plan, hasTeam: hasTeam)
        try office.update(100, "done") { update, _ in update.status = "done" }
        return office
    }

    private func close(_ office: ActOffice, as person: SamplePerson, _ note: String? = "checked") throws {
        _ = try office.workspace(as: person).close("G1", ActOptions(note: note))
    }

    @Test func withoutATeamACloserWithOwnWorkIsAFinding() throws {
        let office = try ActOffice(ActOffice.plan(progress: 100, status: "in-progress"))
        try office.set("milestones.map.done=2024-03-31", "milestones.launch.done=2024-04-01")
        try office.update(nil, "done", as: ActOffice.other) { update, _ in update.status = "done" }
        let outcome = try office.workspace(as: ActOffice.other).refuse("G1", ActOptions(note: "no"))
        #expect(outcome.findings.map(\.rule.name) == ["closed-by-owner", "closed-by-reporter"])
        try office.update(nil, as: ActOffice.clerk) { update, _ in update.status = "done" }
        let other = try office.workspace(as: ActOffice.reviewer).close("G1", ActOptions(note: "seen"))
        #expect(other.findings.isEmpty)
    }

    @Test func whereNobodyIsReviewerThatIsSaid() throws {
        let office = try ActOffice(ActOffice.plan(progress: 100, status: "done"), hasTeam: true)
        let team = ActOffice.team.replacing(/[ ]+roles:.*\n/, with: "")
        try office.repository.commit("no roles", ["Plans/team.yaml": team])
        let closing = { _ = try office.workspace(as: ActOffice.reviewer).close("G1", ActOptions(note: "seen")) }
        #expect(refused(closing) == "2 no-reviewer")
    }

    @Test func theMendOfARefusalWithoutOpinionNamesItsFlag() throws {
        let office = try ActOffice()
        let refusal = refusal { _ = try office.workspace().refuse("G1", ActOptions()) }
        #expect(refusal?.findings.first?.arguments["flag"] == .text("--refuse"))
    }

    @Test func aReviewerClosesWithAnOpinion() throws {
        let office = try office()
        #expect(refused { try close(office, as: ActOffice.reviewer, " ") } == "2 opinion-needed")
        try close(office, as: ActOffice.reviewer)
        #expect(office.text.contains("status: closed"))
        #expect(try office.trailers() == ["Goal: 2024-G1", "Status: done -> closed"])
        #expect(refused { try close(office, as: ActOffice.reviewer) } == "2 closed-already")
    }

    @Test func neitherOwnerNorReporterClosesNorWhoIsNoReviewer() throws {
        let office = try office()
        #expect(refused { try close(office, as: ActOffice.other) } == "2 closer-is-owner")
        #expect(refused { try close(office, as: ActOffice.clerk) } == "2 closer-reported")
        #expect(refused { try close(office, as: SamplePerson("X", "x@example.org")) } == "2 closer-not-reviewer")
    }

    @Test func oldAddressesAreTheSamePerson() throws {
        let office = try office()
        #expect(refused { try close(office, as: SamplePerson("Jia", "jia@old.example.org")) } == "2 closer-reported")
        try office.repository.commit(
            "map", [".mailmap": "<yi@example.org> <yi@home.example.org>\n<ding@example.org> <d@home.example.org>\n"])
        #expect(refused { try close(office, as: SamplePerson("Yi", "yi@home.example.org")) } == "2 closer-is-owner")
        try close(office, as: SamplePerson("Ding", "d@home.example.org"))
    }

    @Test func thePlansOwnReviewerAloneMayClose() throws {
        let office = try office(reviewer: "boss@example.org")
        #expect(refused { try close(office, as: ActOffice.reviewer) } == "2 closer-not-reviewer")
        try close(office, as: SamplePerson("Boss", "boss@example.org"))
    }

    @Test func withoutATeamNobodyIsRefused() throws {
        let office = try office(hasTeam: false)
        try close(office, as: ActOffice.clerk)
        #expect(office.text.contains("status: closed"))
    }

    @Test func whatIsNotDoneIsNotClosed() throws {
        let office = try ActOffice(hasTeam: true)
        #expect(refused { try close(office, as: ActOffice.reviewer) } == "2 close-not-done")
        #expect(refused { _ = try office.workspace().refuse("G1", ActOptions(note: "x")) } == "2 close-not-done")
    }

    @Test func aRefusalSendsItBack() throws {
        let office = try office()
        #expect(refused { _ = try office.workspace().refuse("G1", ActOptions()) } == "2 opinion-needed")
        _ = try office.workspace(as: ActOffice.reviewer).refuse("G1", ActOptions(note: "papers missing"))
        #expect(office.text.contains("status: in-progress"))
        #expect(try office.trailers() == ["Goal: 2024-G1", "Status: done -> in-progress", "Closing: refused"])
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.last?.kind == .refused)
        #expect(timeline.lastReport?.message.note == "done")
    }

    @Test func aClosedOrDroppedPlanIsReopenedWithAReason() throws {
        let office = try office()
        #expect(refused { _ = try office.workspace().reopen("G1", ActOptions(note: "x")) } == "2 not-closed")
        try close(office, as: ActOffice.reviewer)
        #expect(refused { _ = try office.workspace().reopen("G1", ActOptions()) } == "2 reason-needed")
        _ = try office.workspace().reopen("G1", ActOptions(note: "found wanting"))
        #expect(office.text.contains("status: in-progress"))
        try office.set("status=dropped", note: "no longer asked for")
        _ = try office.workspace().reopen("G1", ActOptions(note: "asked for again"))
        let timeline = try office.workspace().history(of: "G1", Question()).model.timeline
        #expect(timeline.entries.suffix(4).map(\.kind) == [.closed, .reopened, .report, .reopened])
    }
}
