import Plan

extension Layout {
    /// Puts a value in the place of the one that an entry has, in the style of the old one where that holds it.
    func replace(_ entry: YamlTree.Entry, by value: FieldValue, _ kind: FieldKind?) -> [Splice]? {
        guard let colon = colonEnd(entry.key) else { return nil }
        let old = tree[entry.value]
        switch (old.kind, value) {
        case (.sequence, .list(let values))
        where kind?.isList == true && !values.isEmpty && old.count > 0 && !isCautious:
            return replaceItems(of: entry.value, by: values.compactMap(\.text))
                ?? replaceWhole(entry.value, colon, value)
        case (.scalar, _): return replaceScalar(entry, colon, value, kind)
        default: return replaceWhole(entry.value, colon, value)
        }
    }

    /// Puts a value of one line in the place of a whole list or map.
    private func replaceWhole(_ node: Int, _ colon: Int, _ value: FieldValue) -> [Splice]? {
        let text = FlowWriter.value(value)
        return tree[node].style == .flow ? [Splice(tree[node].range, text)] : empty(node, colon, text)
    }

    private func replaceScalar(
        _ entry: YamlTree.Entry, _ colon: Int, _ value: FieldValue, _ kind: FieldKind?
    ) -> [Splice] {
        let old = tree[entry.value]
        let keyColumn = column(tree[entry.key].start)
        var place = ScalarWriter.Place(isFlow: isInFlow(entry.key), indent: keyColumn + 2, lineEnd: lineEnd)
        let headerEnd = old.style.isBlockScalar ? BlockScalar.headerEnd(of: old, in: bytes) : old.end
        if old.style.isBlockScalar, let indent = contentIndent(headerEnd..<old.end), indent > keyColumn {
            place.indent = indent
        }
        let style = isCautious ? .double : old.isNull ? .plain : old.style
        let text = ValueText(ScalarWriter.value(value, kind, style: style, at: place), lineEnd: lineEnd)
        if old.isEmpty { return [Splice(at: colon, " " + text.first), Splice(at: endOfLine(colon), text.rest)] }
        if old.style.isBlockScalar {
            let mark = bytes[old.start..<headerEnd].firstIndex(of: UInt8(ascii: "#")) ?? headerEnd
            var markEnd = mark
            while markEnd > old.start, isBlank(bytes[markEnd - 1]) { markEnd -= 1 }
            return [Splice(old.start..<markEnd, text.first), Splice(headerEnd..<old.end, text.rest)]
        }
        if text.rest.isEmpty { return [Splice(old.range, text.first)] }
        return [Splice(old.range, text.first), Splice(at: endOfLine(old.end), text.rest)]
    }

    /// The indentation of the first line with content of a block scalar.
    private func contentIndent(_ range: Range<Int>) -> Int? {
        var index = afterBreak(range.lowerBound)
        while index < range.upperBound {
            let end = endOfLine(index)
            if let first = bytes[index..<end].firstIndex(where: { $0 != UInt8(ascii: " ") }) { return first - index }
            index = afterBreak(end)
        }
        return nil
    }

    /// Whether a node stands inside a flow collection.
    func isInFlow(_ node: Int) -> Bool {
        tree.nodes[..<node].indices.contains { tree[$0].style == .flow && tree[$0].next > node }
    }

    /// Takes the lines of all children of a block collection away, and writes a text behind the colon.
    func empty(_ container: Int, _ colon: Int, _ text: String) -> [Splice]? {
        let slots = slots(of: container)
        guard slots.allSatisfy({ isFirstOnLine($0.start) }) else { return nil }
        let lines = slots.map { Splice(startOfLine($0.start)..<afterBreak($0.end), "") }
        return [Splice(at: colon, " " + text)] + lines
    }
}
