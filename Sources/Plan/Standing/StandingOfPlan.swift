extension Standing {
    /// Judges a goal, or a shortcoming as if it were a goal, on a day.
    public init(of plan: Plan, timeline: Timeline, on day: Day, settings: Settings, zone: Zone) {
        self.init(day: day, selfReported: plan.progress, light: .unknown, basis: .none, reason: .noReportYet)
    }
}
