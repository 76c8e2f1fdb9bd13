/// The light of a plan (预警): how it stands, at one glance.
public enum Light: String, Sendable, CaseIterable {
    case green
    case yellow
    case red
    /// Nobody has reported yet, and no report is owed.
    case unknown
    /// Checked and closed (已销号).
    case closed
    /// Given up (中止).
    case dropped

    /// The most urgent first.
    public static let byUrgency: [Light] = [.red, .yellow, .unknown, .green, .closed, .dropped]
}

/// What a light rests on.
public enum Basis: String, Sendable, CaseIterable {
    /// On milestones and indicators.
    case computed
    /// On what people report alone (仅自报).
    case reported
    /// On whether reports came in time.
    case rhythm
    /// On nothing: closed, dropped, unknown, unanswered.
    case none
}

/// The level of a supervision slip (督办单).
public enum NoticeLevel: String, Sendable, CaseIterable {
    case blue
    case yellow
    case red
}

/// When a plan will be finished at the pace so far.
public struct Forecast: Hashable, Sendable {
    /// The day at the median pace.
    public let date: Day
    /// The day at the fast bound.
    public let from: Day
    /// The day at the slow bound.
    public let to: Day

    /// A day and its bounds.
    public init(date: Day, from: Day, to: Day) {
        self.date = date
        self.from = from
        self.to = to
    }
}

/// How a plan stands on a day. Shares are per cent, 0…100, unrounded; nil where there is none.
public struct Standing: Hashable, Sendable {
    /// The day that it is judged on.
    public var day: Day
    /// What the file says.
    public var selfReported: Int
    /// The weighted mean of what milestones and indicators say is done (测算进度).
    public var computed: Double?
    /// The weighted mean of what is due by the day (序时进度).
    public var expected: Double?
    /// What each milestone and indicator contributes; empty where the plan is judged without items.
    public var items: [ItemShare]
    /// What `light` rests on.
    public var basis: Basis
    /// The light.
    public var light: Light
    /// Whether the due date is past and the plan not done.
    public var isOverdue: Bool
    /// The owed periods whose report is missing, oldest first.
    public var missing: [Period]
    /// The first period that a report was owed for; nil where none is owed.
    public var firstOwed: Period?
    /// The day of the last report: the greatest author day of those that were not corrected; nil: no report yet.
    public var lastReport: Day?
    /// Whether a report is missing.
    public var isStale: Bool { !missing.isEmpty }
    /// `selfReported` less `computed`.
    public var divergence: Double?
    /// The first due date that was set.
    public var originalDue: Day?
    /// The light that the first due date would give; nil where it never moved.
    public var lightAtOriginalDue: Light?
    /// The supervision slip that is due.
    public var notice: NoticeLevel?
    /// When it will be finished at the pace so far.
    public var forecast: Forecast?
    /// Why the light is what it is.
    public var reason: Reason
    /// Of a shortcoming judged by the goals that answer it: the first goal whose light it has.
    public var decidedBy: PlanID?

    /// The rule that decided a light.
    public enum Reason: String, Sendable, CaseIterable {
        /// Closed or dropped.
        case final
        /// Done, all items met.
        case done
        /// Done with an unmet item.
        case doneUnmet
        case overdue
        /// No report yet, and none owed.
        case noReportYet
        /// By the distance between expected and actual.
        case distance
        /// By reports on time.
        case rhythm
        /// Green but for a `hold` indicator that is not held.
        case holdBroken
        /// Green but for the status at-risk or blocked.
        case statusAtRisk
        /// Green but for a missing report.
        case stale
        /// Of a shortcoming: the worst of the goals that answer it.
        case answers
        /// Of a shortcoming: no goal answers it.
        case unanswered
    }

    /// A standing of which nothing but the day, the reported share and the light is known.
    public init(day: Day, selfReported: Int, light: Light, basis: Basis, reason: Reason) {
        self.day = day
        self.selfReported = selfReported
        self.light = light
        self.basis = basis
        self.reason = reason
        items = []
        isOverdue = false
        missing = []
    }

    /// The share that the light compares with `expected`: computed, else reported.
    public var actual: Double { computed ?? Double(selfReported) }
    /// Whether a shortcoming's goals decide, or would: what its own file reports says nothing then.
    public var isAnswered: Bool { reason == .answers || reason == .unanswered }
    /// Points behind `expected`; negative when ahead.
    public var behind: Double? { expected.map { $0 - actual } }
}
