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
        var ids = try store.ids(head.commits)
        guard let number = ids.number(of: commit) else { return nil }
        self.store = store
        self.repository = repository
        self.head = head
        links = try store.links(head.commits)
        reach = CommitReach(of: number, in: links)
    }

    /// How many commits the index holds, and how many plans it knows.
    var size: (commits: Int, plans: Int) { (head.commits, head.plans.count) }

    /// A fact of a plan, with its commit's number.
    private typealias Numbered = (number: Int, fact: PlanFact)

    private var isCut: Bool { !(repository.cut?.commits.isEmpty ?? true) }

    /// Adds those facts of a piece that the head reaches.
    private func add(_ bytes: UnsafeRawBufferPointer, to facts: inout [Numbered]) throws {
        var reader = FactReader(bytes, head.values)
        while let next = try reader.next(where: { reach.places.indices.contains($0) && reach.places[$0] >= 0 }) {
            facts.append(next)
        }
    }

    /// Puts facts into the order of their commits: mostly they stand in it.
    private func sort(_ facts: inout [Numbered]) {
        let places = reach.places
        let isSorted = zip(facts, facts.dropFirst()).allSatisfy { places[$0.number] < places[$1.number] }
        if !isSorted { facts.sort { places[$0.number] < places[$1.number] } }
    }

    private func timeline(of id: PlanID, _ facts: [Numbered], person: (Person) -> Person) -> Timeline? {
        Timeline(
            of: id, facts.lazy.map { ($0.fact, reach.isOnLine[$0.number]) }, isCut: isCut, person: person)
    }

    /// The history of one plan with its versions; empty where there is none.
    func past(of id: PlanID, person: (Person) -> Person) throws -> PlanPast {
        var past = PlanPast(timeline: Timeline(id: id, isCut: isCut))
        guard let plan = head.number(of: id) else { return past }
        var facts: [Numbered] = []
        try store.eachPiece(IndexPage.facts(of: plan)) { _, bytes in try add(bytes, to: &facts) }
        sort(&facts)
        guard let timeline = timeline(of: id, facts, person: person) else { return past }
        past.timeline = timeline
        let versions = try PlanVersions(of: id, facts, in: repository)
        for (number, fact) in facts where fact.entry != nil {
            past.versions[fact.commit.description] = versions.plan(at: number, firstParent: links.firstParent)
        }
        return past
    }

    /// The histories of all plans, and what names none.
    func office(person: (Person) -> Person) throws -> OfficePast {
        var past = OfficePast()
        var stray: [(place: Int32, trailer: Office.StrayTrailer)] = []
        func end(_ plan: Int, _ facts: inout [Numbered]) {
            if facts.isEmpty { return }
            let id = head.plans[plan]
            sort(&facts)
            past.timelines[id] = timeline(of: id, facts, person: person)
            if !facts.contains(where: \.fact.isTouched) {
                stray += facts.map {
                    (reach.places[$0.number], .init(commit: $0.fact.commit.description, goal: id.text))
                }
            }
            facts.removeAll(keepingCapacity: true)
        }
        var facts: [Numbered] = []
        var plan = 0
        try store.eachPiece(IndexPage.facts(plans: head.plans.count)) { row, bytes in
            if IndexPage.plan(ofRow: row) != plan {
                end(plan, &facts)
                plan = IndexPage.plan(ofRow: row)
            }
            try add(bytes, to: &facts)
        }
        end(plan, &facts)
        past.strayTrailers = stray.sorted { $0.place > $1.place }.map(\.trailer)
        return past
    }
}
