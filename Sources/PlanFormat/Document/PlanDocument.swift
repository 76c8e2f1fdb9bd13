public import Plan

/// A plan file as bytes, with the spans of its fields.
///
/// Reading never fails: what is wrong stands in ``findings``, all of it at once. An edit changes the bytes of one field and
/// nothing else (comments, unknown keys, order, quoting, line ends and the body stay), is checked by reading the file
/// before and after, and is refused, with the bytes as they were, where any other field would read differently.
public struct PlanDocument: Sendable {
    /// The file's bytes.
    public internal(set) var bytes: [UInt8]
    /// The file's path in the repository, `Plans/2024/2024-G1.md`; the plan year comes from it.
    public let path: String
    /// What the file says; nil where a required field is missing or malformed, or the YAML cannot be read.
    ///
    /// Other malformed fields read as absent, and ``findings`` name them.
    public internal(set) var plan: Plan?
    /// Every problem of the file, in the order of its lines.
    public internal(set) var findings: [Finding]

    /// Reads a file.
    public init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        plan = nil
        findings = []
    }

    /// A field's value: nil where its key is absent, `.null` where it is present and null.
    ///
    /// A path may name a field, an item (`milestones.train`, a map), a whole list, an unknown top-level key, or `body`.
    /// A malformed value is given as its text.
    public func value(at path: FieldPath) -> FieldValue? { nil }

    /// Sets a field, changing its span only.
    ///
    /// A key that is absent is added in the format's usual order and the file's style; a new key of an item list makes a
    /// new item. Null is written in place. An equal value changes nothing. A whole item (`.map`) can be added.
    public mutating func set(_ path: FieldPath, to value: FieldValue) throws(EditError) {}

    /// Takes a key, or a whole item, away; one that is absent changes nothing.
    public mutating func remove(_ path: FieldPath) throws(EditError) {}

    /// The exact source of a field, for ``restore(_:to:)``.
    ///
    /// Also for a field that is absent: then it says what was there instead, so that taking the field away again leaves
    /// exactly that. It is nil only for a path that no file can have.
    public func source(of path: FieldPath) -> FieldSource? { nil }

    /// Puts a field's source back; nil takes the key away.
    public mutating func restore(_ path: FieldPath, to source: FieldSource?) throws(EditError) {}

    /// Where a field stands, line and column from 1, in code points: its value, or its key where the value is empty.
    ///
    /// Nil where it is absent.
    public func line(of path: FieldPath) -> (line: Int, column: Int)? { nil }

    /// A finding of a rule about a field, with path, line, column, excerpt and the plan's id filled in.
    ///
    /// About the whole file where the field is absent.
    public func finding(_ rule: Rule, at path: FieldPath?, arguments: [String: Argument] = [:]) -> Finding {
        Finding(rule, path: self.path, arguments: arguments)
    }
}
