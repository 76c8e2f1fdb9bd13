public import Plan

/// What people mean who type words as a screen shows them: the tables read the other way round, in every language.
extension Words {
    /// The field of the file format that a text names, by itself or by a phrase: `lead` of 责任单位; nil: none.
    public static func fieldName(meantBy text: String) -> String? { meant(by: text, in: "field") }

    /// The field's name in a language that a mistyped one resembles.
    public static func fieldName(near text: String) -> String? {
        let names = Settings.Language.allCases.flatMap { language in phrases(of: "field", language).map(\.phrase) }
        return Spelling.nearest(to: folded(text), in: names)
    }

    /// The word of the file format that a text means in a field of few words: `in-progress` of 推进中; nil: none.
    public static func word(meantBy text: String, of path: FieldPath) -> String? {
        group(of: path).flatMap { meant(by: text, in: $0) }
    }

    /// Goal or shortcoming, as a text names it.
    public static func kind(meantBy text: String) -> Plan.Kind? {
        meant(by: text, in: "kind").flatMap { Plan.Kind(rawValue: $0) }
    }

    /// Text without what people who type make no difference by: width, case and blanks.
    public static func folded(_ text: some StringProtocol) -> String {
        text.halfWidth.lowercased().filter { !$0.isWhitespace }
    }

    private static func meant(by text: String, in group: String) -> String? {
        let wanted = folded(text)
        guard !wanted.isEmpty else { return nil }
        for language in Settings.Language.allCases {
            let phrases = phrases(of: group, language)
            if let own = phrases.first(where: { folded($0.word) == wanted }) { return own.word }
            if let phrase = phrases.first(where: { isMeant($0.phrase, by: wanted) }) { return phrase.word }
            let others = Words(language).others(of: group)
            if let other = others.first(where: { $0.names.contains { folded($0) == wanted } }) { return other.word }
        }
        return nil
    }

    /// A phrase is named whole, or without the remark that it ends with: in parentheses, or behind a comma.
    private static func isMeant(_ phrase: String, by wanted: String) -> Bool {
        let whole = folded(phrase)
        return whole == wanted || whole.prefix { $0 != "(" && $0 != "," } == wanted
    }

    /// The phrases of a group, with the words of the file format that they stand for; templates are none.
    private static func phrases(of group: String, _ language: Settings.Language) -> [(word: String, phrase: String)] {
        let words = Words(language)
        return Key.allCases.filter { $0.rawValue.hasPrefix(group + ".") }.compactMap { key in
            let phrase = words(key)
            return phrase.contains("{") ? nil : (String(key.rawValue.dropFirst(group.count + 1)), phrase)
        }
    }

    /// What a group's words are called beside their phrases: `also.status.done`.
    private func others(of group: String) -> [(word: String, names: [Substring])] {
        let prefix = "also.\(group)."
        return Key.allCases.filter { $0.rawValue.hasPrefix(prefix) }.map { key in
            (String(key.rawValue.dropFirst(prefix.count)), self(key).split(separator: "|"))
        }
    }

    /// The group of phrases that a field's words have; nil for fields of any text.
    static func group(of path: FieldPath) -> String? {
        switch path.item.map({ "\($0.list.rawValue).\($0.field)" }) ?? path.description {
        case "status": "status"
        case "kind": "kind"
        case "due": "due"
        case "visibility": "visibility"
        case "indicators.measure": "measure"
        case "indicators.direction": "direction"
        default: nil
        }
    }
}
