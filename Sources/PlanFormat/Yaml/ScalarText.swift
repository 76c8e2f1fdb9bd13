/// What the text of a plain scalar is, read from its characters and not as YAML 1.1 would resolve it.
enum ScalarText {
    /// A decimal number: digits without leading zeros, a point, an exponent; no `_`, `,`, `:`, `0x`, `0o`.
    static func number(_ text: String) -> Double? {
        var bytes = text.utf8[...]
        if bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
        let whole = digits(&bytes)
        guard whole.count > 0, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
        if bytes.first == UInt8(ascii: ".") {
            bytes.removeFirst()
            guard !digits(&bytes).isEmpty else { return nil }
        }
        if bytes.first == UInt8(ascii: "e") || bytes.first == UInt8(ascii: "E") {
            bytes.removeFirst()
            if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
            guard !digits(&bytes).isEmpty else { return nil }
        }
        guard bytes.isEmpty, let number = Double(text), number.isFinite else { return nil }
        return number == 0 ? 0 : number
    }

    private static func digits(_ bytes: inout Substring.UTF8View) -> Substring.UTF8View {
        let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        bytes = bytes[digits.endIndex...]
        return digits
    }

    /// Whether some reader of YAML 1.1 or 1.2 takes the plain text for something else than text.
    static func resolves(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 64 else { return text.isEmpty }
        if text == "~" || text == "<<" || text == "=" { return true }
        let letters = UInt8(ascii: "A")...UInt8(ascii: "z")
        if letters.contains(first) { return words.contains(text.lowercased()) }
        // A sign, a point or a digit, and then only what numbers, times and dates are made of.
        let digits = text.drop { $0 == "-" || $0 == "+" }.lowercased()
        if ["0x", "0o", "0b"].contains(where: { digits.hasPrefix($0) }) { return true }
        return text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? text.utf8.allSatisfy { numeric.contains($0) } : words.contains(text.lowercased())
    }

    private static let words: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf",
    ]
    private static let numeric = Set("0123456789+-._:,eEtTzZ \t".utf8)
}
