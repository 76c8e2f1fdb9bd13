import CLibgit2

/// What a scan needs of a commit.
struct CommitNode: Sendable {
    let id: Oid
    let tree: Oid
    /// None where history is cut.
    let parents: [Oid]
    let seconds: Int64
}

extension Native {
    /// A commit's node.
    func node(_ id: Oid) throws(GitError) -> CommitNode {
        let isCut = cut.contains(id)
        return try withObject(id, GIT_OBJECT_COMMIT) { bytes throws(GitError) in
            guard let node = CommitText(bytes).node(id, isCut: isCut) else {
                throw .damaged(id.description, "not a whole commit")
            }
            return node
        }
    }
}

/// The order of a scan: along the first-parent line, each commit right after what it alone brings in.
enum BlockOrder {
    /// A first-parent line that is being shown, oldest first.
    private struct Line {
        var nodes: [CommitNode]
        /// The parent of the last node that is to be followed next; the first one is the line itself.
        var parent = 1
    }

    /// The commits that `head` reaches and `isKnown` does not hold, in the order of a scan.
    ///
    /// No commit of a line that is not shown yet can be reached from one that is being shown, unless it is older: so it
    /// is enough to know which commits were ever put on a line.
    static func nodes(
        from head: Oid, isKnown: (Oid) -> Bool, read: (Oid) throws -> CommitNode
    ) throws -> [CommitNode] {
        var seen: Set<Oid> = []
        var shown: [CommitNode] = []
        func line(from start: Oid) throws -> Line {
            var nodes: [CommitNode] = []
            var next: Oid? = start
            while let id = next, !isKnown(id), seen.insert(id).inserted {
                let node = try read(id)
                nodes.append(node)
                next = node.parents.first
            }
            return Line(nodes: nodes)
        }
        var lines = [try line(from: head)]
        while var top = lines.popLast() {
            guard let node = top.nodes.last else { continue }
            if top.parent < node.parents.count {
                let parent = node.parents[top.parent]
                top.parent += 1
                lines.append(top)
                lines.append(try line(from: parent))
            } else {
                shown.append(node)
                top.nodes.removeLast()
                top.parent = 1
                lines.append(top)
            }
        }
        return shown
    }
}
