#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Folders: making, emptying and naming them.
enum Folders {
    /// Makes the folder `path` and those above it that are missing; the ones that it made, outermost first.
    @discardableResult
    static func make(_ path: String) throws(GitError) -> [String] {
        if mkdir(path, 0o777) == 0 { return [path] }
        switch errno {
        case EEXIST:
            guard try FileStatus.of(path)?.kind != .file else { throw .ioFailure(path, SystemError.text(ENOTDIR)) }
            return []
        case ENOENT:
            let above = parent(of: path)
            guard above != path else { throw GitError(systemError: ENOENT, path: path) }
            var made = try make(above)
            if mkdir(path, 0o777) == 0 {
                made.append(path)
            } else if errno != EEXIST {
                throw GitError(systemError: errno, path: path)
            }
            return made
        default:
            throw GitError(systemError: errno, path: path)
        }
    }

    /// Removes a folder if it is empty; whether it did.
    static func removeEmpty(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// The names in a folder; none where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The folder that `path` is in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// `path` as seen from `folder`: itself where it is absolute.
    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") { return path }
        if path.isEmpty || path == "." { return folder }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// A path without the slash at its end.
    static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
