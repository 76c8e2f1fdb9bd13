public import Plan

/// What may stand in a field.
public enum FieldKind: Sendable {
    /// An id of a plan.
    case id
    /// One of a field's words.
    case word([String])
    /// Text of one line.
    case line
    /// Text of any number of lines.
    case text
    /// A day.
    case day
    /// A day or `long-term`.
    case due
    /// A whole number 0…100.
    case percent
    /// A number.
    case number
    /// A number of 0 or more.
    case weight
    /// A list of texts of one line.
    case lines
    /// A list of ids of plans.
    case ids
    /// A list of names of top-level fields.
    case fields
    /// The key of an item.
    case key
    /// Two byte counts.
    case span
    /// SHA-256 in hexadecimal digits.
    case hash
    /// A map of fields.
    case map
    /// A list of maps, each with a key.
    case items

    /// Whether it holds a list of texts.
    public var isList: Bool {
        switch self {
        case .lines, .ids, .fields: true
        default: false
        }
    }

    /// What is wrong with a value of another type.
    static func wrongType(_ kind: FieldKind) -> EditError.Code {
        switch kind {
        case .percent: .notPercent
        case .number, .weight: .notNumber
        case .day: .notDay
        case .due: .notDue
        case .word: .notWord
        case .lines, .ids, .fields, .items: .notList
        case .map: .notMap
        case .span: .notSpan
        case .hash: .notHash
        case .key: .notKey
        case .id: .notID
        case .line, .text: .notText
        }
    }
}

extension PlanDocument {
    /// What may stand in a field; nil for names that are unknown, and for items (`milestones.train`).
    public static func kind(of path: FieldPath) -> FieldKind? { PlanSchema.kind(of: path) }

    /// The names of the fields that an item of a list may have, in the usual order.
    public static func itemFields(of list: FieldPath.ItemList) -> [String] { PlanSchema.fields(of: list).map(\.name) }
}
