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
    ///
    /// Names are bytes here: a name that is no UTF-8, or that differs from another only in how its letters are composed,
    /// is a file of somebody's, and its line is written back as it was read.
    private func updateTree(_ base: Oid?, _ changes: Changes, _ sharing: Sharing) throws(GitError) -> Oid? {
        var lines: [[UInt8]: TreeLine] = [:]
        if let base {
            for line in try tree(base, TreeLine.init) { lines[line.name] = line }
        }
        var below: [[UInt8]: Changes] = [:]
        for (path, change) in changes {
            guard let slash = path.firstIndex(of: "/") else {
                let name = Array(path.utf8)
                lines[name] = change.map { TreeLine(mode: $0.kind.mode, name: name, id: $0.id) }
                continue
            }
            below[Array(path[..<slash].utf8), default: [:]].updateValue(
                change, forKey: String(path[path.index(after: slash)...]))
        }
        for (name, changes) in below {
            let folder = lines[name].flatMap { $0.isFolder ? $0.id : nil }
            let id = try updateTree(folder, changes, sharing)
            lines[name] = id.map { TreeLine(mode: TreeEntry.Kind.tree.mode, name: name, id: $0) }
        }
        if lines.isEmpty { return nil }
        return try write(Native.treeBytes(lines.values), GIT_OBJECT_TREE, sharing)
    }

    /// A tree object: `mode name NUL id`, sorted by name, a folder's with a slash at its end.
    private static func treeBytes(_ lines: some Collection<TreeLine>) -> [UInt8] {
        let sorted = lines.map { (key: $0.name + ($0.isFolder ? [UInt8(ascii: "/")] : []), line: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var bytes: [UInt8] = []
        for (_, line) in sorted {
            bytes += Array(String(line.mode, radix: 8).utf8) + [32]
            bytes += line.name + [0] + line.id.bytes
        }
        return bytes
    }
}

/// A line of a tree that is to be written: mode, name and id as they stand in it.
private struct TreeLine: Sendable {
    let mode: UInt32
    let name: [UInt8]
    let id: Oid

    var isFolder: Bool { TreeEntry.Kind(mode: mode) == .tree }
}

extension TreeLine {
    /// A line as it was read.
    init(_ line: TreeScanner.Line) {
        self.init(mode: line.mode, name: Array(line.name), id: line.id)
    }
}
