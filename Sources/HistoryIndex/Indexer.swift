import Git
import History
import Plan

/// Brings an index up to a head: reads the commits that it does not know, each after its parents, and keeps what they
/// mean.
struct Indexer {
    let repository: Repository
    let store: IndexStore
    /// By what facts are read; an index of another fingerprint is made anew.
    let fingerprint: String
    let subjects: OwnSubjects
    /// Told from time to time how many commits were read.
    let tell: @Sendable (IndexEvent) -> Void

    /// How many bytes of a plan's facts make a piece that later ones are no more added to.
    private static let fullPiece = 8_192
    private static let step = 256

    /// Reads what is new, as one change of the index.
    func bring(to commit: Oid) throws {
        try store.write {
            var head = try store.head() ?? IndexHead(fingerprint: fingerprint)
            if head.fingerprint != fingerprint {
                try store.clear()
                head = IndexHead(fingerprint: fingerprint)
            }
            var ids = try store.ids(head.commits)
            if ids.number(of: commit) != nil { return }
            let new = try commits(upTo: commit, unknownTo: &ids)
            try add(new, to: &head, ids)
        }
    }

    /// The commits that a head reaches and the index does not hold, parents first.
    private func commits(upTo head: Oid, unknownTo ids: inout CommitIds) throws -> [Commit] {
        if ids.count == 0 { return try repository.commits(reachedFrom: head).reversed() }
        var found: [Oid: Commit] = [:]
        var commits: [Commit] = []
        var waiting = [(id: head, isRead: false)]
        while let (id, isRead) = waiting.popLast() {
            if isRead {
                if let commit = found[id] { commits.append(commit) }
                continue
            }
            if found[id] != nil || ids.number(of: id) != nil { continue }
            let commit = try repository.commit(id)
            found[id] = commit
            waiting.append((id, true))
            for parent in commit.parents.reversed() { waiting.append((parent, false)) }
        }
        return commits
    }

    private func add(_ commits: [Commit], to head: inout IndexHead, _ ids: CommitIds) throws {
        var ids = ids
        // Where no lines are joined, the newest piece alone is read, since it is written anew.
        let isPlain = commits.allSatisfy { $0.parents.count < 2 }
        let start = isPlain ? head.commits / IndexRow.commits * IndexRow.commits : 0
        var links = try store.links(head.commits, from: start)
        var acts = try store.acts(head.commits, from: start)
        var lines = isPlain ? CommitLines() : try lines(head, ids, links, acts)
        var facts = PendingFacts(store)
        var reader = CommitReader(repository, subjects: subjects)
        for (done, commit) in commits.enumerated() {
            if done % Indexer.step == 0 {
                try Task.checkCancellation()
                tell(.reading(done: done, total: commits.count))
            }
            let number = ids.count
            let found = try reader.read(commit, after: &lines) { [head] id, commit in
                try facts.act(of: commit, on: head.number(of: id), head)
            }
            let parents = commit.parents.compactMap { ids.number(of: $0) }
            links.append(
                firstParent: parents.first ?? -1, others: parents.dropFirst().map(Int32.init),
                seconds: commit.committer.time.seconds)
            ids.append(commit.id)
            for (id, fact) in found { facts.add(fact, at: number, to: head.number(for: id), &head.values) }
            if let plans = lines.acts[lines.count - 1] { acts[number] = plans.map { Int32(head.number(for: $0)) } }
        }
        tell(.reading(done: commits.count, total: commits.count))
        let first = head.commits
        head.commits = ids.count
        try facts.save(fullPiece: Indexer.fullPiece, noting: &head)
        try save(from: first, ids, links, acts)
        try store.put(IndexRow.head, head.bytes)
    }

    /// What the reader is to know of the commits before, where lines are joined.
    private func lines(
        _ head: IndexHead, _ ids: CommitIds, _ links: CommitLinks, _ acts: [Int: [Int32]]
    ) throws -> CommitLines {
        var lines = CommitLines()
        lines.reserve(head.commits)
        for number in 0..<head.commits {
            guard let id = ids[number] else { throw DamagedIndex() }
            var plans: [PlanID] = []
            for plan in acts[number] ?? [] {
                guard head.plans.indices.contains(Int(plan)) else { throw DamagedIndex() }
                plans.append(head.plans[Int(plan)])
            }
            lines.add(
                id, firstParent: links.firstParent(of: number), others: links.otherParents(of: number),
                seconds: links.seconds(of: number))
            lines.note(plans, at: number)
        }
        return lines
    }

    private func save(from first: Int, _ ids: CommitIds, _ links: CommitLinks, _ acts: [Int: [Int32]]) throws {
        let size = IndexRow.commits
        for chunk in first / size..<(ids.count + size - 1) / size {
            let range = chunk * size..<min((chunk + 1) * size, ids.count)
            try store.put(IndexRow.commits(.ids, chunk), Array(ids.column(range)))
            try store.put(IndexRow.commits(.links, chunk), Array(links.column(range)))
            let merges = NumberLists.bytes(range) { links.otherParents(of: $0) }
            try store.put(IndexRow.commits(.merges, chunk), merges)
            try store.put(IndexRow.commits(.acts, chunk), NumberLists.bytes(range) { acts[$0] ?? [] })
        }
    }
}
