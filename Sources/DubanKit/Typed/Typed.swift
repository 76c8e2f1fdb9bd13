import Plan
import PlanFormat
import Words

/// What people type at a command line, read as the file format writes it: days, numbers, words of either language,
/// field names as a screen shows them, in any width.
///
/// Free text stays as it was typed. Files are never read this way.
struct Typed {
    /// The plan that it is about.
    let plan: Plan
    /// The day that the act is about.
    let day: Day
    /// Today.
    let today: Day

    /// The value that a text means in a field; throws what ``PlanDocument/parse(_:for:)`` would.
    func value(_ text: String, for path: FieldPath) throws -> FieldValue {
        let value = try PlanDocument.parse(canonical(text, for: path), for: path)
        let texts = if case .list(let values) = value { values.compactMap(\.text) } else { [text] }
        for text in texts { try Typed.refusePlaceholder(text) }
        return value
    }

    private func canonical(_ text: String, for path: FieldPath) throws -> String {
        // What a file would hold is the most common, and done with.
        if text.trimmingSpaces.isEmpty { return text }
        try Typed.refusePlaceholder(text)
        switch PlanDocument.kind(of: path) {
        case .day: return try days(of: path).read(Words.limit(meantBy: text))?.description ?? text
        case .due:
            if let word = Words.word(meantBy: text, of: path) { return word }
            return try days(of: path).read(Words.limit(meantBy: text))?.description ?? text
        case .word(let words):
            return words.contains(text) ? text : Words.word(meantBy: text, of: path) ?? text
        case .number, .weight: return number(text, path)
        case .percent, .ids, .id: return text.halfWidth
        case .fields:
            return text.split { ",\u{FF0C}、".contains($0) }.map { Words.fieldName(meantBy: String($0)) ?? String($0) }
                .joined(separator: ",")
        default: return text
        }
    }

    /// A day is of the plan's year; one that is past may also be of the year that the act is about.
    private func days(of path: FieldPath) -> TypedDay {
        path.item?.field == "done"
            ? TypedDay(years: [plan.year, day.year], day: day, latest: today) : TypedDay(years: [plan.year], day: day)
    }

    /// A number, with the indicator's own unit or without.
    private func number(_ text: String, _ path: FieldPath) -> String {
        let number = text.halfWidth.trimmingSpaces
        guard let item = path.item, item.list == .indicators, item.field != "weight",
            let unit = plan.indicators.first(where: { $0.key == item.key })?.unit?.halfWidth, !unit.isEmpty,
            number.hasSuffix(unit)
        else { return number }
        return number.dropLast(unit.count).trimmingSpaces
    }

    /// A mend shows what is to be filled in between `<` and `>`; pasted as it stands, it is no value.
    static func refusePlaceholder(_ text: String) throws {
        if Words.isPlaceholder(text) { throw Refusal(.usage, .placeholder, ["text": .text(text.trimmingSpaces)]) }
    }
}
