/// The name of a field of a plan, dotted as `set` takes it: `due`, `indicators.e-licences.target`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    /// The path's parts; at least one.
    public let parts: [String]

    /// A path of parts, outer to inner.
    public init(_ parts: String...) {
        self.parts = parts
    }

    /// A path of parts, outer to inner; nil where there is none.
    public init?(parts: [String]) {
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// A path as written; nil where a part is empty.
    public init?(text: some StringProtocol) {
        let parts = String(text).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(parts: parts)
    }

    /// The dotted path.
    public var description: String { parts.joined(separator: ".") }

    /// The list that a path goes into, the item's key and the item's field; nil for all other paths.
    public var item: (list: ItemList, key: String, field: String)? {
        guard parts.count == 3, let list = ItemList(rawValue: parts[0]) else { return nil }
        return (list, parts[1], parts[2])
    }

    /// The lists of a plan whose items have keys.
    public enum ItemList: String, Sendable, CaseIterable {
        case indicators
        case milestones
    }

    /// The current value of an indicator.
    public static func current(_ key: String) -> FieldPath { FieldPath("indicators", key, "current") }
    /// The day on which a milestone was done.
    public static func done(_ key: String) -> FieldPath { FieldPath("milestones", key, "done") }

    /// What is to be done, in one line.
    public static let title = FieldPath("title")
    /// How far it has come, as reported.
    public static let status = FieldPath("status")
    /// Self-reported progress.
    public static let progress = FieldPath("progress")
    /// The time limit.
    public static let due = FieldPath("due")
    /// The unit that answers for it (责任单位).
    public static let lead = FieldPath("lead")
    /// The person who does the work (责任人).
    public static let owner = FieldPath("owner")
    /// The free Markdown after the front matter.
    public static let body = FieldPath("body")
    /// The light, which no file holds: changes of a portfolio name it as a field.
    public static let light = FieldPath("light")

    /// Whether a change of this field is a report: status, progress, an indicator's current, a milestone's done.
    public var isReported: Bool {
        if let item {
            switch item.list {
            case .indicators: return item.field == "current"
            case .milestones: return item.field == "done"
            }
        }
        return self == .status || self == .progress
    }

    /// Whether this field, once set, moves only with a reason: due dates, baselines and targets.
    public var needsReason: Bool {
        if let item {
            switch item.list {
            case .indicators: return item.field == "baseline" || item.field == "target"
            case .milestones: return item.field == "due"
            }
        }
        return self == .due
    }
}
