/// How the commits of an index hang together: each one's parents and commit time, by its number; parents have smaller
/// numbers than their children.
struct CommitLinks {
    /// First parent (Int32) and commit time (Int64) of each commit, little-endian, as the rows hold them.
    private var columns: [UInt8] = []
    private var others: [Int: [Int32]] = [:]
    /// The number of the first commit that is held: all before it are left out where only the newest are needed.
    let start: Int

    /// No links yet, of commits from a number on, with room for so many.
    init(from start: Int = 0, room: Int = 0) {
        self.start = start
        columns.reserveCapacity(room * CommitLinks.width)
    }

    /// The bytes that a commit takes in a column.
    static let width = 12

    /// How many commits there are, those before the first that is held included.
    var count: Int { start + columns.count / CommitLinks.width }

    /// Adds the commits of a row.
    mutating func append(column: UnsafeRawBufferPointer) {
        columns.append(contentsOf: column)
    }

    /// Adds a commit.
    mutating func append(firstParent: Int, others more: [Int32], seconds: Int64) {
        if !more.isEmpty { others[count] = more }
        withUnsafeBytes(of: Int32(firstParent).littleEndian) { columns.append(contentsOf: $0) }
        withUnsafeBytes(of: seconds.littleEndian) { columns.append(contentsOf: $0) }
    }

    /// Notes the other parents of a merge.
    mutating func note(others more: [Int32], of number: Int) {
        others[number] = more
    }

    /// The bytes of commits, as a row holds them.
    func column(_ numbers: Range<Int>) -> ArraySlice<UInt8> {
        columns[(numbers.lowerBound - start) * CommitLinks.width..<(numbers.upperBound - start) * CommitLinks.width]
    }

    /// The number of the first parent; -1 without one.
    func firstParent(of number: Int) -> Int {
        columns.withUnsafeBytes {
            Int(
                Int32(
                    littleEndian: $0.loadUnaligned(fromByteOffset: (number - start) * CommitLinks.width, as: Int32.self)
                ))
        }
    }

    /// When it was committed, seconds since 1970.
    func seconds(of number: Int) -> Int64 {
        columns.withUnsafeBytes {
            Int64(
                littleEndian: $0.loadUnaligned(fromByteOffset: (number - start) * CommitLinks.width + 4, as: Int64.self)
            )
        }
    }

    /// The numbers of the parents after the first.
    func otherParents(of number: Int) -> [Int32] { others[number] ?? [] }

    /// Calls `body` with the number of each parent, the first one first.
    func eachParent(of number: Int, _ body: (Int) -> Void) {
        let first = firstParent(of: number)
        if first >= 0 { body(first) }
        if others.isEmpty { return }
        for parent in others[number] ?? [] { body(Int(parent)) }
    }

    /// Whether all parents are commits with smaller numbers, as everything that walks over them takes for granted.
    var areSound: Bool {
        for number in start..<count {
            let first = firstParent(of: number)
            if first < -1 || first >= number { return false }
        }
        return others.allSatisfy { number, parents in
            number < count && parents.allSatisfy { $0 >= 0 && $0 < number }
        }
    }
}
