/// Reads broken YAML in parts.
///
/// libyaml stops at the first problem. The fields of a map and the items of a list begin in one column, so that each
/// can be read by itself; a part that is broken is split again along what stands in it, down to the line that is
/// wrong.
struct YamlRecovery {
    let bytes: [UInt8]
    /// What is wrong with each part that cannot be read.
    private(set) var problems: [YamlProblem] = []
    /// The keys that are there and whose values cannot be read: top-level ones, and all others.
    private(set) var broken = Set<String>()
    private(set) var brokenInside = Set<String>()

    private static let maximumDepth = 4
    /// More parts than any file of Duban has; then the first problem is told alone.
    private static let maximumParts = 2_000

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The readable parts of a range that is broken as a whole, as one map or list.
    mutating func read(_ range: Range<Int>, failing: YamlProblem, depth: Int) -> YamlTree {
        let told = problems.count
        let parts = parts(of: range, isTop: depth == 0)
        var tree = YamlTree()
        if parts.count > 1 {
            for part in parts { tree.merge(read(part: part, depth)) }
        } else if depth < YamlRecovery.maximumDepth, let part = parts.first {
            tree = descend(into: part, failing, depth)
        }
        if problems.count == told { problems.append(failing) }
        return tree
    }

    private mutating func read(part: Range<Int>, _ depth: Int) -> YamlTree {
        let (tree, problem) = YamlParser.parse(bytes, part)
        guard let problem else {
            if let root = tree.nodes.first, root.kind == .scalar {
                problems.append(YamlProblem(kind: .noColon, offset: root.start))
            }
            return tree
        }
        if let key = key(of: part) {
            if depth == 0 { broken.insert(key.text) } else { brokenInside.insert(key.text) }
        }
        return read(part, failing: problem, depth: depth + 1)
    }

    /// One item or field: what stands in it, under its dash or its key.
    private mutating func descend(into part: Range<Int>, _ failing: YamlProblem, _ depth: Int) -> YamlTree {
        guard let start = contentStart(part) else { return YamlTree() }
        if isDash(start, part) {
            var inner = start + 1
            while inner < part.upperBound, bytes[inner] == UInt8(ascii: " ") { inner += 1 }
            return .wrap(read(inner..<part.upperBound, failing: failing, depth: depth + 1), key: nil)
        }
        guard let key = key(of: part) else { return YamlTree() }
        let line = endOfLine(start, part)
        let rest = bytes[key.end..<line].drop { $0 != UInt8(ascii: ":") }.dropFirst()
        let isAlone = rest.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }.map { $0 == UInt8(ascii: "#") }
        guard isAlone != false, line + 1 < part.upperBound else { return YamlTree() }
        return .wrap(read((line + 1)..<part.upperBound, failing: failing, depth: depth + 1), key: key)
    }

    /// The ranges from one line in the first column to the next.
    private func parts(of range: Range<Int>, isTop: Bool) -> [Range<Int>] {
        guard let first = contentStart(range) else { return [] }
        let column = first - startOfLine(first)
        let isList = isDash(first, range)
        var starts = [range.lowerBound]
        var line = endOfLine(first, range) + 1
        while line < range.upperBound {
            let end = endOfLine(line, range)
            if let start = bytes[line..<end].firstIndex(where: { $0 != UInt8(ascii: " ") }), start - line <= column,
                isStart(start, line..<end, isList: isList, isTop: isTop)
            {
                starts.append(line)
            }
            line = end + 1
        }
        guard starts.count <= YamlRecovery.maximumParts else { return [] }
        return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : range.upperBound) }
    }

    private func isStart(_ start: Int, _ line: Range<Int>, isList: Bool, isTop: Bool) -> Bool {
        if isList || isDash(start, line) { return isList && isDash(start, line) }
        if YamlRecovery.continued.contains(bytes[start]) { return false }
        return isTop || bytes[start..<line.upperBound].contains(UInt8(ascii: ":"))
    }

    /// What no field begins with.
    private static let continued = Set("\t\r#]},".utf8)

    /// The first byte of the first line that is neither blank nor a remark.
    private func contentStart(_ range: Range<Int>) -> Int? {
        var line = range.lowerBound
        while line < range.upperBound {
            let end = endOfLine(line, range)
            let start = bytes[line..<end].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
            if let start, bytes[start] != UInt8(ascii: "#") { return start }
            line = end + 1
        }
        return nil
    }

    private func isDash(_ offset: Int, _ range: Range<Int>) -> Bool {
        guard bytes[offset] == UInt8(ascii: "-") else { return false }
        return offset + 1 >= range.upperBound || [UInt8(ascii: " "), 0x0A, 0x0D].contains(bytes[offset + 1])
    }

    /// The key that a part begins with.
    private func key(of part: Range<Int>) -> YamlNode? {
        guard let start = contentStart(part) else { return nil }
        let line = bytes[start..<endOfLine(start, part)]
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - start <= 200 else { return nil }
        let text = String(decoding: line[..<colon], as: UTF8.self).filter { $0 != "\"" && $0 != "'" && $0 != " " }
        var key = YamlNode(kind: .scalar, style: .plain, start: start, end: colon, next: 0)
        key.text = text
        return key
    }

    private func endOfLine(_ offset: Int, _ range: Range<Int>) -> Int {
        bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    }

    private func startOfLine(_ offset: Int) -> Int {
        (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    }
}
