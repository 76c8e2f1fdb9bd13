/// A value that a sentence is filled with; each language writes it in its own way.
public enum Argument: Hashable, Sendable {
    /// Text that stands as it is.
    case text(String)
    /// A whole number or a decimal.
    case number(Double)
    /// A share, rounded to one decimal when shown.
    case percent(Double)
    /// A day.
    case day(Day)
    /// A moment.
    case moment(Timestamp)
    /// A field, shown by its name in the language.
    case field(FieldPath)
    /// A value of a field; enumerated words are translated.
    case value(FieldValue, of: FieldPath)
    /// A status.
    case status(Plan.Status)
    /// A light.
    case light(Light)
    /// A reporting period.
    case period(Period)
    /// A move of a value that was set: what to, when, by whom and why.
    case revision(Revision)
    /// Several, joined as the language joins them.
    case list([Argument])

    /// A whole number.
    public static func count(_ number: Int) -> Argument { .number(Double(number)) }
    /// An id, as text.
    public static func id(_ id: PlanID) -> Argument { .text(id.text) }
}
