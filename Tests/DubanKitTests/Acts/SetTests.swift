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
        try office.set("indicators.new.name=New", "indicators.new.target=5")
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

    @Test func aNewItemComesWithItsName() throws {
        let refusal = refusal { try office.set("milestones.mapp.done=2024-03-31") }
        #expect(refusal?.exit == .usage)
        #expect(refusal?.findings.first?.rule.variant == "new-item-unnamed")
        #expect(refusal?.findings.first?.arguments["near"] == .text("map"))
        #expect(refused { try office.set("indicators.new.name=", "indicators.new.target=5") } == "2 new-item-unnamed")
        #expect(try office.set("milestones.map.done=2024-03-31").changes.count == 1)
    }

    @Test func anErrorThatTheChangeBringsInIsRefused() throws {
        try office.repository.commit("team", ["Plans/team.yaml": ActOffice.team])
        let head = try office.head()
        #expect(refused { try office.set("start=2024-10-01") } == "2 start-after-due")
        #expect(refused { try office.set("milestones.map.done=2024-05-01") } == "2 done-in-future")
        #expect(refused { try office.set("lead=Aprovals") } == "2 unit")
        #expect(refused { try office.set("reviewer=Nobody") } == "2 person")
        #expect(refused { try office.set("reviewer=\u{793A}\u{4F8B}\u{4E59}") } == "2 owner-is-reviewer")
        #expect(refused { try office.set("kind=shortcoming") } == "2 kind-fixed")
        #expect(try office.head() == head)
        try office.set("lead=Approvals", "reviewer=\u{793A}\u{4F8B}\u{4E01}")
    }

    @Test func whatWasWrongBeforeIsNoReasonToRefuse() throws {
        let office = try ActOffice(ActOffice.plan(reviewer: "\u{793A}\u{4F8B}\u{4E59}"))
        #expect(try office.set("criteria=seen").findings.isEmpty)
    }

    @Test func aWarningThatTheChangeBringsInIsReturned() throws {
        try office.set("lead=Approvals")
        #expect(try office.set("lead=").findings.map(\.rule.name) == ["no-lead"])
        #expect(try office.set("criteria=seen").findings.isEmpty)
    }

    @Test func anAnswerIsWrittenAsTheWholeID() throws {
        let shortcoming = ActOffice.plan("2024-S1").replacing("kind: goal", with: "kind: shortcoming")
        try office.repository.commit("shortcoming", ["Plans/2024/2024-S1.md": shortcoming])
        try office.set("answers=s1")
        #expect(office.text.contains("answers: [2024-S1]"))
        #expect(refused { try office.set("answers=S7") } == "2 unknown-plan")
        #expect(refused { try office.set("answers=G1") } == "2 not-shortcoming")
    }

    @Test func aListGrowsAndShrinksByItem() throws {
        try office.set("support=a")
        try office.set("support+=b,a")
        #expect(office.text.contains("support: [a, b]"))
        try office.set("support-=a")
        #expect(office.text.contains("support: [b]"))
        #expect(try office.set("support-=a").commit == nil)
        #expect(refused { try office.set("owner+=a") } == "2 not-a-list")
        let shortcoming = ActOffice.plan("2024-S1").replacing("kind: goal", with: "kind: shortcoming")
        let second = ActOffice.plan("2024-S2").replacing("kind: goal", with: "kind: shortcoming")
        try office.repository.commit(
            "shortcomings", ["Plans/2024/2024-S1.md": shortcoming, "Plans/2024/2024-S2.md": second])
        try office.set("answers+=S1")
        try office.set("answers+=S2")
        #expect(office.text.contains("answers: [2024-S1, 2024-S2]"))
        try office.set("answers-=2024-s1")
        #expect(office.text.contains("answers: [2024-S2]"))
    }

    @Test func anItemIsTakenAwayWhole() throws {
        #expect(refused { try office.set("milestones.launch=") } == "2 reason-needed")
        let outcome = try office.set("节点.launch=", "milestones.map=", "indicators.licences=", note: "merged")
        #expect(outcome.plan.milestones.isEmpty && outcome.plan.indicators.isEmpty)
        #expect(office.text.contains("milestones: []") && office.text.contains("indicators: []"))
        #expect(try office.trailers().contains("Changed: milestones.map.title Map -> \u{2013}"))
        #expect(refused { try office.set("milestones.map=") } == "2 no-such-item")
        #expect(refused { try office.set("milestones.map=Map") } == "2 needs-item")
    }

    @Test func aPlaceholderIsNeverCommitted() throws {
        let head = try office.head()
        #expect(refused { try office.set("lead=<单位名称>") } == "2 placeholder")
        #expect(refused { try office.set("due=2024-11-30", note: "<理由>") } == "2 placeholder")
        #expect(refused { try office.update(20, "<做了什么>") } == "2 placeholder")
        #expect(refused { try office.update { update, _ in update.progress = "<数>" } } == "2 placeholder")
        #expect(refused { try office.update(20) { _, options in options.by = "<姓名>" } } == "2 placeholder")
        #expect(refused { try office.update { update, _ in update.milestones = [("map", "<日期>")] } } == "2 placeholder")
        #expect(
            refused { _ = try office.workspace().create(title: "<标题>", kind: .goal, id: nil, ActOptions()) }
                == "2 placeholder")
        #expect(refused { _ = try office.workspace().show("<编号>", Question()) } == "2 placeholder")
        try office.repository.git("config", "user.name", "<姓名>")
        #expect(
            refused {
                let invocation = Invocation(
                    directory: office.repository.path, environment: TestRepository.environment, now: office.now)
                _ = try Workspace(opening: invocation).update("G1", Update(), ActOptions(note: "x"))
            } == "2 placeholder")
        #expect(try office.head() == head)
    }

    @Test func fieldsAreSetByTheirNamesOnTheScreen() throws {
        let outcome = try office.set("责任单位\u{FF1A}法规科", "节点.Map.完成时限\u{FF1D}9月底", "状态=推进中", note: "分解")
        #expect(outcome.changes.map(\.field.description) == ["lead", "status", "milestones.map.due"])
        #expect(office.text.contains("lead: 法规科") && office.text.contains("status: in-progress"))
        #expect(office.text.contains("due: 2024-09-30\n    done"))
    }

    @Test func aListMayBeWrittenAsInAFile() throws {
        try office.set("support=[a, b]")
        #expect(office.text.contains("support: [a, b]"))
        #expect(try office.set("support=a,b").commit == nil)
        try office.set("support=[]")
        #expect(office.text.contains("support: []"))
    }

    @Test func aClosedPlanIsReopenedAndNotSet() throws {
        let office = try ActOffice(ActOffice.plan(progress: 100, status: "closed"))
        #expect(refused { try office.set("status=in-progress", note: "x") } == "2 only-reopen")
        try office.set("lead=Approvals")
    }

    @Test(arguments: [Plan.Status.closed, .dropped])
    func whatIsReportedOfAFinalPlanIsNotSet(_ status: Plan.Status) throws {
        let office = try ActOffice(ActOffice.plan(progress: 50, status: status.rawValue))
        let head = try office.head()
        for field in ["progress=60", "milestones.map.done=2024-03-31", "indicators.licences.current=1500"] {
            #expect(refused { try office.set(field, note: "x") } == "2 final-plan", "\(field)")
        }
        let edited = refused {
            _ = try office.workspace().edit("G1", ActOptions(note: "x")) { path in
                let file = String(path.dropFirst(office.repository.scratch.path.count + 1))
                let text = office.text.replacing("progress: 50", with: "progress: 60")
                try office.repository.scratch.write(file, text)
            }
        }
        #expect(edited == "2 final-plan")
        #expect(try office.head() == head)
        try office.set("lead=Approvals")
    }

    @Test func aDroppedPlanIsTakenUpWithAReason() throws {
        let office = try ActOffice(ActOffice.plan(progress: 50, status: "dropped"))
        #expect(refused { try office.set("status=in-progress") } == "2 reason-needed")
        try office.set("status=in-progress", note: "wanted again")
        #expect(office.text.contains("status: in-progress"))
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
