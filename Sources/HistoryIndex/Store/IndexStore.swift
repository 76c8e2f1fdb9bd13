import Git
import History
import Plan

/// The pieces of an index in its database.
///
/// Each piece is sealed with a checksum of its row and content, and which pieces there are follows from the head: what a
/// disk or a hand changed, moved or took away is told from what was written.
final class IndexStore {
    private let database: Database
    /// The facts of all plans that were read last, and of which state of the database they are.
    var kept: (version: Int, facts: [(plan: Int, facts: [NumberedFact])])?

    /// The layout of the pieces; a database of another one is emptied.
    private static let layout = 2

    /// Opens the database of a path, and makes it where there is none.
    init(_ path: String) throws {
        database = try Database(path)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY")
        if try layout() != IndexStore.layout {
            try database.write {
                if try layout() == IndexStore.layout { return }
                try database.execute(
                    """
                    DROP TABLE IF EXISTS pieces;
                    CREATE TABLE pieces (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
                    PRAGMA user_version = \(IndexStore.layout)
                    """)
            }
        }
    }

    private func layout() throws -> Int { try number("PRAGMA user_version") }

    /// A number that is another one once another process has written.
    func version() throws -> Int { try number("PRAGMA data_version") }

    private func number(_ question: String) throws -> Int {
        let statement = try database.statement(question)
        defer { statement.reset() }
        return try statement.step() ? statement.int(0) : 0
    }

    /// Runs `body` while what it reads stays as it is.
    func read<Value>(_ body: () throws -> Value) throws -> Value { try database.read(body) }

    /// Runs `body` as one change that is there whole or not at all; no other process writes meanwhile.
    func write<Value>(_ body: () throws -> Value) throws -> Value { try database.write(body) }
}

extension IndexStore {
    /// The head; nil where nothing was read yet.
    func head() throws -> IndexHead? {
        var head: IndexHead?
        try eachFound(IndexRow.head..<IndexRow.head + 1) { _, bytes in
            var reader = ByteReader(bytes)
            head = try IndexHead(&reader)
        }
        return head
    }

    /// The ids of the first commits.
    func ids(_ count: Int) throws -> CommitIds {
        var ids = CommitIds(room: count)
        try eachPiece(IndexRow.rows(.ids, commits: count)) { _, bytes in ids.append(column: bytes) }
        if ids.count != count { throw DamagedIndex() }
        return ids
    }

    /// The number of one of the first commits, the newest looked at first; nil where it is not among them.
    func number(of commit: Oid, among count: Int) throws -> Int? {
        let rows = IndexRow.rows(.ids, commits: count)
        for row in rows.reversed() {
            var found: Int?
            try eachPiece(row..<row + 1) { _, bytes in
                found = CommitIds.place(of: commit, in: bytes).map { (row - rows.lowerBound) * IndexRow.commits + $0 }
            }
            if let found { return found < count ? found : nil }
        }
        return nil
    }

    /// How the first commits hang together.
    ///
    /// - Parameter start: the number of the first that is wanted, which is the first of a piece.
    func links(_ count: Int, from start: Int = 0) throws -> CommitLinks {
        var links = CommitLinks(from: start, room: count - start)
        try eachPiece(IndexRow.rows(.links, commits: count, from: start)) { _, bytes in links.append(column: bytes) }
        try eachList(.merges, count, from: start) { links.note(others: $1, of: $0) }
        if links.count != count || !links.areSound { throw DamagedIndex() }
        return links
    }

    /// The numbers of the plans that each of the first commits acts on, where it acts on any.
    ///
    /// - Parameter start: the number of the first that is wanted, which is the first of a piece.
    func acts(_ count: Int, from start: Int = 0) throws -> [Int: [Int32]] {
        var acts: [Int: [Int32]] = [:]
        try eachList(.acts, count, from: start) { acts[$0] = $1 }
        return acts
    }

    private func eachList(
        _ kind: IndexRow.Kind, _ count: Int, from start: Int, _ body: (Int, [Int32]) -> Void
    ) throws {
        let rows = IndexRow.rows(kind, commits: count, from: start)
        try eachPiece(rows) { row, bytes in
            var reader = ByteReader(bytes)
            try NumberLists.read(&reader, first: start + (row - rows.lowerBound) * IndexRow.commits, body)
        }
    }

    /// Calls `body` with each piece of a range of rows, in order; all of them must be there.
    func eachPiece(_ rows: Range<Int>, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        var next = rows.lowerBound
        try eachFound(rows) { row, bytes in
            guard row == next else { throw DamagedIndex() }
            next += 1
            try body(row, bytes)
        }
        guard next == rows.upperBound else { throw DamagedIndex() }
    }

    /// Calls `body` with those pieces of a range of rows that are there, in order.
    func eachFound(_ rows: Range<Int>, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        let statement = try database.statement(
            "SELECT place, bytes FROM pieces WHERE place >= ? AND place < ? ORDER BY place")
        try statement.bind(rows.lowerBound, at: 1)
        try statement.bind(rows.upperBound, at: 2)
        defer { statement.reset() }
        while try statement.step() {
            let row = statement.int(0)
            // A table that is damaged may give others.
            guard rows.contains(row) else { throw DamagedIndex() }
            try body(row, Checksum.unsealed(statement.bytes(1), at: row))
        }
    }

    /// The piece of a row, which must be there.
    func piece(_ row: Int) throws -> [UInt8] {
        var piece: [UInt8] = []
        try eachPiece(row..<row + 1) { _, bytes in piece = Array(bytes) }
        return piece
    }

    /// Puts a piece in its place, whatever was there.
    func put(_ row: Int, _ bytes: [UInt8]) throws {
        kept = nil
        let statement = try database.statement("INSERT OR REPLACE INTO pieces (place, bytes) VALUES (?, ?)")
        try statement.bind(row, at: 1)
        try statement.bind(Checksum.sealed(bytes, at: row), at: 2)
        _ = try statement.step()
    }

    /// Takes all pieces away.
    func clear() throws { try database.execute("DELETE FROM pieces") }
}
