/// The identity of a plan, as its file's `id` says: `2024-G1`.
///
/// Any text of letters, digits, Han, `-`, `_` and `.`; ids are ordered as people count, `2024-G2` before `2024-G10`,
/// and a year's goals (G) before its shortcomings (S).
public struct PlanID: Hashable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// An id as written.
    public init(_ text: String) {
        self.text = text
    }

    /// The id that an import or `new` gives: `2024-G1`, `2024-S3`; numbers begin at 1.
    public init(year: Int, kind: Plan.Kind, number: Int) {
        self.init("\(year)-\(kind.letter)\(number)")
    }

    /// The id as written.
    public var description: String { text }

    /// The year whose four digits and a dash the id begins with; nil where it has another form.
    public var year: Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        return digits.count == 4 && rest.first == "-" && rest.count > 1 ? Int(digits) : nil
    }

    /// The id without its year's digits and dash, as screens show it where one year is meant: `G1`.
    public var short: String {
        year == nil ? text : String(text.dropFirst(5))
    }

    /// The number that ends an id of this year and kind, or nil where the id has another form.
    public func number(year: Int, kind: Plan.Kind) -> Int? {
        let prefix = "\(year)-\(kind.letter)"
        guard text.hasPrefix(prefix) else { return nil }
        return Int(text.dropFirst(prefix.count))
    }
}

extension PlanID: Comparable {
    /// Natural order: runs of digits compare as numbers, all else by code point.
    public static func < (left: PlanID, right: PlanID) -> Bool {
        var a = left.text.unicodeScalars[...]
        var b = right.text.unicodeScalars[...]
        while let x = a.first, let y = b.first {
            if x.isDigit && y.isDigit {
                let m = a.prefix(while: \.isDigit).drop { $0 == "0" }
                let n = b.prefix(while: \.isDigit).drop { $0 == "0" }
                if m.count != n.count { return m.count < n.count }
                if !m.elementsEqual(n) { return m.lexicographicallyPrecedes(n) }
                a = a.drop(while: \.isDigit)
                b = b.drop(while: \.isDigit)
            } else {
                if x != y { return x < y }
                a.removeFirst()
                b.removeFirst()
            }
        }
        return a.isEmpty && (!b.isEmpty || left.text < right.text)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
