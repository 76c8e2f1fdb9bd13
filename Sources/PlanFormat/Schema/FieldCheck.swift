import Plan

/// Holds texts and values to what may stand in a field.
enum FieldCheck {
    /// What is wrong with the text of a scalar, or nil; null is checked elsewhere.
    static func problem(_ text: String, _ kind: FieldKind) -> EditError.Code? {
        switch kind {
        case .id: Characters.isID(text) ? nil : .notID
        case .word(let words): words.contains(text) ? nil : .notWord
        case .line, .lines: Characters.hasLineBreak(text) ? .notOneLine : nil
        case .ids: Characters.isID(text) ? nil : .notID
        case .fields: PlanSchema.top.contains { $0.name == text } ? nil : .notField
        case .text: nil
        case .day: Day(iso: text) != nil ? nil : .notDay
        case .due: text == Plan.Due.longTerm.text || Day(iso: text) != nil ? nil : .notDue
        case .percent: percent(text) != nil ? nil : .notPercent
        case .number: ScalarText.number(text) != nil ? nil : .notNumber
        case .weight:
            ScalarText.number(text).map { $0 < 0 ? .negative : $0 > greatestWeight ? .tooGreat : nil } ?? .notNumber
        case .key: Characters.isKey(text) ? nil : .notKey
        case .hash: isHash(text) ? nil : .notHash
        case .span: .notSpan
        case .map: .notMap
        case .items: .notList
        }
    }

    /// Beyond this a weight is a slip of the keys; sums of weights stay far from what a number can hold.
    static let greatestWeight = 1e9

    /// What the words of a problem are filled with.
    static func arguments(_ text: String, _ kind: FieldKind) -> [String: Argument] {
        var arguments: [String: Argument] = ["value": .text(text)]
        let names: [String]
        switch kind {
        case .word(let words):
            names = words
            arguments["words"] = .list(words.map { .text($0) })
        case .fields: names = PlanSchema.top.map(\.name)
        case .weight:
            arguments["limit"] = .number(greatestWeight)
            names = []
        default: names = []
        }
        if let near = Spelling.nearest(to: text, in: names) { arguments["suggestion"] = .text(near) }
        return arguments
    }

    /// A whole per cent 0…100 in plain digits.
    static func percent(_ text: String) -> Int? {
        guard text.utf8.count <= 3, let number = ScalarText.number(text), (0...100).contains(number) else { return nil }
        return Int(exactly: number)
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
                    || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0)
            }
    }
}
