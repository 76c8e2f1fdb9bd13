import Git
import History
import Plan

/// What an index knows of the history up to a head.
struct IndexAnswer {
    private let store: IndexStore
    private let head: IndexHead
    private let reach: CommitReach
    private let told: HeadFacts

    /// What is known up to a commit; nil where the index does not hold it, or was made otherwise.
    ///
    /// - Parameter person: what a person goes by (``Mailmap``).
    init?(
        about commit: Oid, in store: IndexStore, _ repository: Repository, fingerprint: String,
        person: @escaping (Person) -> Person
    ) throws {
        guard let head = try store.head(), head.fingerprint == fingerprint else { return nil }
        guard let number = try store.number(of: commit, among: head.commits) else { return nil }
        self.store = store
        self.head = head
        let links = try store.links(head.commits)
        let reach = CommitReach(of: number, in: links)
        self.reach = reach
        told = HeadFacts(
            repository, isOnLine: { reach.isOnLine[$0] }, firstParent: links.firstParent, person: person)
    }

    /// How many commits the index holds, and how many plans it knows.
    var size: (commits: Int, plans: Int) { (head.commits, head.plans.count) }

    /// Those facts whose commits the head reaches, in the order of the commits: mostly they stand in it.
    private func reached(_ facts: [NumberedFact]) -> [NumberedFact] {
        let places = reach.places
        var reached = facts.filter { places.indices.contains($0.number) && places[$0.number] >= 0 }
        let isSorted = zip(reached, reached.dropFirst()).allSatisfy { places[$0.number] < places[$1.number] }
        if !isSorted { reached.sort { places[$0.number] < places[$1.number] } }
        return reached
    }

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID) throws -> PlanPast {
        let facts = try head.number(of: id).map { try store.facts(of: $0, head) } ?? []
        return try told.past(of: id, reached(facts))
    }

    /// The histories of all plans, and what names none.
    func office() throws -> OfficePast {
        let facts = try store.facts(of: head)
        return told.office(facts.lazy.map { (id: head.plans[$0.plan], facts: reached($0.facts)) }) {
            Int(reach.places[$0])
        }
    }
}
