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

    /// Judges a shortcoming by the goals that answer it, in order, dropped ones too, or as a goal where it is one.
    ///
    /// Rule: a shortcoming with items or a due date of its own (long-term is none) is judged as a goal; one that is done,
    /// closed or dropped has the light of a goal of that status. All others follow their answers.
    public init(
        ofShortcoming plan: Plan, timeline: Timeline, answers: [Answer], on day: Day, settings: Settings, zone: Zone
    ) {
        func judge(_ plan: Plan) -> Standing {
            if plan.isJudgedAsGoal {
                return Standing(judging: plan, timeline: timeline, on: day, settings: settings, zone: zone)
            }
            var standing = Standing(
                day: day, selfReported: plan.progress, light: .red, basis: .none, reason: .unanswered)
            standing.lastReport = timeline.lastReportDay(zone)
            if plan.status.isSettled { standing.settle(plan, settings) } else { standing.follow(answers) }
            return standing
        }
        self = judge(plan)
        originalDue = timeline.originalDue ?? plan.due?.day
        lightAtOriginalDue = plan.withOriginalDue(originalDue).map { judge($0).light }
    }

    /// Gives a shortcoming without measure of its own the light of a goal of its status; it owed no report, so that
    /// nothing is missing.
    private mutating func settle(_ plan: Plan, _ settings: Settings) {
        let verdict = Verdict(of: plan, self, isAwaitingFirst: false, settings: settings).strict(plan, self)
        light = verdict.light
        basis = verdict.basis
        reason = verdict.reason
    }

    /// Rule: `computed` and `expected` are the means (nulls skipped) of those of the goals that answer it, dropped ones
    /// left out, and its light the worst of theirs (red, yellow, unknown, green; a closed goal counts as green), with the
    /// basis of the first goal that has it (none when only closed ones do); it owes no report, is neither stale nor
    /// overdue, and has no divergence. One that no goal answers, dropped ones left out, is red.
    private mutating func follow(_ answers: [Answer]) {
        let answers = answers.filter { $0.standing.light != .dropped }
        guard let worst = answers.map({ Standing.effective($0.standing.light) }).min(by: Standing.isWorse) else {
            return
        }
        computed = Standing.mean(answers.compactMap(\.standing.computed))
        expected = Standing.mean(answers.compactMap(\.standing.expected))
        let decisive = answers.first { $0.standing.light == worst }
        light = worst
        basis = decisive?.standing.basis ?? .none
        reason = .answers
        decidedBy = (decisive ?? answers.first)?.goal
    }

    private static func mean(_ shares: [Double]) -> Double? {
        shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }

    /// A closed goal counts as green.
    private static func effective(_ light: Light) -> Light { light == .closed ? .green : light }

    private static func isWorse(_ left: Light, _ right: Light) -> Bool {
        let order = Light.byUrgency
        return (order.firstIndex(of: left) ?? order.count) < (order.firstIndex(of: right) ?? order.count)
    }
}

extension Plan {
    /// Whether a plan is judged by its own items, dates and reports: a goal, or a shortcoming with items or a due date of
    /// its own (long-term is none).
    public var isJudgedAsGoal: Bool {
        kind == .goal || due?.day != nil || !itemShares(on: startDay).isEmpty
    }
}
