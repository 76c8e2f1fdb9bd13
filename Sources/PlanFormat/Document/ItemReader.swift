import Plan

/// Reads the indicators and milestones of a plan, whose keys are unique over both.
struct ItemReader {
    private var keys: Set<String>

    init(others: [String]) {
        keys = Set(others)
    }

    mutating func indicators(_ node: Int, _ reader: inout FieldReader) -> [Indicator] {
        items(node, .indicators, &reader).compactMap { key, isOwn, entries in
            var item = Indicator(key: key)
            for entry in entries {
                let name = reader.tree[entry.key].text
                let value = entry.value
                let path = { ItemReader.path(.indicators, key, name) }
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
            return isOwn ? item : nil
        }
    }

    mutating func milestones(_ node: Int, _ reader: inout FieldReader) -> [Milestone] {
        items(node, .milestones, &reader).compactMap { key, isOwn, entries in
            var item = Milestone(key: key)
            for entry in entries {
                let name = reader.tree[entry.key].text
                let value = entry.value
                let path = { ItemReader.path(.milestones, key, name) }
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
            return isOwn ? item : nil
        }
    }

    /// The path of an item's field; without the key where it has none.
    private static func path(_ list: FieldPath.ItemList, _ key: String, _ name: String) -> FieldPath {
        key.isEmpty ? FieldPath(list.rawValue, name) : FieldPath(list.rawValue, key, name)
    }

    /// The items with the entries whose keys are texts, and whether they have a key of their own: what else is wrong with
    /// one that has none is told too.
    private mutating func items(
        _ node: Int, _ list: FieldPath.ItemList, _ reader: inout FieldReader
    ) -> [(key: String, isOwn: Bool, entries: [YamlTree.Entry])] {
        let path = { FieldPath(list.rawValue) }
        var found: [(key: String, isOwn: Bool, entries: [YamlTree.Entry])] = []
        for item in reader.items(node, path) {
            guard reader.tree[item].kind == .mapping else {
                if reader.tree[item].kind != .alias { reader.report(EditError.Code.notMap.rawValue, item, path) }
                continue
            }
            let entries = reader.fields(of: item)
            guard let keyEntry = entries.first(where: { reader.tree[$0.key].text == "key" }) else {
                reader.missing("key", in: item, FieldPath(list.rawValue, "key"))
                found.append(("", false, entries))
                continue
            }
            let key = reader.required(keyEntry.value, .key) { FieldPath(list.rawValue, "key") }
            let isOwn = key.map { keys.insert($0).inserted } ?? false
            if let key, !isOwn {
                reader.report(
                    EditError.Code.keyTaken.rawValue, keyEntry.value, { FieldPath(list.rawValue, "key") },
                    ["value": .text(key)])
            }
            found.append((key ?? "", isOwn, entries))
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
