import Plan

/// A map that is to be written: its keys in order.
typealias NewEntries = [(name: String, value: FieldValue, kind: FieldKind?)]

extension Layout {
    /// Adds a key to a map that has others, in the usual order.
    func insert(_ name: String, _ value: FieldValue, _ kind: FieldKind?, into mapping: Int, order: [String]) -> [Splice]
    {
        let slots = slots(of: mapping)
        guard let first = slots.first else { return [] }
        let rank = order.firstIndex(of: name) ?? order.count
        func comesBefore(_ slot: Slot) -> Bool { (order.firstIndex { $0 == slot.name } ?? Int.max) < rank }
        let previous = slots.last(where: comesBefore)
        if tree[mapping].style == .flow {
            let isQuoted = tree[mapping + 1].style == .double
            let key = isQuoted ? ScalarWriter.double(name) : FlowWriter.scalar(name)
            let text = key + ": " + FlowWriter.value(value)
            guard let previous else { return [Splice(at: first.start, text + ", ")] }
            return [Splice(at: previous.end, ", " + text)]
        }
        let indent = String(repeating: " ", count: column(first.start))
        let lines = lines([(name, value, kind)], indent: indent.utf8.count)
        if let previous { return [below(previous, column: indent.utf8.count, lines)] }
        if isFirstOnLine(first.start) {
            return [Splice(at: startOfLine(first.start), lines.map { $0 + lineEnd }.joined())]
        }
        return [below(first, column: indent.utf8.count, lines)]
    }

    /// Adds an item to the end of a list that has others.
    func insert(item entries: NewEntries, into list: Int) -> [Splice] {
        let slots = slots(of: list)
        guard let first = slots.first, let last = slots.last else { return [] }
        if tree[list].style == .flow { return [Splice(at: last.end, ", " + flow(entries))] }
        let indent = column(first.start)
        let width = tree[first.node].kind == .mapping ? column(tree[first.node].start) - indent : 2
        let lines = itemLines(entries, indent: indent, width: max(width, 2))
        return [below(last, column: indent, lines)]
    }

    /// Adds lines below a key or item, and below remarks that stand further in than its column and so belong to it.
    func below(_ slot: Slot, column: Int, _ lines: [String]) -> Splice {
        var place = slot.end
        var line = afterBreak(place)
        while line < frontMatter.yaml.upperBound {
            let end = endOfLine(line)
            guard let first = bytes[line..<end].firstIndex(where: { $0 != UInt8(ascii: " ") }),
                bytes[first] == UInt8(ascii: "#"), first - line > column
            else { break }
            place = end
            line = afterBreak(end)
        }
        return Splice(at: place, lines.map { lineEnd + $0 }.joined())
    }

    /// Writes content into a key whose value is null or an empty list or map.
    func fill(_ entry: YamlTree.Entry, lines: [String], flow: String) -> [Splice]? {
        guard let colon = colonEnd(entry.key) else { return nil }
        let old = tree[entry.value]
        if isInFlow(entry.key) {
            return old.isEmpty ? [Splice(at: colon, " " + flow)] : [Splice(old.range, flow)]
        }
        let end = max(colon, old.end)
        return [Splice(colon..<end, ""), Splice(at: endOfLine(end), lines.map { lineEnd + $0 }.joined())]
    }

    /// Lines of keys and values.
    func lines(_ entries: NewEntries, indent: Int) -> [String] {
        entries.map { entry in
            let place = ScalarWriter.Place(indent: indent + 2, lineEnd: lineEnd)
            let key = ScalarWriter.text(entry.name, at: ScalarWriter.Place(isFlow: true))
            let value = ScalarWriter.value(
                entry.value, entry.kind, style: isCautious && entry.value.text != nil ? .double : .plain, at: place)
            return String(repeating: " ", count: indent) + key + ": " + value
        }
    }

    /// Lines of an item, its dash in the column `indent` and its keys `width` columns on.
    func itemLines(_ entries: NewEntries, indent: Int, width: Int) -> [String] {
        var lines = lines(entries, indent: indent + width)
        let dash = String(repeating: " ", count: indent) + "-" + String(repeating: " ", count: width - 1)
        if let first = lines.first { lines[0] = dash + first.dropFirst(indent + width) }
        return lines
    }

    func flow(_ entries: NewEntries) -> String {
        "{" + entries.map { FlowWriter.scalar($0.name) + ": " + FlowWriter.value($0.value) }.joined(separator: ", ")
            + "}"
    }

    /// How far a list's dashes stand in from their key in this file.
    var listIndent: Int {
        guard let root = tree.rootMapping else { return 2 }
        for entry in tree.entries(of: root) {
            let value = tree[entry.value]
            if value.kind == .sequence, value.style == .block, value.count > 0, let slot = slots(of: entry.value).first
            {
                return max(0, column(slot.start) - column(tree[entry.key].start))
            }
        }
        return 2
    }
}
