/// Goes through a file line by line.
struct LineCursor {
    static let lineFeed = UInt8(ascii: "\n")

    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var place = 0
    /// Which line that is, from 0.
    private(set) var line = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next line without its end; nil behind the last.
    mutating func next() -> Range<Int>? {
        guard place < bytes.count else { return nil }
        let start = place
        var end = start
        while end < bytes.count, bytes[end] != LineCursor.lineFeed { end += 1 }
        place = end + 1
        line += 1
        return start..<end
    }

    /// Passes over the lines that both files begin with.
    mutating func skipWhatIsAlike(_ other: inout LineCursor) {
        let limit = min(bytes.count, other.bytes.count)
        var (alike, start, lines) = (0, 0, 0)
        while alike < limit, bytes[alike] == other.bytes[alike] {
            alike += 1
            if bytes[alike - 1] == LineCursor.lineFeed {
                start = alike
                lines += 1
            }
        }
        (place, line) = (start, lines)
        (other.place, other.line) = (start, lines)
    }

    /// Where, in both files, the lines begin that both end with; not before the places of the cursors.
    func endOfDifference(_ other: LineCursor) -> (old: Int, new: Int) {
        var (old, new) = (bytes.count, other.bytes.count)
        var end = (old: old, new: new)
        while old > place, new > other.place, bytes[old - 1] == other.bytes[new - 1] {
            if old < bytes.count, bytes[old - 1] == LineCursor.lineFeed { end = (old, new) }
            (old, new) = (old - 1, new - 1)
        }
        if old == place, new == other.place { end = (old, new) }
        return end
    }

    /// Where lines begin.
    static func starts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (place, byte) in bytes.enumerated() where byte == lineFeed { starts.append(place + 1) }
        return starts
    }
}
