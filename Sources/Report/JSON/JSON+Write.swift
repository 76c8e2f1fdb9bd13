import Plan

extension JSON {
    /// The value as a document: two spaces a level, one member a line, keys in their order, a line break at the end.
    ///
    /// The layout is that of Python's `json.dumps(value, indent=2, ensure_ascii=False)`. Text stands unescaped but for
    /// quotation marks, backslashes, and what could steer a terminal or break a line in JavaScript: control characters,
    /// line separators and marks that turn the writing direction, as `\u001b`.
    public var text: String {
        var text = ""
        write(to: &text, indent: 0)
        text += "\n"
        return text
    }

    private func write(to output: inout String, indent: Int) {
        switch self {
        case .null: output += "null"
        case .bool(let flag): output += flag ? "true" : "false"
        case .number(let number): output += number.isFinite ? number.plain : "null"
        case .string(let text): JSON.quote(text, to: &output)
        case .array(let values):
            JSON.write(values, "[", "]", to: &output, indent: indent) { value, output in
                value.write(to: &output, indent: indent + 2)
            }
        case .object(let members):
            JSON.write(members, "{", "}", to: &output, indent: indent) { member, output in
                JSON.quote(member.key, to: &output)
                output += ": "
                member.value.write(to: &output, indent: indent + 2)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], _ open: String, _ close: String, to output: inout String, indent: Int,
        each: (Element, inout String) -> Void
    ) {
        output += open
        for (index, element) in elements.enumerated() {
            output += index == 0 ? "\n" : ",\n"
            output += String(repeating: " ", count: indent + 2)
            each(element, &output)
        }
        if !elements.isEmpty { output += "\n" + String(repeating: " ", count: indent) }
        output += close
    }

    private static func quote(_ text: String, to output: inout String) {
        output += "\""
        if text.utf8.allSatisfy(isPlain) {
            output += text
        } else {
            for scalar in text.unicodeScalars { append(scalar, to: &output) }
        }
        output += "\""
    }

    /// Whether a byte of UTF-8 can begin or continue no character that is escaped.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
            && byte != 0xC2 && byte != 0xD8 && byte != 0xE2 && byte != 0xEF
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout String) {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\u{8}": output += "\\b"
        case "\u{C}": output += "\\f"
        case "\n": output += "\\n"
        case "\r": output += "\\r"
        case "\t": output += "\\t"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}",
            "\u{2028}"..."\u{202E}", "\u{2060}"..."\u{2069}", "\u{FEFF}":
            let digits = String(scalar.value, radix: 16)
            output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: output.unicodeScalars.append(scalar)
        }
    }
}
