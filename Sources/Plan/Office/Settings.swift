/// What an office has set in `Plans/duban.yaml`; each line has a default.
public struct Settings: Equatable, Sendable {
    /// The language of screens, reports and commit subjects.
    public enum Language: String, Sendable, CaseIterable {
        case chinese = "zh-Hans"
        case english = "en"
    }

    /// How often a unit reports.
    public enum Rhythm: String, Sendable, CaseIterable {
        case monthly
        case quarterly
        case halfYearly = "half-yearly"
    }

    /// A day that the office takes off, or works, on top of the calendar that Duban ships.
    public struct SpecialDay: Hashable, Sendable {
        /// Whether nobody works, or everybody does.
        public enum Kind: String, Sendable, CaseIterable {
            case holiday
            case workday
        }
        /// The day.
        public let date: Day
        /// Holiday or workday.
        public let kind: Kind

        /// A day off, or a day at work.
        public init(date: Day, kind: Kind) {
            self.date = date
            self.kind = kind
        }
    }

    /// The office's name, shown in titles.
    public var office: String?
    /// Whether the repository holds sample data (示例数据), which every report then says: `sample: true`.
    public var isSample: Bool = false
    /// The language of screens and reports.
    public var language: Language = .chinese
    /// The name of the time zone that days are counted in.
    public var timeZone: String = "Asia/Shanghai"
    /// How often a unit reports.
    public var rhythm: Rhythm = .quarterly
    /// Days after a period's end in which its report is still on time.
    public var graceDays: Int = 5
    /// Points behind, from which a light is yellow.
    public var yellow: Double = 10
    /// Points behind, beyond which a light is red.
    public var red: Double = 30
    /// Points between reported and computed, beyond which it is a finding.
    public var divergence: Double = 10
    /// Calendar days before a due date in which a blue slip is due.
    public var nearDueDays: Int = 15
    /// Calendar days after which a yellow slip counts as ignored.
    public var slipIgnoredDays: Int = 15
    /// Days between the day an update is about and its commit, beyond which it is back-dated.
    public var backDatedDays: Int = 7
    /// Days off and days at work on top of the shipped calendar.
    public var holidays: [SpecialDay] = []

    /// The settings of an office that has set nothing.
    public init() {}
}
