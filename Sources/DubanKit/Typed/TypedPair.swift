public import Plan

/// A name and a value as people type them in one argument: `due=2024-09-30`, 完成时限＝9月底, 责任单位：法规科.
public enum TypedPair {
    /// Cuts at the first mark, since no field's name has one; nil where there is none.
    public static func field(_ text: String) -> (name: String, value: String)? {
        cut(text, at: text.firstIndex { "=\u{FF1D}:\u{FF1A}".contains($0) })
    }

    /// Cuts an indicator and its value, or a milestone and its day, at the last mark that can be one: a name may have
    /// marks, and a colon divides only what is a value from it.
    public static func item(_ text: String, dividesAtColon isValue: (String) -> Bool) -> (name: String, value: String)?
    {
        if let equals = text.lastIndex(where: { "=\u{FF1D}".contains($0) }) { return cut(text, at: equals) }
        guard let pair = cut(text, at: text.lastIndex { ":\u{FF1A}".contains($0) }), isValue(pair.value) else {
            return nil
        }
        return pair
    }

    /// Whether a text has the form of a day, in digits or in words.
    public static func isDay(_ text: String) -> Bool { TypedDay.isDay(text) }

    private static func cut(_ text: String, at mark: String.Index?) -> (name: String, value: String)? {
        mark.map { (text[..<$0].trimmingSpaces, String(text[text.index(after: $0)...])) }
    }
}

extension FieldPath {
    /// A path as people type it, its dots in any width; nil where a part is empty.
    public init?(typed text: String) {
        self.init(text: String(text.halfWidth.map { $0 == "\u{3002}" ? "." : $0 }))
    }
}
