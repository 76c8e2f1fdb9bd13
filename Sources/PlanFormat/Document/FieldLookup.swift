public import Plan

extension PlanDocument {
    /// A field's value: nil where its key is absent, `.null` where it is present and null.
    ///
    /// A path may name a field, an item (`milestones.train`, a map), a whole list, an unknown top-level key, or `body`.
    /// A malformed value is given as its text.
    public func value(at path: FieldPath) -> FieldValue? {
        if path == .body { return frontMatter.map { .text(String(decoding: bytes[$0.body], as: UTF8.self)) } }
        guard let node = node(at: path) else { return nil }
        return value(of: node, at: path)
    }

    /// Where a field stands, line and column from 1, in code points: its value, or its key where the value is empty.
    ///
    /// Nil where it is absent.
    public func line(of path: FieldPath) -> (line: Int, column: Int)? {
        range(of: path).map { LineIndex(bytes).place(of: $0.lowerBound, in: bytes) }
    }

    /// A finding of a rule about a field, with path, line, column, excerpt and the plan's id filled in.
    ///
    /// About the whole file where the field is absent.
    public func finding(_ rule: Rule, at path: FieldPath?, arguments: [String: Argument] = [:]) -> Finding {
        var finding = Finding(rule, path: self.path, arguments: arguments)
        if let range = path.flatMap({ range(of: $0) }) {
            finding = LineIndex(bytes).finding(rule, at: range, of: bytes, path: self.path, arguments)
        }
        finding.goal = plan?.id
        return finding
    }

    /// A field's bytes: its value, or its key where the value is empty.
    private func range(of path: FieldPath) -> Range<Int>? {
        if path == .body { return frontMatter?.body }
        guard let node = node(at: path) else { return nil }
        if !tree[node].isEmpty { return tree[node].range }
        return entry(at: path).map { tree[$0.key].range }
    }

    func value(of node: Int, at path: FieldPath) -> FieldValue {
        if let kind = PlanSchema.kind(of: path) {
            switch kind {
            case .map: return map(node, path)
            case .items:
                guard tree[node].kind == .sequence else { return tree.value(of: node) }
                return .list(
                    tree.items(of: node).map { item in
                        map(item, FieldPath(path.parts[0], tree.key(ofItem: item) ?? ""))
                    })
            default: return tree.value(of: node, as: kind)
            }
        }
        return PlanSchema.item(path) != nil ? map(node, path) : tree.value(of: node)
    }

    private func map(_ node: Int, _ path: FieldPath) -> FieldValue {
        guard tree[node].kind == .mapping else { return tree.value(of: node) }
        return .map(
            tree.entries(of: node).map { entry in
                let name = tree[entry.key].text
                let field = FieldPath(parts: path.parts + [name])
                let kind = field.flatMap { PlanSchema.kind(of: $0) }
                let value = kind.map { tree.value(of: entry.value, as: $0) } ?? tree.value(of: entry.value)
                return FieldValue.Entry(name, value)
            })
    }

    /// The node of a field's value, of an item, or of a list.
    func node(at path: FieldPath) -> Int? {
        if let item = PlanSchema.item(path) { return itemNode(item.list, item.key) }
        return entry(at: path)?.value
    }

    /// The key and value of a path that ends in a key.
    func entry(at path: FieldPath) -> YamlTree.Entry? {
        guard let parent = parentMapping(of: path), let name = path.parts.last else { return nil }
        return tree.entry(name, of: parent)
    }

    /// The map that a path's last part stands in.
    func parentMapping(of path: FieldPath) -> Int? {
        switch path.parts.count {
        case 1: return tree.rootMapping
        case 3:
            guard let item = path.item, let node = itemNode(item.list, item.key) else { return nil }
            return tree[node].kind == .mapping ? node : nil
        case 2:
            guard PlanSchema.item(path) == nil, let root = tree.rootMapping,
                let entry = tree.entry(path.parts[0], of: root), tree[entry.value].kind == .mapping
            else { return nil }
            return entry.value
        default: return nil
        }
    }

    private func itemNode(_ list: FieldPath.ItemList, _ key: String) -> Int? {
        guard let root = tree.rootMapping, let entry = tree.entry(list.rawValue, of: root) else { return nil }
        return tree.item(key, of: entry.value)
    }
}
