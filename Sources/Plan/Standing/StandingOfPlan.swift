extension Standing {
    /// Judges a goal, or a shortcoming as if it were a goal, on a day.
    ///
    /// Rule: `originalDue` is the first due date set (long-term is none; equal to `due` when it never moved) and
    /// `lightAtOriginalDue` the light that it would give, null when it never moved. The light follows the new one.
    public init(of plan: Plan, timeline: Timeline, on day: Day, settings: Settings, zone: Zone) {
        self.init(judging: plan, timeline: timeline, on: day, settings: settings, zone: zone)
        originalDue = timeline.originalDue ?? plan.due?.day
        if let first = plan.withOriginalDue(originalDue) {
            lightAtOriginalDue =
                Standing(judging: first, timeline: timeline, on: day, settings: settings, zone: zone).light
        }
    }

    /// Judges a plan by the due date that it has now.
    init(judging plan: Plan, timeline: Timeline, on day: Day, settings: Settings, zone: Zone) {
        self.init(day: day, selfReported: plan.progress, light: .unknown, basis: .none, reason: .noReportYet)
        items = plan.itemShares(on: day)
        computed = items.computed
        expected = items.isEmpty ? plan.due?.day.map { plan.elapsed(on: day, until: $0) } : items.expected
        divergence = computed.map { Double(plan.progress) - $0 }
        isOverdue = plan.isOverdue(on: day)
        lastReport = timeline.lastReportDay(zone)
        let owed = OwedPeriods(
            of: plan, timeline: timeline, lastReport: lastReport, on: day, settings: settings, zone: zone)
        firstOwed = owed.first
        missing = owed.missing
        let isAwaitingFirst = lastReport == nil && !owed.isFirstOver && !plan.hasMissedMilestone(on: day)
        let verdict = Verdict(of: plan, self, isAwaitingFirst: isAwaitingFirst, settings: settings).strict(plan, self)
        light = verdict.light
        basis = verdict.basis
        reason = verdict.reason
    }
}

extension Plan {
    /// Rule: overdue is what is not done while the day is after `due`, or `due` is null and the plan year is over; never
    /// what is long-term. Closed and dropped plans are none.
    func isOverdue(on day: Day) -> Bool {
        if status.isSettled { return false }
        switch due {
        case .day(let due): return day > due
        case .longTerm: return false
        case nil: return day > .last(ofYear: year)
        }
    }

    /// Whether a milestone with a date of its own is past and not done.
    func hasMissedMilestone(on day: Day) -> Bool {
        milestones.contains { milestone in
            milestone.due.map { $0 < day && !milestone.isDone(on: day) } ?? false
        }
    }

    /// The plan with the first due date that was set; nil where that is the due date now, or none was set.
    func withOriginalDue(_ original: Day?) -> Plan? {
        guard let original, due != .day(original) else { return nil }
        var plan = self
        plan.due = .day(original)
        return plan
    }
}
