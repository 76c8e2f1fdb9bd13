import Plan

/// Reads the indicators and milestones of a plan, whose keys are unique over both.
struct ItemReader {
    private var keys: Set<String>

    init(others: [String]) {
        keys = Set(others)
    }

    mutating func indicators(_ node: Int, _ reader: inout FieldReader) -> [Indicator] {
        items(node, .indicators, &reader).map { key, entries in
            var item = Indicator(key: key)
            for entry in entries {
                let name = reader.tree[entry.key].text
                let value = entry.value
                let path = { FieldPath("indicators", key, name) }
                switch name {
                case "key": break
                case "name": item.name = reader.scalar(value, .line, path)
                case "unit": item.unit = reader.scalar(value, .line, path)
                case "measure": item.measure = reader.word(value, path) ?? .level
                case "baseline": item.baseline = reader.number(value, .number, path)
                case "fact": item.fact = reader.scalar(value, .line, path)
                case "target": item.target = reader.number(value, .number, path)
                case "current": item.current = reader.number(value, .number, path)
                case "direction": item.direction = reader.word(value, path) ?? .up
                case "weight": item.weight = reader.number(value, .weight, path) ?? 1
                default: reader.unknown(entry.key, among: PlanSchema.indicator.lazy.map(\.name), path)
                }
            }
            return item
        }
    }

    mutating func milestones(_ node: Int, _ reader: inout FieldReader) -> [Milestone] {
        items(node, .milestones, &reader).map { key, entries in
            var item = Milestone(key: key)
            for entry in entries {
                let name = reader.tree[entry.key].text
                let value = entry.value
                let path = { FieldPath("milestones", key, name) }
                switch name {
                case "key": break
                case "title": item.title = reader.scalar(value, .line, path)
                case "lead": item.lead = reader.scalar(value, .line, path)
                case "due": item.due = reader.day(value, path)
                case "done": item.done = reader.day(value, path)
                case "weight": item.weight = reader.number(value, .weight, path) ?? 1
                default: reader.unknown(entry.key, among: PlanSchema.milestone.lazy.map(\.name), path)
                }
            }
            return item
        }
    }

    /// The items that have a key of their own, with the entries whose keys are texts.
    private mutating func items(
        _ node: Int, _ list: FieldPath.ItemList, _ reader: inout FieldReader
    ) -> [(key: String, entries: [YamlTree.Entry])] {
        let path = { FieldPath(list.rawValue) }
        var found: [(key: String, entries: [YamlTree.Entry])] = []
        for item in reader.items(node, path) {
            guard reader.tree[item].kind == .mapping else {
                if reader.tree[item].kind != .alias { reader.report(EditError.Code.notMap.rawValue, item, path) }
                continue
            }
            let entries = reader.fields(of: item)
            guard let keyEntry = entries.first(where: { reader.tree[$0.key].text == "key" }) else {
                reader.missing("key", in: item, FieldPath(list.rawValue, "key"))
                continue
            }
            guard let key = reader.required(keyEntry.value, .key, { FieldPath(list.rawValue, "key") }) else { continue }
            guard keys.insert(key).inserted else {
                reader.report(
                    EditError.Code.keyTaken.rawValue, keyEntry.value, { FieldPath(list.rawValue, "key") },
                    ["value": .text(key)])
                continue
            }
            found.append((key, entries))
        }
        return found
    }
}

extension PlanReader {
    /// The first key of a map, or the whole of what is none.
    static func head(_ node: Int, _ tree: YamlTree) -> Range<Int> {
        tree[node].kind == .mapping && tree[node].count > 0 ? tree[node + 1].range : tree[node].range
    }
}
