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
    private let cut: Set<Oid>
    private let line: Set<Oid>?
    private let subjects: OwnSubjects
    private var commits = WalkedCommits()
    private var known: Set<PlanID> = []
    private var held: [PlanID: [Timeline.Held]] = [:]
    private var concurrency = Concurrency()
    /// Of the one plan that is asked for: what each commit holds, its own change or not.
    private var states: [Oid: Plan] = [:]

    /// A walk that has seen nothing; with `only`, one that makes the timeline of that plan alone.
    ///
    /// - Parameter line: the commits of the first-parent line, which alone say what the branch held; nil: all.
    init(
        _ repository: Repository, mailmap: Mailmap, only: PlanID?, line: Set<Oid>? = nil,
        subjects: @escaping OwnSubjects
    ) {
        self.subjects = subjects
        self.line = line
        steps = StepReader(repository, only: only)
        self.mailmap = mailmap
        self.only = only
        cut = Set(repository.cut?.commits ?? [])
    }

    /// Begins in the middle of history, after a commit at which a plan is there.
    mutating func begin(with id: PlanID, after commit: Commit) {
        commits.add(commit)
        known.insert(id)
    }

    /// Adds a commit whose parents were added before it, or lie beyond a cut.
    mutating func add(_ commit: Commit) throws {
        commits.add(commit)
        let parents = commit.parents.compactMap { id in commits.tree(of: id).map { (id: id, tree: $0) } }
        let trees = parents.map(\.tree)
        let steps = try steps.steps(to: commit.tree, from: trees) { place in
            commits.base(of: parents[place].id, parents[place == 0 ? 1 : 0].id)
        }
        known.formUnion(steps.own.keys)
        if let only { states[commit.id] = state(of: only, after: commit, steps.line[only]) }
        if line?.contains(commit.id) ?? true { hold(steps.line, at: commit) }
        if parents.count > 1 { concurrency.join(commits.apart(parents.map(\.id))) }
        if cut.contains(commit.id) {
            begin(steps.own, at: commit)
            return
        }
        let maker = EntryMaker(
            message: CommitMessage(reading: commit.message), isMerge: commit.parents.count > 1,
            changesFiles: trees.isEmpty || trees.contains { $0 != commit.tree }, subjects: subjects)
        // A plan may come with a later commit than the one that names it.
        strayTrailers += maker.message.goals.filter { !known.contains($0) }.map {
            Office.StrayTrailer(commit: commit.id.description, goal: $0.text)
        }
        let named = maker.message.goals.filter { known.contains($0) && steps.own[$0] == nil }
        for id in Array(steps.own.keys) + named where only == nil || only == id {
            let step = steps.own[id] ?? PlanStep(from: nil, to: nil)
            guard let kind = maker.kind(for: id, step) else { continue }
            versions[commit.id.description] = states[commit.id]
            var timeline = timelines.removeValue(forKey: id) ?? empty(id)
            let words = maker.words(for: id, step, after: timeline.entries)
            timeline.entries.append(entry(commit, kind, words, step.changes, maker.claims(of: id)))
            timelines[id] = timeline
            if kind == .report || kind == .vanished || !step.changes.isEmpty {
                concurrency.note(id, in: commit.id.description, at: commits.count - 1)
            }
        }
    }

    /// What was there where history is cut came with no commit that is known.
    private mutating func begin(_ steps: [PlanID: PlanStep], at commit: Commit) {
        let moment = Timestamp(commit.committer.time)
        for id in steps.keys where only == nil || only == id {
            var timeline = timelines[id] ?? empty(id)
            timeline.knownSince = min(timeline.knownSince ?? moment, moment)
            timelines[id] = timeline
        }
    }

    /// Notes what status the branch holds from a commit on.
    private mutating func hold(_ steps: [PlanID: PlanStep], at commit: Commit) {
        for (id, step) in steps where only == nil || only == id {
            guard let status = step.after?.status, held[id]?.last?.status != status else { continue }
            held[id, default: []].append(Timeline.Held(status, since: Timestamp(commit.committer.time)))
        }
    }

    private func empty(_ id: PlanID) -> Timeline { Timeline(id: id, isCut: !cut.isEmpty) }

    /// Marks the corrected acts, once all commits were added.
    mutating func finish() {
        for id in timelines.keys {
            timelines[id]?.markConcurrent(concurrency.commits(of: id))
            timelines[id]?.markCorrected()
            timelines[id]?.held = held[id] ?? []
        }
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
