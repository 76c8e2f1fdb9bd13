public import Plan

extension PlanDocument {
    /// Sets a field, changing its span only.
    ///
    /// A key that is absent is added in the format's usual order and the file's style; a new key of an item list
    /// makes a new item. Null is written in place, and adds nothing where the key is absent. An equal value changes
    /// nothing. A whole item, or the source, can be added as a `.map`; into one that is there, its fields are set one
    /// by one.
    public mutating func set(_ path: FieldPath, to value: FieldValue) throws(EditError) {
        let kind = try FieldValidation.kind(of: path)
        try FieldValidation.check(value, kind, path)
        try checkItemKey(of: path)
        try checkEditable(path)
        if isThere(value, kind, path) { return }
        try checkSource(of: path)
        if case .map(let entries) = value, let node = node(at: path), !tree[node].isHollow {
            return try setAll(entries, in: path)
        }
        var layout = try layout(path)
        for isCautious in [false, true] {
            layout.isCautious = isCautious
            guard let splices = splices(path, value, kind, layout) else { continue }
            var copy = self
            guard (try? copy.commit(splices, path, expecting: value)) != nil, copy.errors <= errors else { continue }
            self = copy
            return
        }
        throw EditError(.unsafe, path)
    }

    private var errors: Int { findings.count { $0.severity == .error } }

    /// Whether a field says a value already; null, an empty list and an absent key say the same of a list.
    private func isThere(_ value: FieldValue, _ kind: FieldKind, _ path: FieldPath) -> Bool {
        let found = self.value(at: path)
        if found == value || (value.isNull && found == nil) { return true }
        guard kind.isList, let found else { return false }
        return value.isNull && found == .list([])
    }

    /// A source without its document is none.
    private func checkSource(of path: FieldPath) throws(EditError) {
        let document = FieldPath("source", "document")
        guard path.parts.count == 2, path.parts[0] == "source", path != document, value(at: document) == nil else {
            return
        }
        throw EditError(.required, document)
    }

    private mutating func setAll(_ entries: [FieldValue.Entry], in path: FieldPath) throws(EditError) {
        var copy = self
        for entry in entries where entry.key != "key" || PlanSchema.item(path) == nil {
            if let field = FieldPath(parts: path.parts + [entry.key]) { try copy.set(field, to: entry.value) }
        }
        self = copy
    }

    /// A new item needs a key that is one, and that no other item has.
    private func checkItemKey(of path: FieldPath) throws(EditError) {
        let found = path.item.map { ($0.list, $0.key) } ?? PlanSchema.item(path)
        guard let (list, key) = found, node(at: FieldPath(list.rawValue, key)) == nil else { return }
        guard Characters.isKey(key) else { throw EditError(.notKey, path, ["value": .text(key)]) }
        let other: FieldPath.ItemList = list == .indicators ? .milestones : .indicators
        if node(at: FieldPath(other.rawValue, key)) != nil { throw EditError(.keyTaken, path, ["value": .text(key)]) }
    }

    /// Refuses where the file cannot be read whole, or the field's keys stand twice.
    func checkEditable(_ path: FieldPath) throws(EditError) {
        guard isReadable, !tree.nodes.contains(where: { $0.kind == .alias }) else { throw EditError(.unreadable, path) }
        guard let root = tree.rootMapping else {
            if tree.nodes.isEmpty { return }
            throw EditError(.unreadable, path)
        }
        let top = tree.entries(of: root).filter { tree[$0.key].text == path.parts[0] }
        if top.count > 1 { throw EditError(.unreadable, path) }
        if let parent = parentMapping(of: path) {
            let same = tree.entries(of: parent).filter { tree[$0.key].text == path.parts.last }
            if same.count > 1 { throw EditError(.unreadable, path) }
        }
        guard path.parts.count > 1, let value = top.first?.value, !tree[value].isHollow else { return }
        let isList = FieldPath.ItemList(rawValue: path.parts[0]) != nil
        if tree[value].kind != (isList ? .sequence : .mapping) { throw EditError(.unreadable, path) }
        if isList, tree.items(of: value).filter({ tree.key(ofItem: $0) == path.parts[1] }).count > 1 {
            throw EditError(.unreadable, path)
        }
    }

    func layout(_ path: FieldPath) throws(EditError) -> Layout {
        guard let frontMatter else { throw EditError(.unreadable, path) }
        return Layout(bytes: bytes, tree: tree, frontMatter: frontMatter)
    }

    /// The splices that write a value where there is one, or make room for it at the deepest place that there is.
    private func splices(
        _ path: FieldPath, _ value: FieldValue, _ kind: FieldKind, _ layout: Layout
    ) -> [Splice]? {
        if let entry = entry(at: path) {
            if case .map(let entries) = value {
                let new = newEntries(entries, path)
                let indent = layout.column(tree[entry.key].start) + 2
                return layout.fill(entry, lines: layout.lines(new, indent: indent), flow: layout.flow(new))
            }
            return layout.replace(entry, by: value, kind)
        }
        if let parent = parentMapping(of: path), tree[parent].count > 0, let name = path.parts.last {
            if case .map(let entries) = value {
                return insertTop(name, NewTop(newEntries(entries, path), isItem: false), layout)
            }
            let order = PlanSchema.siblings(of: path)?.map(\.name) ?? []
            return layout.insert(name, value, kind, into: parent, order: order)
        }
        let name = path.parts[0]
        guard path.parts.count > 1 else {
            guard case .map(let entries) = value else {
                return insertTop(name, NewTop([(name, value, kind)], isField: true), layout)
            }
            return insertTop(name, NewTop(newEntries(entries, path), isItem: false), layout)
        }
        let isItem = FieldPath.ItemList(rawValue: name) != nil
        let new = NewTop(isItem ? newItem(path, value, kind) : [(path.parts[1], value, kind)], isItem: isItem)
        guard let root = tree.rootMapping, let top = tree.entry(name, of: root) else {
            return insertTop(name, new, layout)
        }
        if tree[top.value].isHollow {
            let indent = layout.column(tree[top.key].start)
            return layout.fill(top, lines: new.lines(layout, indent: indent), flow: new.flow(layout))
        }
        return isItem ? layout.insert(item: new.entries, into: top.value) : nil
    }

    /// The entries of a new item: its key and what it is to hold.
    private func newItem(_ path: FieldPath, _ value: FieldValue, _ kind: FieldKind) -> NewEntries {
        let key: NewEntries = [("key", .text(path.parts[1]), .key)]
        if path.parts.count == 3 { return key + [(path.parts[2], value, kind)] }
        guard case .map(let entries) = value else { return key }
        return key + newEntries(entries.filter { $0.key != "key" }, path)
    }

    private func newEntries(_ entries: [FieldValue.Entry], _ path: FieldPath) -> NewEntries {
        let order = FieldPath(parts: path.parts + ["key"]).flatMap { PlanSchema.siblings(of: $0) }?.map(\.name) ?? []
        func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
        return entries.sorted { rank($0.key) < rank($1.key) }.map { entry in
            let field = FieldPath(parts: path.parts + [entry.key])
            return (entry.key, entry.value, field.flatMap { PlanSchema.kind(of: $0) })
        }
    }
}
