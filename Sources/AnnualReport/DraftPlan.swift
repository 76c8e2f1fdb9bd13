public import Plan

/// A goal or shortcoming as the report states it.
public struct DraftPlan: Hashable, Sendable {
    /// Goal or shortcoming.
    public var kind: Plan.Kind
    /// Its number among those of its kind, from 1 in reading order.
    public var number: Int
    /// 4 to 40 characters: one or more runs of the item's own words, in their order.
    public var title: String
    /// The headings' numbers as written, outer to inner, joined: `四、(一)`; nil where nothing is numbered.
    public var section: String?
    /// Bytes of the text, end excluded, without the item's number.
    public var span: Range<Int>
    /// Those bytes.
    public var quote: String
    /// 责任单位, where the item names it.
    public var lead: String?
    /// 配合单位, where the item names them.
    public var support: [String] = []
    /// 责任领导, where the item names one.
    public var leader: String?
    /// 责任人, where the item names one.
    public var owner: String?
    /// The time limit, where the item labels one (完成时限).
    public var due: Plan.Due?
    /// Of a shortcoming: why it is so, where the item says it (原因).
    public var cause: String?

    init(kind: Plan.Kind, number: Int, title: String, section: String?, span: Range<Int>, quote: String) {
        self.kind = kind
        self.number = number
        self.title = title
        self.section = section
        self.span = span
        self.quote = quote
    }
}

/// A link that shared words suggest: a goal that may answer a shortcoming.
public struct Suggestion: Hashable, Sendable {
    /// The goal's number.
    public let goal: Int
    /// The shortcoming's number.
    public let answers: Int
    /// The words that stand in both quotes, those of the report's title not counted.
    public let words: [String]
}

/// Text of a chapter on goals or shortcomings that the import puts under no plan.
public struct Unplaced: Hashable, Sendable {
    /// Why a text belongs to no plan.
    public enum Reason: String, Sendable, CaseIterable {
        /// It stands before the first item and introduces the list.
        case introduction
        /// It gives causes of all shortcomings together.
        case causes
        /// It follows the list and is not part of its last item.
        case remark
        /// It is too short, or has too few words, to be a plan.
        case tooShort = "too-short"
    }

    /// The headings' numbers as written, joined; nil where nothing is numbered.
    public let section: String?
    /// Bytes of the text, end excluded.
    public let span: Range<Int>
    /// Those bytes.
    public let quote: String
    /// Why it belongs to no plan.
    public let why: Reason
}
