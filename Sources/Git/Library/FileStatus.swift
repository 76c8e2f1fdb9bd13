#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the file system says of a file: what git keeps of it in its index.
struct FileStatus: Hashable {
    enum Kind: Hashable {
        case file, folder, link, other
    }

    struct Time: Hashable {
        let seconds: Int
        let nanoseconds: Int
    }

    let kind: Kind
    /// Permission bits only.
    let mode: UInt32
    let size: Int
    let modified: Time
    let changed: Time
    let device: UInt64
    let inode: UInt64
    let user: UInt32
    let group: UInt32

    /// The file at `path` itself, not what it links to; nil where there is none.
    static func of(_ path: String) throws(GitError) -> FileStatus? {
        var raw = stat()
        guard lstat(path, &raw) == 0 else {
            let number = errno
            if number == ENOENT || number == ENOTDIR { return nil }
            throw GitError(systemError: number, path: path)
        }
        return FileStatus(raw)
    }

    private init(_ raw: stat) {
        switch raw.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        mode = UInt32(raw.st_mode) & 0o7777
        size = Int(raw.st_size)
        #if canImport(Glibc)
            let (modification, change) = (raw.st_mtim, raw.st_ctim)
        #else
            let (modification, change) = (raw.st_mtimespec, raw.st_ctimespec)
        #endif
        modified = Time(seconds: modification.tv_sec, nanoseconds: modification.tv_nsec)
        changed = Time(seconds: change.tv_sec, nanoseconds: change.tv_nsec)
        device = UInt64(truncatingIfNeeded: raw.st_dev)
        inode = UInt64(truncatingIfNeeded: raw.st_ino)
        user = raw.st_uid
        group = raw.st_gid
    }
}
