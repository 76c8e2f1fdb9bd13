import CLibgit2

extension Native {
    /// What becomes of one path in a new tree: another blob, or nothing.
    typealias Changes = [String: TreeEntry?]

    /// Writes `base` (nil: an empty tree) with `changes`, by path, and nothing else changed; its id.
    func writeTree(_ base: Oid?, _ changes: Changes, _ sharing: Sharing) throws(GitError) -> Oid {
        if let id = try updateTree(base, changes, sharing) { return id }
        return try write([], GIT_OBJECT_TREE, sharing)
    }

    /// Nil where nothing is left.
    private func updateTree(_ base: Oid?, _ changes: Changes, _ sharing: Sharing) throws(GitError) -> Oid? {
        var entries: [String: TreeEntry] = [:]
        var before: [TreeEntry] = []
        if let base { before = try tree(base) }
        for entry in before { entries[entry.name] = entry }
        var below: [String: Changes] = [:]
        for (path, change) in changes {
            guard let slash = path.firstIndex(of: "/") else {
                entries[path] = change
                continue
            }
            below[String(path[..<slash]), default: [:]].updateValue(
                change, forKey: String(path[path.index(after: slash)...]))
        }
        for (name, changes) in below {
            let folder = entries[name].flatMap { $0.kind == .tree ? $0.id : nil }
            let id = try updateTree(folder, changes, sharing)
            entries[name] = id.map { TreeEntry(name: name, id: $0, kind: .tree) }
        }
        if entries.isEmpty { return nil }
        return try write(Native.treeBytes(entries.values), GIT_OBJECT_TREE, sharing)
    }

    /// A tree object: `mode name NUL id`, sorted by name, a folder's with a slash at its end.
    private static func treeBytes(_ entries: some Collection<TreeEntry>) -> [UInt8] {
        let sorted = entries.map { entry in
            (key: Array(entry.name.utf8) + (entry.kind == .tree ? [UInt8(ascii: "/")] : []), entry: entry)
        }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var bytes: [UInt8] = []
        for (_, entry) in sorted {
            bytes += Array(String(entry.kind.mode, radix: 8).utf8) + [32]
            bytes += Array(entry.name.utf8) + [0] + entry.id.bytes
        }
        return bytes
    }
}
