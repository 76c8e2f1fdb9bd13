import Plan
import Testing

@Test func cleanOfficeHasNoFindings() {
    #expect(office([cleanGoal(), cleanGoal("2024-G2")]).wordings == [])
    #expect(office([]).wordings == [])
}

@Test func idOfTwoFilesIsSaidAtTheSecond() throws {
    let twice = office([cleanGoal(), cleanGoal()]) { $0.files[1].path = "Plans/2024/unit/2024-G1.md" }
    let findings = Rules.findings(of: twice)
    #expect(findings.map(\.rule.name) == ["id-duplicate"])
    let finding = try #require(findings.first)
    #expect(finding.path == "Plans/2024/unit/2024-G1.md" && finding.severity == .error)
    #expect(finding.arguments["other"] == .text("Plans/2024/2024-G1.md"))
    #expect(finding.line == 2 && finding.column == 1)
}

@Test(arguments: [
    ("Plans/2024/2024-G1.md", true), ("Plans/2024/unit/2024-G1.md", true), ("Plans/2024/2024-g1.md", false),
    ("Plans/2024/2024-G10.md", false), ("Plans/2024/2024-G1.markdown", false),
])
func fileIsCalledAsItsPlan(_ path: String, _ isRight: Bool) {
    #expect(office([cleanGoal()]) { $0.files[0].path = path }.wordings == (isRight ? [] : ["id-not-file-name"]))
}

// The report's second line begins at byte 13, its words after the number at 22.
private func quoting(_ quote: String?, _ span: Range<Int>?, sum: String? = "sum-53", in document: String = "report.txt")
    -> Plan
{
    cleanGoal {
        $0.source = Source(
            document: "Plans/2024/source/\(document)", sha256: sum, span: span, quote: quote)
    }
}

@Test(arguments: [
    (quoting("推进审批。完成梳理。", 22..<52), []), (quoting("推进审批。", 22..<37), []), (quoting("推进审批。", nil), []),
    (quoting(nil, 22..<52), []),
    (quoting("推进审批。完成梳理", 22..<52), ["quote-not-in-source.elsewhere"]),
    (quoting("推进审批。", 25..<40), ["quote-not-in-source.elsewhere"]),
    (quoting("推进 审批。", 22..<37), ["quote-not-in-source.nowhere"]),
    (quoting("推进 审批。", nil), ["quote-not-in-source.nowhere"]),
    (quoting("推进审批。", 22..<5200), ["quote-not-in-source.span"]),
    (quoting("推进审批。", 22..<37, sum: "SUM-53"), []), (quoting("推进审批。", 22..<37, sum: nil), []),
    (quoting("推进审批。", 22..<37, sum: "sum-51"), ["source-changed"]),
    (quoting("推进审批。", 22..<37, in: "gone.txt"), ["source-changed.missing"]),
])
func quoteIsHeldToItsDocument(_ plan: Plan, _ expected: [String]) {
    #expect(office([plan]).wordings == expected)
}

@Test func quoteThatMovedIsSaidWithItsPlace() {
    let finding = Rules.findings(of: office([quoting("推进审批。", 25..<40)])).first
    #expect(finding?.arguments["start"] == .number(22) && finding?.arguments["end"] == .number(37))
}

private let team = Team(
    units: [Team.Unit(key: "approvals", name: "审批科")],
    people: [
        Team.Member(name: "示例甲", emails: ["jia@example.org"], unit: "approvals", roles: [.staff]),
        Team.Member(name: "示例丁", emails: ["ding@example.org"], roles: [.reviewer]),
    ])

private func naming(_ change: (inout Plan) -> Void) -> Plan { cleanGoal("2024-G1", change) }

