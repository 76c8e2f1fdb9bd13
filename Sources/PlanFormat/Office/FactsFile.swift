public import Plan

/// Reads and writes `Plans/<year>/facts.yaml`, a list of facts.
public enum FactsFile {
    private static let names = ["key", "name", "value", "unit", "qualifier", "section", "quote"]

    /// The facts that can be read, in the file's order, and what is wrong.
    ///
    /// A plain number is a number; in quotes it is a grade.
    public static func read(_ bytes: [UInt8], path: String) -> (facts: [Fact], findings: [Finding]) {
        var reader = YamlFile.open(bytes, path: path)
        guard let root = reader.tree.nodes.first else { return ([], reader.findings.all()) }
        var list: Int? = root.kind == .sequence ? 0 : nil
        if root.kind == .mapping {
            list = reader.tree.entry("facts", of: 0)?.value
            for entry in reader.fields(of: 0) { reader.unknown(entry.key, among: ["facts"]) { FieldPath("facts") } }
        } else if list == nil, !root.isNull {
            reader.findings.add(.schema(EditError.Code.notList.rawValue), at: root.range, ["field": .text("facts")])
        }
        var facts: [Fact] = []
        var keys = Set<String>()
        for item in list.map({ reader.items($0, { FieldPath("facts") }) }) ?? [] {
            guard let fact = fact(item, &reader) else { continue }
            if keys.insert(fact.key).inserted {
                facts.append(fact)
            } else {
                let value: [String: Argument] = ["value": .text(fact.key)]
                reader.report(EditError.Code.keyTaken.rawValue, item, { FieldPath("facts", "key") }, value)
            }
        }
        return (facts, reader.findings.all())
    }

    private static func fact(_ item: Int, _ reader: inout FieldReader) -> Fact? {
        var texts: [String: String] = [:]
        var value: Fact.Value?
        let entries = reader.map(item) { FieldPath("facts") }
        for entry in entries {
            let name = reader.tree[entry.key].text
            let path = { FieldPath("facts", name) }
            switch name {
            case "key": texts[name] = reader.required(entry.value, .key, path)
            case "name": texts[name] = reader.required(entry.value, .line, path)
            case "quote": texts[name] = reader.required(entry.value, .text, path)
            case "unit", "qualifier", "section": texts[name] = reader.scalar(entry.value, .line, path)
            case "value":
                guard let text = reader.required(entry.value, .line, path) else { continue }
                value = reader.tree.value(of: entry.value).number.map { .number($0) } ?? .grade(text)
            default: reader.unknown(entry.key, among: names, path)
            }
        }
        reader.requireKeys(["key", "name", "value", "quote"], of: item, in: "facts")
        guard let key = texts["key"], let name = texts["name"], let quote = texts["quote"], let value else {
            return nil
        }
        return Fact(
            key: key, name: name, value: value, unit: texts["unit"], qualifier: texts["qualifier"],
            section: texts["section"], quote: quote)
    }

    /// A new file of facts.
    public static func bytes(of facts: [Fact]) -> [UInt8] {
        var out = YamlWriter()
        if facts.isEmpty { out.line("[]") }
        out.items(facts) { fact, out in
            out.text("key", fact.key)
            out.text("name", fact.name)
            switch fact.value {
            case .number(let number): out.number("value", number)
            case .grade(let grade): out.text("value", grade)
            }
            out.text("unit", fact.unit)
            out.text("qualifier", fact.qualifier)
            out.text("section", fact.section)
            out.text("quote", fact.quote)
        }
        return Array(out.text.utf8)
    }
}
