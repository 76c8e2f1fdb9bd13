import Plan

/// Holds a value that is to be written to its field's kind.
enum FieldValidation {
    /// What a path that can be set holds.
    static func kind(of path: FieldPath) throws(EditError) -> FieldKind {
        if path == .body || (path.item?.field == "key") { throw EditError(.fixed, path) }
        if PlanSchema.item(path) != nil { return .map }
        if let kind = PlanSchema.kind(of: path) { return kind }
        if path.parts.count > 1, FieldPath.ItemList(rawValue: path.parts[0]) == nil, path.parts[0] != "source" {
            guard PlanSchema.top.contains(where: { $0.name == path.parts[0] }) else { throw unknown(path, at: 0) }
            throw EditError(.unknownField, path)
        }
        throw unknown(path, at: path.parts.count - 1)
    }

    private static func unknown(_ path: FieldPath, at part: Int) -> EditError {
        let siblings = PlanSchema.siblings(of: part == 0 ? FieldPath(path.parts[0]) : path) ?? []
        guard let near = Spelling.nearest(to: path.parts[part], in: siblings.map(\.name)) else {
            return EditError(.unknownField, path)
        }
        var parts = path.parts
        parts[part] = near
        return EditError(.unknownField, path, ["suggestion": .text(parts.joined(separator: "."))])
    }

    /// Throws where a value may not stand in the field.
    static func check(_ value: FieldValue, _ kind: FieldKind, _ path: FieldPath) throws(EditError) {
        switch value {
        case .null:
            if PlanSchema.siblings(of: path)?.first(where: { $0.name == path.parts.last })?.isRequired == true {
                throw EditError(.required, path)
            }
        case .text(let text): try check(text, kind, path)
        case .number(let number):
            switch kind {
            case .percent, .number, .weight: try check(number.plain, kind, path)
            default: throw EditError(FieldKind.wrongType(kind), path, ["value": .number(number)])
            }
        case .list(let values): try check(values, kind, path)
        case .map(let entries):
            guard case .map = kind else {
                throw EditError(FieldKind.wrongType(kind), path, ["value": .value(value, of: path)])
            }
            try check(entries, path)
        }
    }

    private static func check(_ text: String, _ kind: FieldKind, _ path: FieldPath) throws(EditError) {
        if Characters.isBlank(text) {
            let isRequired = PlanSchema.siblings(of: path)?.first { $0.name == path.parts.last }?.isRequired == true
            if isRequired { throw EditError(.required, path) }
        }
        let code = kind.isList ? .notList : FieldCheck.problem(text, kind)
        if let code {
            var arguments = FieldCheck.arguments(text, kind)
            if case .word(let words) = kind { arguments["shown"] = .list(words.map { .value(.text($0), of: path) }) }
            throw EditError(code, path, arguments)
        }
    }

    private static func check(_ values: [FieldValue], _ kind: FieldKind, _ path: FieldPath) throws(EditError) {
        switch kind {
        case .lines, .ids, .fields:
            for value in values {
                guard let text = value.text, !Characters.isBlank(text) else {
                    throw EditError(.notList, path, ["value": .value(value, of: path)])
                }
                if let code = FieldCheck.problem(text, kind) {
                    throw EditError(code, path, FieldCheck.arguments(text, kind))
                }
            }
        case .span:
            let numbers = values.compactMap(\.number).compactMap { Int(exactly: $0) }
            guard values.count == 2, numbers.count == 2, numbers[0] >= 0, numbers[0] <= numbers[1] else {
                throw EditError(.notSpan, path, ["value": .value(.list(values), of: path)])
            }
        case .items:
            if !values.isEmpty { throw EditError(.needsItem, path) }
        default: throw EditError(FieldKind.wrongType(kind), path, ["value": .value(.list(values), of: path)])
        }
    }

    /// The fields of an item, or of the source.
    private static func check(_ entries: [FieldValue.Entry], _ path: FieldPath) throws(EditError) {
        if path == FieldPath("source"), !entries.contains(where: { $0.key == "document" }) {
            throw EditError(.required, FieldPath("source", "document"))
        }
        var seen = Set<String>()
        for entry in entries {
            guard let field = FieldPath(parts: path.parts + [entry.key]) else { continue }
            guard seen.insert(entry.key).inserted else { throw EditError(.keyTaken, path, ["value": .text(entry.key)]) }
            if field.item?.field == "key" {
                guard entry.value.text == path.parts[1] else { throw EditError(.fixed, field) }
            } else {
                try check(entry.value, kind(of: field), field)
            }
        }
    }
}
