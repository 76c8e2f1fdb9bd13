import Git

/// The ids of the commits of an index by number, 20 bytes each.
struct CommitIds {
    private var bytes: [UInt8] = []
    private var numbers: [Oid: Int32]?
    private var searches = 0

    /// From so many searches on a table is quicker than to look through all of them.
    private static let fewSearches = 16
    /// The bytes of an id.
    static let width = 20

    /// How many there are.
    var count: Int { bytes.count / CommitIds.width }

    /// Adds the ids of a row.
    mutating func append(column: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: column)
    }

    /// Adds an id.
    mutating func append(_ id: Oid) {
        let number = Int32(count)
        numbers?[id] = number
        bytes.append(contentsOf: id.bytes)
    }

    /// The bytes of ids, as a row holds them.
    func column(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[range.lowerBound * CommitIds.width..<range.upperBound * CommitIds.width]
    }

    /// The id of a number.
    subscript(number: Int) -> Oid? {
        bytes.withUnsafeBytes { all in
            Oid(bytes: UnsafeRawBufferPointer(rebasing: all[number * CommitIds.width..<(number + 1) * CommitIds.width]))
        }
    }

    /// The number of a commit; nil where it is not there. Of the newest it is told first.
    mutating func number(of id: Oid) -> Int? {
        if let numbers { return numbers[id].map(Int.init) }
        searches += 1
        if searches > CommitIds.fewSearches {
            var table: [Oid: Int32] = [:]
            table.reserveCapacity(count)
            for number in 0..<count { if let id = self[number] { table[id] = Int32(number) } }
            numbers = table
            return table[id].map(Int.init)
        }
        let wanted = id.bytes
        return bytes.withUnsafeBytes { all in
            let start = wanted.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
            for number in stride(from: count - 1, through: 0, by: -1) {
                let place = number * CommitIds.width
                if all.loadUnaligned(fromByteOffset: place, as: UInt64.self) == start,
                    all[place..<place + CommitIds.width].elementsEqual(wanted)
                {
                    return number
                }
            }
            return nil
        }
    }
}
