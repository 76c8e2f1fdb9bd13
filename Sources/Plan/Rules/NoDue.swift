/// Nobody has set a time limit, neither a date nor long-term. A shortcoming that is judged by the goals that answer it
/// needs none, nor does what is done.
enum NoDue: PlanRule {
    static let rule = Rule("no-due", .warning)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        let plan = tracked.plan
        return plan.due == nil && plan.isJudgedAsGoal && !plan.status.isSettled ? [Breach(rule, at: .due)] : []
    }
}
