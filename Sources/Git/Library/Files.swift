#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The few calls of the file system that we make ourselves. Paths are absolute or relative to the process.
enum Files {
    /// A file's bytes; nil where there is none. A symbolic link is not followed: it counts as a failure, and so does a
    /// pipe or a device, for which one might wait for ever.
    static func read(_ path: String) throws(GitError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw GitError(systemError: errno, path: path)
        }
        defer { close(descriptor) }
        var raw = stat()
        guard fstat(descriptor, &raw) == 0 else { throw GitError(systemError: errno, path: path) }
        guard raw.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        var bytes: [UInt8] = []
        var room = max(Int(raw.st_size) + 1, 512)
        while true {
            let chunk = try readChunk(descriptor, room: room, path: path)
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            room = 65_536
        }
    }

    private static func readChunk(_ descriptor: Int32, room: Int, path: String) throws(GitError) -> [UInt8] {
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var got: Int
            repeat { got = Platform.read(descriptor, buffer.baseAddress, room) } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            count = max(got, 0)
        }
        if failure != 0 { throw GitError(systemError: failure, path: path) }
        return chunk
    }

    /// Makes a file that is not there yet, with permissions `mode` less the user's mask, or exactly `exact`.
    static func write(
        new path: String, _ bytes: [UInt8], mode: UInt32 = 0o666, exact: UInt32? = nil
    ) throws(GitError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw GitError(systemError: errno, path: path) }
        defer { close(descriptor) }
        if let exact, fchmod(descriptor, mode_t(exact)) != 0 { throw GitError(systemError: errno, path: path) }
        try writeAll(descriptor, bytes, path: path)
    }

    /// Adds to a file's end, in one call; makes it where it is not there.
    static func append(_ path: String, _ bytes: [UInt8]) throws(GitError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw GitError(systemError: errno, path: path) }
        defer { close(descriptor) }
        try writeAll(descriptor, bytes, path: path)
    }

    private static func writeAll(_ descriptor: Int32, _ bytes: [UInt8], path: String) throws(GitError) {
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes { buffer in
                Platform.write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw GitError(systemError: errno, path: path) }
            done += put
        }
    }

    /// Renames over what is there.
    static func rename(_ from: String, to target: String) throws(GitError) {
        if Platform.rename(from, target) != 0 { throw GitError(systemError: errno, path: target) }
    }

    /// Renames over what is there; false where the two are on different file systems.
    static func renameIfSameSystem(_ from: String, to target: String) throws(GitError) -> Bool {
        if Platform.rename(from, target) == 0 { return true }
        if errno == EXDEV { return false }
        throw GitError(systemError: errno, path: target)
    }

    /// How making a second name for a file went.
    enum Linked {
        case made, taken, unsupported
    }

    /// Gives the file at `from` a second name that is not taken yet.
    static func link(_ from: String, to target: String) throws(GitError) -> Linked {
        if Platform.link(from, target) == 0 { return .made }
        switch errno {
        case EEXIST: return .taken
        case EXDEV, EPERM, ENOTSUP, ENOSYS, EMLINK: return .unsupported
        default: throw GitError(systemError: errno, path: target)
        }
    }

    /// Removes a file; one that is not there is no failure.
    static func remove(_ path: String) throws(GitError) {
        if unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR { return }
        throw GitError(systemError: errno, path: path)
    }

    /// Sets permission bits; a file that is another user's is left as it is.
    static func setMode(_ path: String, _ mode: UInt32) {
        _ = chmod(path, mode_t(mode))
    }

    /// Waits.
    static func pause(milliseconds: UInt32) {
        usleep(milliseconds * 1_000)
    }
}

/// The system's calls whose names `Files` takes for its own.
private enum Platform {
    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }

    static func write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer, count)
        #else
            Darwin.write(descriptor, buffer, count)
        #endif
    }

    static func rename(_ from: String, _ target: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.rename(from, target)
        #else
            Darwin.rename(from, target)
        #endif
    }

    static func link(_ from: String, _ target: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.link(from, target)
        #else
            Darwin.link(from, target)
        #endif
    }
}
