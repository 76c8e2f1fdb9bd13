internal import Plan

/// Finds what no file of Duban may have, whatever its fields: anchors, aliases, foreign tags, merge keys, keys that are no
/// text or stand twice.
enum TreeCheck {
    /// Notes them, and marks keys that stand a second time, which are not read.
    static func run(_ reader: inout FieldReader) {
        let tree = reader.tree
        for (index, node) in tree.nodes.enumerated() {
            if node.kind == .alias { reader.findings.add(.schema("alias"), at: node.range) }
            if node.hasAnchor { reader.findings.add(.schema("anchor"), at: property(node)) }
            if node.tag == .other { reader.findings.add(.schema("tag"), at: property(node)) }
            if node.kind == .mapping { keys(of: index, &reader) }
        }
    }

    private static func keys(of mapping: Int, _ reader: inout FieldReader) {
        let tree = reader.tree
        let entries = tree.entries(of: mapping)
        var seen = Set<String>()
        for (number, entry) in entries.enumerated() {
            let key = tree[entry.key]
            guard key.kind == .scalar else {
                if key.kind != .alias { reader.findings.add(.schema("complex-key"), at: key.range) }
                continue
            }
            if key.text == "<<", key.style == .plain {
                reader.findings.add(.schema("merge-key"), at: key.range)
            } else if entries.count > 24 {
                if !seen.insert(key.text).inserted { duplicate(entry.key, &reader) }
            } else if entries[..<number].contains(where: {
                tree[$0.key].text == key.text && tree[$0.key].kind == .scalar
            }) {
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
