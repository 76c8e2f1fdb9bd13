/// What a commit holds outside of Duban's own folder, noted before it is taken: git's lock files, and a temporary file
/// in the plan's folder where there must be one.
///
/// A lock file that Duban makes is a second name of the journal, or holds the same bytes where a file system has no
/// second names. So the next Duban can tell a lock that a killed one left from one of git's, which never holds them.
struct Journal: ~Copyable {
    private let path: String
    private let bytes: [UInt8]
    private var held: [String] = []

    /// Notes what is about to be taken. The note is whole or not there: it is written beside its place and renamed.
    init(_ workshop: borrowing Workshop, _ text: JournalText) throws(GitError) {
        path = workshop.journal
        bytes = text.bytes
        try Files.write(new: workshop.newJournal, bytes)
        try Files.rename(workshop.newJournal, to: path)
    }

    /// Waits at most this long for a lock, in milliseconds, and looks this often.
    private static let patience: UInt32 = 955
    private static let pause: UInt32 = 5

    /// Takes one of git's lock files, waiting a moment for a program that is just using it.
    ///
    /// Looks often to the end: beside somebody who commits without a pause a lock is free for milliseconds only, and
    /// pauses that grow would miss it.
    ///
    /// Throws `locked` with the file, `permission`, `diskFull`.
    mutating func take(_ lock: String) throws(GitError) {
        for waited in stride(from: 0, through: Journal.patience, by: Int(Journal.pause)) {
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
            if waited < Journal.patience { Files.pause(milliseconds: Journal.pause) }
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

    /// Clears what a killed Duban left. Locks that are not its own stay, and so does all that a note names which is cut
    /// short, as after a power failure, or is not of our making.
    ///
    /// - Parameter usualLocks: the locks that a commit takes here, for a note that does not say which were taken; of
    ///   these only second names of that very note are cleared.
    static func clear(
        _ workshop: borrowing Workshop, usualLocks: () throws(GitError) -> [String]
    ) throws(GitError) {
        for leftover in workshop.leftovers + workshop.halfReferences { try Files.remove(leftover) }
        // What is no plain file is nothing that we wrote; the next note is renamed over it.
        guard let note = try FileStatus.of(workshop.journal), note.kind == .file,
            let bytes = try Files.read(workshop.journal)
        else { return }
        let text = JournalText(bytes)
        var locks = text?.locks
        if locks == nil { locks = try usualLocks() }
        for lock in locks ?? [] {
            guard let found = try FileStatus.of(lock), found.kind == .file else { continue }
            var isOurs = found.device == note.device && found.inode == note.inode
            if !isOurs, text != nil { isOurs = try Files.read(lock) == bytes }
            if isOurs { try Files.remove(lock) }
        }
        for temporary in text?.temporaries ?? [] { try Files.remove(temporary) }
        try Files.remove(workshop.journal)
    }
}
