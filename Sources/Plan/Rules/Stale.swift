/// A report that is owed is missing.
enum Stale: PlanRule {
    static let rule = Rule("stale", .warning)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        guard !tracked.plan.status.isFinal, let standing = portfolio.standing(of: tracked), standing.isStale
        else { return [] }
        return [
            Breach(
                rule,
                [
                    "count": .count(standing.missing.count),
                    "periods": .list(standing.missing.map(Argument.period)),
                ])
        ]
    }
}
