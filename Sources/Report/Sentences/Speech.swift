import Plan
import Words

/// How an edition speaks: its words, and the names, ids and days as its reader knows them.
struct Speech {
    let words: Words
    let edition: Edition

    /// An id without its year where all of the report is of that year.
    func id(_ id: PlanID) -> String {
        guard let year = edition.year, id.text.hasPrefix("\(year)-") else { return id.text }
        return id.short
    }

    /// Ids as a list, the first few where there are many.
    func ids(_ ids: [PlanID], most: Int = 4) -> String {
        many(ids.map(id), most: most)
    }

    /// Texts as a list, the first few where there are many.
    func many(_ items: [String], most: Int = 4) -> String {
        guard items.count > most + 1 else { return words.list(items) }
        return words(
            .writeMany,
            [
                "items": .text(words.list(Array(items.prefix(most)))), "total": .count(items.count),
                "rest": .count(items.count - most),
            ])
    }

    /// A unit's name, or the text where the team has none of it.
    func unit(_ text: String?) -> String {
        guard let text else { return words(.writeNone) }
        return edition.team?.unit(text)?.name ?? text
    }

    /// A person's name, or the text where the team has none of it.
    func person(_ text: String?) -> String {
        guard let text else { return words(.writeNone) }
        return edition.team?.member(text)?.name ?? text
    }

    /// A day, without its year where nobody can take it for another year's: it is that of the plans and of the report.
    func day(_ day: Day) -> String {
        day.year == edition.year && day.year == edition.asOf.year ? words.writeShort(day) : words.write(day)
    }

    /// The day of a moment in the edition's zone.
    func day(_ moment: Timestamp) -> String { day(edition.zone.day(of: moment)) }

    /// A value of a due date: a day, long-term or none.
    func due(_ value: FieldValue) -> String {
        guard let text = value.text, let day = Day(iso: text) else { return words.write(value, of: .due) }
        return self.day(day)
    }

    /// A share, or – where there is none.
    func share(_ share: Double?, places: Int = 0) -> String {
        share.map { words.write(percent: $0, places: places) } ?? words(.writeNone)
    }

    /// A text of several lines in one, as trailers hold it (`\\n`), with a sign where each ends.
    static func unfolded(_ text: String) -> String { text.replacing("\\n", with: " \u{23CE} ") }

    /// A text with a capital at its start, where the language has them.
    static func sentence(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// The title: office and year.
    var title: String {
        let title = edition.year.map { words(.reportTitle, ["year": .text(String($0))]) } ?? words(.reportTitleNoYear)
        guard let office = edition.office else { return title }
        return words(.reportOfficeTitle, ["office": .text(office), "title": .text(title)])
    }

    /// Branch and short commit, as far as they are known.
    var revision: String {
        [edition.branch, edition.commit?.shortCommit].compactMap { $0 }.joined(separator: " ")
    }
}

extension Argument {
    /// Points, rounded to one decimal before a form is picked by them.
    static func points(_ points: Double) -> Argument { .number((abs(points) * 10).rounded() / 10) }
}

extension Words {
    /// What stands between two sentences: nothing in Chinese, a space in English.
    var gap: String { self(.writeGap) }
}

extension Words {
    /// The day that an edition is of, and by which dates its acts count.
    func asOf(_ edition: Edition) -> String {
        self(edition.isByAuthorDate ? .reportSaid : .reportAsOf, ["day": .day(edition.asOf)])
    }
}
