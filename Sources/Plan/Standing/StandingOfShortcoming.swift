extension Standing {
    /// A goal that answers a shortcoming, and how it stands.
    public struct Answer: Hashable, Sendable {
        /// The goal.
        public let goal: PlanID
        /// How it stands.
        public let standing: Standing

        /// A goal and how it stands.
        public init(goal: PlanID, standing: Standing) {
            self.goal = goal
            self.standing = standing
        }
    }

    /// Judges a shortcoming by the goals that answer it, in order, dropped ones too.
    public init(
        ofShortcoming plan: Plan, timeline: Timeline, answers: [Answer], on day: Day, settings: Settings, zone: Zone
    ) {
        self.init(of: plan, timeline: timeline, on: day, settings: settings, zone: zone)
    }
}
