import Git
import History
import Plan

/// What an index knows of the history up to a head.
struct IndexAnswer {
    private let store: IndexStore
    private let repository: Repository
    private let head: IndexHead
    private let links: CommitLinks
    private let reach: CommitReach

    /// What is known up to a commit; nil where the index does not hold it, or was made otherwise.
    init?(about commit: Oid, in store: IndexStore, _ repository: Repository, fingerprint: String) throws {
        guard let head = try store.head(), head.fingerprint == fingerprint else { return nil }
        guard let number = try store.number(of: commit, among: head.commits) else { return nil }
        self.store = store
        self.repository = repository
        self.head = head
        links = try store.links(head.commits)
        reach = CommitReach(of: number, in: links)
    }

    /// How many commits the index holds, and how many plans it knows.
    var size: (commits: Int, plans: Int) { (head.commits, head.plans.count) }

    private var isCut: Bool { !(repository.cut?.commits.isEmpty ?? true) }

    /// Those facts whose commits the head reaches, in the order of the commits: mostly they stand in it.
    private func reached(_ facts: [NumberedFact]) -> [NumberedFact] {
        let places = reach.places
        var reached = facts.filter { places.indices.contains($0.number) && places[$0.number] >= 0 }
        let isSorted = zip(reached, reached.dropFirst()).allSatisfy { places[$0.number] < places[$1.number] }
        if !isSorted { reached.sort { places[$0.number] < places[$1.number] } }
        return reached
    }

    private func timeline(of id: PlanID, _ facts: [NumberedFact], person: (Person) -> Person) -> Timeline? {
        Timeline(
            of: id, facts.lazy.map { ($0.fact, reach.isOnLine[$0.number]) }, isCut: isCut, person: person)
    }

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID, person: (Person) -> Person) throws -> PlanPast {
        var past = PlanPast(timeline: Timeline(id: id, isCut: isCut))
        guard let plan = head.number(of: id) else { return past }
        let facts = reached(try store.facts(of: plan, head))
        guard let timeline = timeline(of: id, facts, person: person) else { return past }
        past.timeline = timeline
        let versions = try PlanVersions(
            of: id, facts.map { ($0.number, $0.fact) }, in: repository, firstParent: links.firstParent)
        for known in facts where known.fact.entry != nil {
            past.versions[known.fact.commit.description] = versions.plan(at: known.number)
        }
        return past
    }

    /// The histories of all plans, and what names none.
    func office(person: (Person) -> Person) throws -> OfficePast {
        var past = OfficePast()
        var stray: [(place: Int32, trailer: Office.StrayTrailer)] = []
        for (plan, facts) in try store.facts(of: head) {
            let facts = reached(facts)
            let id = head.plans[plan]
            past.timelines[id] = timeline(of: id, facts, person: person)
            if !facts.contains(where: \.fact.isTouched) {
                stray += facts.map { known in
                    (
                        reach.places[known.number],
                        Office.StrayTrailer(commit: known.fact.commit.description, goal: id.text)
                    )
                }
            }
        }
        past.strayTrailers = stray.sorted { $0.place > $1.place }.map(\.trailer)
        return past
    }
}
