#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder `duban` in the common git directory, held by one process at a time, where a commit keeps what it needs
/// until it is done.
///
/// Its lock is the system's own on the open file, and goes when the process goes, however that ends.
struct Workshop: ~Copyable {
    let folder: String
    private let descriptor: Int32

    /// The folder in a common git directory.
    static func folder(in commonDirectory: String) -> String { commonDirectory + "/duban" }

    /// Waits at most this long for another Duban to finish.
    private static let patience = 30_000
    private static let pause = 2

    /// Takes the lock, waiting for whoever holds it.
    ///
    /// Throws `busy`, `permission`, `diskFull`.
    init(commonDirectory: String) throws(GitError) {
        folder = Workshop.folder(in: commonDirectory)
        if try FileStatus.of(folder) == nil { try Folders.make(folder) }
        let lock = folder + "/lock"
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw GitError(systemError: errno, path: lock) }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            guard number == EWOULDBLOCK || number == EINTR, waited < Workshop.patience else {
                close(descriptor)
                throw number == EWOULDBLOCK ? .busy(lock) : GitError(systemError: number, path: lock)
            }
            Files.pause(milliseconds: UInt32(Workshop.pause))
            waited += Workshop.pause
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// A place in the folder.
    func place(_ name: String) -> String { folder + "/" + name }

    /// The note of what this commit holds outside the folder.
    var journal: String { place("journal") }
    /// The note that is being written.
    var newJournal: String { place("new-journal") }
    /// The new bytes of a file, before they are renamed into place.
    var newFile: String { place("new-file") }
    /// The branch's new value.
    var newReference: String { place("new-reference") }

    /// All that a commit may leave in the folder.
    var leftovers: [String] { [newJournal, newFile, newReference] }

    /// References of Duban's own that are just being written, which needs no lock, or that a killed Duban left: whoever
    /// writes one does without where it is cleared under its hands.
    var halfReferences: [String] {
        let start = folder + "/"
        return Folders.names(in: folder).filter { $0.hasPrefix(Workshop.halfReference) }.map { start + $0 }
    }
    /// How their names begin.
    static let halfReference = "reference-"
}
