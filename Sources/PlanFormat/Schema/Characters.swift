/// Tests on the characters of names.
enum Characters {
    /// Whether a text is a key: letters, digits, Han, `-`, `_`.
    static func isKey(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" || $0 == "_" }
    }

    /// Whether a text is a plan's id: a key, with dots inside.
    static func isID(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first != "." else { return false }
        return text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" || $0 == "_" || $0 == "." }
    }

    /// Whether a text has a line break, of any kind.
    static func hasLineBreak(_ text: String) -> Bool { text.contains { $0.isNewline } }

    /// Whether a text is nothing but white space.
    static func isBlank(_ text: String) -> Bool { text.allSatisfy { $0.isWhitespace } }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}
