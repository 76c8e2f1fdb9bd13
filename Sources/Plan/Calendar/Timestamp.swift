/// A moment with the offset that it was written in, as git keeps it.
public struct Timestamp: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64
    /// Minutes east of Greenwich that the moment was written with.
    public let offset: Int

    /// A moment of a number of seconds since 1970, written with an offset in minutes east of Greenwich.
    ///
    /// A commit can hold any number; what lies outside the years 1…9999 is taken as their first or last full day, so that
    /// every moment has a day that can be written.
    public init(seconds: Int64, offset: Int) {
        let first = Int64(Day.first(ofYear: 1).ordinal + 1) * 86_400
        let last = Int64(Day.last(ofYear: 9999).ordinal) * 86_400 - 1
        self.seconds = min(max(seconds, first), last)
        self.offset = offset
    }

    /// The moment written `2024-09-30T12:00:00+08:00` or `…Z`, or nil where the text has another form.
    ///
    /// Seconds may be left out; a fraction is not read.
    public init?(iso text: some StringProtocol) {
        let text = String(text)
        guard text.utf8.count >= 17, let day = Day(iso: text.prefix(10)) else { return nil }
        var rest = text.dropFirst(10)
        guard let mark = rest.popFirst(), mark == "T" || mark == " " else { return nil }
        let clock = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { $0.count == 2 ? Int($0) : nil }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second < 60,
            let offset = Timestamp.offset(rest.dropFirst(clock.count))
        else { return nil }
        let local = Int64(day.ordinal) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: local - Int64(offset) * 60, offset: offset)
    }

    private static func offset(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        var digits = text.dropFirst()
        if digits.count == 5, let colon = digits.firstIndex(of: ":"),
            digits.distance(from: colon, to: digits.endIndex) == 3
        {
            digits.remove(at: colon)
        }
        guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let hours = Int(digits.prefix(2)),
            let minutes = Int(digits.suffix(2)), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
}

extension Timestamp: Comparable {
    /// Earlier moments come first; the offset has no say.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: CustomStringConvertible {
    /// The moment as ISO 8601 writes it, in its own offset: `2024-09-30T12:00:00+08:00`.
    public var description: String {
        let local = seconds + Int64(offset) * 60
        let day = Timestamp.floorDivide(local, 86_400)
        let rest = Int(local - day * 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
        return "\(Day(ordinal: Int(day)))T\(clock)\(zone)"
    }

    static func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }
}
