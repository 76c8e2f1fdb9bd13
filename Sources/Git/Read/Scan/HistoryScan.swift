/// One commit as a scan of history tells it.
public struct ScannedCommit: Sendable {
    /// Its id.
    public let id: Oid
    /// Its tree.
    public let tree: Oid
    /// Its parents; none where history is cut.
    public let parents: [Oid]
    /// When it was recorded, seconds since 1970.
    public let seconds: Int64
    /// The files that it holds otherwise than each of its parents, by path.
    public let changes: [ScannedChange]
}

/// One file that a commit holds otherwise than its parents.
public struct ScannedChange: Sendable {
    /// Its path, as a number that ``HistoryScan/path(_:)`` knows.
    public let path: Int
    /// Its blob in the first parent; nil where that has no such file.
    public let old: Oid?
    /// Its blob in the commit; nil where there is no such file.
    public let new: Oid?
}

/// Reads what commits changed below one folder, each commit once, at the speed of `git log --raw`.
///
/// The commits come in an order in which whatever a commit of the first-parent line reaches comes before it, and
/// nothing else does: what a branch held at any commit of its own is what came up to there. Between two commits of
/// that line stand those that the later one merged.
public final class HistoryScan {
    private let folder: [UInt8]
    private let comparison = TreeComparison()
    /// The trees of the commits that were read.
    private var trees: [Oid: Oid] = [:]

    /// A scan of what lies below a folder of the root.
    public init(below folder: String) {
        self.folder = Array(folder.utf8)
    }

    /// The path that a number stands for.
    public func path(_ number: Int) -> String { comparison.paths[number] }

    /// Calls `body` with each commit that `head` reaches and `isKnown` does not hold, parents first.
    ///
    /// What a known commit reaches must be known too. Throws `missingObject`, `damaged`, `CancellationError`, and what
    /// `body` throws.
    public func read(
        _ repository: Repository, from head: Oid, isKnown: (Oid) -> Bool, _ body: (ScannedCommit) throws -> Void
    ) throws {
        let nodes = try BlockOrder.nodes(from: head, isKnown: isKnown) { id in
            try repository.withNative { native throws(GitError) in try native.node(id) }
        }
        for node in nodes {
            try Task.checkCancellation()
            let changes = try repository.withNative { native throws(GitError) in try differences(of: node, native) }
            trees[node.id] = node.tree
            try body(
                ScannedCommit(
                    id: node.id, tree: node.tree, parents: node.parents, seconds: node.seconds, changes: changes))
        }
    }

    private func differences(of node: CommitNode, _ native: borrowing Native) throws(GitError) -> [ScannedChange] {
        var changes = try difference(from: node.parents.first, to: node.tree, native)
        for parent in node.parents.dropFirst() where !changes.isEmpty {
            let others = Set(try difference(from: parent, to: node.tree, native).map(\.path))
            changes.removeAll { !others.contains($0.path) }
        }
        return changes
    }

    private func difference(
        from parent: Oid?, to tree: Oid, _ native: borrowing Native
    ) throws(GitError) -> [ScannedChange] {
        var before: Oid?
        if let parent {
            before = trees[parent]
            if before == nil { before = try native.node(parent).tree }
        }
        return try comparison.changes(below: folder, from: before, to: tree, native)
    }
}
