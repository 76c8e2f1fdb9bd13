public import Git
public import Plan

/// History read by a plain walk over all commits, oldest first: simple, and the reference for whatever is faster.
public struct WalkedHistory: HistoryReading {
    private let repository: Repository
    private let subjects: OwnSubjects

    /// The history of a repository.
    ///
    /// - Parameter subjects: how Duban writes subjects; without it every commit's text is a person's note.
    public init(_ repository: Repository, subjects: @escaping OwnSubjects = { _ in [] }) {
        self.repository = repository
        self.subjects = subjects
    }

    /// The history of all plans; see ``HistoryReading/office(upTo:)``.
    public func office(upTo head: Oid) throws -> OfficePast {
        try walk(upTo: head, only: nil).office()
    }

    /// The history of one plan; see ``HistoryReading/past(of:upTo:)``.
    public func past(of id: PlanID, upTo head: Oid) throws -> PlanPast {
        try walk(upTo: head, only: id).past(of: id)
    }

    /// The newest acts of one plan; see ``HistoryReading/recent(of:upTo:)``.
    ///
    /// More and more of the newest commits are read until a report that stands, and is not dated ahead, is among them. A
    /// merge, or the first commit, ends the search.
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
            var walk = HistoryWalk(repository, mailmap: mailmap, only: id, subjects: subjects)
            walk.begin(with: id, after: try repository.commit(next))
            for commit in commits.reversed() { try walk.add(commit) }
            if var timeline = walk.timeline(of: id), timeline.reports.contains(where: { !$0.isFutureDated }) {
                timeline.isCut = true
                return timeline
            }
            wanted *= 4
        }
    }

    private func walk(upTo head: Oid, only: PlanID?) throws -> HistoryWalk {
        let commits = try repository.commits(reachedFrom: head)
        var line: Set<Oid> = []
        var next: Oid? = head
        for commit in commits where commit.id == next {
            line.insert(commit.id)
            next = commit.parents.first
        }
        var walk = HistoryWalk(
            repository, mailmap: try repository.mailmap(), only: only, line: line, subjects: subjects)
        for commit in commits.reversed() { try walk.add(commit) }
        return walk
    }
}
