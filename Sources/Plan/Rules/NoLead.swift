/// Nobody has named the unit that leads.
enum NoLead: PlanRule {
    static let rule = Rule("no-lead", .warning)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        tracked.plan.lead == nil && !tracked.plan.status.isFinal ? [Breach(rule, at: .lead)] : []
    }
}
