/// A field names what is not there: a plan, a unit, a person or a fact. Units and people are looked up only where there
/// is a team that has any.
enum UnknownReference: CheckRule {
    static let rule = Rule("unknown-reference", .error)
    /// No plan has the id; the id is a goal's; no unit, no person, no fact has the name.
    static let variants = ["plan", "not-shortcoming", "unit", "person", "fact"]

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        let plans = (office.files + office.others).map(\.plan)
        let ids = Set(plans.map(\.id))
        let shortcomings = Set(plans.lazy.filter { $0.kind == .shortcoming }.map(\.id))
        let facts = office.facts.mapValues { Set($0.map(\.key)) }
        return office.files.flatMap { file in
            let plan = file.plan
            let breaches =
                answers(of: plan, ids, shortcomings) + units(of: plan, office.team) + people(of: plan, office.team)
                + self.facts(of: plan, facts[plan.year] ?? [])
            return breaches.map { $0.finding(in: file, of: office) }
        }
    }

    private static func breach(_ variant: String, _ field: FieldPath, _ name: String) -> Breach {
        Breach(rule.variant(variant), at: field, ["field": .field(field), "name": .text(name)])
    }

    private static func answers(of plan: Plan, _ ids: Set<PlanID>, _ shortcomings: Set<PlanID>) -> [Breach] {
        plan.answers.filter { !shortcomings.contains($0) }.map { id in
            breach(ids.contains(id) ? "not-shortcoming" : "plan", FieldPath("answers"), id.text)
        }
    }

    private static func units(of plan: Plan, _ team: Team?) -> [Breach] {
        guard let team, !team.units.isEmpty else { return [] }
        var named = plan.support.map { (FieldPath("support"), $0) }
        if let lead = plan.lead { named.insert((.lead, lead), at: 0) }
        named += plan.milestones.compactMap { milestone in
            milestone.lead.map { (FieldPath("milestones", milestone.key, "lead"), $0) }
        }
        return named.filter { team.unit($0.1) == nil }.map { breach("unit", $0.0, $0.1) }
    }

    private static func people(of plan: Plan, _ team: Team?) -> [Breach] {
        guard let team, !team.people.isEmpty else { return [] }
        let named = [
            (FieldPath("leader"), plan.leader), (FieldPath.owner, plan.owner), (FieldPath("reviewer"), plan.reviewer),
        ]
        return named.compactMap { field, name in
            guard let name, team.member(name) == nil else { return nil }
            return breach("person", field, name)
        }
    }

    private static func facts(of plan: Plan, _ keys: Set<String>) -> [Breach] {
        plan.indicators.compactMap { indicator in
            guard let fact = indicator.fact, !keys.contains(fact) else { return nil }
            return breach("fact", FieldPath("indicators", indicator.key, "fact"), fact)
        }
    }
}
