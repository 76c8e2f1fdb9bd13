import Support
import Testing

@testable import HistoryIndex

/// What Duban asks of SQLite, and what it tells of a refusal.
struct DatabaseTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("numbers", "")
        let database = try Database(scratch("numbers"))
        try database.execute("PRAGMA journal_mode = WAL; CREATE TABLE numbers (value INTEGER NOT NULL)")
    }

    @Test func aReaderSeesWhatWasThereWhenItBeganWhileAnotherWrites() throws {
        let (reader, writer) = (try Database(scratch("numbers")), try Database(scratch("numbers")))
        try add(1, to: writer)
        try reader.read {
            #expect(try values(in: reader) == [1])
            try writer.write {
                try add(2, to: writer)
                #expect(try values(in: reader) == [1])
            }
            #expect(try values(in: reader) == [1])
        }
        #expect(try values(in: reader) == [1, 2])
    }

    @Test func aSecondWriterIsRefusedOnceItWaitedLongEnough() throws {
        let (first, second) = (try Database(scratch("numbers")), try Database(scratch("numbers"), patience: 20))
        try first.write {
            try add(1, to: first)
            let error = #expect(throws: DatabaseError.self) { try second.write { try add(2, to: second) } }
            #expect(error?.message == "database is locked")
            #expect(error?.isDamaged == false)
        }
        try second.write { try add(3, to: second) }
        #expect(try values(in: first) == [1, 3])
    }

    @Test func aChangeThatFailsLeavesNothingAndTheNextOneIsMade() throws {
        struct Stop: Error {}
        let database = try Database(scratch("numbers"))
        #expect(throws: Stop.self) {
            try database.write {
                try add(1, to: database)
                throw Stop()
            }
        }
        try database.write { try add(2, to: database) }
        #expect(try values(in: database) == [2])
    }

    @Test func whatFindsNoRoomIsTakenBackAndIsNoDamage() throws {
        let database = try Database(scratch("numbers"))
        try database.execute("CREATE TABLE pieces (bytes BLOB); PRAGMA max_page_count = 8")
        let error = #expect(throws: DatabaseError.self) {
            try database.write {
                try add(1, to: database)
                let statement = try database.statement("INSERT INTO pieces VALUES (?)")
                try statement.bind([UInt8](repeating: 7, count: 100_000), at: 1)
                _ = try statement.step()
            }
        }
        #expect(error?.isDamaged == false)
        #expect(try values(in: database) == [])
        try database.write { try add(2, to: database) }
        #expect(try values(in: database) == [2])
    }

    @Test func aFileOfAnotherKindIsDamagedAndAPlaceThatIsNotThereIsNot() throws {
        try scratch.write("noise", [UInt8](repeating: 0x5a, count: 5_000))
        let damaged = #expect(throws: DatabaseError.self) {
            try values(in: try Database(scratch("noise")))
        }
        #expect(damaged?.isDamaged == true)
        let absent = #expect(throws: DatabaseError.self) { try Database(scratch("nowhere/numbers")) }
        #expect(absent?.isDamaged == false)
    }

    @Test func aStatementThatRunsTakesNoOtherValues() throws {
        let database = try Database(scratch("numbers"))
        for value in 1...3 { try add(value, to: database) }
        let statement = try database.statement("SELECT value FROM numbers WHERE value >= ? ORDER BY value")
        try statement.bind(2, at: 1)
        #expect(try statement.step())
        #expect(throws: DatabaseError.self) { try statement.bind(1, at: 1) }
        #expect(throws: DatabaseError.self) { try statement.bind([1], at: 1) }
        statement.reset()
        try statement.bind(3, at: 1)
        #expect(try statement.step())
        #expect(statement.int(0) == 3)
        #expect(try !statement.step())
    }

    private func add(_ value: Int, to database: Database) throws {
        let statement = try database.statement("INSERT INTO numbers VALUES (?)")
        try statement.bind(value, at: 1)
        _ = try statement.step()
    }

    @discardableResult
    private func values(in database: Database) throws -> [Int] {
        let statement = try database.statement("SELECT value FROM numbers ORDER BY value")
        defer { statement.reset() }
        var values: [Int] = []
        while try statement.step() { values.append(statement.int(0)) }
        return values
    }
}
