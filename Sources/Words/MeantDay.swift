import Plan

/// A day as people write it in words, still without what they left out: `9月30日`, `9月底`, `30 Sep 2024`, `年底`.
public struct MeantDay: Hashable, Sendable {
    /// Which day of the month, or of the year, it is.
    public enum Place: Hashable, Sendable {
        /// A day of the month, from 1.
        case day(Int)
        /// The month's last day.
        case monthEnd
        /// The year's last day.
        case yearEnd
    }

    /// The year; nil where it was left out.
    public let year: Int?
    /// The month; nil where it was left out, as in 月底, or has no say.
    public let month: Int?
    /// The day.
    public let place: Place

    /// A day as written.
    public init(year: Int?, month: Int?, place: Place) {
        self.year = year
        self.month = month
        self.place = place
    }
}

extension Words {
    /// The day that a text writes in the words of any language; nil where none has such a form.
    public static func day(meantBy text: String) -> MeantDay? {
        let text = folded(text).filter { $0 != "," }
        for language in [Words(.chinese), Words(.english)] {
            let forms: [(Key, (Fields) -> MeantDay.Place?)] = [
                (.typedDays, { $0.day.map { .day($0) } }), (.typedMonthEnds, { _ in .monthEnd }),
                (.typedYearEnds, { _ in .yearEnd }),
            ]
            for (key, place) in forms {
                for form in language.forms(key) {
                    guard let fields = language.match(text[...], form[...], Fields()), let place = place(fields) else {
                        continue
                    }
                    return MeantDay(year: fields.year, month: fields.month, place: place)
                }
            }
        }
        return nil
    }

    /// The date in a text that says by when: `2024-9-30` of `2024-9-30前`; the text itself where it says no more.
    public static func limit(meantBy text: String) -> String {
        let text = text.trimmingSpaces
        for form in Settings.Language.allCases.flatMap({ Words($0)(.typedLimits).split(separator: "|") }) {
            let parts = form.split(separator: "{day}", omittingEmptySubsequences: false)
            guard parts.count == 2, text.hasPrefix(parts[0]), text.hasSuffix(parts[1]),
                text.count > parts[0].count + parts[1].count
            else { continue }
            return text.dropFirst(parts[0].count).dropLast(parts[1].count).trimmingSpaces
        }
        return text
    }

    /// What a form's placeholders stand for.
    private struct Fields {
        var year: Int?
        var month: Int?
        var day: Int?
    }

    private func forms(_ key: Key) -> [String] {
        self(key).split(separator: "|").map { Words.folded($0) }
    }

    /// Matches a text with a form, placeholder by placeholder.
    private func match(_ text: Substring, _ form: Substring, _ fields: Fields) -> Fields? {
        guard let first = form.first else { return text.isEmpty ? fields : nil }
        guard first == "{", let close = form.firstIndex(of: "}") else {
            return text.first == first ? match(text.dropFirst(), form.dropFirst(), fields) : nil
        }
        let rest = form[form.index(after: close)...]
        var fields = fields
        switch form[..<close].dropFirst() {
        case "year":
            guard let year = number(text.prefix(4)), text.prefix(4).count == 4 else { return nil }
            fields.year = year
            return match(text.dropFirst(4), rest, fields)
        case "month":
            for (length, month) in months(at: text) {
                fields.month = month
                if let matched = match(text.dropFirst(length), rest, fields) { return matched }
            }
        default:
            for length in [2, 1] {
                guard text.count >= length, let day = number(text.prefix(length)) else { continue }
                fields.day = day
                if let matched = match(text.dropFirst(length), rest, fields) { return matched }
            }
        }
        return nil
    }

    /// The months that a text may begin with, and how long each is written: by name, of which three letters are enough;
    /// in digits only where the language has a mark for months, since `3 4` could be either.
    private func months(at text: Substring) -> [(length: Int, month: Int)] {
        let names = self(.typedMonths).lowercased().split(separator: " ")
        let isAlphabetic = names.allSatisfy { $0.allSatisfy(\.isASCII) }
        var months: [(length: Int, month: Int)] = []
        for length in [2, 1] where text.count >= length && !isAlphabetic {
            if let month = number(text.prefix(length)) { months.append((length, month)) }
        }
        for (index, name) in names.enumerated() {
            let common = zip(text, name).prefix { $0.0 == $0.1 }.count
            if common >= (isAlphabetic ? 3 : name.count) { months.append((common, index + 1)) }
        }
        return months
    }

    private func number(_ digits: Substring) -> Int? {
        digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }
}
