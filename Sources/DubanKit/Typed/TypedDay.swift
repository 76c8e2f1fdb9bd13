import Plan
import Words

/// Reads a day as people type it: `2024-09-30`, `2024/9/30`, `2024.9.30`, `20240930`, `9-30`, 2024年9月30日, 9月底, 月底.
///
/// Numbers stand in the order year, month, day. A day without its year is of the years that the field allows.
struct TypedDay {
    /// The years that a day without one may be of.
    let years: [Int]
    /// The day whose month 月底 ends.
    let day: Day
    /// The last day that can be meant; nil where days to come can be.
    var latest: Day?

    /// The day; nil where the text is none. One that could be another day too is refused.
    func read(_ typed: String) throws -> Day? {
        let text = typed.halfWidth.trimmingSpaces
        if let day = Day(iso: text) { return day }
        guard let meant = TypedDay.meant(by: text) else { return nil }
        let found = days(meant)
        // Month and day the other way round: what no calendar has is no day, even if the other way is one.
        if found.isEmpty { return nil }
        let possible = latest.map { latest in found.filter { $0 <= latest } } ?? found
        let other = TypedDay.isDoubtful(text) ? meant.swapped.map(days) ?? [] : []
        if possible.count > 1 || !other.isEmpty {
            let days = Set((possible.isEmpty ? found : possible) + other).sorted()
            throw Refusal(
                .usage, .ambiguousDate, ["text": .text(typed), "days": .list(days.map { .day($0) })])
        }
        return possible.first ?? found.first
    }

    /// The day of a text that leaves out nothing, as `2024年9月30日` and `2024/9/30`; nil where it is none.
    static func whole(_ text: String) -> Day? {
        let text = text.halfWidth.trimmingSpaces
        if let day = Day(iso: text) { return day }
        guard let meant = meant(by: text), let year = meant.year else { return nil }
        return TypedDay(years: [year], day: .first(ofYear: year)).days(meant).first
    }

    /// Whether a text has the form of a day.
    static func isDay(_ text: String) -> Bool {
        Day(iso: text.halfWidth.trimmingSpaces) != nil || meant(by: text) != nil
    }

    private static func meant(by text: String) -> MeantDay? {
        numbers(text.halfWidth.trimmingSpaces) ?? Words.day(meantBy: text)
    }

    /// The days that are meant, one a year.
    private func days(_ meant: MeantDay) -> [Day] {
        let years = meant.year.map { [$0] } ?? (meant.place == .monthEnd && meant.month == nil ? [day.year] : years)
        return Set(years).sorted().compactMap { year in
            switch meant.place {
            case .day(let number): meant.month.flatMap { Day(year: year, month: $0, day: number) }
            case .yearEnd: Day(year: year, month: 12, day: 31)
            case .monthEnd:
                (28...31).reversed().lazy.compactMap { Day(year: year, month: meant.month ?? day.month, day: $0) }.first
            }
        }
    }

    /// Year, month and day in digits, or month and day.
    private static func numbers(_ text: String) -> MeantDay? {
        if text.count == 8, let all = number(text) {
            return MeantDay(year: all / 10_000, month: all / 100 % 100, place: .day(all % 100))
        }
        guard let mark = text.first(where: { "-/.".contains($0) }) else { return nil }
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { number($0.trimmingSpaces) }
        guard numbers.count == parts.count else { return nil }
        switch (numbers.count, parts[0].count) {
        case (3, 4): return MeantDay(year: numbers[0], month: numbers[1], place: .day(numbers[2]))
        case (2, 1...2): return MeantDay(year: nil, month: numbers[0], place: .day(numbers[1]))
        default: return nil
        }
    }

    /// `3/4` is read in two ways, `3-4` as screens write days.
    private static func isDoubtful(_ text: String) -> Bool {
        let parts = text.split(whereSeparator: { "/.".contains($0) })
        return parts.count == 2 && parts.allSatisfy { number($0.trimmingSpaces) != nil } && parts[0] != parts[1]
    }

    private static func number(_ text: String) -> Int? {
        !text.isEmpty && text.count <= 8 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

extension MeantDay {
    /// The same with month and day the other way round.
    fileprivate var swapped: MeantDay? {
        guard case .day(let day) = place, let month else { return nil }
        return MeantDay(year: year, month: day, place: .day(month))
    }
}
