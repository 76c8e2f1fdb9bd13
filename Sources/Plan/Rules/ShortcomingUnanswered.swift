/// A shortcoming that no goal's `answers` names, dropped goals left out.
enum ShortcomingUnanswered: PlanRule {
    static let rule = Rule("shortcoming-unanswered", .warning)
    /// Only goals that were dropped answer it.
    static let variants = ["dropped"]
    static let hasPlainWording = true

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        let plan = tracked.plan
        guard plan.kind == .shortcoming, !plan.status.isFinal else { return [] }
        let goals = portfolio.goalsAnswering(plan.id)
        if goals.isEmpty { return [Breach(rule)] }
        if goals.contains(where: { $0.status != .dropped }) { return [] }
        return [
            Breach(rule.variant("dropped"), ["goals": .list(goals.map { Argument.id($0.id) })])
        ]
    }
}
