public import Plan

/// One field that `set` is to change, as it was typed.
public struct Assignment: Sendable {
    /// What is done with the value.
    public enum Way: Sendable {
        /// It takes the place of what is there: `due=2024-09-30`.
        case replaces
        /// Its items are added to a list: `answers+=S2`.
        case adds
        /// Its items are taken from a list: `answers-=S2`.
        case removes
    }

    /// The field, by any name that it has.
    public var path: FieldPath
    /// What is done with the value.
    public var way: Way
    /// The value.
    public var text: String

    /// A field and its value.
    public init(_ path: FieldPath, _ text: String, way: Way = .replaces) {
        self.path = path
        self.way = way
        self.text = text
    }

    /// A field and its value as people type them in one argument: `due=2024-09-30`, 完成时限＝9月底, 责任单位：法规科,
    /// `answers+=S2`.
    public init(typed text: String) throws {
        // No field's name has one of the marks.
        guard let mark = text.firstIndex(where: { "=\u{FF1D}:\u{FF1A}".contains($0) }) else {
            throw Refusal(.usage, .notAPair, ["text": .text(text)])
        }
        var name = text[..<mark].trimmingSpaces.halfWidth
        let way: Way = name.hasSuffix("+") ? .adds : name.hasSuffix("-") ? .removes : .replaces
        if way != .replaces { name = name.dropLast().trimmingSpaces }
        guard let path = FieldPath(text: String(name.map { $0 == "\u{3002}" ? "." : $0 })) else {
            throw Refusal(.usage, .unknownField, ["text": .text(name)])
        }
        self.init(path, String(text[text.index(after: mark)...]), way: way)
    }
}
