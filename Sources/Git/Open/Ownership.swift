import CLibgit2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether a repository may be used: it belongs to the user, or `safe.directory` names it.
///
/// The rules are git's own. libgit2 has them too, but takes `safe.directory=*` for a path until 1.7.
enum Ownership {
    /// Refuses a repository with a part that is another user's, unless the user's configuration trusts it.
    static func check(
        workTree: String?, gitDirectory: String, _ configuration: borrowing Configuration, _ surroundings: Surroundings
    ) throws(GitError) {
        let place = workTree ?? gitDirectory
        var parts = [gitDirectory]
        if let workTree { parts += [workTree, workTree + "/.git"] }
        for part in parts {
            guard let owner = try stranger(owning: part, surroundings) else { continue }
            if isNamed(place, by: configuration.trusted(), home: surroundings.home) { return }
            throw .notTrusted(place, owner: owner)
        }
    }

    /// Refuses a repository that is another user's before anything of it is read, its configuration least of all: as
    /// far as its place tells. Where it is looked for is `start` and the folders above.
    static func checkFound(from start: String, _ surroundings: Surroundings) throws(GitError) {
        guard let gitDirectory = discover(start, surroundings) else { return }
        var places = [gitDirectory]
        var parts = [gitDirectory]
        if let top = top(above: start, of: gitDirectory) {
            places.insert(top, at: 0)
            parts += [top, top + "/.git"]
        }
        for part in parts {
            guard let owner = try stranger(owning: part, surroundings) else { continue }
            let outside = try Library.withHome(surroundings.home) { () throws(GitError) in
                try Configuration(surroundings, in: nil)
            }
            let trusted = outside.trusted()
            if places.contains(where: { isNamed($0, by: trusted, home: surroundings.home) }) { return }
            throw .notTrusted(places[0], owner: owner)
        }
    }

    /// The git directory that is found from a folder upwards; nothing of it is read.
    static func discover(_ start: String, _ surroundings: Surroundings) -> String? {
        var buffer = git_buf()
        defer { git_buf_dispose(&buffer) }
        let isAcross: Int32 = surroundings.isOn("GIT_DISCOVERY_ACROSS_FILESYSTEM") ? 1 : 0
        let ceilings = surroundings.path("GIT_CEILING_DIRECTORIES") ?? ""
        guard git_repository_discover(&buffer, start, isAcross, ceilings) == 0, let text = buffer.ptr else {
            return nil
        }
        return Folders.withoutSlash(String(cString: text))
    }

    /// The folder from `start` upwards that holds `.git`; nil within a git directory, as in a bare repository.
    private static func top(above start: String, of gitDirectory: String) -> String? {
        guard let real = realpath(start, nil) else { return nil }
        defer { free(real) }
        var folder = String(cString: real)
        if (folder + "/").hasPrefix(gitDirectory + "/") { return nil }
        while access(folder + "/.git", F_OK) != 0 {
            let above = Folders.parent(of: folder)
            if above == folder { return nil }
            folder = above
        }
        return folder == "/" ? nil : folder
    }

    /// The owner of a file, where that is someone else.
    private static func stranger(owning path: String, _ surroundings: Surroundings) throws(GitError) -> String? {
        guard let status = try FileStatus.of(path) else { return nil }
        let owner = String(status.user)
        if surroundings.isOn("GIT_TEST_ASSUME_DIFFERENT_OWNER") { return owner }
        let user = geteuid()
        if status.user == user { return nil }
        if user == 0, surroundings.variables["SUDO_UID"] == owner { return nil }
        return owner
    }

    /// An empty value takes back those before it; one that ends in `/*` names all below.
    private static func isNamed(_ place: String, by trusted: [String], home: String) -> Bool {
        var named = false
        for value in trusted {
            switch value {
            case "": named = false
            case "*": named = true
            default:
                let path = value.hasPrefix("~/") ? home + value.dropFirst() : value
                if path.hasSuffix("/*") {
                    named = named || place.hasPrefix(path.dropLast())
                } else {
                    named = named || Folders.withoutSlash(path) == place
                }
            }
        }
        return named
    }
}
