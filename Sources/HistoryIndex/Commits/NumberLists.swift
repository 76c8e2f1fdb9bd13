/// The pieces of an index that few commits have an entry in: the other parents of merges, and the plans that a commit
/// acts on, each a list of numbers.
enum NumberLists {
    /// The bytes of the lists of some commits.
    static func bytes(_ commits: Range<Int>, _ list: (Int) -> [Int32]) -> [UInt8] {
        var writer = ByteWriter()
        for commit in commits {
            let numbers = list(commit)
            if numbers.isEmpty { continue }
            writer.int(commit - commits.lowerBound)
            writer.int(numbers.count)
            for number in numbers { writer.int(Int(number)) }
        }
        return writer.bytes
    }

    /// Calls `body` with each commit, numbered from `first`, that has a list.
    static func read(
        _ reader: inout ByteReader, first: Int, _ body: (Int, [Int32]) -> Void
    ) throws(DamagedIndex) {
        while !reader.isAtEnd {
            let commit = try reader.int()
            var numbers: [Int32] = []
            for _ in 0..<(try reader.int()) {
                guard let number = Int32(exactly: try reader.int()) else { throw DamagedIndex() }
                numbers.append(number)
            }
            let (place, isTooGreat) = first.addingReportingOverflow(commit)
            if isTooGreat { throw DamagedIndex() }
            body(place, numbers)
        }
    }
}
