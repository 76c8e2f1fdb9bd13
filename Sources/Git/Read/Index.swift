import CLibgit2

/// An index that is open: what is staged.
struct Index: ~Copyable {
    /// One path as the index has it.
    struct Entry {
        let id: Oid
        let kind: TreeEntry.Kind
        /// Left out of the work tree by a sparse checkout.
        let isSkipped: Bool
        /// Only announced (`git add -N`).
        let isIntent: Bool
        /// Changed so shortly before the index was written that its times prove nothing.
        let isRacy: Bool
        let raw: git_index_entry

        /// Whether git could take the file for the one that the index knows, however little it is told to look at
        /// (`core.trustctime`, `core.checkStat`).
        func mayMatch(_ file: FileStatus) -> Bool {
            raw.file_size == UInt32(truncatingIfNeeded: file.size)
                && raw.mtime.seconds == Int32(truncatingIfNeeded: file.modified.seconds)
        }

        /// Whether all times and the size that the index keeps are the file's.
        func matches(_ file: FileStatus) -> Bool {
            mayMatch(file)
                && (raw.mtime.nanoseconds == 0 || raw.mtime.nanoseconds == UInt32(file.modified.nanoseconds))
                && (raw.ctime.seconds == 0 || raw.ctime.seconds == Int32(truncatingIfNeeded: file.changed.seconds))
                && (raw.ino == 0 || raw.ino == UInt32(truncatingIfNeeded: file.inode))
        }
    }

    let handle: Handle
    private let path: String
    /// When the file was last written, in whole seconds; nil where there is none.
    private let written: Int?

    /// Opens the index file at `path` by what `make` makes of it.
    init(_ path: String, _ make: (inout OpaquePointer?) -> Int32) throws(GitError) {
        self.path = path
        let handle: Handle
        do {
            handle = try Handle(path, free: git_index_free, make)
        } catch {
            throw Index.reason(of: error, path)
        }
        written = try FileStatus.of(path)?.modified.seconds
        self.handle = handle
    }

    /// Reads the file again if it changed.
    func refresh() throws(GitError) {
        do {
            try check(git_index_read(handle.pointer, 0), path)
        } catch {
            throw Index.reason(of: error, path)
        }
    }

    /// Git may leave the checksum out (`index.skipHash`), which the library takes for damage.
    private static func reason(of error: GitError, _ path: String) -> GitError {
        guard error.code == .damaged, let bytes = try? Files.read(path), bytes.count > 20 else { return error }
        return bytes.suffix(20).allSatisfy { $0 == 0 } ? .unsupportedIndex("skipHash") : error
    }

    /// Whether the path has sides of a merge.
    func isConflicted(_ path: String) -> Bool {
        (1...3).contains { git_index_get_bypath(handle.pointer, path, Int32($0)) != nil }
    }

    /// The path's entry; nil where it is not staged.
    func entry(_ path: String) -> Entry? {
        git_index_get_bypath(handle.pointer, path, 0).map { makeEntry($0.pointee) }
    }

    func makeEntry(_ raw: git_index_entry) -> Entry {
        Entry(
            id: Oid(raw.id), kind: TreeEntry.Kind(mode: raw.mode),
            isSkipped: raw.flags_extended & UInt16(GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue) != 0,
            isIntent: raw.flags_extended & UInt16(GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue) != 0,
            isRacy: isRacy(raw), raw: raw)
    }

    func isRacy(_ raw: git_index_entry) -> Bool {
        written.map { Int(raw.mtime.seconds) >= $0 } ?? true
    }
}
