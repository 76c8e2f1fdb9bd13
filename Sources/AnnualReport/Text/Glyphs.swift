/// A text as folded scalars, each of which knows where it stands in the original's bytes.
///
/// A run is a range of positions in `scalars`. Transcriptions in brackets after a character, invisible signs and the
/// line ends inside a paragraph that a page's width broke are left out, so words are found across them; the bytes of a
/// run hold them nevertheless.
struct Glyphs: Sendable {
    typealias Run = Range<Int>

    /// The folded scalars.
    let scalars: [Unicode.Scalar]
    /// How many transcriptions were left out.
    let transcriptions: Int
    /// The bytes that each scalar has in the original, a transcription after it included.
    private let spans: [Range<Int>]
    private let bytes: [UInt8]
    /// The byte at which each line begins.
    private let lineStarts: [Int]
    /// How many code points begin before every `stride`th byte: a column far along a line is counted from there.
    private let counts: [Int]
    private static let stride = 256

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        var counts: [Int] = []
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index % Glyphs.stride == 0 { counts.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        self.counts = counts
        var folded: [Unicode.Scalar] = []
        var spans: [Range<Int>] = []
        var lineStarts = [0]
        var offset = 0
        var previous: Unicode.Scalar?
        folded.reserveCapacity(bytes.count / 2)
        for scalar in text.unicodeScalars {
            if previous == "\r" && scalar != "\n", let last = folded.indices.last {
                folded[last] = "\n"
                lineStarts.append(offset)
            }
            if let fold = Fold.fold(scalar) {
                folded.append(fold)
                spans.append(offset..<(offset + UTF8.width(scalar)))
            }
            offset += UTF8.width(scalar)
            if scalar == "\n" { lineStarts.append(offset) }
            previous = scalar
        }
        let clean = Glyphs.withoutTranscriptions(folded, spans)
        let broken = LineWidth.softBreaks(clean.scalars)
        if broken.isEmpty {
            scalars = clean.scalars
            self.spans = clean.spans
        } else {
            scalars = clean.scalars.indices.filter { !broken.contains($0) }.map { clean.scalars[$0] }
            self.spans = clean.spans.indices.filter { !broken.contains($0) }.map { clean.spans[$0] }
        }
        transcriptions = clean.dropped
        self.lineStarts = lineStarts
    }

    private static func withoutTranscriptions(
        _ scalars: [Unicode.Scalar], _ spans: [Range<Int>]
    ) -> (scalars: [Unicode.Scalar], spans: [Range<Int>], dropped: Int) {
        var kept: [Unicode.Scalar] = []
        var keptSpans: [Range<Int>] = []
        var dropped = 0
        var index = 0
        while index < scalars.count {
            if scalars[index] == "(", kept.last?.isHan == true {
                let inside = scalars[(index + 1)...].prefix(8).prefix { $0.isLatin || Fold.isToned($0) }
                if inside.contains(where: Fold.isToned), inside.endIndex < scalars.count,
                    scalars[inside.endIndex] == ")"
                {
                    dropped += 1
                    let last = keptSpans.count - 1
                    keptSpans[last] = keptSpans[last].lowerBound..<spans[inside.endIndex].upperBound
                    index = inside.endIndex + 1
                    continue
                }
            }
            kept.append(scalars[index])
            keptSpans.append(spans[index])
            index += 1
        }
        return (kept, keptSpans, dropped)
    }
}

extension Glyphs {
    /// All of it.
    var all: Run { 0..<scalars.count }

    subscript(index: Int) -> Unicode.Scalar { scalars[index] }

    /// The scalar at a position, nil outside the text.
    func at(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// The bytes of a run in the original.
    func span(_ run: Run) -> Range<Int> {
        guard !run.isEmpty else {
            let place = run.lowerBound < spans.count ? spans[run.lowerBound].lowerBound : bytes.count
            return place..<place
        }
        return spans[run.lowerBound].lowerBound..<spans[run.upperBound - 1].upperBound
    }

    /// The original's text of a run.
    func quote(_ run: Run) -> String {
        String(decoding: bytes[span(run)], as: UTF8.self)
    }

    /// The folded text of a run.
    func string(_ run: Run) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[run])
        return String(text)
    }

    /// The run without blanks at its ends.
    func trim(_ run: Run) -> Run {
        var low = run.lowerBound
        var high = run.upperBound
        while low < high, scalars[low].isBlank { low += 1 }
        while high > low, scalars[high - 1].isBlank { high -= 1 }
        return low..<high
    }

    /// Whether a word begins at a position and ends before another.
    func has(_ word: String, at index: Int, before end: Int? = nil) -> Bool {
        var position = index
        let end = min(end ?? scalars.count, scalars.count)
        for scalar in word.unicodeScalars {
            guard position >= 0, position < end, scalars[position] == scalar else { return false }
            position += 1
        }
        return true
    }

    /// The first of some words that begins at a position; a longer one goes before a shorter one if listed first.
    func first(of words: [String], at index: Int, before end: Int? = nil) -> String? {
        words.first { has($0, at: index, before: end) }
    }

    /// The first of some words that ends at a position.
    func first(of words: [String], endingAt index: Int, from start: Int) -> String? {
        words.first { word in
            let begin = index - word.unicodeScalars.count
            return begin >= start && has(word, at: begin, before: index)
        }
    }

    /// Where a word first stands in a run.
    func find(_ word: String, in run: Run) -> Run? {
        guard let head = word.unicodeScalars.first else { return nil }
        let length = word.unicodeScalars.count
        guard run.count >= length else { return nil }
        for index in run.lowerBound...(run.upperBound - length) where scalars[index] == head {
            if has(word, at: index) { return index..<(index + length) }
        }
        return nil
    }

    /// Where a word stands in a run, each time, without overlap.
    func findAll(_ word: String, in run: Run) -> [Run] {
        var found: [Run] = []
        var rest = run
        while let next = find(word, in: rest) {
            found.append(next)
            rest = next.upperBound..<run.upperBound
        }
        return found
    }

    /// Where the first of some words stands in a run; of two that begin at one place, the one that is listed first.
    func findFirst(of words: [String], in run: Run) -> Run? {
        var best: Run?
        for word in words {
            if let found = find(word, in: run), found.lowerBound < best?.lowerBound ?? Int.max { best = found }
        }
        return best
    }

    /// Whether any of some words stands in a run.
    func contains(_ words: [String], in run: Run) -> Bool {
        words.contains { find($0, in: run) != nil }
    }

    /// The line and column (from 1, in code points) of a position, with the line's text; nil where the line is longer
    /// than a screen can point into.
    func place(of index: Int) -> (line: Int, column: Int, text: String?) {
        let byte = spans.indices.contains(index) ? spans[index].lowerBound : bytes.count
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= byte { low = middle + 1 } else { high = middle }
        }
        let begin = lineStarts[max(low - 1, 0)]
        let column = codePoints(before: byte) - codePoints(before: begin) + 1
        var end = low < lineStarts.count ? lineStarts[low] : bytes.count
        while end > begin, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        let isShort = end - begin < 4_000
        return (low, column, isShort ? String(decoding: bytes[begin..<end], as: UTF8.self) : nil)
    }

    private func codePoints(before byte: Int) -> Int {
        let mark = byte / Glyphs.stride
        guard mark < counts.count else {
            return counts.last.map { $0 + count((counts.count - 1) * Glyphs.stride, byte) } ?? 0
        }
        return counts[mark] + count(mark * Glyphs.stride, byte)
    }

    private func count(_ start: Int, _ end: Int) -> Int { bytes[start..<end].count { $0 & 0xC0 != 0x80 } }
}
