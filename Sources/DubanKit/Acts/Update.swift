/// What a unit reports of a plan: what `update` is given.
public struct Update: Sendable {
    /// `--progress`: whole per cent, as typed.
    public var progress: String?
    /// `--status`.
    public var status: String?
    /// `--indicator KEY=VALUE`.
    public var indicators: [(key: String, value: String)] = []
    /// `--milestone KEY[=DATE]`; nil: done on the day of the report; empty: taken back.
    public var milestones: [(key: String, date: String?)] = []
    /// `--evidence`.
    public var evidence: [String] = []
    /// `--problem`.
    public var problem: String?
    /// `--next`.
    public var next: String?
    /// `--need`.
    public var need: String?
    /// `--correct [COMMIT]`.
    public var correction: Correction?

    /// Which report is corrected.
    public enum Correction: Sendable {
        /// The plan's last report.
        case last
        /// The one of a commit.
        case commit(String)
    }

    /// A report that says nothing.
    public init() {}

    /// Whether no field is reported.
    var setsNothing: Bool { progress == nil && status == nil && indicators.isEmpty && milestones.isEmpty }

    /// Whether something is said beside the fields.
    var saysSomething: Bool { !evidence.isEmpty || problem != nil || next != nil || need != nil }
}
