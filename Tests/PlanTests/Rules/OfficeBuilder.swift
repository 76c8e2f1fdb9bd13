import Plan

/// The document that the plans of these tests come from.
let reportText = "一、措施\n（一）推进审批。完成梳理。\n"

/// An office of plans, each in the file that its id asks for.
func office(
    _ plans: [Plan], team: Team? = Team(), day: Day = "2024-03-01", change: (inout Office) -> Void = { _ in }
) -> Office {
    let files = plans.map { plan in
        Office.File(path: "Plans/\(plan.year)/\(plan.id).md", Tracked(plan, history()))
    }
    var office = Office(
        files: files, settings: Settings(), team: team, zone: .shanghai, day: day,
        document: { $0 == "Plans/2024/source/report.txt" ? Array(reportText.utf8) : nil },
        sha256: { bytes in "sum-\(bytes.count)" },
        place: { _, field in field == .due ? nil : (line: field.description.utf8.count, column: 1) })
    change(&office)
    return office
}

/// A goal that no rule has anything to say of.
func cleanGoal(_ id: PlanID = "2024-G1", _ change: (inout Plan) -> Void = { _ in }) -> Plan {
    goal(id) {
        $0.lead = "审批科"
        $0.due = .day("2024-12-31")
        $0.criteria = "示例"
        change(&$0)
    }
}

extension Office {
    /// The wordings of what is found, in order.
    var wordings: [String] { Rules.findings(of: self).map(\.rule.wording) }
}
