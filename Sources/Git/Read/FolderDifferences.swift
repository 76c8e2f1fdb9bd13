/// A file that two trees hold otherwise.
public struct FileDifference: Sendable {
    /// Its path from the root; of a name that is not UTF-8, what can be shown of it.
    public let path: String
    /// Its blob in the older tree; nil where that has no such file.
    public let old: Oid?
    /// Its blob in the newer tree; nil where that has no such file.
    public let new: Oid?
}

/// Compares what trees hold below one folder, at the speed of `git log --raw`: trees by their bytes, and nothing that
/// has the same id on both sides is opened. Trees that were read are kept for a while, since the commits of a history
/// share most of theirs.
///
/// Not for use from several threads at once.
public final class FolderDifferences {
    private let repository: Repository
    private let folder: [UInt8]
    private let store = TreeStore()
    private var paths = PathTable()

    /// Two folders of one path that are to be compared.
    private struct Pair {
        let path: [UInt8]
        let old: Oid?
        let new: Oid?
        let depth: Int
    }

    /// Comparisons of what lies below a folder of the root.
    public init(_ repository: Repository, below folder: String) {
        self.repository = repository
        self.folder = Array(folder.utf8)
    }

    /// The files that differ between two trees, by path; without an older tree all files of the newer one.
    ///
    /// Throws `missingObject`, `damaged`, `tooDeep`.
    public func files(from old: Oid?, to new: Oid) throws(GitError) -> [FileDifference] {
        if old == new { return [] }
        return try repository.withNative { native throws(GitError) in
            store.settle()
            var files: [FileDifference] = []
            var before: TreeScanner.Line?
            if let old { before = try line(in: old, native) }
            // Folders wait on a list of their own and not on the call stack, which a deep tree would break.
            var waiting: [Pair] = []
            compare(before, try line(in: new, native), at: folder, depth: 0, &files, &waiting)
            while let pair = waiting.popLast() {
                try Repository.checkDepth(pair.depth, of: String(decoding: pair.path, as: UTF8.self))
                try compare(pair, native, &files, &waiting)
            }
            return files.count > 1 ? files.sorted { $0.path < $1.path } : files
        }
    }

    /// The line of a root's tree that names the folder.
    private func line(in root: Oid, _ native: borrowing Native) throws(GitError) -> TreeScanner.Line? {
        var lines = TreeScanner(try store.bytes(root, native))
        while let line = try lines.next() {
            if line.name.count == folder.count, line.name.elementsEqual(folder) { return line }
        }
        return nil
    }

    private func compare(
        _ pair: Pair, _ native: borrowing Native, _ files: inout [FileDifference], _ waiting: inout [Pair]
    ) throws(GitError) {
        var before = TreeScanner(try pair.old.map { id throws(GitError) in try store.bytes(id, native) })
        var after = TreeScanner(try pair.new.map { id throws(GitError) in try store.bytes(id, native) })
        before.skipWhatIsAlike(&after)
        var (mine, others) = (try before.next(), try after.next())
        while let name = TreeScanner.Line.first(mine, others)?.name {
            let order = TreeScanner.Line.order(mine, others)
            let (was, now) = (order <= 0 ? mine : nil, order >= 0 ? others : nil)
            if was?.id != now?.id || was?.mode != now?.mode {
                let path = pair.path + [UInt8(ascii: "/")] + name
                compare(was, now, at: path, depth: pair.depth + 1, &files, &waiting)
            }
            if order <= 0 { mine = try before.next() }
            if order >= 0 { others = try after.next() }
        }
    }

    /// Compares what stands at one path on both sides, each a file, a folder or nothing.
    private func compare(
        _ old: TreeScanner.Line?, _ new: TreeScanner.Line?, at path: [UInt8], depth: Int,
        _ files: inout [FileDifference], _ waiting: inout [Pair]
    ) {
        if old?.file != new?.file {
            let path = path.withUnsafeBufferPointer { paths.text(of: $0) }
            files.append(FileDifference(path: path, old: old?.file, new: new?.file))
        }
        if old?.folder != new?.folder {
            waiting.append(Pair(path: path, old: old?.folder, new: new?.folder, depth: depth))
        }
    }
}
