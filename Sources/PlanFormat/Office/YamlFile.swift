import Plan

/// Opens a file that is YAML as a whole.
enum YamlFile {
    /// A reader of what can be read; no root node where the file is empty or too large.
    static func open(_ bytes: [UInt8], path: String) -> FieldReader {
        var findings = FindingList(bytes, path: path)
        guard bytes.count <= PlanDocument.maximumSize else {
            let sizes: [String: Argument] = [
                "bytes": .count(bytes.count), "limit": .count(PlanDocument.maximumSize),
            ]
            findings.add(.schema("too-large"), at: nil, sizes)
            return FieldReader(YamlTree(), findings)
        }
        let start = bytes.withUnsafeBufferPointer(FrontMatter.startOfText)
        let text = YamlText.read(bytes, start..<bytes.count, &findings)
        var reader = FieldReader(text.tree, findings, broken: text.brokenInside)
        TreeCheck.run(&reader)
        return reader
    }
}

extension FieldReader {
    /// The top-level fields; a finding where there is something else.
    mutating func topFields() -> [YamlTree.Entry] {
        guard let root = tree.nodes.first, !root.isNull else { return [] }
        guard root.kind == .mapping else {
            findings.add(.schema("not-fields"), at: root.range)
            return []
        }
        return fields(of: 0)
    }
}
