/// Writes scalars so that every YAML reader reads the same text back.
enum ScalarWriter {
    /// Where a scalar is to stand.
    struct Place {
        /// Inside `[…]` or `{…}`.
        var isFlow = false
        /// The columns by which a block scalar's lines are indented.
        var indent = 2
        var lineEnd = "\n"
        /// Whether nothing but the scalar may stand on its first line, so that a block scalar can begin there.
        var allowsBlock = true
    }

    /// A text in the style asked for, or in the next plainer one that holds it.
    static func text(_ text: String, style: YamlNode.Style = .plain, at place: Place = Place()) -> String {
        switch style {
        case .single where isSingleQuotable(text): return single(text)
        case .double, .single: break
        case .literal where canBeBlock(text, place): return block(text, "|", place)
        case .folded where canBeBlock(text, place) && canFold(text): return block(text, ">", place)
        default:
            if isPlain(text, isFlow: place.isFlow) { return text }
            if text.contains("\n"), canBeBlock(text, place) { return block(text, "|", place) }
        }
        return double(text)
    }

    /// A number or a day, in quotes where the one that it replaces had them.
    static func bare(_ text: String, style: YamlNode.Style) -> String {
        switch style {
        case .single: "'" + text + "'"
        case .double: "\"" + text + "\""
        default: text
        }
    }

    /// A text in double quotes, with escapes for what is no printable character of one line.
    static func double(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if isPrintable(scalar) { out.unicodeScalars.append(scalar) } else { out += escape(scalar) }
            }
        }
        return out + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
    }

    private static func single(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func isSingleQuotable(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPrintable) }

    /// Whether a text may stand without quotes and is text to every reader.
    static func isPlain(_ text: String, isFlow: Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        if reservedFirst.contains(first) || last == ":" || last == " " || ScalarText.resolves(text) { return false }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if !isPrintable(scalar) { return false }
            if previous == ":", scalar == " " { return false }
            if previous == " ", scalar == "#" { return false }
            if isFlow, reservedInFlow.contains(scalar) { return false }
            previous = scalar
        }
        return true
    }

    private static let reservedFirst = Set("-?:,[]{}#&*!|>'\"%@` .=<~+".unicodeScalars)
    private static let reservedInFlow = Set(",[]{}:?\"".unicodeScalars)

    /// Whether a character stands for itself: no control, no line break, no byte order mark, no lone non-character.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
        case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
        default: false
        }
    }

    /// Whether a text can be a block scalar without an indentation indicator, and reads back whole.
    private static func canBeBlock(_ text: String, _ place: Place) -> Bool {
        guard place.allowsBlock, !place.isFlow, let first = text.unicodeScalars.first, first != " ", first != "\n"
        else {
            return false
        }
        let lines = text.split(separator: "\n" as Character, omittingEmptySubsequences: false)
        let isTextual = text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
        let hasBlankLine = lines.contains { !$0.isEmpty && $0.allSatisfy { $0 == " " } }
        return isTextual && !hasBlankLine && !text.hasSuffix("\n\n")
    }

    /// Whether a folded scalar holds it without folding: one line.
    private static func canFold(_ text: String) -> Bool { !text.dropLast(text.hasSuffix("\n") ? 1 : 0).contains("\n") }

    private static func block(_ text: String, _ mark: String, _ place: Place) -> String {
        var lines = text.split(separator: "\n" as Character, omittingEmptySubsequences: false)
        let clips = text.hasSuffix("\n")
        if clips { lines.removeLast() }
        let indent = String(repeating: " ", count: place.indent)
        let content = lines.map { $0.isEmpty ? "" : indent + $0 }
        return ([mark + (clips ? "" : "-")] + content).joined(separator: place.lineEnd)
    }
}
