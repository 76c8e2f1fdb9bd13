/// A level indicator with a target and no baseline: it counts for nothing until it has one.
enum NoBaseline: PlanRule {
    static let rule = Rule("no-baseline", .notice)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        if tracked.plan.status.isSettled { return [] }
        return tracked.plan.indicators.filter { $0.measure == .level && $0.target != nil && $0.baseline == nil }.map {
            Breach(
                rule, at: FieldPath("indicators", $0.key, "baseline"),
                ["key": .text($0.key), "indicator": .text($0.name ?? $0.key)])
        }
    }
}
