import Plan

extension YamlTree {
    /// A node's value where no field says what it is: plain decimal numbers are numbers, all other scalars text.
    func value(of index: Int) -> FieldValue {
        let node = nodes[index]
        switch node.kind {
        case .alias: return .null
        case .sequence: return .list(items(of: index).map { value(of: $0) })
        case .mapping:
            return .map(entries(of: index).map { FieldValue.Entry(nodes[$0.key].text, value(of: $0.value)) })
        case .scalar:
            if node.isNull { return .null }
            if node.style == .plain, node.tag != .text, let number = ScalarText.number(node.text) {
                return .number(number)
            }
            return .text(node.text)
        }
    }

    /// A node's value as a field of a kind has it; what is malformed is read as if no field said.
    func value(of index: Int, as kind: FieldKind) -> FieldValue {
        let node = nodes[index]
        guard node.kind == .scalar else {
            if kind.isList, node.kind == .sequence {
                return .list(
                    items(of: index).map { nodes[$0].kind == .scalar ? value(of: $0, as: .line) : value(of: $0) })
            }
            return value(of: index)
        }
        if node.isNull { return .null }
        switch kind {
        case .number, .weight, .percent: return ScalarText.number(node.text).map { .number($0) } ?? .text(node.text)
        default: return .text(node.text)
        }
    }
}
