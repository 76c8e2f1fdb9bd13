extension Repository {
    /// Calls `body` with each commit that `from` reaches, newest first, until it says false.
    ///
    /// The order is that of `git rev-list --date-order`: no commit before all its children, else by commit time, and at
    /// the same time as they were reached. With `firstParent` only first parents are followed. A commit where history
    /// is cut has no parents. `body` may use this repository.
    ///
    /// Throws `missingObject`, `damaged`, `CancellationError` when the task is cancelled, and what `body` throws.
    public func walk(from: [Oid], firstParent: Bool, _ body: (Commit) throws -> Bool) throws {
        if firstParent, from.count == 1 {
            try walkLine(from[0], body)
        } else {
            try walkGraph(from, firstParent: firstParent, body)
        }
    }

    /// The commits that one reaches, itself included, in the order of ``walk(from:firstParent:_:)``.
    ///
    /// Throws `missingObject`, `damaged`, `CancellationError`.
    public func commits(reachedFrom head: Oid) throws -> [Commit] {
        var commits: [Commit] = []
        try walk(from: [head], firstParent: false) { commit in
            commits.append(commit)
            return true
        }
        return commits
    }

    /// A single line needs no sorting, so its commits come as they are read.
    private func walkLine(_ from: Oid, _ body: (Commit) throws -> Bool) throws {
        var next: Oid? = from
        while let id = next {
            try Task.checkCancellation()
            let commit = try commit(id)
            guard try body(commit) else { return }
            next = commit.parents.first
        }
    }

    private func walkGraph(_ from: [Oid], firstParent: Bool, _ body: (Commit) throws -> Bool) throws {
        try Library.keepNoObjects()
        var graph = CommitGraph(firstParent: firstParent)
        for id in from { graph.begin(at: id) }
        // By their places: to read a commit costs more than to keep it until it is its turn.
        var commits: [Commit] = []
        while let place = graph.unread() {
            if place % 1_024 == 0 { try Task.checkCancellation() }
            let commit = try commit(graph.ids[place])
            commits.append(commit)
            graph.fill(CommitText.Links(parents: commit.parents, seconds: commit.committer.time.seconds))
        }
        var order = graph.ordered()
        while let place = order.next() {
            try Task.checkCancellation()
            guard try body(commits[place]) else { return }
        }
    }
}
