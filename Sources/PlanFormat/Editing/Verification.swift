import Plan

/// Proves that an edit changed one field and nothing else.
enum Verification {
    /// Whether two trees read the same but for what stands at a path.
    ///
    /// Where the path's list or map was empty or absent, it may now hold the path's field (and the item's key) alone,
    /// and the other way round.
    static func othersAreSame(_ old: YamlTree, _ new: YamlTree, except path: FieldPath) -> Bool {
        isSame(old, old.rootMapping, new, new.rootMapping, path.parts, 0)
    }

    private static func isSame(
        _ old: YamlTree, _ left: Int?, _ new: YamlTree, _ right: Int?, _ parts: [String], _ level: Int
    ) -> Bool {
        guard level < parts.count else { return true }
        let name = parts[level]
        let isList = level == 1 && FieldPath.ItemList(rawValue: parts[0]) != nil
        guard let a = children(old, left, isList), let b = children(new, right, isList) else { return false }
        let isItem = level == 2
        let isOneSided = a.isEmpty || b.isEmpty
        func others(_ children: [Child]) -> [Child] {
            children.filter { $0.name != name && !(isItem && isOneSided && $0.name == "key") }
        }
        let (c, d) = (others(a), others(b))
        guard c.count == d.count else { return false }
        for (x, y) in zip(c, d) where x.name != y.name || !old.reads(x.node, as: y.node, of: new) { return false }
        let (x, y) = (a.filter { $0.name == name }, b.filter { $0.name == name })
        guard x.count <= 1, y.count <= 1 else { return false }
        return isSame(old, x.first?.node, new, y.first?.node, parts, level + 1)
    }

    private struct Child {
        let name: String?
        let node: Int
    }

    /// The children of a list or map; none of what is absent or null; nil of what is neither.
    private static func children(_ tree: YamlTree, _ node: Int?, _ isList: Bool) -> [Child]? {
        guard let node else { return [] }
        switch tree[node].kind {
        case .sequence where isList: return tree.items(of: node).map { Child(name: tree.key(ofItem: $0), node: $0) }
        case .mapping where !isList:
            return tree.entries(of: node).map { Child(name: tree[$0.key].text, node: $0.value) }
        default: return tree[node].isHollow ? [] : nil
        }
    }
}

extension PlanDocument {
    /// Carries out splices where that changes the one field and nothing else; the value is nil where it is to be
    /// absent.
    mutating func commit(_ splices: [Splice], _ path: FieldPath, expecting value: FieldValue?) throws(EditError) {
        let new = PlanDocument(Splice.apply(splices, to: bytes), path: self.path)
        guard new.isReadable, let before = frontMatter, let after = new.frontMatter,
            bytes[before.body] == new.bytes[after.body],
            bytes.prefix(before.yaml.lowerBound) == new.bytes.prefix(after.yaml.lowerBound),
            Verification.othersAreSame(tree, new.tree, except: path), new.holds(value, at: path)
        else { throw EditError(.unsafe, path) }
        self = new
    }

    private func holds(_ value: FieldValue?, at path: FieldPath) -> Bool {
        let found = self.value(at: path)
        guard let value, case .map(let entries) = value else { return found == value }
        guard case .map(let written)? = found else { return entries.isEmpty && found?.isNull == true }
        let key = PlanSchema.item(path).map { FieldValue.Entry("key", .text($0.key)) }
        return Set(entries + [key].compactMap { $0 }) == Set(written)
    }
}
