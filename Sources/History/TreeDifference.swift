import Git

/// A file that differs between two trees.
struct FileDifference {
    let path: String
    let old: Oid?
    let new: Oid?
}

/// Compares two trees entry by entry; what has the same id is not opened.
struct TreeDifference {
    private let cache: TreeCache
    private let take: (String) -> Bool
    private(set) var files: [FileDifference] = []

    /// The files below a folder that differ, of those that `take` accepts.
    init(of folder: String, from old: Oid?, to new: Oid?, cache: TreeCache, take: @escaping (String) -> Bool)
        throws(GitError)
    {
        self.cache = cache
        self.take = take
        try compare(old, new, below: folder)
    }

    private mutating func compare(_ old: Oid?, _ new: Oid?, below folder: String) throws(GitError) {
        if old == new { return }
        let before = try old.map { id throws(GitError) in try cache.entries(id) } ?? []
        let after = try new.map { id throws(GitError) in try cache.entries(id) } ?? []
        var rest = Dictionary(before.map { ($0.name, $0) }) { first, _ in first }
        for entry in after {
            let was = rest.removeValue(forKey: entry.name)
            if was?.id == entry.id && was?.kind == entry.kind { continue }
            try report(was, entry, at: "\(folder)/\(entry.name)")
        }
        for entry in before where rest[entry.name] != nil {
            try report(entry, nil, at: "\(folder)/\(entry.name)")
        }
    }

    private mutating func report(_ old: TreeEntry?, _ new: TreeEntry?, at path: String) throws(GitError) {
        let (before, after) = (blob(old), blob(new))
        if before != after, take(path) { files.append(FileDifference(path: path, old: before, new: after)) }
        try compare(folder(old), folder(new), below: path)
    }

    private func blob(_ entry: TreeEntry?) -> Oid? {
        entry.flatMap { $0.kind == .blob || $0.kind == .executable ? $0.id : nil }
    }

    private func folder(_ entry: TreeEntry?) -> Oid? {
        entry.flatMap { $0.kind == .tree ? $0.id : nil }
    }
}
