/// Bytes that take the place of others; an empty range inserts.
struct Splice {
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    init(_ range: Range<Int>, _ text: String) {
        self.init(range, Array(text.utf8))
    }

    init(at offset: Int, _ text: String) {
        self.init(offset..<offset, text)
    }

    /// Carries out splices that do not overlap; of several at one place the first comes first.
    static func apply(_ splices: [Splice], to bytes: [UInt8]) -> [UInt8] {
        let order = splices.indices.sorted {
            (splices[$0].range.lowerBound, $0) < (splices[$1].range.lowerBound, $1)
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 256)
        var index = 0
        for number in order {
            let splice = splices[number]
            result += bytes[index..<max(index, splice.range.lowerBound)]
            result += splice.bytes
            index = max(index, splice.range.upperBound)
        }
        return result + bytes[index...]
    }
}
