import Plan

/// An item and its value as people type them in one argument: `e-licences=2310`, 电子证照＝2310, 培训：9月28日.
public enum TypedPair {
    /// Cuts an indicator from its value.
    public static func indicator(_ text: String) throws -> (key: String, value: String) {
        guard let pair = cut(text, atColonBefore: { _ in true }) else {
            throw Refusal(.usage, .notAPair, ["text": .text(text)])
        }
        return (pair.name, pair.value)
    }

    /// Cuts a milestone from the day on which it was done, where there is one.
    public static func milestone(_ text: String) -> (key: String, date: String?) {
        let pair = cut(text, atColonBefore: TypedDay.isDay)
        return (pair?.name ?? text, pair?.value)
    }

    /// Cuts at the last mark that can be one: a name may have marks of its own, and a colon divides only what is a value
    /// from it.
    private static func cut(_ text: String, atColonBefore isValue: (String) -> Bool) -> (name: String, value: String)? {
        func cut(_ marks: String) -> (name: String, value: String)? {
            text.lastIndex { marks.contains($0) }.map {
                (text[..<$0].trimmingSpaces, String(text[text.index(after: $0)...]))
            }
        }
        return cut("=\u{FF1D}") ?? cut(":\u{FF1A}").flatMap { isValue($0.value) ? $0 : nil }
    }
}
