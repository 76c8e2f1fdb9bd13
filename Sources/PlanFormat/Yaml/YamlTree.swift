/// The nodes of a YAML document, the root first; no nodes where there is no content.
struct YamlTree {
    var nodes: [YamlNode] = []
    /// Whether there is an alias, an anchor or a tag.
    var hasProperties = false

    subscript(_ index: Int) -> YamlNode { nodes[index] }

    /// The root, where it is a mapping.
    var rootMapping: Int? { nodes.first?.kind == .mapping ? 0 : nil }

    /// A key and a value of a mapping, by the indices of their nodes.
    struct Entry {
        let key: Int
        let value: Int
    }

    /// The entries of a mapping, in the file's order.
    func entries(of mapping: Int) -> [Entry] {
        guard nodes[mapping].kind == .mapping else { return [] }
        var entries: [Entry] = []
        entries.reserveCapacity(nodes[mapping].count / 2)
        var index = mapping + 1
        while index < nodes[mapping].next {
            let value = nodes[index].next
            entries.append(Entry(key: index, value: value))
            index = nodes[value].next
        }
        return entries
    }

    /// The children of a sequence, in the file's order.
    func items(of sequence: Int) -> [Int] {
        guard nodes[sequence].kind == .sequence else { return [] }
        var items: [Int] = []
        items.reserveCapacity(nodes[sequence].count)
        var index = sequence + 1
        while index < nodes[sequence].next {
            items.append(index)
            index = nodes[index].next
        }
        return items
    }

    /// The first entry of a key.
    func entry(_ key: String, of mapping: Int) -> Entry? {
        entries(of: mapping).first { nodes[$0.key].kind == .scalar && nodes[$0.key].text == key }
    }

    /// The first item of a sequence of mappings whose `key` is a text.
    func item(_ key: String, of sequence: Int) -> Int? {
        items(of: sequence).first { self.key(ofItem: $0) == key }
    }

    /// The text of an item's `key`.
    func key(ofItem item: Int) -> String? {
        guard let entry = entry("key", of: item), nodes[entry.value].kind == .scalar, !nodes[entry.value].isNull else {
            return nil
        }
        return nodes[entry.value].text
    }

    /// Whether two nodes read the same: kinds, texts, order, and whether a text is plain.
    func reads(_ index: Int, as other: Int, of tree: YamlTree) -> Bool {
        let (left, right) = (nodes[index], tree.nodes[other])
        guard left.next - index == right.next - other else { return false }
        for step in 0..<(left.next - index) {
            let (a, b) = (nodes[index + step], tree.nodes[other + step])
            let isSame =
                a.kind == b.kind && a.count == b.count && a.tag == b.tag && a.text == b.text
                && (a.style == .plain) == (b.style == .plain)
            if !isSame { return false }
        }
        return true
    }

    /// Adds the children of another document's root, where it is of the same kind as this one's.
    mutating func merge(_ other: YamlTree) {
        guard let first = other.nodes.first, first.kind != .scalar, first.kind != .alias else { return }
        if nodes.isEmpty {
            self = other
            return
        }
        guard nodes[0].kind == first.kind else { return }
        append(other.nodes.dropFirst(), shift: nodes.count - 1)
        hasProperties = hasProperties || other.hasProperties
        nodes[0].count += first.count
        nodes[0].end = first.end
        nodes[0].next = nodes.count
    }

    /// A list or, under a key, a map that holds a document as its only child; empty where the document is.
    static func wrap(_ tree: YamlTree, key: YamlNode?) -> YamlTree {
        guard let root = tree.nodes.first else { return tree }
        let start = key?.start ?? root.start
        let kind: YamlNode.Kind = key == nil ? .sequence : .mapping
        var wrapped = YamlTree(hasProperties: tree.hasProperties)
        wrapped.nodes = [YamlNode(kind: kind, style: .block, start: start, end: root.end, next: 0)]
        wrapped.nodes[0].count = key == nil ? 1 : 2
        if var key {
            key.next = 2
            wrapped.nodes.append(key)
        }
        wrapped.append(tree.nodes[...], shift: wrapped.nodes.count)
        wrapped.nodes[0].next = wrapped.nodes.count
        return wrapped
    }

    private mutating func append(_ more: ArraySlice<YamlNode>, shift: Int) {
        for node in more {
            var node = node
            node.next += shift
            nodes.append(node)
        }
    }
}
