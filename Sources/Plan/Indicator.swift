/// A figure by which a goal is measured (指标).
public struct Indicator: Hashable, Sendable {
    /// How an indicator's current value turns into a share.
    public enum Measure: String, Sendable, CaseIterable {
        /// From the baseline to the target.
        case level
        /// A count that restarts at 0 each year.
        case yearly
        /// To be kept at the target.
        case hold
    }

    /// Which way is better.
    public enum Direction: String, Sendable, CaseIterable {
        case up
        case down
    }

    /// Unique over the plan's indicators and milestones.
    public var key: String
    /// What is counted.
    public var name: String?
    /// What it is counted in.
    public var unit: String?
    /// How the value turns into a share.
    public var measure: Measure
    /// 基期值: the value before the plan began.
    public var baseline: Double?
    /// The key of the fact in `facts.yaml` that the baseline comes from.
    public var fact: String?
    /// 目标值; nil until a person sets it.
    public var target: Double?
    /// 当前值: the newest value that was reported.
    public var current: Double?
    /// Which way is better.
    public var direction: Direction
    /// How much it counts beside the plan's other items; 0 or more.
    public var weight: Double

    /// An indicator of a key; all else is absent or has its default.
    public init(
        key: String, name: String? = nil, unit: String? = nil, measure: Measure = .level, baseline: Double? = nil,
        fact: String? = nil, target: Double? = nil, current: Double? = nil, direction: Direction = .up,
        weight: Double = 1
    ) {
        self.key = key
        self.name = name
        self.unit = unit
        self.measure = measure
        self.baseline = baseline
        self.fact = fact
        self.target = target
        self.current = current
        self.direction = direction
        self.weight = weight
    }

    /// Whether the current value is as good as the target or better; nil without either.
    public var isHeld: Bool? {
        guard let current, let target else { return nil }
        return direction == .up ? current >= target : current <= target
    }
}
