import Plan

/// Collects what is wrong with a file, and finds the line, column and excerpt of each place.
struct FindingList {
    /// Beyond this many the rest of a file's findings is counted only.
    static let limit = 100

    private let bytes: [UInt8]
    private let path: String
    private var findings: [Finding] = []
    private var surplus = 0
    private var lines: LineIndex?
    /// The plan that they are about.
    var goal: PlanID?

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
    }

    /// Adds a finding about bytes of the file, or about the file.
    mutating func add(_ rule: Rule, at range: Range<Int>?, _ arguments: [String: Argument] = [:]) {
        guard findings.count < FindingList.limit else {
            surplus += 1
            return
        }
        guard let range else {
            findings.append(Finding(rule, path: path, arguments: arguments))
            return
        }
        let index = lines ?? LineIndex(bytes)
        lines = index
        findings.append(index.finding(rule, at: range, of: bytes, path: path, arguments))
    }

    /// All of them in the order of their places, each naming the plan.
    func all() -> [Finding] {
        var all = findings
        for index in all.indices { all[index].goal = goal }
        let order = all.indices.sorted {
            (all[$0].line ?? 0, all[$0].column ?? 0, $0) < (all[$1].line ?? 0, all[$1].column ?? 0, $1)
        }
        all = order.map { all[$0] }
        if surplus > 0 {
            all.append(Finding(.schema("more"), goal: goal, path: path, arguments: ["count": .count(surplus)]))
        }
        return all
    }
}

/// Where the lines of a file begin; only `\n` ends a line, as editors and compilers count.
struct LineIndex {
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        starts = bytes.withUnsafeBufferPointer { bytes in
            var starts = [FrontMatter.startOfText(bytes)]
            for index in 0..<bytes.count where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
            return starts
        }
    }

    /// The line of a byte from 1, and its bytes without the line end.
    private func line(of offset: Int, _ bytes: [UInt8]) -> (number: Int, range: Range<Int>) {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        let number = max(low, 1)
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return (number, start..<max(start, end))
    }

    /// Line and column of a byte, both from 1, the column in code points.
    func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let line = line(of: offset, bytes)
        return (line.number, LineIndex.codePoints(bytes, line.range.lowerBound, offset) + 1)
    }

    /// A finding about bytes, with the excerpt of their first line.
    func finding(
        _ rule: Rule, at range: Range<Int>, of bytes: [UInt8], path: String, _ arguments: [String: Argument]
    ) -> Finding {
        let (number, line) = line(of: range.lowerBound, bytes)
        let column = LineIndex.codePoints(bytes, line.lowerBound, range.lowerBound) + 1
        let end = min(max(range.upperBound, range.lowerBound), line.upperBound)
        let width = range.lowerBound < end ? LineIndex.codePoints(bytes, range.lowerBound, end) : 0
        var excerpt: Finding.Excerpt?
        if column + width <= LineIndex.longestExcerpt {
            let text = String(decoding: bytes[line], as: UTF8.self).unicodeScalars.prefix(LineIndex.longestExcerpt)
            excerpt = Finding.Excerpt(text: String(text), columns: column..<(column + max(width, 1)))
        }
        return Finding(rule, path: path, line: number, column: column, arguments: arguments, excerpt: excerpt)
    }

    private static let longestExcerpt = 400

    private static func codePoints(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard start < end else { return 0 }
        return bytes[start..<min(end, bytes.count)].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}
