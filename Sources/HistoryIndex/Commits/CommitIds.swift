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

    /// No ids yet, with room for so many.
    init(room: Int = 0) {
        bytes.reserveCapacity(room * CommitIds.width)
    }

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
        return bytes.withUnsafeBytes { CommitIds.place(of: id, in: $0) }
    }

    /// The place of an id in a column, from its end.
    static func place(of id: Oid, in column: UnsafeRawBufferPointer) -> Int? {
        let wanted = id.bytes
        let start = wanted.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
        for number in stride(from: column.count / width - 1, through: 0, by: -1) {
            let place = number * width
            if column.loadUnaligned(fromByteOffset: place, as: UInt64.self) == start,
                column[place..<place + width].elementsEqual(wanted)
            {
                return number
            }
        }
        return nil
    }
}
