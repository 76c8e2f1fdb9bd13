extension Plan {
    /// What each item contributes on a day; empty where the plan has no items or their weights sum to 0.
    ///
    /// Rule: items are every milestone, and every indicator of measure `level` (with baseline and target) or `yearly`
    /// (with target). Weights that sum to 0: judged as without items.
    public func itemShares(on day: Day) -> [ItemShare] {
        let shares = milestones.map { share(of: $0, on: day) } + indicators.compactMap { share(of: $0, on: day) }
        return shares.reduce(0) { $0 + $1.weight } > 0 ? shares : []
    }

    /// Rule: a milestone counts 100 once done, else 0; due are 0 to its date (its own, else the plan's) and 100 from the
    /// day after.
    private func share(of milestone: Milestone, on day: Day) -> ItemShare {
        let limit = milestone.due ?? due?.day
        return ItemShare(
            list: .milestones, key: milestone.key, actual: milestone.isDone(on: day) ? 100 : 0,
            expected: limit.map { day > $0 ? 100 : 0 }, weight: milestone.weight)
    }

    private func share(of indicator: Indicator, on day: Day) -> ItemShare? {
        guard let actual = indicator.share else { return nil }
        let expected: Double? =
            switch (indicator.measure, indicator.direction) {
            case (.level, _): due?.day.map { elapsed(on: day, until: $0) }
            case (.yearly, .up): pace(to: indicator.target ?? 0, on: day)
            case (.yearly, .down): 100
            case (.hold, _): nil
            }
        return ItemShare(
            list: .indicators, key: indicator.key, actual: actual, expected: expected, weight: indicator.weight)
    }

    /// The share of a plan's time that is over, 0…100.
    ///
    /// Rule: (day − start + 1)/(due − start + 1), 0 before start, 100 from due on, also where due is before start.
    func elapsed(on day: Day, until due: Day) -> Double {
        if day >= due { return 100 }
        if day < startDay { return 0 }
        return 100 * Double(startDay.distance(to: day) + 1) / Double(startDay.distance(to: due) + 1)
    }

    /// The share of a count that restarts each year that is due by a day, 0…100.
    ///
    /// Rule: day of the plan year/days of that year; where the target is a whole number below 12, ⌊target × that⌋/target.
    /// A target of 0 is met from the first day, so that all of it is due.
    private func pace(to target: Double, on day: Day) -> Double {
        if day < .first(ofYear: year) { return 0 }
        if day > .last(ofYear: year) || target == 0 { return 100 }
        let length = Day.isLeap(year) ? 366 : 365
        if target > 0, target < 12, target == target.rounded() {
            return 100 * Double(Int(target) * day.dayOfYear / length) / target
        }
        return 100 * Double(day.dayOfYear) / Double(length)
    }
}

extension Milestone {
    /// Whether it was done by the end of a day; a date that is still to come counts for nothing yet.
    public func isDone(on day: Day) -> Bool { done.map { $0 <= day } ?? false }
}

extension Indicator {
    /// The share that is done, 0…100; nil where the indicator is none of a plan's items.
    ///
    /// Rule: `level` (current − baseline)/(target − baseline), and with target = baseline 100 when held, else 0; `yearly`
    /// up current/target, with target 0 100; `yearly` down is a ceiling: 100 while current ≤ target, else 0. All clamped
    /// to 0…100; a current of null counts as nothing done (under a ceiling: 100).
    public var share: Double? {
        guard let target else { return nil }
        switch (measure, direction) {
        case (.hold, _): return nil
        case (.level, _):
            guard let baseline else { return nil }
            guard let current else { return 0 }
            if target == baseline { return isHeld == true ? 100 : 0 }
            return Indicator.clamped((current - baseline) / (target - baseline))
        case (.yearly, .up): return target == 0 ? 100 : Indicator.clamped((current ?? 0) / target)
        case (.yearly, .down): return (current ?? target) <= target ? 100 : 0
        }
    }

    private static func clamped(_ share: Double) -> Double {
        share.isNaN ? 0 : 100 * min(1, max(0, share))
    }
}

extension [ItemShare] {
    /// The weighted mean of what is done; nil without items.
    public var computed: Double? { mean(\.actual) }

    /// The weighted mean of what is due.
    ///
    /// Rule: over the same items as `computed`; an item whose share needs a date that is missing counts at its actual
    /// share; where no item has a date and none is yearly, there is none (nil).
    public var expected: Double? {
        contains { $0.expected != nil } ? mean { $0.expected ?? $0.actual } : nil
    }

    private func mean(_ share: (ItemShare) -> Double) -> Double? {
        let weight = reduce(0) { $0 + $1.weight }
        guard weight > 0 else { return nil }
        return Swift.min(100, reduce(0) { $0 + $1.weight * share($1) } / weight)
    }
}
