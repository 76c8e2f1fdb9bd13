import CSQLite

/// A prepared statement: values are bound to its places, from 1; rows are stepped through; columns, from 0, are read.
final class Statement {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    /// Takes a statement that was prepared.
    init(_ statement: OpaquePointer, _ connection: OpaquePointer) {
        self.statement = statement
        self.connection = connection
    }

    deinit { sqlite3_finalize(statement) }

    /// Binds a number; refused while the statement runs.
    func bind(_ value: Int, at place: Int32) throws(DatabaseError) {
        try check(sqlite3_bind_int64(statement, place, Int64(value)))
    }

    /// Binds bytes, which are copied; refused while the statement runs, and where they are more than a row can hold.
    func bind(_ bytes: [UInt8], at place: Int32) throws(DatabaseError) {
        try check(
            bytes.withUnsafeBytes { duban_bind_blob(statement, place, $0.baseAddress, UInt64($0.count)) })
    }

    private func check(_ status: Int32) throws(DatabaseError) {
        if status != SQLITE_OK { throw DatabaseError(status, connection) }
    }

    /// Goes to the next row; false behind the last, and then the statement can be bound and run again.
    func step() throws(DatabaseError) -> Bool {
        let status = sqlite3_step(statement)
        if status == SQLITE_ROW { return true }
        let error = status == SQLITE_DONE ? nil : DatabaseError(status, connection)
        sqlite3_reset(statement)
        if let error { throw error }
        return false
    }

    /// Ends a run before its last row.
    func reset() { sqlite3_reset(statement) }

    /// A column of the row as a number.
    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    /// A column's bytes, good until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
    }
}