@Test(arguments: [
    (naming { $0.lead = "approvals" }, []), (naming { $0.lead = "审批" }, ["lead"]),
    (naming { $0.support = ["审批科", "人事科"] }, ["support"]),
    (naming { $0.milestones = [Milestone(key: "a", lead: "人事科")] }, ["milestones.a.lead"]),
    (naming { $0.owner = "JIA@example.org" }, []), (naming { $0.owner = "示例乙" }, ["owner"]),
    (naming { $0.leader = "示例乙" }, ["leader"]), (naming { $0.reviewer = "yi@example.org" }, ["reviewer"]),
])
func unitsAndPeopleAreLookedUpInTheTeam(_ plan: Plan, _ expected: [String]) {
    let findings = Rules.findings(of: office([plan], team: team))
    #expect(findings.map(\.rule.name) == expected.map { _ in "unknown-reference" })
    #expect(findings.map { $0.arguments["field"] } == expected.map { FieldPath(text: $0).map(Argument.field) })
    #expect(office([plan], team: nil).wordings == ["no-team"])
}

@Test func answersNameShortcomingsThatExist() {
    let plans = [
        naming { $0.answers = ["2024-S1", "2024-S9", "2024-G2"] }, cleanGoal("2024-G2"),
        shortcoming {
            $0.lead = "审批科"
            $0.criteria = "示例"
        },
    ]
    #expect(office(plans).wordings == ["unknown-reference.plan", "unknown-reference.not-shortcoming"])
}

@Test func factsAreLookedUpInTheirYear() {
    let plan = naming {
        $0.indicators = [Indicator(key: "i", measure: .yearly, fact: "f7", target: 1)]
    }
    let fact = Fact(key: "f7", name: "示例", value: .number(1), quote: "示例")
    #expect(office([plan]).wordings == ["unknown-reference.fact"])
    #expect(office([plan]) { $0.facts = [2023: [fact]] }.wordings == ["unknown-reference.fact"])
    #expect(office([plan]) { $0.facts = [2024: [fact]] }.wordings == [])
}

private func dated(start: Day?, due: Day?, milestone: Day? = nil, done: Day? = nil) -> Plan {
    naming {
        $0.start = start
        $0.due = due.map(Plan.Due.day) ?? .longTerm
        $0.milestones = [Milestone("a", milestone, done: done, weight: 0)]
    }
}

@Test(arguments: [
    (dated(start: "2024-02-01", due: "2024-02-01", milestone: "2024-02-01", done: "2024-03-01"), []),
    (dated(start: "2024-02-02", due: "2024-02-01"), ["start-after-due"]),
    (dated(start: nil, due: "2023-02-01"), []),
    (dated(start: nil, due: "2024-06-30", milestone: "2024-07-01"), ["milestone-after-due"]),
    (dated(start: nil, due: nil, milestone: "2030-01-01"), []),
    (dated(start: "2024-02-01", due: nil, milestone: "2024-01-31"), ["milestone-before-start"]),
    (dated(start: nil, due: nil, milestone: "2023-12-31"), []),
    (dated(start: "2024-02-01", due: nil, done: "2024-01-31"), []),
    (dated(start: nil, due: nil, done: "2024-03-02"), ["done-in-future"]),
])
func datesStandInOrder(_ plan: Plan, _ expected: [String]) {
    #expect(office([plan]).wordings == expected.map { "dates-out-of-order.\($0)" })
}

@Test func reviewerIsNeverTheOwner() {
    func both(_ owner: String, _ reviewer: String) -> Plan {
        naming {
            $0.owner = owner
            $0.reviewer = reviewer
        }
    }
    #expect(office([both("示例甲", "示例甲")]).wordings == ["owner-is-reviewer"])
    #expect(office([both("示例甲", "jia@example.org")]).wordings == [])
    #expect(office([both("示例甲", "jia@example.org")], team: team).wordings == ["owner-is-reviewer"])
    #expect(office([both("示例甲", "示例丁")], team: team).wordings == [])
    #expect(office([both("a@example.org", "A@example.org")]).wordings == ["owner-is-reviewer"])
}

@Test func missingTeamIsSaidOnce() {
    let findings = Rules.findings(of: office([cleanGoal(), cleanGoal("2024-G2")], team: nil))
    #expect(findings.map(\.rule.name) == ["no-team"] && findings.first?.severity == .notice)
}
