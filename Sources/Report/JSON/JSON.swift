/// A JSON value whose objects keep the order of their keys, so that people who read one find its kind first.
public indirect enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number; one that JSON cannot write (not a number, infinite) is written null.
    case number(Double)
    /// Text as it is; the writer escapes what must not stand in a document or could steer a terminal.
    case string(String)
    case array([JSON])
    /// Keys and values, in the order in which they are written.
    case object([Member])

    /// A key and a value of an object.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// What stands under it.
        public let value: JSON

        /// A key and a value.
        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }
}

extension JSON: ExpressibleByDictionaryLiteral {
    /// An object with its keys in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSON: ExpressibleByArrayLiteral {
    /// A list.
    public init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }
}

extension JSON: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral text: String) {
        self = .string(text)
    }
}

extension JSON {
    /// A whole document of a kind: the version of the schemas, the kind, then its own keys.
    static func document(_ kind: String, _ body: JSON) -> JSON {
        .object([Member("schemaVersion", .number(1)), Member("kind", .string(kind))] + body.members)
    }

    /// The keys and values of an object; none of all other values.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// An object with the keys of another after its own.
    func adding(_ other: JSON) -> JSON { .object(members + other.members) }
}
