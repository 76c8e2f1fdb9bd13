/// Which paths are within a repository.
enum PathRules {
    /// Refuses what is not a plain relative path: absolute, empty or dotted parts, `.git` in any disguise, deeper than
    /// git goes.
    static func check(_ path: String) throws(GitError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for part in parts where isForbidden(part) { throw .outsideRepository(path) }
        try Repository.checkDepth(parts.count - 1, of: path)
        if path.unicodeScalars.contains("\0") { throw .outsideRepository(path) }
    }

    /// `.git` also as file systems of other systems would take it: in any case, with dots or spaces at its end, with
    /// characters that show nothing between, by its short name.
    private static func isForbidden(_ part: Substring) -> Bool {
        if part.isEmpty || part == "." || part == ".." { return true }
        let unseen: [ClosedRange<UInt32>] = [0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF...0xFEFF]
        let visible = part.unicodeScalars.filter { scalar in !unseen.contains { $0.contains(scalar.value) } }
        var name = String(String.UnicodeScalarView(visible)).lowercased()
        while let last = name.last, last == "." || last == " " { name.removeLast() }
        return name == ".git" || name == "git~1" || name.hasPrefix(".git:")
    }

    /// The folders that `path` is in, outermost first: `a`, `a/b` of `a/b/c`.
    static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
