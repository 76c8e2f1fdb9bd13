/// Compares trees line by line; folders of one id are not opened.
final class TreeComparison {
    private(set) var paths = PathTable()
    private let store = TreeStore()
    private var path: [UInt8] = []
    private var changes: [ScannedChange] = []
    /// As deep as git goes by itself (`core.maxTreeDepth`).
    private static let depth = 2_048

    /// The files below a folder of the root that differ between two trees.
    func changes(
        below folder: [UInt8], from old: Oid?, to new: Oid, _ native: borrowing Native
    ) throws(GitError) -> [ScannedChange] {
        store.settle()
        changes.removeAll(keepingCapacity: true)
        if old == new { return [] }
        var before: TreeScanner.Line?
        if let old { before = try line(folder, in: old, native) }
        let after = try line(folder, in: new, native)
        path = folder
        try compare(before, after, native, 0)
        return changes
    }

    private func line(_ name: [UInt8], in tree: Oid, _ native: borrowing Native) throws(GitError) -> TreeScanner.Line? {
        var lines = TreeScanner(try store.bytes(tree, native))
        while let line = try lines.next() {
            if line.name.count == name.count, line.name.elementsEqual(name) { return line }
        }
        return nil
    }

    private func bytes(_ tree: Oid?, _ native: borrowing Native) throws(GitError) -> UnsafeRawBufferPointer {
        guard let tree else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return try store.bytes(tree, native)
    }

    /// Compares what stands at one path on both sides, each a file, a folder or nothing.
    private func compare(
        _ old: TreeScanner.Line?, _ new: TreeScanner.Line?, _ native: borrowing Native, _ depth: Int
    ) throws(GitError) {
        let (oldFile, newFile) = (old?.file, new?.file)
        if oldFile != newFile {
            let number = path.withUnsafeBufferPointer { paths.number(of: $0) }
            changes.append(ScannedChange(path: number, old: oldFile, new: newFile))
        }
        let (oldFolder, newFolder) = (old?.folder, new?.folder)
        guard oldFolder != newFolder else { return }
        guard depth < TreeComparison.depth else {
            throw .damaged(String(decoding: path.prefix(80), as: UTF8.self), "folders too deep in one another")
        }
        try compare(folders: oldFolder, newFolder, native, depth)
    }

    private func compare(
        folders old: Oid?, _ new: Oid?, _ native: borrowing Native, _ depth: Int
    ) throws(GitError) {
        var before = TreeScanner(try bytes(old, native))
        var after = TreeScanner(try bytes(new, native))
        before.skipWhatIsAlike(&after)
        var (mine, others) = (try before.next(), try after.next())
        while mine != nil || others != nil {
            let order = TreeScanner.Line.order(mine, others)
            let (was, now) = (order <= 0 ? mine : nil, order >= 0 ? others : nil)
            if order != 0 || was?.id != now?.id || was?.mode != now?.mode {
                let length = path.count
                path.append(UInt8(ascii: "/"))
                if let name = (was ?? now)?.name { path.append(contentsOf: name) }
                try compare(was, now, native, depth + 1)
                path.removeLast(path.count - length)
            }
            if order <= 0 { mine = try before.next() }
            if order >= 0 { others = try after.next() }
        }
    }
}
