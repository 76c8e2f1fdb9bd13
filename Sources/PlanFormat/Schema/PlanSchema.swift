import Plan

/// The fields of a plan file, in the order in which files have them.
enum PlanSchema {
    /// A name and what may stand under it.
    struct Field {
        let name: String
        let kind: FieldKind
        var isRequired = false

        init(_ name: String, _ kind: FieldKind, required: Bool = false) {
            self.name = name
            self.kind = kind
            isRequired = required
        }
    }

    static let top: [Field] = [
        Field("id", .id, required: true), Field("kind", .word(words(Plan.Kind.self)), required: true),
        Field("title", .line, required: true), Field("source", .map), Field("lead", .line), Field("support", .lines),
        Field("leader", .line), Field("owner", .line), Field("reviewer", .line), Field("start", .day),
        Field("due", .due), Field("status", .word(words(Plan.Status.self)), required: true),
        Field("progress", .percent, required: true), Field("answers", .ids), Field("criteria", .text),
        Field("indicators", .items), Field("milestones", .items), Field("cause", .text), Field("tags", .lines),
        Field("visibility", .word(["internal"])), Field("internal", .fields),
    ]

    static let source: [Field] = [
        Field("document", .line, required: true), Field("sha256", .hash), Field("date", .day), Field("section", .line),
        Field("span", .span), Field("quote", .text),
    ]

    static let indicator: [Field] = [
        Field("key", .key, required: true), Field("name", .line), Field("unit", .line),
        Field("measure", .word(words(Indicator.Measure.self))), Field("baseline", .number), Field("fact", .line),
        Field("target", .number), Field("current", .number), Field("direction", .word(words(Indicator.Direction.self))),
        Field("weight", .weight),
    ]

    static let milestone: [Field] = [
        Field("key", .key, required: true), Field("title", .line), Field("lead", .line), Field("due", .day),
        Field("done", .day), Field("weight", .weight),
    ]

    /// The fields of an item of a list.
    static func fields(of list: FieldPath.ItemList) -> [Field] { list == .indicators ? indicator : milestone }

    /// The fields of the map that a path's last part stands in; nil where a path is too deep or has no such map.
    static func siblings(of path: FieldPath) -> [Field]? {
        switch path.parts.count {
        case 1: top
        case 2: path.parts[0] == "source" ? source : nil
        case 3: FieldPath.ItemList(rawValue: path.parts[0]).map { fields(of: $0) }
        default: nil
        }
    }

    /// What may stand at a path; nil for names that are unknown, and for items (`milestones.train`).
    static func kind(of path: FieldPath) -> FieldKind? {
        siblings(of: path)?.first { $0.name == path.parts.last }?.kind
    }

    /// The list and key of a path of two parts that names an item.
    static func item(_ path: FieldPath) -> (list: FieldPath.ItemList, key: String)? {
        guard path.parts.count == 2, let list = FieldPath.ItemList(rawValue: path.parts[0]) else { return nil }
        return (list, path.parts[1])
    }

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> [String] {
        type.allCases.map(\.rawValue)
    }
}
