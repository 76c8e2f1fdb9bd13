/// A calendar day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Days are ordered and can be counted: `ordinal` is the number of days since 1970-01-01.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0; negative before it.
    public let ordinal: Int

    /// The day that lies `ordinal` days after 1970-01-01.
    public init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// The day of a year, month (1…12) and day of the month, or nil where the calendar has none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(ordinal: Day.ordinal(year: year, month: month, day: day))
    }

    /// The day written `2024-09-30`, or nil where the text has another form or names no day.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Day: Comparable {
    /// Earlier days come first.
    public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}

extension Day: Strideable {
    /// The number of days from this day to another, negative where that lies before.
    public func distance(to other: Day) -> Int { other.ordinal - ordinal }

    /// The day that lies a number of days after this one.
    public func advanced(by days: Int) -> Day { Day(ordinal: ordinal + days) }
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2024-09-30`.
    public var description: String {
        let (year, month, day) = components
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension Day {
    /// The year, 1…9999.
    public var year: Int { components.year }
    /// The month, 1…12.
    public var month: Int { components.month }
    /// The day of the month, 1…31.
    public var day: Int { components.day }

    /// Year, month and day of the month.
    ///
    /// The algorithm is Howard Hinnant's `civil_from_days` (chrono-compatible low-level date algorithms, 2013).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func ordinal(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Whether a year has 366 days.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days of a month (1…12) of a year.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 1 January of a year.
    public static func first(ofYear year: Int) -> Day {
        Day(ordinal: ordinal(year: year, month: 1, day: 1))
    }

    /// 31 December of a year.
    public static func last(ofYear year: Int) -> Day {
        Day(ordinal: ordinal(year: year, month: 12, day: 31))
    }

    /// The number of this day in its year, 1…366.
    public var dayOfYear: Int { ordinal - Day.first(ofYear: year).ordinal + 1 }

    /// The ISO weekday, 1 for Monday … 7 for Sunday.
    public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }
}
