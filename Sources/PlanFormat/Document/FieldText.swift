public import Plan

extension PlanDocument {
    /// The value that a command line means by `FIELD=text`; empty text is null, `a,b` (or `a、b`, with
    /// brackets around it or without) the items of a list.
    ///
    /// Per cent may end in `%`. Throws what ``set(_:to:)`` would.
    public static func parse(_ text: String, for path: FieldPath) throws(EditError) -> FieldValue {
        let kind = try FieldValidation.kind(of: path)
        let trimmed = text.trimmingSpaces
        if trimmed.isEmpty {
            try FieldValidation.check(.null, kind, path)
            return .null
        }
        let value: FieldValue
        switch kind {
        case .lines, .ids, .fields: value = .list(items(withoutBrackets(trimmed)).map { .text($0) })
        case .percent:
            let digits = trimmed.last == "%" || trimmed.last == "\u{FF05}" ? trimmed.dropLast().trimmingSpaces : trimmed
            guard let number = FieldCheck.percent(digits) else {
                throw EditError(.notPercent, path, ["value": .text(trimmed)])
            }
            value = .number(Double(number))
        case .number, .weight:
            guard let number = ScalarText.number(trimmed) else {
                throw EditError(.notNumber, path, ["value": .text(trimmed)])
            }
            value = .number(number)
        case .span:
            let numbers = items(trimmed.filter { $0 != "[" && $0 != "]" }).map(ScalarText.number)
            guard numbers.allSatisfy({ $0 != nil }) else {
                throw EditError(.notSpan, path, ["value": .text(trimmed)])
            }
            value = .list(numbers.map { .number($0 ?? 0) })
        case .map, .items: throw EditError(.needsItem, path)
        case .text: value = .text(text)
        default: value = .text(trimmed)
        }
        try FieldValidation.check(value, kind, path)
        return value
    }

    /// A list as files write it, `[a, b]`, without its one pair of brackets.
    private static func withoutBrackets(_ text: String) -> String {
        guard text.first == "[", text.last == "]", text.count >= 2 else { return text }
        let inside = text.dropFirst().dropLast()
        return inside.contains("[") || inside.contains("]") ? text : inside.trimmingSpaces
    }

    private static func items(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "、" || $0 == "\u{FF0C}" }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    }
}
