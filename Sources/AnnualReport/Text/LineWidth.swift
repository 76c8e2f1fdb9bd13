/// Finds the line ends that come from a page's width and not from the author.
enum LineWidth {
    /// Positions of line ends inside a paragraph; empty where lines are paragraphs.
    ///
    /// A text counts as broken where many of its lines are about as long as the longest, that length is one of a
    /// printed line, and several of them stop in mid-sentence.
    static func softBreaks(_ scalars: [Unicode.Scalar]) -> Set<Int> {
        let lines = ranges(scalars)
        let widest = lines.map(\.count).max() ?? 0
        guard (18...60).contains(widest) else { return [] }
        let full = lines.filter { $0.count >= widest - 4 }
        let open = full.filter { !endsSentence(scalars[$0.upperBound - 1]) }
        guard full.count >= 5, open.count >= 3 else { return [] }
        var breaks: Set<Int> = []
        for (line, next) in zip(lines, lines.dropFirst()) where line.count >= widest - 4 {
            let gap = line.upperBound..<next.lowerBound
            guard gap.count(where: { scalars[$0] == "\n" }) == 1, !startsItem(scalars, at: next) else { continue }
            breaks.formUnion(gap)
        }
        return breaks
    }

    /// The lines that hold something, without the blanks at their ends.
    private static func ranges(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in 0...scalars.count where end == scalars.count || scalars[end] == "\n" {
            var low = start
            var high = end
            while low < high, scalars[low].isBlank { low += 1 }
            while high > low, scalars[high - 1].isBlank { high -= 1 }
            if low < high { lines.append(low..<high) }
            start = end + 1
        }
        return lines
    }

    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        "。:!?".unicodeScalars.contains(scalar)
    }

    private static func startsItem(_ scalars: [Unicode.Scalar], at line: Range<Int>) -> Bool {
        Marker.style(Array(scalars[line].prefix(12))) != nil
    }
}
