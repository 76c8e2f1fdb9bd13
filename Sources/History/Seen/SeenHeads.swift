public import Git

/// The heads that a repository has seen, so that a history that is rewritten does not go unnoticed.
///
/// `refs/duban/seen/<branch>` is the branch's head when a command last looked; `refs/duban/rewritten/<commit>` a head that
/// a later one did not descend from. Both keep their commits from being pruned; a plain push sends neither. Where the
/// repository cannot be written, both are left as they are, and nothing fails.
public struct SeenHeads: Sendable {
    private let repository: Repository

    /// The heads of a repository.
    public init(_ repository: Repository) {
        self.repository = repository
    }

    private static let seen = "refs/duban/seen/"
    private static let rewritten = "refs/duban/rewritten/"
    private static let branches = "refs/heads/"

    /// Notes the head of the branch that is checked out. Where it is the one last seen, that is one file read.
    public func note() {
        guard case .branch(let branch, let head?)? = try? repository.head(), !branch.isEmpty else { return }
        let reference = SeenHeads.seen + branch
        guard let seen = try? repository.target(of: reference) else {
            // The name of a branch that is gone may be in the way.
            for look in looks() { settle(look) }
            try? repository.place(reference, at: head)
            return
        }
        if seen == head { return }
        // Read again after what was seen: a head that was read before may be older, without anything being rewritten.
        guard let head = try? repository.target(of: SeenHeads.branches + branch), seen != head else { return }
        settle(Look(branch: branch, seen: seen, outcome: outcome(of: seen, at: head)))
    }

    /// The heads that later ones did not descend from, on any branch, those included that could not be noted.
    public func rewritten() throws -> [Oid] {
        let looks = looks()
        for look in looks { settle(look) }
        let noted = try repository.references(below: SeenHeads.rewritten).map(\.id)
        let unnoted = looks.filter { $0.outcome.isRewritten }.map(\.seen)
        var known: Set<Oid> = []
        return (noted + unnoted).filter { known.insert($0).inserted }
    }

    /// The heads of all branches, and HEAD's.
    public func heads() throws -> [Oid] {
        var heads = try repository.references(below: SeenHeads.branches).map(\.id)
        if let head = try repository.head().commit, !heads.contains(head) { heads.insert(head, at: 0) }
        return heads
    }
}

extension SeenHeads {
    /// What became of a head that was seen.
    private enum Outcome {
        /// The branch is still there.
        case same
        /// The branch went on to a head that descends from it, or may: history is cut.
        case moved(Oid)
        /// The branch went on to one that does not.
        case rewritten(Oid)
        /// The branch is gone, its commits are part of another.
        case merged
        /// The branch is gone, and no branch holds its commits.
        case lost
        /// The branch is gone here, but a remote one holds its commits.
        case elsewhere

        var isRewritten: Bool {
            switch self {
            case .rewritten, .lost: true
            case .same, .moved, .merged, .elsewhere: false
            }
        }
    }

    /// A head that was seen, and what became of it.
    private struct Look {
        let branch: String
        let seen: Oid
        let outcome: Outcome
    }

    private func looks() -> [Look] {
        let noted = (try? repository.references(below: SeenHeads.seen)) ?? []
        return noted.map { name, seen in
            let branch = String(name.dropFirst(SeenHeads.seen.count))
            let head = try? repository.target(of: SeenHeads.branches + branch)
            return Look(branch: branch, seen: seen, outcome: head.map { outcome(of: seen, at: $0) } ?? end(of: seen))
        }
    }

    private func outcome(of seen: Oid, at head: Oid) -> Outcome {
        if seen == head { return .same }
        // Of the update that was just made; looking at all ancestors takes longer.
        if (try? repository.commit(head).parents.contains(seen)) == true { return .moved(head) }
        guard let isKept = try? repository.isAncestor(seen, of: head), !isKept else { return .moved(head) }
        return repository.cut != nil && !haveCommon(seen, head) ? .moved(head) : .rewritten(head)
    }

    private func end(of seen: Oid) -> Outcome {
        if holds((try? heads()) ?? [], seen) { return .merged }
        let remote = (try? repository.references(below: "refs/remotes/").map(\.id)) ?? []
        return holds(remote, seen) ? .elsewhere : .lost
    }

    private func holds(_ heads: [Oid], _ commit: Oid) -> Bool {
        heads.contains { (try? repository.isAncestor(commit, of: $0)) ?? false }
    }

    /// Whether two commits have an ancestor in common as far as a shallow clone goes: without one nobody can tell what is
    /// beyond the cut.
    private func haveCommon(_ one: Oid, _ other: Oid) -> Bool {
        var ancestors: Set<Oid> = []
        var isFound = false
        try? repository.walk(from: [one], firstParent: false) { commit in
            ancestors.insert(commit.id)
            return true
        }
        try? repository.walk(from: [other], firstParent: false) { commit in
            isFound = ancestors.contains(commit.id)
            return !isFound
        }
        return isFound
    }

    /// Notes what became of a head, the lost one first: killed in between, it is found once more.
    private func settle(_ look: Look) {
        let reference = SeenHeads.seen + look.branch
        if look.outcome.isRewritten {
            do { try repository.place(SeenHeads.rewritten + look.seen.description, at: look.seen) } catch { return }
        }
        switch look.outcome {
        case .same, .elsewhere: break
        case .moved(let head), .rewritten(let head): try? repository.place(reference, at: head)
        case .merged, .lost: try? repository.remove(reference: reference)
        }
    }
}
