import Plan

/// A date as it stands in a text; month and day may be missing.
struct WrittenDate {
    let run: Glyphs.Run
    let year: Int
    let month: Int?
    let dayOfMonth: Int?

    /// The day, where it is a whole one.
    var day: Day? {
        guard let month, let dayOfMonth else { return nil }
        return Day(year: year, month: month, day: dayOfMonth)
    }

    /// The last day of what is written.
    var last: Day? {
        guard let month else { return Day(year: year, month: 12, day: 31) }
        guard (1...12).contains(month) else { return nil }
        return Day(year: year, month: month, day: dayOfMonth ?? Day.length(ofMonth: month, year: year))
    }
}

extension Glyphs {
    /// The dates of a run that begin with a year: 2023年9月3日, 2023-09-03, 2023/9/3, 2023.9.3, 二〇二三年九月, 2023年,
    /// September 3, 2023, 3 September 2023.
    func dates(in run: Run) -> [WrittenDate] {
        var found: [WrittenDate] = []
        var index = run.lowerBound
        while index < run.upperBound {
            if let date = date(at: index, before: run.upperBound) {
                found.append(date)
                index = date.run.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func date(at index: Int, before end: Int) -> WrittenDate? {
        if let english = englishDate(at: index, before: end) { return english }
        guard at(index - 1)?.isDigit != true, let (year, afterYear) = number(at: index, before: end),
            (1949...2100).contains(year)
        else { return nil }
        if has("年", at: afterYear, before: end) {
            return afterMonth(year, begin: index, at: afterYear + 1, before: end)
        }
        guard let mark = at(afterYear), afterYear < end, "-/.".unicodeScalars.contains(mark),
            at(index)?.isDigit == true,
            let (month, afterMonth) = number(at: afterYear + 1, before: end), (1...12).contains(month),
            at(afterMonth) == mark, afterMonth < end, let (day, afterDay) = number(at: afterMonth + 1, before: end),
            Day(year: year, month: month, day: day) != nil
        else { return nil }
        return WrittenDate(run: index..<afterDay, year: year, month: month, dayOfMonth: day)
    }

    private func afterMonth(_ year: Int, begin: Int, at start: Int, before end: Int) -> WrittenDate {
        let start = skipBlanks(start, before: end)
        guard let (month, afterMonth) = number(at: start, before: end), (1...12).contains(month),
            has("月", at: afterMonth, before: end)
        else {
            let end = at(start - 1)?.isBlank == true ? start - 1 : start
            return WrittenDate(run: begin..<max(end, begin + 1), year: year, month: nil, dayOfMonth: nil)
        }
        let dayStart = skipBlanks(afterMonth + 1, before: end)
        guard let (day, afterDay) = number(at: dayStart, before: end), (1...31).contains(day),
            has("日", at: afterDay, before: end)
        else { return WrittenDate(run: begin..<(afterMonth + 1), year: year, month: month, dayOfMonth: nil) }
        return WrittenDate(run: begin..<(afterDay + 1), year: year, month: month, dayOfMonth: day)
    }

    private func skipBlanks(_ index: Int, before end: Int) -> Int {
        var index = index
        while index < end, at(index) == " " { index += 1 }
        return index
    }

    /// A number of Arabic digits or Chinese numerals, up to four of them, and where it ends.
    private func number(at index: Int, before end: Int) -> (Int, Int)? {
        var stop = index
        while stop < end, let scalar = at(stop), scalar.isDigit, stop - index < 5 { stop += 1 }
        if stop > index {
            let digits = scalars[index..<stop].compactMap(\.digit)
            return digits.count <= 4 ? (digits.reduce(0) { $0 * 10 + $1 }, stop) : nil
        }
        while stop < end, let scalar = at(stop), Numerals.isNumeral(scalar), stop - index < 5 { stop += 1 }
        return Numerals.value(scalars[index..<stop]).map { ($0, stop) }
    }

    private func englishDate(at index: Int, before end: Int) -> WrittenDate? {
        guard let scalar = at(index), scalar.isLatin || scalar.isDigit else { return nil }
        guard at(index - 1).map({ $0.isLatin || $0.isDigit }) != true else { return nil }
        var words: [(text: String, end: Int)] = []
        var stop = index
        var word = ""
        while stop < min(end, index + 24), words.count < 3 {
            let scalar = scalars[stop]
            if scalar.isLatin || scalar.isDigit {
                word.unicodeScalars.append(scalar)
            } else if scalar == " " || scalar == "," {
                if !word.isEmpty { words.append((word.lowercased(), stop)) }
                word = ""
            } else {
                break
            }
            stop += 1
        }
        if !word.isEmpty, words.count < 3 { words.append((word.lowercased(), stop)) }
        guard words.count == 3, let year = Int(words[2].text), (1949...2100).contains(year) else { return nil }
        for (name, number) in [(words[0].text, words[1].text), (words[1].text, words[0].text)] {
            guard let month = Glyphs.months.firstIndex(where: { $0 == name || $0.prefix(3) == name }),
                let day = Int(number), Day(year: year, month: month + 1, day: day) != nil
            else { continue }
            return WrittenDate(run: index..<words[2].end, year: year, month: month + 1, dayOfMonth: day)
        }
        return nil
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
