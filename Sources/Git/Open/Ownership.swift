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
