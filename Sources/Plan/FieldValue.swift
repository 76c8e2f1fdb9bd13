/// What a field of a plan file holds, without its YAML style.
public indirect enum FieldValue: Hashable, Sendable {
    /// Absent, or written as null.
    case null
    /// A number; files write whole numbers without a point.
    case number(Double)
    /// Text; days and enumerated words are text too.
    case text(String)
    /// A list.
    case list([FieldValue])
    /// A mapping, in the file's order.
    case map([Entry])

    /// A key and a value of a mapping.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// What stands under it.
        public let value: FieldValue

        /// A key and a value.
        public init(_ key: String, _ value: FieldValue) {
            self.key = key
            self.value = value
        }
    }
}

extension FieldValue {
    /// Text, or null where there is none.
    public init(_ text: String?) {
        self = text.map(FieldValue.text) ?? .null
    }

    /// A number, or null where there is none.
    public init(_ number: Double?) {
        self = number.map(FieldValue.number) ?? .null
    }

    /// A day as text, or null where there is none.
    public init(_ day: Day?) {
        self.init(day?.description)
    }

    /// A list of texts.
    public init(_ texts: [String]) {
        self = .list(texts.map(FieldValue.text))
    }

    /// Whether the field is absent or null.
    public var isNull: Bool { self == .null }

    /// The text; nil for all other values.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The number; nil for all other values.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }
}

extension FieldValue {
    /// Whether two values are the same to the byte. `==` takes texts for equal that differ in composition alone, as one
    /// letter or as a letter and its accent: a file that changes from one to the other did change.
    public func isWritten(like other: FieldValue) -> Bool {
        switch (self, other) {
        case (.text(let mine), .text(let others)): mine.isWritten(like: others)
        case (.list(let mine), .list(let others)):
            mine.count == others.count && zip(mine, others).allSatisfy { $0.isWritten(like: $1) }
        case (.map(let mine), .map(let others)):
            mine.count == others.count
                && zip(mine, others).allSatisfy { $0.key.isWritten(like: $1.key) && $0.value.isWritten(like: $1.value) }
        default: self == other
        }
    }
}

extension StringProtocol {
    /// Whether two texts are the same to the byte; `==` takes no notice of composition.
    public func isWritten(like other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension FieldValue: CustomStringConvertible {
    /// The value in one line, as trailers write it: null is `–`, a list `[a, b]`, a line break `\n`.
    public var description: String {
        switch self {
        case .null: "\u{2013}"
        case .number(let number): number.plain
        case .text(let text): text.oneLine
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}
