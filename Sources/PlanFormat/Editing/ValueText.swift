import Plan

/// The text of a value in its field: what stands behind the colon, and the lines below.
struct ValueText {
    /// What stands on the key's line.
    let first: String
    /// The lines below, each with a line end before it.
    let rest: String

    init(_ text: String, lineEnd: String) {
        guard let end = text.range(of: lineEnd) else {
            first = text
            rest = ""
            return
        }
        first = String(text[..<end.lowerBound])
        rest = String(text[end.lowerBound...])
    }
}

extension String {
    /// The first place of another text; compares code points, so that `\r\n` is found as two.
    fileprivate func range(of other: String) -> Range<String.Index>? {
        let (text, pattern) = (unicodeScalars, Array(other.unicodeScalars))
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].starts(with: pattern) { return index..<text.index(index, offsetBy: pattern.count) }
            index = text.index(after: index)
        }
        return nil
    }
}

extension ScalarWriter {
    /// A value of a field that is no map and no list of maps; lists in flow style.
    static func value(_ value: FieldValue, _ kind: FieldKind?, style: YamlNode.Style, at place: Place) -> String {
        switch value {
        case .null: return "null"
        case .number(let number): return bare(number.plain, style: style)
        case .text(let text):
            switch kind {
            case .day, .due, .percent, .number, .weight: return bare(text, style: style)
            default: return self.text(text, style: style, at: place)
            }
        case .list, .map: return FlowWriter.value(value)
        }
    }
}
