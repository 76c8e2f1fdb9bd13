import Plan

extension JSON {
    /// Text, or null where there is none.
    init(_ text: String?) {
        self = text.map(JSON.string) ?? .null
    }

    /// A whole number, or null where there is none.
    init(_ number: Int?) {
        self = number.map { .number(Double($0)) } ?? .null
    }

    /// A day as ISO 8601 writes it, or null where there is none.
    init(_ day: Day?) {
        self.init(day?.description)
    }

    /// A moment as ISO 8601 writes it, in the offset it was written with, or null where there is none.
    init(_ moment: Timestamp?) {
        self.init(moment?.description)
    }

    /// A field's dotted path, or null where there is none.
    init(_ field: FieldPath?) {
        self.init(field?.description)
    }

    /// A plan's id, or null where there is none.
    init(_ id: PlanID?) {
        self.init(id?.text)
    }

    /// A list of texts.
    init(_ texts: [String]) {
        self = .array(texts.map(JSON.string))
    }

    /// A share in per cent, rounded to one decimal, halves away from 0; null where there is none.
    init(percent: Double?) {
        self = percent.map { .number(($0 * 10).rounded() / 10) } ?? .null
    }

    /// The first byte of a passage and the one after its last.
    init(span: Range<Int>) {
        self = .array([.number(Double(span.lowerBound)), .number(Double(span.upperBound))])
    }

    /// A name and an address.
    init(_ person: Person) {
        self = ["name": .string(person.name), "email": .string(person.email)]
    }

    /// A field's value as the file has it.
    init(_ value: FieldValue) {
        self =
            switch value {
            case .null: .null
            case .number(let number): .number(number)
            case .text(let text): .string(text)
            case .list(let values): .array(values.map(JSON.init(_:)))
            case .map(let entries): JSON(entries)
            }
    }

    /// Fields and their values, in the file's order.
    init(_ entries: [FieldValue.Entry]) {
        self = .object(entries.map { Member($0.key, JSON($0.value)) })
    }

    /// A field that changed.
    init(_ change: FieldChange) {
        self = ["field": JSON(change.field), "old": JSON(change.old), "new": JSON(change.new)]
    }
}
