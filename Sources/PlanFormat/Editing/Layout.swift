/// Where the fields of front matter stand among its lines, commas and brackets.
struct Layout {
    let bytes: [UInt8]
    let tree: YamlTree
    let frontMatter: FrontMatter
    /// Whether to write texts in double quotes and lists anew, where the style of what is there did not work out.
    var isCautious = false

    /// A line end as the file writes it.
    var lineEnd: String { String(decoding: frontMatter.lineEnd, as: UTF8.self) }

    /// An entry of a map or an item of a list with all that goes when it goes.
    struct Slot {
        /// The key; of an item the value of its `key`.
        let name: String?
        /// The index of the value's node.
        let node: Int
        /// The key's first byte, or the item's dash.
        let start: Int
        /// The byte after the value.
        let contentEnd: Int
        /// In block style the end of the last line, remark included, without the line break; in flow `contentEnd`.
        let end: Int
    }

    /// The byte after the colon of a key; nil where the key has none behind it.
    func colonEnd(_ key: Int) -> Int? {
        var index = tree[key].end
        while index < bytes.count, isBlank(bytes[index]) || isBreak(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":") ? index + 1 : nil
    }

    /// The entries of a map or the items of a list, in the file's order.
    func slots(of container: Int) -> [Slot] {
        let isFlow = tree[container].style == .flow
        if tree[container].kind == .mapping {
            return tree.entries(of: container).map { entry in
                let value = tree[entry.value]
                let end = value.isEmpty ? colonEnd(entry.key) ?? tree[entry.key].end : value.end
                return Slot(
                    name: tree[entry.key].text, node: entry.value, start: tree[entry.key].start, contentEnd: end,
                    end: isFlow ? end : endOfLine(end))
            }
        }
        var previous = tree[container].start
        return tree.items(of: container).map { item in
            let start = isFlow ? tree[item].start : dash(from: previous, before: tree[item].start)
            let end = max(tree[item].end, isFlow ? start : start + 1)
            previous = isFlow ? end : endOfLine(end)
            return Slot(
                name: tree.key(ofItem: item), node: item, start: start, contentEnd: end,
                end: isFlow ? end : endOfLine(end))
        }
    }

    /// The dash of a block item: the first on a line of its own between what comes before and the item.
    private func dash(from start: Int, before end: Int) -> Int {
        if start < bytes.count, bytes[start] == UInt8(ascii: "-"), start < end { return start }
        var index = start
        while index < end {
            index = afterBreak(endOfLine(index))
            var first = index
            while first < end, isBlank(bytes[first]) { first += 1 }
            if first < end, bytes[first] == UInt8(ascii: "-") { return first }
        }
        return end
    }

    /// The byte after the bracket that opens a flow collection.
    func opening(_ container: Int) -> Int {
        let bracket = UInt8(ascii: tree[container].kind == .mapping ? "{" : "[")
        var index = tree[container].start
        while index < tree[container].end, bytes[index] != bracket { index += 1 }
        return index + 1
    }

    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    func endOfLine(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, !isBreak(bytes[index]) { index += 1 }
        return index
    }

    func startOfLine(_ offset: Int) -> Int {
        var index = offset
        while index > frontMatter.yaml.lowerBound, !isBreak(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// The byte after the line break at an offset.
    func afterBreak(_ offset: Int) -> Int {
        guard offset < bytes.count, isBreak(bytes[offset]) else { return offset }
        let isPair =
            bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
            && bytes[offset + 1] == UInt8(ascii: "\n")
        return offset + (isPair ? 2 : 1)
    }

    /// The columns before a byte, in code points.
    func column(_ offset: Int) -> Int {
        bytes[startOfLine(offset)..<offset].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// Whether nothing but blanks stands before a byte on its line.
    func isFirstOnLine(_ offset: Int) -> Bool { bytes[startOfLine(offset)..<offset].allSatisfy(isBlank) }

    /// The lines of a range, from its first line break on, that hold nothing but a remark or blanks.
    func remarks(in range: Range<Int>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var index = afterBreak(min(endOfLine(range.lowerBound), range.upperBound))
        while index < range.upperBound {
            let end = endOfLine(index)
            if isRemark(index..<end) { lines.append(Array(bytes[index..<end])) }
            index = afterBreak(end)
        }
        return lines
    }

    func isRemark(_ line: Range<Int>) -> Bool {
        guard let first = bytes[line].first(where: { !isBlank($0) }) else { return true }
        return first == UInt8(ascii: "#")
    }
}
