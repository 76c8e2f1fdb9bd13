import CSQLite

/// Why a database could not be used.
struct DatabaseError: Error {
    /// SQLite's primary result code.
    let code: Int32
    /// What SQLite says.
    let message: String

    /// Whether the file is not what a database writes.
    var isDamaged: Bool { [SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_ERROR].contains(code) }
}

/// A SQLite database, used by one thread at a time.
final class Database {
    private let connection: OpaquePointer
    private var statements: [String: Statement] = [:]

    /// How long another process that writes is waited for, in milliseconds.
    static let patience: Int32 = 20_000

    /// Opens a file for reading and writing; an empty one is an empty database.
    init(_ path: String, patience: Int32 = Database.patience) throws(DatabaseError) {
        var opened: OpaquePointer?
        let status = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard status == SQLITE_OK, let opened else {
            let error = DatabaseError(status, opened)
            sqlite3_close_v2(opened)
            throw error
        }
        connection = opened
        sqlite3_busy_timeout(opened, patience)
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(connection)
    }

    /// Runs statements that return nothing.
    func execute(_ sql: String) throws(DatabaseError) {
        let status = sqlite3_exec(connection, sql, nil, nil, nil)
        guard status == SQLITE_OK else { throw DatabaseError(status, connection) }
    }

    /// A statement, prepared once for each text.
    func statement(_ sql: String) throws(DatabaseError) -> Statement {
        if let known = statements[sql] { return known }
        var prepared: OpaquePointer?
        let status = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard status == SQLITE_OK, let prepared else { throw DatabaseError(status, connection) }
        let statement = Statement(prepared, connection)
        statements[sql] = statement
        return statement
    }

    /// Runs `body` as one change that is there whole or not at all; no other process writes meanwhile.
    func write<Value>(_ body: () throws -> Value) throws -> Value {
        try transaction("BEGIN IMMEDIATE", body)
    }

    /// Runs `body` while what it reads stays as it is.
    func read<Value>(_ body: () throws -> Value) throws -> Value {
        try transaction("BEGIN", body)
    }

    private func transaction<Value>(_ begin: String, _ body: () throws -> Value) throws -> Value {
        try execute(begin)
        do {
            let value = try body()
            try execute("COMMIT")
            return value
        } catch {
            try? execute("ROLLBACK")
            throw error
        }
    }
}

extension DatabaseError {
    init(_ status: Int32, _ connection: OpaquePointer?) {
        code = status & 0xff
        message = String(cString: connection.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(status))
    }
}
