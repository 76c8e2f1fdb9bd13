import Git
import Plan

/// The state of a walk over commits, parents first: what they mean for each plan.
struct HistoryWalk {
    private let repository: Repository
    private let mailmap: Mailmap
    private let line: Set<Oid>?
    private var reader: CommitReader
    private var lines = CommitLines()
    private var facts: [PlanID: [NumberedFact]] = [:]
    private var known: PlanID?

    /// A walk that has seen nothing; with `only`, one that makes the timeline of that plan alone.
    ///
    /// - Parameter line: the commits of the first-parent line, which alone say what the branch held; nil: all.
    init(
        _ repository: Repository, mailmap: Mailmap, only: PlanID?, line: Set<Oid>? = nil,
        subjects: @escaping OwnSubjects
    ) {
        self.repository = repository
        self.mailmap = mailmap
        self.line = line
        reader = CommitReader(repository, only: only, subjects: subjects)
    }

    /// Begins in the middle of history, after a commit at which a plan is there.
    mutating func begin(with id: PlanID, after commit: Commit) {
        lines.add(commit.id, parents: [], seconds: commit.committer.time.seconds, tree: commit.tree)
        known = id
    }

    /// Adds a commit whose parents were added before it, or lie beyond a cut.
    mutating func add(_ commit: Commit) throws {
        var known: [PlanID: [NumberedFact]] = [:]
        swap(&known, &facts)  // held once, so that adding to it copies nothing
        defer { swap(&known, &facts) }
        let new = try reader.read(commit, after: &lines) { id, commit in
            known[id]?.last { $0.fact.commit == commit }?.fact.entry
        }
        for (id, fact) in new { known[id, default: []].append(NumberedFact(lines.count - 1, fact)) }
    }

    /// The history of a plan; nil where there is none.
    func timeline(of id: PlanID) -> Timeline? {
        head.timeline(of: id, facts[id] ?? [], isKnown: known == id)
    }

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID) throws -> PlanPast { try head.past(of: id, facts[id] ?? []) }

    /// The histories of all plans, and what names none.
    func office() -> OfficePast { head.office(facts.lazy.map { (id: $0.key, facts: $0.value) }) { $0 } }

    private var head: HeadFacts {
        HeadFacts(
            repository, isOnLine: { line?.contains(lines.ids[$0]) ?? true },
            firstParent: { Int(lines.firstParents[$0]) }, person: mailmap.resolve)
    }
}
