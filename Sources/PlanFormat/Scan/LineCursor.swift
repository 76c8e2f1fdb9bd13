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
        let (start, lines) = bytes.withUnsafeBytes { mine in
            other.bytes.withUnsafeBytes { others in
                let limit = min(mine.count, others.count)
                var alike = 0
                while alike + 8 <= limit,
                    mine.loadUnaligned(fromByteOffset: alike, as: UInt64.self)
                        == others.loadUnaligned(fromByteOffset: alike, as: UInt64.self)
                {
                    alike += 8
                }
                while alike < limit, mine[alike] == others[alike] { alike += 1 }
                var (start, lines) = (0, 0)
                for place in 0..<alike where mine[place] == LineCursor.lineFeed {
                    (start, lines) = (place + 1, lines + 1)
                }
                return (start, lines)
            }
        }
        (place, line) = (start, lines)
        (other.place, other.line) = (start, lines)
    }

    /// Where, in both files, the lines begin that both end with; not before the places of the cursors.
    func endOfDifference(_ other: LineCursor) -> (old: Int, new: Int) {
        bytes.withUnsafeBytes { mine in
            other.bytes.withUnsafeBytes { others in
                let limit = min(mine.count - place, others.count - other.place)
                var alike = 0
                while alike + 8 <= limit,
                    mine.loadUnaligned(fromByteOffset: mine.count - alike - 8, as: UInt64.self)
                        == others.loadUnaligned(fromByteOffset: others.count - alike - 8, as: UInt64.self)
                {
                    alike += 8
                }
                while alike < limit, mine[mine.count - alike - 1] == others[others.count - alike - 1] { alike += 1 }
                var (old, new) = (mine.count - alike, others.count - alike)
                if old == place, new == other.place { return (old, new) }
                // From where they are alike on to the next line's begin.
                while old < mine.count, mine[old] != LineCursor.lineFeed { (old, new) = (old + 1, new + 1) }
                return old < mine.count ? (old + 1, new + 1) : (mine.count, others.count)
            }
        }
    }

    /// Where lines begin.
    static func starts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (place, byte) in bytes.enumerated() where byte == lineFeed { starts.append(place + 1) }
        return starts
    }
}
