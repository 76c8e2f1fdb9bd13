import DubanKit
import Plan
import Report
import Support
import Testing

struct SetTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    @Test func aFieldChangesAndAllElseStaysByteForByte() throws {
        let before = office.text
        try office.set("lead=Approvals")
        #expect(office.text == before.replacing("lead: null", with: "lead: Approvals"))
        #expect(try office.trailers() == ["Goal: 2024-G1", "Changed: lead \u{2013} -> Approvals"])
        try office.set("lead=")
        #expect(office.text == before)
    }

    @Test func dottedPathsReachIntoItemsAndMakeNewOnes() throws {
        let outcome = try office.set(
            "indicators.licences.unit=copies", "milestones.train.title=Train", "milestones.train.due=2024-08-31")
        #expect(
            outcome.changes.map(\.field.description) == [
                "indicators.licences.unit", "milestones.train.title", "milestones.train.due",
            ])
        #expect(outcome.plan.milestones.map(\.key) == ["map", "launch", "train"])
        #expect(try office.repository.status().isEmpty)
    }

    @Test(arguments: [
        "due=2024-11-30", "due=", "indicators.licences.target=3000", "indicators.licences.baseline=900",
        "milestones.map.due=2024-04-30",
    ])
    func whatWasSetMovesOnlyWithAReason(field: String) throws {
        #expect(refused { try office.set(field) } == "2 reason-needed")
        try office.set(field, note: "agreed")
        #expect(try office.log("%s") == "agreed")
    }

    @Test func theFirstTargetNeedsNoReason() throws {
        try office.set("indicators.new.target=5")
        try office.set("due=2024-09-30")
        #expect(office.text.contains("target: 5"))
    }

    @Test(arguments: ["tags=", "indicators.licences.weight=1", "indicators.licences.direction=up", "criteria="])
    func whatSaysTheSameInAnotherFormIsNoChange(field: String) throws {
        let office = try ActOffice(ActOffice.plan().replacing("extra: kept", with: "tags: []"))
        let (head, text) = (try office.head(), office.text)
        #expect(try office.set(field).commit == nil)
        #expect(try office.head() == head)
        #expect(office.text == text)
    }

    @Test func whatSetRefuses() throws {
        #expect(refused { _ = try office.workspace().set("G1", [], ActOptions()) } == "2 nothing-to-set")
        #expect(refused { try office.set("status=closed") } == "2 only-close")
        #expect(refused { try office.set("status=dropped") } == "2 dropped-without-reason")
        #expect(refused { try office.set("status=done") } == "2 done-unmet")
        #expect(refused { try office.set("id=2024-G9") }?.hasPrefix("2 ") == true)
        #expect(refused { try office.set("colour=red") }?.hasPrefix("2 ") == true)
        #expect(refused { try office.set("due=soon", note: "x") }?.hasPrefix("2 ") == true)
        #expect(try office.repository.status().isEmpty)
    }

    @Test func aClosedPlanIsReopenedAndNotSet() throws {
        let office = try ActOffice(ActOffice.plan(progress: 100, status: "closed"))
        #expect(refused { try office.set("status=in-progress", note: "x") } == "2 only-reopen")
        try office.set("lead=Approvals")
    }

    @Test func wrongIdsAreRefusedWithWhatMayBeMeant() throws {
        for id in ["G9", "2024-G11", "x"] {
            let refusal = refusal { _ = try office.workspace().update(id, Update(), ActOptions(note: "x")) }
            #expect(refusal?.findings.first?.rule.variant == "unknown-plan")
            #expect(refusal?.exit == .usage)
        }
        try office.repository.commit("more", ["Plans/2024/2024-G12.md": ActOffice.plan("2024-G12")])
        #expect(refused { _ = try office.workspace().show("2024-G", Question()) } == "2 ambiguous-plan")
        #expect(try office.workspace().show("g1", Question()).model.row.plan.id.text == "2024-G1")
        #expect(try office.workspace().show("2", Question()).model.row.plan.id.text == "2024-G12")
        try office.repository.git("rm", "-q", ActOffice.path)
        try office.repository.commit("gone")
        #expect(
            refused { _ = try office.workspace().update("G1", Update(), ActOptions(note: "x")) } == "2 unknown-plan")
    }
}
