public import Plan

/// Why a field was not changed; the document is as it was.
public struct EditError: Error, Hashable, Sendable {
    /// What stands in the way.
    public enum Code: String, Sendable, CaseIterable {
        /// No field of this name: `{field}`, `{suggestion}` where one resembles it.
        case unknownField = "unknown-field"
        /// An item list's field needs a key: `milestones.train.title`.
        case needsItem = "needs-item"
        /// A field that cannot be set: the body, an item's key.
        case fixed
        /// The file's YAML cannot be read, or the field stands twice; its findings say where.
        case unreadable
        /// A required field (or title, key) cannot be empty or taken away.
        case required
        /// Not text.
        case notText = "not-text"
        /// More than one line where the field has one.
        case notOneLine = "not-one-line"
        /// Not a number: `{value}`.
        case notNumber = "not-number"
        /// Not a whole per cent 0…100: `{value}`.
        case notPercent = "not-percent"
        /// A weight below 0: `{value}`.
        case negative
        /// A weight beyond all measure: `{value}`, `{limit}`.
        case tooGreat = "too-great"
        /// Not a day: `{value}`.
        case notDay = "not-day"
        /// Neither a day nor long-term: `{value}`.
        case notDue = "not-due"
        /// None of a field's words: `{value}`, `{words}`, in an edit also `{shown}`, the words as a screen shows them,
        /// and `{suggestion}` where one resembles it.
        case notWord = "not-word"
        /// Not a list of texts.
        case notList = "not-list"
        /// Not a map of known fields.
        case notMap = "not-map"
        /// Not two whole numbers, the first not above the second.
        case notSpan = "not-span"
        /// Not 64 hexadecimal digits.
        case notHash = "not-hash"
        /// Not an id of letters, digits, Han, -, _ and dots: `{value}`.
        case notID = "not-id"
        /// Not the name of a top-level field, `{suggestion}` where one resembles it: `{value}`.
        case notField = "not-field"
        /// Not a key of letters, digits, Han, - and _: `{value}`.
        case notKey = "not-key"
        /// A key that another item has: `{value}`.
        case keyTaken = "key-taken"
        /// The edit would have changed other fields; it was not made.
        case unsafe
    }

    /// What stands in the way.
    public let code: Code
    /// The field that was to be changed.
    public let path: FieldPath
    /// What the words are filled with; `field` is always there.
    public let arguments: [String: Argument]

    /// A refusal to change a field.
    public init(_ code: Code, _ path: FieldPath, _ arguments: [String: Argument] = [:]) {
        self.code = code
        self.path = path
        self.arguments = arguments.merging(["field": .field(path)]) { given, _ in given }
    }

    /// The rule, `edit.not-day`; its words are those of a file with such a value too, `value.not-day`.
    public var rule: Rule { Rule("edit", .error, variant: code.rawValue) }
}
