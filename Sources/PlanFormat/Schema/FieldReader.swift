import Plan

/// Reads the values of fields from a tree, noting what is malformed; a malformed value reads as absent.
struct FieldReader {
    let tree: YamlTree
    var findings: FindingList
    /// Keys inside broken parts; that one of them is missing is no finding.
    private let broken: Set<String>
    /// Keys that stand a second time in their map.
    var repeated = Set<Int>()

    init(_ tree: YamlTree, _ findings: FindingList, broken: Set<String> = []) {
        self.tree = tree
        self.findings = findings
        self.broken = broken
    }

    /// Notes a key that a map must have and has not.
    mutating func missing(_ name: String, in map: Int, _ path: FieldPath) {
        if broken.contains(name) { return }
        findings.add(.schema("missing"), at: PlanReader.head(map, tree), ["field": .field(path)])
    }

    /// The path of a field, made only where a finding needs it.
    typealias Name = () -> FieldPath

    mutating func report(_ variant: String, _ node: Int, _ name: Name, _ more: [String: Argument] = [:]) {
        let arguments = more.merging(["field": .field(name())]) { given, _ in given }
        findings.add(.schema(variant), at: tree[node].range, arguments)
    }

    /// The text of a scalar that is not null and is what the kind asks for.
    mutating func scalar(_ node: Int, _ kind: FieldKind, _ name: Name) -> String? {
        let found = tree[node]
        guard found.kind == .scalar else {
            if found.kind != .alias {
                let shown = found.kind == .sequence ? "[…]" : "{…}"
                report(FieldKind.wrongType(kind).rawValue, node, name, FieldCheck.arguments(shown, kind))
            }
            return nil
        }
        if found.isNull { return nil }
        if let code = FieldCheck.problem(found.text, kind) {
            report(code.rawValue, node, name, FieldCheck.arguments(found.text, kind))
            return nil
        }
        return found.text
    }

    /// A scalar that must be there; null and blank text are findings.
    mutating func required(_ node: Int, _ kind: FieldKind, _ name: Name) -> String? {
        let found = tree[node]
        if found.kind == .scalar, found.isNull || Characters.isBlank(found.text) {
            report(EditError.Code.required.rawValue, node, name)
            return nil
        }
        return scalar(node, kind, name)
    }

    mutating func day(_ node: Int, _ name: Name) -> Day? { scalar(node, .day, name).flatMap { Day(iso: $0) } }

    mutating func number(_ node: Int, _ kind: FieldKind, _ name: Name) -> Double? {
        scalar(node, kind, name).flatMap(ScalarText.number)
    }

    mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ node: Int, _ name: Name) -> Word? {
        scalar(node, .word(Word.allCases.map(\.rawValue)), name).flatMap { Word(rawValue: $0) }
    }

    /// The texts of a list; null is an empty one.
    mutating func texts(_ node: Int, _ kind: FieldKind, _ name: Name) -> [String] {
        items(node, name).compactMap { item in
            if tree[item].kind == .scalar, tree[item].isNull || tree[item].text.isEmpty {
                report("empty-item", item, name)
                return nil
            }
            return scalar(item, kind, name)
        }
    }

    /// The items of a list; null is an empty one.
    mutating func items(_ node: Int, _ name: Name) -> [Int] {
        let found = tree[node]
        if found.kind == .sequence { return tree.items(of: node) }
        if !found.isNull, found.kind != .alias { report(EditError.Code.notList.rawValue, node, name) }
        return []
    }

    /// The entries of a map whose keys are texts, each key once.
    func fields(of node: Int) -> [YamlTree.Entry] {
        let entries = tree.entries(of: node)
        if repeated.isEmpty, entries.allSatisfy({ tree[$0.key].kind == .scalar }) { return entries }
        return entries.filter { tree[$0.key].kind == .scalar && !repeated.contains($0.key) }
    }

    /// The entries of a map; null is an empty one.
    mutating func map(_ node: Int, _ name: Name) -> [YamlTree.Entry] {
        let found = tree[node]
        if found.kind == .mapping { return fields(of: node) }
        if !found.isNull, found.kind != .alias { report(EditError.Code.notMap.rawValue, node, name) }
        return []
    }

    /// Two byte counts, the first not above the second.
    mutating func span(_ node: Int, _ name: Name) -> Range<Int>? {
        let found = tree[node]
        if found.isNull || found.kind == .alias { return nil }
        let numbers = tree.items(of: node).map { item in
            tree[item].kind == .scalar ? ScalarText.number(tree[item].text).flatMap { Int(exactly: $0) } : nil
        }
        guard numbers.count == 2, let low = numbers[0], let high = numbers[1], low >= 0, low <= high else {
            report(EditError.Code.notSpan.rawValue, node, name)
            return nil
        }
        return low..<high
    }

    /// Notes a key that no field has, where it resembles one.
    mutating func unknown(_ key: Int, among names: some Sequence<String>, _ name: Name) {
        let text = tree[key].text
        guard let near = Spelling.nearest(to: text, in: names) else { return }
        findings.add(.unknownKey, at: tree[key].range, ["field": .field(name()), "suggestion": .text(near)])
    }
}
