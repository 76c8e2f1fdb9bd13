/// An indicator without a target: until a person sets one it counts for nothing.
enum NoTarget: PlanRule {
    static let rule = Rule("no-target", .warning)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        if tracked.plan.status.isSettled { return [] }
        return tracked.plan.indicators.filter { $0.target == nil }.map { indicator in
            Breach(
                rule, at: FieldPath("indicators", indicator.key, "target"),
                ["key": .text(indicator.key), "indicator": .text(indicator.name ?? indicator.key)])
        }
    }
}
