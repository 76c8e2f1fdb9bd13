import Git
import Plan

/// The state of a walk over commits, parents first: the timelines so far.
struct HistoryWalk {
    /// The histories of the plans.
    private(set) var timelines: [PlanID: Timeline] = [:]
    /// Of the one plan that is asked for: what its file said after each of its acts, by commit.
    private(set) var versions: [String: Plan] = [:]

    /// `Goal:` trailers that name no plan that ever was, newest first; once all commits were added.
    private(set) var strayTrailers: [Office.StrayTrailer] = []

    private var steps: StepReader
    private let mailmap: Mailmap
    private let only: PlanID?
    private let isCut: Bool
    private let subjects: OwnSubjects
    private var trees: [Oid: Oid] = [:]
    private var known: Set<PlanID> = []
    /// Of the one plan that is asked for: what each commit holds, its own change or not.
    private var states: [Oid: Plan] = [:]

    /// A walk that has seen nothing; with `only`, one that makes the timeline of that plan alone.
    init(_ repository: Repository, mailmap: Mailmap, only: PlanID?, subjects: @escaping OwnSubjects) {
        self.subjects = subjects
        steps = StepReader(repository, only: only)
        self.mailmap = mailmap
        self.only = only
        isCut = repository.cut != nil
    }

    /// Begins in the middle of history, after a commit at which a plan is there.
    mutating func begin(with id: PlanID, after commit: Commit) {
        trees[commit.id] = commit.tree
        known.insert(id)
    }

    /// Adds a commit whose parents were added before it, or lie beyond a cut.
    mutating func add(_ commit: Commit) throws {
        trees[commit.id] = commit.tree
        let parents = commit.parents.compactMap { trees[$0] }
        let touched = try steps.steps(to: commit.tree, from: parents)
        known.formUnion(touched.keys)
        let maker = EntryMaker(
            message: CommitMessage(reading: commit.message), isMerge: commit.parents.count > 1,
            changesFiles: parents.isEmpty || parents.contains { $0 != commit.tree }, subjects: subjects)
        if let only { states[commit.id] = state(of: only, after: commit, touched[only]) }
        // A plan may come with a later commit than the one that names it.
        strayTrailers += maker.message.goals.filter { !known.contains($0) }.map {
            Office.StrayTrailer(commit: commit.id.description, goal: $0.text)
        }
        let named = maker.message.goals.filter { known.contains($0) && touched[$0] == nil }
        for id in Array(touched.keys) + named where only == nil || only == id {
            let step = touched[id] ?? PlanStep(from: nil, to: nil)
            guard let kind = maker.kind(for: id, step) else { continue }
            versions[commit.id.description] = states[commit.id]
            let words = maker.words(for: id, step, after: timelines[id]?.entries ?? [])
            timelines[id, default: Timeline(id: id, isCut: isCut)].entries.append(
                entry(commit, kind, words, step.changes, maker.claims(of: id)))
        }
    }

    /// Marks the corrected acts, once all commits were added.
    mutating func finish() {
        for id in timelines.keys { timelines[id]?.markCorrected() }
        strayTrailers = strayTrailers.filter { !known.contains(PlanID($0.goal)) }.reversed()
    }

    private func state(of id: PlanID, after commit: Commit, _ step: PlanStep?) -> Plan? {
        if let step { return step.after }
        return commit.parents.first.flatMap { states[$0] }
    }

    private func entry(
        _ commit: Commit, _ kind: Entry.Kind, _ message: Entry.Message, _ changes: [FieldChange], _ claims: [Trailer]
    ) -> Entry {
        Entry(
            commit: commit.id.description, author: Person(mailmap.resolve(commit.author)),
            authored: Timestamp(commit.author.time), committer: Person(mailmap.resolve(commit.committer)),
            committed: Timestamp(commit.committer.time), kind: kind, message: message, changes: changes,
            trailers: claims)
    }
}
