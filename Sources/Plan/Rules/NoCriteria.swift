/// Nobody has said what must be seen before the plan is closed (销号标准).
enum NoCriteria: PlanRule {
    static let rule = Rule("no-criteria", .notice)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        tracked.plan.criteria == nil && !tracked.plan.status.isFinal ? [Breach(rule, at: FieldPath("criteria"))] : []
    }
}
