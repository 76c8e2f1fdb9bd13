/// A shortcoming that no goal's `answers` names, dropped goals left out.
enum ShortcomingUnanswered: PlanRule {
    static let rule = Rule("shortcoming-unanswered", .warning)
    /// Only goals that were dropped answer it.
    static let variants = ["dropped"]
    static let hasPlainWording = true

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        let plan = tracked.plan
        guard plan.kind == .shortcoming, !plan.status.isFinal else { return [] }
        let goals = portfolio.answeredBy(plan.id)
        if goals.isEmpty { return [Breach(rule)] }
        if goals.contains(where: { portfolio.plan($0)?.plan.status != .dropped }) { return [] }
        return [
            Breach(rule.variant("dropped"), ["goals": .list(goals.map(Argument.id))])
        ]
    }
}
