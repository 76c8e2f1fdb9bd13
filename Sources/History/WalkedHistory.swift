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
        try walk(upTo: head, only: nil).timelines(isCut: repository.cut != nil)
    }

    /// The history of one plan; see ``HistoryReading/past(of:upTo:)``.
    public func past(of id: PlanID, upTo head: Oid) throws -> PlanPast {
        let walk = try walk(upTo: head, only: id)
        let timeline = walk.timelines(isCut: repository.cut != nil)[id] ?? Timeline(id: id)
        return PlanPast(timeline: timeline, versions: walk.versionsByCommit)
    }

    private func walk(upTo head: Oid, only: PlanID?) throws -> HistoryWalk {
        var commits: [Commit] = []
        try repository.walk(from: [head], firstParent: false) { commit in
            commits.append(commit)
            return true
        }
        var walk = HistoryWalk(repository, only: only)
        for commit in commits.reversed() { try walk.add(commit) }
        return walk
    }
}

/// The state of a walk: the trees and versions that were read, and the timelines so far.
struct HistoryWalk {
    private let cache: TreeCache
    private var versions: VersionCache
    private let only: PlanID?
    private var trees: [Oid: Oid] = [:]
    private var lastGood: [String: Plan] = [:]
    private var known: Set<PlanID> = []
    private var timelines: [PlanID: Timeline] = [:]
    /// Of the one plan that is asked for: what each commit that changed it left.
    private(set) var versionsByCommit: [String: Plan] = [:]

    init(_ repository: Repository, only: PlanID?) {
        cache = TreeCache(repository)
        versions = VersionCache(repository, only: only)
        self.only = only
    }

    /// Adds a commit whose parents were added before it, or lie beyond a cut.
    mutating func add(_ commit: Commit) throws {
        trees[commit.id] = commit.tree
        let parents = commit.parents.compactMap { trees[$0] }
        let maker = EntryMaker(
            message: CommitMessage(reading: commit.message), parentCount: commit.parents.count,
            changesFiles: parents.isEmpty || parents.contains { $0 != commit.tree })
        let touched = try plans(changedBy: commit.tree, since: parents)
        let named = maker.message.goals.filter { known.contains($0) && touched[$0] == nil }
        for id in touched.keys.sorted() + named where only == nil || only == id {
            let (before, after) = touched[id] ?? (nil, nil)
            let changes = after.map { $0.changes(since: before) } ?? []
            if let after {
                known.insert(id)
                if only != nil { versionsByCommit[commit.id.description] = after }
            }
            guard let kind = maker.kind(of: id, wasThere: before != nil, isThere: after != nil, changes: changes)
            else { continue }
            let entry = Entry(
                commit: commit.id.description, author: Person(commit.author), authored: Timestamp(commit.author.time),
                committer: Person(commit.committer), committed: Timestamp(commit.committer.time), kind: kind,
                message: maker.words(for: id), changes: changes, trailers: maker.claims(of: id))
            timelines[id, default: Timeline(id: id)].entries.append(entry)
        }
    }

    /// The timelines, with corrected acts marked.
    func timelines(isCut: Bool) -> [PlanID: Timeline] {
        timelines.mapValues { timeline in
            var timeline = timeline
            timeline.isCut = isCut
            timeline.markCorrected()
            return timeline
        }
    }

    /// The plans whose files a commit changed, before and after, by the id in the file.
    ///
    /// Of a merge only the files that differ from every parent count: what came from one side was counted there. A
    /// version that cannot be read is passed over, and the next good one is compared with the last good one.
    private mutating func plans(changedBy tree: Oid, since parents: [Oid]) throws
        -> [PlanID: (before: Plan?, after: Plan?)]
    {
        let plans = try cache.plans(in: tree)
        let first = try parents.first.flatMap { try cache.plans(in: $0) }
        let difference = try TreeDifference(
            of: PlanFiles.folder, from: first, to: plans, cache: cache, take: { PlanFiles.year(of: $0) != nil })
        var touched: [PlanID: (before: Plan?, after: Plan?)] = [:]
        for file in difference.files {
            var isInherited = false
            for parent in parents.dropFirst() where try cache.blob(file.path, in: parent) == file.new {
                isInherited = true
            }
            if isInherited { continue }
            let after = try file.new.flatMap { try versions.plan($0, at: file.path) }
            if file.new != nil && after == nil { continue }
            let before = try file.old.flatMap { try versions.plan($0, at: file.path) ?? lastGood[file.path] }
            if let before { touched[before.id, default: (nil, nil)].before = before }
            if let after {
                touched[after.id, default: (nil, nil)].after = after
                lastGood[file.path] = after
            }
        }
        return touched
    }
}
