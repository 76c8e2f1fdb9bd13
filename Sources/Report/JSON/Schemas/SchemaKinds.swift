extension Schema {
    /// A kind of document: what its schema is called and what it says.
    struct Kind {
        let name: String
        let summary: String
        let body: JSON
    }

    /// Every kind that a command prints.
    static let kinds: [Kind] =
        [
            Kind(name: "list", summary: "The plans of a year: duban list --json.", body: listed),
            Kind(name: "report", summary: "The report of a year: duban report --json.", body: reported),
            Kind(
                name: "changes", summary: "What changed between two states: duban changes --json.", body: compared),
            Kind(name: "goal", summary: "One plan: duban show ID --json.", body: shown),
            Kind(name: "history", summary: "One plan's history: duban history ID --json.", body: history),
            Kind(name: "init", summary: "An office that was set up: duban init --json.", body: initialised),
            Kind(name: "demo", summary: "A sample repository: duban demo DIR --json.", body: demo),
            Kind(name: "index", summary: "The index of history: duban index --json.", body: indexed),
            Kind(name: "check", summary: "The findings of a check: duban check --json.", body: check),
            Kind(name: "import", summary: "What a report gave: duban import REPORT --json.", body: imported),
        ] + acts.map { Kind(name: $0, summary: "What duban \($0) --json did to a plan.", body: written) }

    /// The commands that write one plan.
    static let acts = ["new", "set", "edit", "update", "undo", "comment", "close", "reopen"]
}

extension Schema.Kind {
    /// The schema, with the definitions that it needs, complete in itself.
    var schema: JSON {
        let head: JSON = [
            "schemaVersion": ["description": "The version of these schemas.", "const": .number(1)],
            "kind": ["description": "What the document is.", "const": .string(name)],
        ]
        let optional: Set<String> = ["dryRun"]
        let object = Schema.object(summary, head.adding(body), optional: optional)
        let title: JSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string("Duban: \(name)"),
        ]
        let needed = Set(object.definitions(known: []))
        let definitions = Schema.definitions.members.filter { needed.contains($0.key) }
        return title.adding(object).adding(definitions.isEmpty ? [:] : ["$defs": .object(definitions)])
    }
}

extension JSON {
    /// The names of the definitions that a schema refers to, and those that they refer to.
    fileprivate func definitions(known: Set<String>) -> Set<String> {
        switch self {
        case .array(let values):
            return values.reduce(known) { $1.definitions(known: $0) }
        case .object(let members):
            return members.reduce(known) { known, member in
                guard member.key == "$ref", case .string(let reference) = member.value,
                    let name = reference.split(separator: "/").last.map(String.init)
                else { return member.value.definitions(known: known) }
                if known.contains(name) { return known }
                let definition = Schema.definitions.members.first { $0.key == name }?.value ?? .null
                return definition.definitions(known: known.union([name]))
            }
        case .null, .bool, .number, .string:
            return known
        }
    }
}
