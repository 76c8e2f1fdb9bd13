/// What a commit holds outside of Duban's own folder, noted before it is taken: git's lock files, and a temporary file
/// in the plan's folder where there must be one.
///
/// A lock file that Duban makes is a second name of the journal, or holds the same bytes where a file system has no
/// second names. So the next Duban can tell a lock that a killed one left from one of git's, which never holds them.
struct Journal: ~Copyable {
    private let path: String
    private let bytes: [UInt8]
    private var held: [String] = []

    private static let lockWord = "lock "
    private static let temporaryWord = "temporary "
    /// What ends an entry: a NUL, the one byte that no path holds.
    private static let end: UInt8 = 0

    /// Notes what is about to be taken.
    init(_ workshop: borrowing Workshop, locks: [String], temporaries: [String]) throws(GitError) {
        path = workshop.journal
        var entries = ["duban \(String(UInt64.random(in: .min ... .max), radix: 16))"]
        entries += locks.map { Journal.lockWord + $0 } + temporaries.map { Journal.temporaryWord + $0 }
        bytes = entries.flatMap { Array($0.utf8) + [Journal.end] }
        try Files.write(new: path, bytes)
    }

    /// Takes one of git's lock files, waiting a moment for a program that is just using it.
    ///
    /// Throws `locked` with the file, `permission`, `diskFull`.
    mutating func take(_ lock: String) throws(GitError) {
        for pause: UInt32 in [5, 10, 20, 40, 80, 160, 320, 320, 0] {
            switch try Files.link(path, to: lock) {
            case .made:
                held.append(lock)
                return
            case .unsupported:
                if try FileStatus.of(lock) != nil { break }
                try Files.write(new: lock, bytes)
                held.append(lock)
                return
            case .taken: break
            }
            Files.pause(milliseconds: pause)
        }
        throw .locked(lock)
    }

    /// Gives back what is still held, and takes the note away; where a lock stays, the note of it stays too, so that the
    /// next Duban clears it.
    consuming func close() {
        var isFree = true
        for lock in held {
            do { try Files.remove(lock) } catch { isFree = false }
        }
        if isFree { try? Files.remove(path) }
    }

    /// Clears what a killed Duban left. Locks that are not its own stay.
    static func clear(_ workshop: borrowing Workshop) throws(GitError) {
        guard let bytes = try Files.read(workshop.journal) else { return }
        for line in bytes.split(separator: Journal.end).map({ String(decoding: $0, as: UTF8.self) }) {
            if line.hasPrefix(lockWord) {
                let lock = String(line.dropFirst(lockWord.count))
                if try Files.read(lock) == bytes { try Files.remove(lock) }
            } else if line.hasPrefix(temporaryWord) {
                try Files.remove(String(line.dropFirst(temporaryWord.count)))
            }
        }
        for leftover in workshop.leftovers { try Files.remove(leftover) }
        try Files.remove(workshop.journal)
    }
}
