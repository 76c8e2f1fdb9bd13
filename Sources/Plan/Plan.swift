/// One goal (目标任务) or shortcoming (不足、问题) of a plan year: what a plan file says.
public struct Plan: Equatable, Sendable {
    /// What a plan is about.
    public enum Kind: String, Sendable, CaseIterable {
        case goal
        case shortcoming

        /// The letter that ids carry: G or S.
        public var letter: String { self == .goal ? "G" : "S" }
    }

    /// How far a plan has come, as people report it.
    public enum Status: String, Sendable, CaseIterable {
        /// Nothing has begun (未启动).
        case notStarted = "not-started"
        /// Work goes on (推进中).
        case inProgress = "in-progress"
        /// Work goes on, and may not be finished in time (有风险).
        case atRisk = "at-risk"
        /// Work cannot go on (受阻).
        case blocked
        /// The unit says that it is finished, nobody has checked (已办结，待核验).
        case done
        /// A reviewer has checked it (已销号).
        case closed
        /// Given up (中止).
        case dropped

        /// Whether nobody works on the plan any more: closed or dropped.
        public var isFinal: Bool { self == .closed || self == .dropped }
        /// Whether a plan of this status owes no report: done, closed or dropped.
        public var isSettled: Bool { self == .done || isFinal }
    }

    /// The time limit of a plan (完成时限).
    public enum Due: Hashable, Sendable {
        /// To be finished by the end of a day.
        case day(Day)
        /// 长期坚持: no end.
        case longTerm

        /// The day, nil where it is long-term.
        public var day: Day? {
            if case .day(let day) = self { day } else { nil }
        }

        /// As a file writes it: `2024-09-30` or `long-term`.
        public var text: String {
            switch self {
            case .day(let day): day.description
            case .longTerm: "long-term"
            }
        }
    }

    /// The plan year: that of the folder which the file lies in.
    public var year: Int
    /// The identity, unique over the repository.
    public var id: PlanID
    /// Goal or shortcoming.
    public var kind: Kind
    /// What is to be done, or what is wrong, in one line.
    public var title: String
    /// Where the report says it; nil for a plan that a person added.
    public var source: Source?
    /// 责任单位: a unit's name or key.
    public var lead: String?
    /// 配合单位: names or keys of units.
    public var support: [String]
    /// 责任领导: a person's name or e-mail address.
    public var leader: String?
    /// 责任人: a person's name or e-mail address.
    public var owner: String?
    /// 审核人: who may close the plan; never the owner.
    public var reviewer: String?
    /// The day from which work counts; see ``startDay``.
    public var start: Day?
    /// The time limit; nil where nobody has set one.
    public var due: Due?
    /// How far it has come, as reported.
    public var status: Status
    /// Self-reported progress in whole per cent, 0…100.
    public var progress: Int
    /// Of a goal: the shortcomings that it answers.
    public var answers: [PlanID]
    /// 销号标准: what must be seen before the plan is closed.
    public var criteria: String?
    /// 指标, in the file's order.
    public var indicators: [Indicator]
    /// 节点, in the file's order.
    public var milestones: [Milestone]
    /// Of a shortcoming: why it is so.
    public var cause: String?
    /// Free words to sort by.
    public var tags: [String]
    /// What the public edition leaves out.
    public var visibility: Visibility
    /// Top-level keys that Duban does not know, in the file's order.
    public var unknown: [(key: String, value: FieldValue)]
    /// The free Markdown after the front matter, as it stands.
    public var body: String

    /// A plan with the fields that every file must have; all others are empty.
    public init(year: Int, id: PlanID, kind: Kind, title: String, status: Status = .notStarted, progress: Int = 0) {
        self.year = year
        self.id = id
        self.kind = kind
        self.title = title
        self.status = status
        self.progress = progress
        support = []
        answers = []
        indicators = []
        milestones = []
        tags = []
        visibility = .open
        unknown = []
        body = ""
    }

    /// The day from which work counts: `start`, else the report's date, else 1 January of the plan year.
    public var startDay: Day { start ?? source?.date ?? .first(ofYear: year) }

    /// Whether any two plans say the same, field for field.
    public static func == (left: Plan, right: Plan) -> Bool {
        left.year == right.year && left.body == right.body && left.leaves == right.leaves
    }
}
