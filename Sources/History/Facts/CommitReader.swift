public import Git
public import Plan

/// Reads what commits mean for plans, each after its parents.
public struct CommitReader {
    private let repository: Repository
    private let only: PlanID?
    private let cut: Set<Oid>
    private let subjects: OwnSubjects
    private var steps: StepReader

    /// Reads of a repository; with `only`, what concerns that plan alone.
    public init(_ repository: Repository, only: PlanID? = nil, subjects: @escaping OwnSubjects) {
        self.repository = repository
        self.only = only
        self.subjects = subjects
        cut = Set(repository.cut?.commits ?? [])
        steps = StepReader(repository, only: only)
    }

    /// Adds a commit to the lines and gives what it means, by plan.
    ///
    /// - Parameters:
    ///   - lines: the commits that were read before, its parents among them unless they lie beyond a cut.
    ///   - earlier: the act of a commit on a plan, for an act that takes it back.
    ///
    /// Throws what reading objects throws.
    public mutating func read(
        _ commit: Commit, after lines: inout CommitLines, earlier: (PlanID, Oid) throws -> Entry?
    ) throws -> [PlanID: PlanFact] {
        lines.add(commit.id, parents: commit.parents, seconds: commit.committer.time.seconds, tree: commit.tree)
        let trees = try commit.parents.map { try CommitReader.tree(of: $0, in: lines, repository) }
        let steps = try steps.steps(to: commit.tree, from: trees) { [repository] place in
            let base = lines.base(of: commit.parents[place], commit.parents[place == 0 ? 1 : 0])
            return try base.map { try CommitReader.tree(of: $0, in: lines, repository) }
        }
        let nothing = PlanFact(commit: commit.id, committed: Timestamp(commit.committer.time))
        var facts: [PlanID: PlanFact] = [:]
        for (id, step) in steps.line where only == nil || only == id { facts[id, default: nothing].held = held(step) }
        for id in steps.own.keys where only == nil || only == id { facts[id, default: nothing].isTouched = true }
        if commit.parents.count > 1 {
            for (id, acts) in Concurrency.found(joining: commit.parents, in: lines) {
                facts[id, default: nothing].concurrent = acts
            }
        }
        if cut.contains(commit.id) {
            for id in steps.own.keys { facts[id]?.isAtCut = true }
        } else {
            let maker = EntryMaker(
                message: CommitMessage(reading: commit.message), isMerge: commit.parents.count > 1,
                changesFiles: trees.isEmpty || trees.contains { $0 != commit.tree }, subjects: subjects)
            try addActs(of: commit, steps.own, maker, to: &facts, nothing, earlier: earlier)
        }
        lines.note(facts.filter { $0.value.mayBeConcurrent }.map(\.key), at: lines.count - 1)
        return facts
    }

    private func addActs(
        of commit: Commit, _ own: [PlanID: PlanStep], _ maker: EntryMaker, to facts: inout [PlanID: PlanFact],
        _ nothing: PlanFact, earlier: (PlanID, Oid) throws -> Entry?
    ) throws {
        let named = maker.message.goals.filter { own[$0] == nil }
        for id in Array(own.keys) + named where only == nil || only == id {
            let step = own[id] ?? PlanStep(from: nil, to: nil)
            var fact = facts[id] ?? nothing
            if let kind = maker.kind(for: id, step) {
                let words = try maker.words(for: id, step) { try Oid(hex: $0).flatMap { try earlier(id, $0) } }
                fact.entry = Entry(
                    commit: commit.id.description, author: Person(commit.author),
                    authored: Timestamp(commit.author.time), committer: Person(commit.committer),
                    committed: Timestamp(commit.committer.time), kind: kind, message: words, changes: step.changes,
                    trailers: maker.claims(of: id))
            }
            facts[id] = fact
        }
    }

    private static func tree(of commit: Oid, in lines: CommitLines, _ repository: Repository) throws -> Oid {
        try lines.tree(of: commit) ?? repository.commit(commit).tree
    }

    private func held(_ step: PlanStep) -> PlanFact.Held? {
        guard let plan = step.after else { return .nothing }
        return step.file.map { .file(path: $0.path, blob: $0.blob, status: plan.status) }
    }
}

extension PlanFact {
    /// Whether the act is one that another may be concurrent with: it reports, or changes something.
    fileprivate var mayBeConcurrent: Bool {
        guard let entry else { return false }
        return entry.kind == .report || entry.kind == .vanished || !entry.changes.isEmpty
    }
}
