import Plan

extension Words {
    /// Whether a text is one that a screen shows between `<` and `>` to be filled in, in any language.
    ///
    /// Any other text in such marks may be what a person means.
    public static func isPlaceholder(_ text: String) -> Bool {
        let text = text.trimmingSpaces
        guard text.hasPrefix("<"), text.hasSuffix(">"), text.count > 2 else { return false }
        return Settings.Language.allCases.contains { language in
            let words = Words(language)
            let shown = Key.allCases.filter { $0.rawValue.hasPrefix("value.") }.map { "<\(words($0))>" }
            return shown.contains(text) || words.table.rules.values.contains { $0.fix?.contains(text) == true }
        }
    }
}
