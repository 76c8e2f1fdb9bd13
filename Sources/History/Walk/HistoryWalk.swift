import Git
import Plan

/// The state of a walk over commits, parents first: what they mean for each plan.
struct HistoryWalk {
    private var reader: CommitReader
    private let mailmap: Mailmap
    private let isCut: Bool
    private let line: Set<Oid>?
    private var lines = CommitLines()
    private var facts: [PlanID: [PlanFact]] = [:]
    private var known: PlanID?

    /// A walk that has seen nothing; with `only`, one that makes the timeline of that plan alone.
    ///
    /// - Parameter line: the commits of the first-parent line, which alone say what the branch held; nil: all.
    init(
        _ repository: Repository, mailmap: Mailmap, only: PlanID?, line: Set<Oid>? = nil,
        subjects: @escaping OwnSubjects
    ) {
        reader = CommitReader(repository, only: only, subjects: subjects)
        isCut = !(repository.cut?.commits.isEmpty ?? true)
        self.line = line
        self.mailmap = mailmap
    }

    /// Begins in the middle of history, after a commit at which a plan is there.
    mutating func begin(with id: PlanID, after commit: Commit) {
        lines.add(commit.id, parents: [], seconds: commit.committer.time.seconds, tree: commit.tree)
        known = id
    }

    /// Adds a commit whose parents were added before it, or lie beyond a cut.
    mutating func add(_ commit: Commit) throws {
        var known: [PlanID: [PlanFact]] = [:]
        swap(&known, &facts)  // held once, so that adding to it copies nothing
        defer { swap(&known, &facts) }
        let new = try reader.read(commit, after: &lines) { id, commit in
            known[id]?.last { $0.commit == commit }?.entry
        }
        for (id, fact) in new { known[id, default: []].append(fact) }
    }

    /// The history of a plan; nil where there is none.
    func timeline(of id: PlanID) -> Timeline? {
        Timeline(
            of: id, (facts[id] ?? []).lazy.map { ($0, line?.contains($0.commit) ?? true) }, isCut: isCut,
            isKnown: known == id, person: mailmap.resolve)
    }

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID, in repository: Repository) throws -> PlanPast {
        guard let timeline = timeline(of: id) else { return PlanPast(timeline: Timeline(id: id, isCut: isCut)) }
        let numbered = (facts[id] ?? []).compactMap { fact in
            lines.number(of: fact.commit).map { (number: $0, fact: fact) }
        }
        let versions = try PlanVersions(of: id, numbered, in: repository) { Int(lines.firstParents[$0]) }
        var past = PlanPast(timeline: timeline)
        for (number, fact) in numbered where fact.entry != nil {
            past.versions[fact.commit.description] = versions.plan(at: number)
        }
        return past
    }

    /// The histories of all plans, and what names none.
    func office() -> OfficePast {
        var past = OfficePast()
        var stray: [(number: Int, trailer: Office.StrayTrailer)] = []
        for (id, facts) in facts {
            past.timelines[id] = timeline(of: id)
            if facts.contains(where: \.isTouched) { continue }
            stray += facts.map { fact in
                (
                    lines.number(of: fact.commit) ?? 0,
                    Office.StrayTrailer(commit: fact.commit.description, goal: id.text)
                )
            }
        }
        past.strayTrailers = stray.sorted { $0.number > $1.number }.map(\.trailer)
        return past
    }
}
