import Plan

/// Digits that were a date or a span of months before the signs between them were lost.
///
/// Pages set numbers in spans of their own, and text taken from them often lacks the sign after a number: 2024年2月26日
/// becomes 2024226, 1-12月 becomes 112月.
struct DamagedDate {
    /// One way to read the digits.
    struct Candidate: Hashable {
        /// The date as it would be written.
        let text: String
        let year: Int?
        let month: Int?
        let dayOfMonth: Int?

        /// The day, where it is a whole one.
        var day: Day? {
            guard let year, let month, let dayOfMonth else { return nil }
            return Day(year: year, month: month, day: dayOfMonth)
        }
    }

    /// The digits with the 年, 月 or 日 that closes them.
    let run: Glyphs.Run
    /// The ways to read them; never empty.
    let candidates: [Candidate]

    /// Readings of a line of digits that stands alone: year, month and day.
    static func candidates(for digits: [Unicode.Scalar]) -> [Candidate] {
        let digits = digits.compactMap(\.digit)
        guard (6...8).contains(digits.count), let year = year(digits) else { return [] }
        return days(digits.dropFirst(4), year: year)
    }

    /// The damaged dates of a run.
    static func all(in run: Glyphs.Run, of text: Glyphs) -> [DamagedDate] {
        var found: [DamagedDate] = []
        var index = run.lowerBound
        while index < run.upperBound {
            guard text[index].isDigit else {
                index += 1
                continue
            }
            var end = index
            while end < run.upperBound, text[end].isDigit { end += 1 }
            let digits = index..<end
            if let damaged = read(digits, before: run.upperBound, in: text) { found.append(damaged) }
            index = found.last.map { max(end, $0.run.upperBound) } ?? end
        }
        return found
    }

    private static func read(_ digits: Glyphs.Run, before end: Int, in text: Glyphs) -> DamagedDate? {
        guard (2...8).contains(digits.count), digits.upperBound < end else { return nil }
        if let before = text.at(digits.lowerBound - 1), before.isLatin || ".-/第~".unicodeScalars.contains(before) {
            return nil
        }
        let numbers = digits.compactMap { text[$0].digit }
        let close = digits.upperBound
        let candidates: [Candidate]
        var upper = close + 1
        switch text[close] {
        case "月":
            let day = dayAfter(close + 1, before: end, in: text)
            candidates = months(numbers, day: day?.number)
            if !candidates.isEmpty, let day { upper = day.end }
        case "日" where text.at(close + 1) != "内":
            candidates = year(numbers).map { days(numbers.dropFirst(4), year: $0) } ?? days(numbers[...], year: nil)
        case "年":
            candidates = years(numbers)
        default:
            return nil
        }
        return candidates.isEmpty ? nil : DamagedDate(run: digits.lowerBound..<upper, candidates: candidates)
    }

    private static func year(_ digits: [Int]) -> Int? {
        guard digits.count > 4 else { return nil }
        let year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
        return (1990...2099).contains(year) ? year : nil
    }

    private static func value(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

    private static func dayAfter(_ index: Int, before end: Int, in text: Glyphs) -> (number: Int, end: Int)? {
        var stop = index
        while stop < end, text[stop].isDigit, stop - index < 3 { stop += 1 }
        guard stop > index, stop < end, text[stop] == "日" else { return nil }
        let number = (index..<stop).reduce(0) { $0 * 10 + (text[$1].digit ?? 0) }
        return (1...31).contains(number) ? (number, stop + 1) : nil
    }

    /// Readings of digits before 月: a year and a month, a year and a span of months, a span of months.
    private static func months(_ digits: [Int], day: Int?) -> [Candidate] {
        let year = year(digits)
        let rest = year == nil ? digits[...] : digits.dropFirst(4)
        guard (1...4).contains(rest.count) else { return [] }
        let prefix = year.map { "\($0)年" } ?? ""
        var found: [Candidate] = []
        if let year, rest.first != 0, rest.count <= 2, (1...12).contains(value(rest)) {
            let tail = day.map { "\($0)日" } ?? ""
            found.append(
                Candidate(text: "\(prefix)\(value(rest))月\(tail)", year: year, month: value(rest), dayOfMonth: day))
        }
        guard day == nil, rest.count >= 2, year != nil || value(rest) > 12 else { return found }
        for cut in 1..<rest.count {
            let from = rest.prefix(cut)
            let to = rest.dropFirst(cut)
            guard from.first != 0, to.first != 0, value(from) < value(to), value(to) <= 12 else { continue }
            found.append(
                Candidate(
                    text: "\(prefix)\(value(from))-\(value(to))月", year: year, month: value(to), dayOfMonth: nil))
        }
        return found
    }

    /// Readings of digits as a month and a day.
    private static func days(_ digits: ArraySlice<Int>, year: Int?) -> [Candidate] {
        guard (2...4).contains(digits.count), year != nil || digits.count >= 3 else { return [] }
        var found: [Candidate] = []
        for cut in 1...2 where cut < digits.count {
            let month = value(digits.prefix(cut))
            let day = value(digits.dropFirst(cut))
            guard digits.count - cut <= 2, digits.count == 4 || digits[digits.startIndex + cut] != 0,
                digits.count == 4 || digits.first != 0, Day(year: year ?? 2024, month: month, day: day) != nil
            else { continue }
            let prefix = year.map { "\($0)年" } ?? ""
            found.append(Candidate(text: "\(prefix)\(month)月\(day)日", year: year, month: month, dayOfMonth: day))
        }
        return found
    }

    /// Readings of digits before 年: two years.
    private static func years(_ digits: [Int]) -> [Candidate] {
        guard digits.count == 8, let from = year(digits) else { return [] }
        let to = value(digits[4...])
        guard from < to, to <= 2099 else { return [] }
        return [Candidate(text: "\(from)-\(to)年", year: nil, month: nil, dayOfMonth: nil)]
    }
}
