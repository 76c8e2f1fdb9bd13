import Git

/// A file that differs between two trees.
struct TreeDifference {
    let path: String
    /// Its blob in the older tree; nil where there is no file.
    let old: Oid?
    /// Its blob in the newer tree; nil where there is no file.
    let new: Oid?
}

extension TreeDifference {
    /// The files that differ between two folders; what has the same id is not opened.
    ///
    /// - Parameter path: where the folders are, for the files' paths.
    static func files(below path: String, from old: Oid?, to new: Oid?, cache: TreeCache) throws(GitError)
        -> [TreeDifference]
    {
        var files: [TreeDifference] = []
        try collect(below: path, from: old, to: new, cache: cache, into: &files)
        return files
    }

    private static func collect(
        below path: String, from old: Oid?, to new: Oid?, cache: TreeCache, into files: inout [TreeDifference]
    ) throws(GitError) {
        if old == new { return }
        let before = try old.map { id throws(GitError) in try cache.entries(id) } ?? []
        let after = try new.map { id throws(GitError) in try cache.entries(id) } ?? []
        for (was, entry) in pairs(before, after) {
            guard let name = entry?.name ?? was?.name else { continue }
            let path = "\(path)/\(name)"
            let (from, to) = (was?.file, entry?.file)
            if from != to { files.append(TreeDifference(path: path, old: from, new: to)) }
            try collect(below: path, from: was?.folder, to: entry?.folder, cache: cache, into: &files)
        }
    }

    /// The entries of two lists that differ, by name. The most of two lists is alike at both ends.
    private static func pairs(_ before: [TreeEntry], _ after: [TreeEntry]) -> [(TreeEntry?, TreeEntry?)] {
        let shorter = min(before.count, after.count)
        var start = 0
        while start < shorter, before[start] == after[start] { start += 1 }
        var end = 0
        while end < shorter - start, before[before.count - 1 - end] == after[after.count - 1 - end] { end += 1 }
        let old = before[start..<before.count - end]
        var rest = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        var pairs: [(TreeEntry?, TreeEntry?)] = []
        for entry in after[start..<after.count - end] {
            let was = rest.removeValue(forKey: entry.name)
            if was != entry { pairs.append((was, entry)) }
        }
        return pairs + old.filter { rest[$0.name] != nil }.map { ($0, nil) }
    }
}

extension TreeEntry {
    fileprivate var file: Oid? { isFile ? id : nil }
    fileprivate var folder: Oid? { kind == .tree ? id : nil }
}
