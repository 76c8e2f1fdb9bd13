extension Layout {
    /// Changes a list of texts item by item, so that the style and the remarks of items that stay are kept.
    func replaceItems(of list: Int, by values: [String]) -> [Splice]? {
        let slots = slots(of: list)
        let old = slots.map { tree[$0.node].kind == .scalar ? tree[$0.node].text : nil }
        let common = min(old.count, values.count)
        var prefix = 0
        while prefix < common, old[prefix] == values[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < common - prefix, old[old.count - 1 - suffix] == values[values.count - 1 - suffix] { suffix += 1 }
        let changed = min(old.count, values.count) - prefix - suffix
        var splices: [Splice] = []
        for index in prefix..<(prefix + changed) {
            guard let splice = replaceItem(slots[index], by: values[index], isFlow: tree[list].style == .flow) else {
                return nil
            }
            splices.append(splice)
        }
        let surplus = Array(slots[(prefix + changed)..<(old.count - suffix)])
        if !surplus.isEmpty {
            guard let removal = removeItems(surplus, of: slots, isFlow: tree[list].style == .flow) else { return nil }
            splices += removal
        }
        let added = values[(prefix + changed)..<(values.count - suffix)]
        if !added.isEmpty {
            guard let place = insertItems(Array(added), at: prefix + changed, slots, list) else { return nil }
            splices.append(place)
        }
        return splices
    }

    private func replaceItem(_ slot: Slot, by text: String, isFlow: Bool) -> Splice? {
        let node = tree[slot.node]
        guard node.kind == .scalar, !node.style.isBlockScalar else { return nil }
        let place = ScalarWriter.Place(isFlow: isFlow, allowsBlock: false)
        let new = ScalarWriter.text(text, style: node.isNull ? .plain : node.style, at: place)
        return node.isEmpty ? Splice(at: slot.contentEnd, " " + new) : Splice(node.range, new)
    }

    private func removeItems(_ surplus: [Slot], of slots: [Slot], isFlow: Bool) -> [Splice]? {
        if !isFlow {
            guard surplus.allSatisfy({ isFirstOnLine($0.start) }) else { return nil }
            return surplus.map { Splice(startOfLine($0.start)..<afterBreak($0.end), "") }
        }
        // A run of items goes with the commas before it, or with those behind it where it is the first.
        guard let first = slots.firstIndex(where: { $0.start == surplus[0].start }) else { return nil }
        let next = first + surplus.count
        let start = first > 0 ? slots[first - 1].end : surplus[0].start
        let end = first > 0 ? surplus[surplus.count - 1].end : next < slots.count ? slots[next].start : nil
        guard let end else { return nil }
        if !bytes[start..<end].contains(UInt8(ascii: "#")) { return [Splice(start..<end, "")] }
        return surplus.map { Splice(withComma($0), "") }
    }

    private func insertItems(_ values: [String], at index: Int, _ slots: [Slot], _ list: Int) -> Splice? {
        let place = ScalarWriter.Place(isFlow: tree[list].style == .flow, allowsBlock: false)
        let near = slots[min(index, slots.count - 1)]
        let style: YamlNode.Style =
            switch tree[near.node].style {
            case .single: .single
            case .double: .double
            default: .plain
            }
        let texts = values.map { ScalarWriter.text($0, style: style, at: place) }
        if tree[list].style == .flow {
            if index == 0 { return Splice(at: near.start, texts.map { $0 + ", " }.joined()) }
            return Splice(at: slots[index - 1].end, texts.map { ", " + $0 }.joined())
        }
        let indent = String(decoding: bytes[startOfLine(near.start)..<near.start], as: UTF8.self)
        guard isFirstOnLine(near.start) else { return nil }
        let lines = texts.map { indent + "- " + $0 }
        if index == 0 { return Splice(at: startOfLine(near.start), lines.map { $0 + lineEnd }.joined()) }
        return Splice(at: slots[index - 1].end, lines.map { lineEnd + $0 }.joined())
    }
}
