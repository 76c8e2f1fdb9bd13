extension Double {
    /// The number as people and files write it: no exponent, whole numbers without a point, others with as few digits
    /// as tell them apart.
    public var plain: String {
        let text = magnitude < 1e15 && self == rounded() ? String(Int64(self)) : description
        guard let mark = text.firstIndex(where: { $0 == "e" }), let power = Int(text[text.index(after: mark)...]) else {
            return text
        }
        let sign = self < 0 ? "-" : ""
        let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
        let whole = String(parts[0])
        let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let all = whole + fraction
        let point = whole.count + power
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
        if point >= all.count { return sign + all + String(repeating: "0", count: point - all.count) }
        return sign + all.prefix(point) + "." + all.dropFirst(point)
    }
}
