import Plan

/// Finds what no file of Duban may have, whatever its fields: anchors, aliases, foreign tags, merge keys, keys that
/// are no text or stand twice.
enum TreeCheck {
    /// Notes them, and marks keys that stand a second time, which are not read.
    static func run(_ reader: inout FieldReader) {
        let tree = reader.tree
        for index in tree.nodes.indices where tree.nodes[index].kind == .mapping { keys(of: index, &reader) }
        guard tree.hasProperties else { return }
        for node in tree.nodes {
            if node.kind == .alias { reader.findings.add(.schema("alias"), at: node.range) }
            if node.hasAnchor { reader.findings.add(.schema("anchor"), at: property(node)) }
            if node.tag == .other { reader.findings.add(.schema("tag"), at: property(node)) }
        }
    }

    private static func keys(of mapping: Int, _ reader: inout FieldReader) {
        let tree = reader.tree
        let entries = tree.entries(of: mapping)
        let texts = entries.map { tree.nodes[$0.key].kind == .scalar ? tree.nodes[$0.key].text : nil }
        var seen = Set<String?>()
        for (number, entry) in entries.enumerated() {
            let kind = tree.nodes[entry.key].kind
            guard kind == .scalar else {
                if kind != .alias { reader.findings.add(.schema("complex-key"), at: tree[entry.key].range) }
                continue
            }
            if texts[number] == "<<", tree[entry.key].style == .plain {
                reader.findings.add(.schema("merge-key"), at: tree[entry.key].range)
            } else if entries.count > 24
                ? !seen.insert(texts[number]).inserted : texts[..<number].contains(texts[number])
            {
                duplicate(entry.key, &reader)
            }
        }
    }

    private static func duplicate(_ index: Int, _ reader: inout FieldReader) {
        let key = reader.tree[index]
        reader.repeated.insert(index)
        reader.findings.add(.schema("duplicate-key"), at: key.range, ["key": .text(key.text)])
    }

    /// The place of a tag or an anchor: where the node begins.
    private static func property(_ node: YamlNode) -> Range<Int> {
        node.kind == .scalar ? node.range : node.start..<node.start + 1
    }
}
