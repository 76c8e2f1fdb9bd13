import CLibgit2

extension Native {
    func commit(_ id: Oid) throws(GitError) -> Commit {
        let parents = substituteParents(of: id)
        return try withObject(id, GIT_OBJECT_COMMIT) { bytes throws(GitError) in
            try CommitText(bytes).commit(id, parents: parents)
        }
    }

    /// The parents that a commit has in place of those that stand in it: none where history is cut; nil: its own.
    private func substituteParents(of id: Oid) -> [Oid]? { substitutes.parents[id] ?? (cut.contains(id) ? [] : nil) }

    /// Parents and commit time; no parents where history is cut.
    func links(_ id: Oid) throws(GitError) -> CommitText.Links {
        var links = try withObject(id, GIT_OBJECT_COMMIT) { CommitText($0).links() }
        if let parents = substituteParents(of: id) { links.parents = parents }
        return links
    }
}

extension Repository {
    /// One commit.
    ///
    /// Throws `missingObject`, `damaged`.
    public func commit(_ id: Oid) throws(GitError) -> Commit {
        try withNative { native throws(GitError) in try native.commit(id) }
    }

    /// The newest commit on the first-parent line of `from` that was committed at or before `seconds`; nil where all
    /// are later. The same as `git rev-list -1 --first-parent --before=<seconds>`.
    ///
    /// Throws `missingObject`, `damaged`.
    public func commit(before seconds: Int64, from: Oid) throws(GitError) -> Commit? {
        try withNative { native throws(GitError) in
            var next: Oid? = from
            while let id = next {
                let links = try native.links(id)
                if links.seconds <= seconds { return try native.commit(id) }
                next = links.parents.first
            }
            return nil
        }
    }

    /// Whether `b` is `a` or descends from it, as far as history is here.
    ///
    /// Throws `missingObject`, `damaged`.
    public func isAncestor(_ a: Oid, of b: Oid) throws(GitError) -> Bool {
        if a == b { return true }
        return try withNative { native throws(GitError) in
            if native.cut.isEmpty && native.substitutes.isEmpty {
                var (descendant, ancestor) = (b.native, a.native)
                let status = git_graph_descendant_of(native.repository.pointer, &descendant, &ancestor)
                return try check(status, b.description) == 1
            }
            var seen: Set<Oid> = [b]
            var waiting = [b]
            while let id = waiting.popLast() {
                for parent in try native.links(id).parents where seen.insert(parent).inserted {
                    if parent == a { return true }
                    waiting.append(parent)
                }
            }
            return false
        }
    }
}
