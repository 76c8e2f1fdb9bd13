/// The reports that a plan owes by a day, and which of them are missing.
struct OwedPeriods {
    /// The first period that a report is owed for; nil where none is.
    private(set) var first: Period?
    /// Owed periods whose grace is over and whose report is missing, oldest first.
    private(set) var missing: [Period] = []
    /// Whether the grace of the first owed period is over.
    private(set) var isFirstOver = false

    /// Counts the periods of a plan up to a day.
    ///
    /// Rule: a period's window runs from the day after the grace of the one before to the end of its own grace; a report
    /// counts for the one period in whose window its author date lies. Missing are the owed periods whose grace is over
    /// and whose window begins after the last report. Periods that ended while the plan was done, closed or dropped are
    /// not owed: what counts is the status that the branch held at the end of a period's last day.
    init(of plan: Plan, timeline: Timeline, lastReport: Day?, on day: Day, settings: Settings, zone: Zone) {
        let statuses = timeline.statuses.map { (day: zone.day(of: $0.since), status: $0.status) }
        var period = OwedPeriods.beginning(of: plan, timeline: timeline, on: day, settings: settings, zone: zone)
        while true {
            let isOwed = !(statuses.last { $0.day <= period.last }?.status.isSettled ?? false)
            let isOver = day > settings.lastDayOfGrace(of: period)
            if isOwed, first == nil {
                first = period
                isFirstOver = isOver
            }
            if isOwed, isOver, lastReport.map({ settings.firstDayOfWindow(of: period) > $0 }) ?? true {
                missing.append(period)
            }
            if period.last >= day { break }
            period = period.next
        }
    }

    /// Rule: the first period owed is the one that holds the plan's first commit or its start, whichever is later, where
    /// at least half of it was left on that day (the day included), else the next. A plan that was never committed
    /// begins at the earliest on the day that it is judged.
    private static func beginning(
        of plan: Plan, timeline: Timeline, on day: Day, settings: Settings, zone: Zone
    ) -> Period {
        let recorded = timeline.begin.map(zone.day) ?? day
        let begin = max(recorded, plan.startDay)
        let period = Period(holding: begin, rhythm: settings.rhythm)
        let left = begin.distance(to: period.last) + 1
        return 2 * left >= period.first.distance(to: period.last) + 1 ? period : period.next
    }
}

extension Settings {
    /// The last day on which a report for a period is on time: `graceDays` after its end, counted as calendar days.
    public func lastDayOfGrace(of period: Period) -> Day { period.last.advanced(by: graceDays) }

    /// The first day on which a report counts for a period: the day after the grace of the one before.
    public func firstDayOfWindow(of period: Period) -> Day { lastDayOfGrace(of: period.previous).advanced(by: 1) }
}

extension Timeline {
    /// The greatest author day among the reports that were not corrected; nil: no report yet.
    ///
    /// A report that is dated later than it was recorded would be a report for periods that nobody has lived yet: it counts
    /// for none.
    public func lastReportDay(_ zone: Zone) -> Day? {
        let counting = entries.lazy.filter { $0.isReport && !$0.isFutureDated && !$0.isCorrected }.map(\.authored)
        return counting.max { $0.seconds < $1.seconds }.map(zone.day)
    }
}
