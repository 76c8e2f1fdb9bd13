/// A figure that a report states, kept in `Plans/<year>/facts.yaml`.
public struct Fact: Hashable, Sendable {
    /// What a figure is: a number, or a grade in letters or words.
    public enum Value: Hashable, Sendable {
        case number(Double)
        case grade(String)
    }

    /// A key, unique in the file; an import numbers them `f1`… in reading order.
    public var key: String
    /// What is counted, in the report's words.
    public var name: String
    /// The figure.
    public var value: Value
    /// What it is counted in, as written; nil where the report gives none.
    public var unit: String?
    /// What limits the figure, as written: 余, 多, 以上, 每半年, 计划.
    public var qualifier: String?
    /// The heading's numbers, outer to inner, joined.
    public var section: String?
    /// The report's words, within one line, holding the figure.
    public var quote: String

    /// A figure with its words.
    public init(
        key: String, name: String, value: Value, unit: String? = nil, qualifier: String? = nil, section: String? = nil,
        quote: String
    ) {
        self.key = key
        self.name = name
        self.value = value
        self.unit = unit
        self.qualifier = qualifier
        self.section = section
        self.quote = quote
    }
}

extension Fact {
    /// The qualifiers that stand between a number and its measure word: 20余人.
    public static let innerQualifiers = ["余", "多", "几"]
    /// The qualifiers that follow a measure word: 20人以上.
    public static let outerQualifiers = ["以上", "以下", "以内", "左右"]
    /// The qualifiers that follow the number they limit; all others stand before it.
    public static let followingQualifiers = Set(innerQualifiers + outerQualifiers)
}
