/// Text of files and commits as a terminal may show it: nothing in it is sent raw that would move the cursor, change
/// colours, turn the direction of writing or break the line.
public enum Visible {
    /// The text with control characters, bidirectional controls, line breaks and invisible characters written out.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if isHidden(scalar) { shown += written(scalar) } else { shown.unicodeScalars.append(scalar) }
        }
        return shown
    }

    private static func written(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{1B}": "\\e"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        case .format: return !joiners.contains(scalar)
        default: return false
        }
    }

    /// Format characters that scripts and emoji need and that cannot hide anything: the zero-width joiners.
    private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]
}
