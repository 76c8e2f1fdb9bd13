import Plan

extension Words {
    /// A template with its placeholders filled: `{name}` by the argument, `{count|goal|goals}` by the first form where
    /// the argument is 1, else the second; `[[, not {value}]]` only where there is a value. Any other placeholder without
    /// an argument stays as it stands.
    func fill(_ template: String, _ arguments: [String: Argument]) -> String {
        // Most phrases have nothing to fill, and every start of the program asks for hundreds of them.
        guard template.utf8.contains(where: { $0 == Mark.open || $0 == Mark.bracket }) else { return template }
        var text = ""
        let template = Words.chosen(template, arguments)
        var rest = template[...]
        while let (before, inside, after) = Words.placeholder(in: rest) {
            text += before
            rest = after
            guard let filled = filling(inside, arguments) else {
                text += "{\(inside)}"
                continue
            }
            if table.spacesHan, let last = text.last, let first = filled.first, Words.needSpace(last, first) {
                text += " "
            }
            text += filled
            if table.spacesHan, let last = filled.last, let first = rest.first, Words.needSpace(last, first) {
                text += " "
            }
        }
        return text + rest
    }

    /// The marks of templates, as bytes: to look for characters in texts takes many times as long.
    private enum Mark {
        static let open = UInt8(ascii: "{")
        static let close = UInt8(ascii: "}")
        static let bracket = UInt8(ascii: "[")
    }

    /// The first placeholder of a text, with what stands before and after it; nil where there is none.
    private static func placeholder(
        in text: Substring
    ) -> (before: Substring, inside: Substring, after: Substring)? {
        guard let open = text.utf8.firstIndex(of: Mark.open),
            let close = text.utf8[open...].firstIndex(of: Mark.close)
        else { return nil }
        return (text[..<open], text[text.utf8.index(after: open)..<close], text[text.utf8.index(after: close)...])
    }

    private func filling(_ placeholder: Substring, _ arguments: [String: Argument]) -> String? {
        let parts = placeholder.split(separator: "|", omittingEmptySubsequences: false)
        guard let name = parts.first, let argument = arguments[String(name)] else { return nil }
        guard parts.count == 3 else { return write(argument) }
        return String(argument.isOne ? parts[1] : parts[2])
    }

    /// Whether two neighbours are Han and a letter or digit, between which Chinese sets a space.
    private static func needSpace(_ left: Character, _ right: Character) -> Bool {
        left.isHan && right.isLatinOrDigit || left.isLatinOrDigit && right.isHan
    }

    /// A template with the parts in double brackets kept where all of their arguments are there, else left out.
    static func chosen(_ template: String, _ arguments: [String: Argument]) -> String {
        guard template.utf8.contains(Mark.bracket) else { return template }
        var text = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            let part = String(rest[open.upperBound..<close.lowerBound])
            text += rest[..<open.lowerBound]
            if isComplete(part, arguments) { text += part }
            rest = rest[close.upperBound...]
        }
        return text + rest
    }

    /// Whether all of a template's placeholders have arguments.
    static func isComplete(_ template: String, _ arguments: [String: Argument]) -> Bool {
        placeholders(of: template).allSatisfy { arguments[$0] != nil }
    }

    /// The names of a template's placeholders, in order.
    static func placeholders(of template: String) -> [String] {
        var names: [String] = []
        var rest = template[...]
        while let (_, inside, after) = placeholder(in: rest) {
            names.append(String(inside.prefix { $0 != "|" }))
            rest = after
        }
        return names
    }
}

extension Argument {
    fileprivate var isOne: Bool {
        switch self {
        case .number(let number), .percent(let number): number == 1
        case .list(let items): items.count == 1
        default: false
        }
    }
}

extension Character {
    /// Whether it is a Han character.
    var isHan: Bool {
        unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value) }
            ?? false
    }

    fileprivate var isLatinOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
