/// Reads a date as git takes one in `GIT_AUTHOR_DATE`: git's own form (`@seconds zone`, `seconds zone`), ISO 8601, and
/// mail's (RFC 2822) with or without the weekday.
///
/// A day alone is no instant, for git neither. Where git guesses (a thirteenth month, a thirtieth of February), this
/// refuses.
struct GitDate {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var secondOfDay: Int?
    private var offset: Int?

    /// The instant that `text` names; `zone` (minutes east of UTC) where it names none. Nil where it is no date.
    static func parse(_ text: String, zone: Int) -> GitTime? {
        time(of: text, zone: zone).flatMap { $0.canBeKept ? $0 : nil }
    }

    private static func time(of text: String, zone: Int) -> GitTime? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" }
        if let raw = raw(words, zone: zone) { return raw }
        var date = GitDate()
        for word in words.flatMap(parts) {
            guard date.take(word) else { return nil }
        }
        return date.time(zone: zone)
    }

    /// `@12 +0100`, `1709600000 +0800`, `1709600000`: a bare number needs nine digits, so as not to be a year or a day.
    private static func raw(_ words: [Substring], zone: Int) -> GitTime? {
        guard let first = words.first, words.count <= 2 else { return nil }
        let digits = first.hasPrefix("@") ? first.dropFirst() : first
        guard first.hasPrefix("@") || digits.count >= 9, let seconds = number(digits) else { return nil }
        guard words.count == 2 else { return GitTime(seconds: Int64(seconds), offset: zone) }
        guard words[1].count == 5, let offset = offset(words[1]) else { return nil }
        return GitTime(seconds: Int64(seconds), offset: offset)
    }

    /// `2024-03-05T10:11:12+08:00` is a date, a time and a zone.
    private static func parts(_ word: Substring) -> [Substring] {
        var parts: [Substring] = []
        var rest = word
        if let mark = word.firstIndex(of: "T"), word.first?.isNumber == true {
            parts.append(word[..<mark])
            rest = word[word.index(after: mark)...]
        }
        let isTime = rest.contains(":") || !parts.isEmpty
        if isTime, let sign = rest.firstIndex(where: { "+-Z".contains($0) }), sign != rest.startIndex {
            parts += [rest[..<sign], rest[sign...]]
        } else {
            parts.append(rest)
        }
        return parts
    }

    /// Takes in one word; false where it fits nowhere.
    private mutating func take(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        if first == "+" || first == "-" { return set(&offset, GitDate.offset(word)) }
        if first.isLetter { return takeName(word.lowercased()) }
        if word.contains(":") { return set(&secondOfDay, GitDate.secondOfDay(word.split(separator: ":"))) }
        if let separator = word.first(where: { "-/.".contains($0) }) {
            return takeDate(word.split(separator: separator, omittingEmptySubsequences: false))
        }
        guard let value = GitDate.number(word) else { return false }
        switch (word.count, year, day) {
        case (8, nil, _):
            return set(&year, value / 10_000) && set(&month, value / 100 % 100) && set(&day, value % 100)
        case (6, .some, .some):
            let digits = Array(word)
            return set(&secondOfDay, GitDate.secondOfDay([0, 2, 4].map { Substring(digits[$0...$0 + 1]) }))
        case (4, nil, _): return set(&year, value)
        case (1...2, _, nil): return set(&day, value)
        default: return false
        }
    }

    private mutating func takeName(_ name: String) -> Bool {
        if ["z", "utc", "gmt"].contains(name) { return set(&offset, 0) }
        guard name.count >= 3 else { return false }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        if let place = months.firstIndex(where: { $0.hasPrefix(name) }) { return set(&month, place + 1) }
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return days.contains { $0.hasPrefix(name) }
    }

    private mutating func takeDate(_ parts: [Substring]) -> Bool {
        guard parts.count == 3 else { return false }
        let numbers = parts.compactMap(GitDate.number)
        guard numbers.count == 3 else { return false }
        let ordered = parts[0].count == 4 ? numbers : numbers.reversed()
        guard parts[0].count == 4 || parts[2].count == 4 else { return false }
        return set(&year, ordered[0]) && set(&month, ordered[1]) && set(&day, ordered[2])
    }

    /// Each part of a date is named once.
    private func set(_ field: inout Int?, _ value: Int?) -> Bool {
        guard field == nil, let value else { return false }
        field = value
        return true
    }

    private func time(zone: Int) -> GitTime? {
        guard let year, let month, let day, let secondOfDay, year >= 1970, (1...12).contains(month) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        let days = before * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day - 1 - 719_162
        let offset = offset ?? zone
        return GitTime(seconds: Int64(days * 86_400 + secondOfDay - offset * 60), offset: offset)
    }

    private static func secondOfDay(_ parts: [Substring]) -> Int? {
        guard (2...3).contains(parts.count), let hour = number(parts[0]), let minute = number(parts[1]) else {
            return nil
        }
        var second = 0
        if parts.count == 3 {
            let whole = parts[2].split(separator: ".", omittingEmptySubsequences: false)
            guard whole.count <= 2, let value = number(whole[0]), whole.dropFirst().allSatisfy({ number($0) != nil })
            else { return nil }
            second = value
        }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    /// `+0800`, `+08:00`, `+08`, in minutes.
    private static func offset(_ word: Substring) -> Int? {
        let sign = word.first == "-" ? -1 : 1
        let digits = word.dropFirst().filter { $0 != ":" }
        guard word.first == "+" || word.first == "-", digits.count == 4 || digits.count == 2 else { return nil }
        guard let value = number(Substring(digits)) else { return nil }
        let (hours, minutes) = digits.count == 2 ? (value, 0) : (value / 100, value % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    /// ASCII digits alone; nothing that overflows.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
