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
        var waiting = [Folders(path: path, old: old, new: new, depth: 0)]
        // Folders wait on a list of their own and not on the call stack, which a deep tree would break.
        while let folders = waiting.popLast() {
            if let file = folders.file { files.append(file) }
            if folders.old == folders.new { continue }
            try Repository.checkDepth(folders.depth, of: folders.path)
            let before = try folders.old.map { id throws(GitError) in try cache.entries(id) } ?? []
            let after = try folders.new.map { id throws(GitError) in try cache.entries(id) } ?? []
            waiting += pairs(before, after).reversed().compactMap { was, entry in
                guard let name = entry?.name ?? was?.name else { return nil }
                return folders.below(name, was, entry)
            }
        }
        return files
    }

    /// Two folders of one path that are to be compared, and the file that may stand in a folder's place.
    private struct Folders {
        let path: String
        let old: Oid?
        let new: Oid?
        let depth: Int
        var file: TreeDifference?

        func below(_ name: String, _ was: TreeEntry?, _ entry: TreeEntry?) -> Folders {
            let path = "\(path)/\(name)"
            var below = Folders(path: path, old: was?.folder, new: entry?.folder, depth: depth + 1)
            let (from, to) = (was?.file, entry?.file)
            if from != to { below.file = TreeDifference(path: path, old: from, new: to) }
            return below
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
        // By bytes: names that differ in composition alone are two names, and may stand side by side.
        var rest = Dictionary(old.map { (Array($0.name.utf8), $0) }) { first, _ in first }
        var pairs: [(TreeEntry?, TreeEntry?)] = []
        for entry in after[start..<after.count - end] {
            let was = rest.removeValue(forKey: Array(entry.name.utf8))
            if was != entry { pairs.append((was, entry)) }
        }
        return pairs + old.filter { rest[Array($0.name.utf8)] != nil }.map { ($0, nil) }
    }
}

extension TreeEntry {
    fileprivate var file: Oid? { isFile ? id : nil }
    fileprivate var folder: Oid? { kind == .tree ? id : nil }
}
