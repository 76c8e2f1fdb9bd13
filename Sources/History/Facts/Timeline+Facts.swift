import Git
import Plan

extension Timeline {
    /// The history that facts tell of a plan; nil where they tell of no act, and history is not cut at the plan.
    ///
    /// - Parameters:
    ///   - facts: those of the commits that a head reaches, oldest first, each with whether the commit stands on the
    ///     first-parent line of that head, which alone says what the branch held.
    ///   - isCut: whether history is cut before the first.
    ///   - isKnown: whether the plan is there before the first.
    ///   - person: what a person goes by (``Mailmap``).
    init?(
        of id: PlanID, _ facts: some Sequence<(fact: PlanFact, isOnLine: Bool)>, isCut: Bool, isKnown: Bool = false,
        person: (Person) -> Person
    ) {
        self.init(id: id, isCut: isCut)
        var isKnown = isKnown
        var held: [Held] = []
        var concurrent: Set<String> = []
        for (fact, isOnLine) in facts {
            if fact.isTouched { isKnown = true }
            if fact.isAtCut { knownSince = min(knownSince ?? fact.committed, fact.committed) }
            if isOnLine, case .file(_, _, let status)? = fact.held, status != held.last?.status {
                held.append(Held(status, since: fact.committed))
            }
            for commit in fact.concurrent { concurrent.insert(commit.description) }
            // A plan may come with a later commit than the one that names it.
            if isKnown, var entry = fact.entry {
                let (author, committer) = (person(entry.author), person(entry.committer))
                if author != entry.author { entry.author = author }
                if committer != entry.committer { entry.committer = committer }
                entries.append(entry)
            }
        }
        if entries.isEmpty && knownSince == nil { return nil }
        self.held = held
        markConcurrent(concurrent)
        markCorrected()
    }
}

extension Timeline {
    /// Marks the acts that are concurrent with another one.
    fileprivate mutating func markConcurrent(_ commits: Set<String>) {
        if commits.isEmpty { return }
        for index in entries.indices where commits.contains(entries[index].commit) {
            entries[index].flags.append("concurrent")
        }
    }
}
