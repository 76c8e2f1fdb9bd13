/// How a key or an item is taken out of its list or map, so that it can be put back in the same place.
struct Removal: Hashable {
    /// The key, or the item's key, that comes before; nil where it was the first.
    let previous: String?
    /// What stands between the end of what comes before (or the opening of the list or map) and the bytes.
    let lead: [UInt8]
    /// What is taken away.
    let bytes: [UInt8]
    /// Whether it stood in a flow collection.
    let isFlow: Bool
    /// Whether nothing was left behind in the list or map.
    let isSole: Bool
}

extension Layout {
    /// The bytes that go when a child of a list or map goes.
    func removalRange(_ index: Int, of slots: [Slot], isFlow: Bool) -> Range<Int> {
        let slot = slots[index]
        let next = index + 1 < slots.count ? slots[index + 1] : nil
        if isFlow { return flowRange(slot, index > 0 ? slots[index - 1] : nil, next) }
        if isFirstOnLine(slot.start) {
            let end = afterBreak(slot.end)
            let keepsBlankLines = index > 0 && endsWithKeptLines(slots[index - 1].node)
            return startOfLine(slot.start)..<(keepsBlankLines ? afterBlankLines(end) : end)
        }
        // On the dash's line: the next key moves up to it, unless there are remarks between.
        if let next, startOfLine(next.start) == afterBreak(slot.end) { return slot.start..<next.start }
        return slot.start..<slot.end
    }

    /// Whether a value ends in a block scalar that would take blank lines behind it for its own (`|+`).
    private func endsWithKeptLines(_ node: Int) -> Bool {
        let last = tree[tree[node].next - 1]
        guard last.style.isBlockScalar else { return false }
        let header = bytes[last.start..<BlockScalar.headerEnd(of: last, in: bytes)]
        return header.prefix { $0 != UInt8(ascii: "#") }.contains(UInt8(ascii: "+"))
    }

    private func afterBlankLines(_ offset: Int) -> Int {
        var index = offset
        while index < frontMatter.yaml.upperBound {
            let end = endOfLine(index)
            guard bytes[index..<end].allSatisfy({ $0 == UInt8(ascii: " ") }) else { break }
            index = afterBreak(end)
        }
        return index
    }

    private func flowRange(_ slot: Slot, _ previous: Slot?, _ next: Slot?) -> Range<Int> {
        func hasRemark(_ range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "#")) }
        if let previous, !hasRemark(previous.end..<slot.start) { return previous.end..<slot.end }
        if let next, previous == nil, !hasRemark(slot.end..<next.start) { return slot.start..<next.start }
        // The only one, or one with remarks around it: it goes with the comma behind it.
        return withComma(slot)
    }

    /// A child of a flow collection and the comma behind it, if there is one.
    func withComma(_ slot: Slot) -> Range<Int> {
        var comma = slot.end
        while comma < bytes.count, isBlank(bytes[comma]) || isBreak(bytes[comma]) { comma += 1 }
        return slot.start..<(comma < bytes.count && bytes[comma] == UInt8(ascii: ",") ? comma + 1 : slot.end)
    }

    /// The place in a list or map from which its first child is reached; `holder` is the key that it stands under.
    func opening(_ container: Int, holder: YamlTree.Entry?) -> Int? {
        if tree[container].style == .flow { return opening(container) }
        if let holder { return colonEnd(holder.key) }
        return container == tree.rootMapping ? frontMatter.yaml.lowerBound : nil
    }

    func removal(
        _ index: Int, of slots: [Slot], in container: Int, opening: Int
    ) -> (removal: Removal, range: Range<Int>) {
        let isFlow = tree[container].style == .flow
        let range = removalRange(index, of: slots, isFlow: isFlow)
        let anchor = index > 0 ? slots[index - 1].end : opening
        let lead = anchor < range.lowerBound ? Array(bytes[anchor..<range.lowerBound]) : []
        let removal = Removal(
            previous: index > 0 ? slots[index - 1].name : nil, lead: lead, bytes: Array(bytes[range]), isFlow: isFlow,
            isSole: slots.count == 1)
        return (removal, range)
    }

    /// The splice that puts a child back; nil where its surroundings have changed too much.
    func undo(_ removal: Removal, of slots: [Slot], opening: Int) -> Splice? {
        var anchor = opening
        if let previous = removal.previous {
            guard let slot = slots.last(where: { $0.name == previous }) else { return nil }
            anchor = slot.end
        }
        if bytes[anchor...].starts(with: removal.lead) {
            return Splice(at: anchor + removal.lead.count, bytes: removal.bytes)
        }
        // Remarks around it have changed: whole lines go directly behind what comes before.
        guard !removal.isFlow, let last = removal.bytes.last, isBreak(last), removal.lead.contains(where: isBreak)
        else {
            return nil
        }
        return Splice(at: afterBreak(endOfLine(anchor)), bytes: removal.bytes)
    }
}

extension Splice {
    init(at offset: Int, bytes: [UInt8]) {
        self.init(offset..<offset, bytes)
    }
}
