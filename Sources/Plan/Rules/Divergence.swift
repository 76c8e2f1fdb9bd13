/// More is reported than milestones and indicators say is done, by over `divergence` points.
enum OverReported: PlanRule {
    static let rule = Rule("over-reported", .warning)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        Divergence.breach(rule, of: tracked, in: portfolio) { $0 }
    }
}

/// Less is reported than milestones and indicators say is done, by over `divergence` points.
enum UnderReported: PlanRule {
    static let rule = Rule("under-reported", .notice)

    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach] {
        Divergence.breach(rule, of: tracked, in: portfolio) { -$0 }
    }
}

/// What both directions share: plans that are closed or dropped are left alone.
private enum Divergence {
    static func breach(
        _ rule: Rule, of tracked: Tracked, in portfolio: Portfolio, points: (Double) -> Double
    ) -> [Breach] {
        let plan = tracked.plan
        guard !plan.status.isFinal, let standing = portfolio.standing(of: tracked),
            let computed = standing.computed, let points = standing.divergence.map(points),
            points > portfolio.settings.divergence + Verdict.noise
        else { return [] }
        return [
            Breach(
                rule, at: .progress,
                [
                    "reported": .percent(Double(plan.progress)), "computed": .percent(computed),
                    "points": .number((points * 10).rounded() / 10),
                ])
        ]
    }
}
