public import Git
public import Plan

/// History read by a plain walk over all commits, oldest first: simple, and the reference for whatever is faster.
public struct WalkedHistory: HistoryReading {
    private let repository: Repository

    /// The history of a repository.
    public init(_ repository: Repository) {
        self.repository = repository
    }

    /// The histories of all plans; see ``HistoryReading/timelines(upTo:)``.
    public func timelines(upTo head: Oid) throws -> [PlanID: Timeline] {
        try walk(upTo: head, only: nil).timelines
    }

    /// The history of one plan; see ``HistoryReading/past(of:upTo:)``.
    public func past(of id: PlanID, upTo head: Oid) throws -> PlanPast {
        let walk = try walk(upTo: head, only: id)
        return PlanPast(
            timeline: walk.timelines[id] ?? Timeline(id: id, isCut: repository.cut != nil), versions: walk.versions)
    }

    /// The newest acts of one plan; see ``HistoryReading/recent(of:upTo:)``.
    ///
    /// More and more of the newest commits are read until a report that stands is among them. A merge, or the first
    /// commit, ends the search.
    public func recent(of id: PlanID, upTo head: Oid) throws -> Timeline? {
        if repository.cut != nil { return nil }
        let mailmap = try repository.mailmap()
        var commits: [Commit] = []
        var next = head
        var wanted = 2
        while true {
            while commits.count < wanted {
                let commit = try repository.commit(next)
                guard commit.parents.count == 1, let parent = commit.parents.first else { return nil }
                commits.append(commit)
                next = parent
            }
            var walk = HistoryWalk(repository, mailmap: mailmap, only: id)
            walk.begin(with: id, after: try repository.commit(next))
            for commit in commits.reversed() { try walk.add(commit) }
            walk.finish()
            if var timeline = walk.timelines[id], timeline.lastReport != nil {
                timeline.isCut = true
                return timeline
            }
            wanted *= 4
        }
    }

    private func walk(upTo head: Oid, only: PlanID?) throws -> HistoryWalk {
        var commits: [Commit] = []
        try repository.walk(from: [head], firstParent: false) { commit in
            commits.append(commit)
            return true
        }
        var walk = HistoryWalk(repository, mailmap: try repository.mailmap(), only: only)
        for commit in commits.reversed() { try walk.add(commit) }
        walk.finish()
        return walk
    }
}
