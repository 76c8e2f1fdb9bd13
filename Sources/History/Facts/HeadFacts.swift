public import Git
public import Plan

/// A fact of a plan with its commit's number, by which commits are told apart where many are at hand.
public struct NumberedFact: Sendable {
    /// The commit's number; a parent's is smaller.
    public let number: Int
    /// The fact.
    public let fact: PlanFact

    /// A fact of the commit of a number.
    public init(_ number: Int, _ fact: PlanFact) {
        self.number = number
        self.fact = fact
    }
}

/// What facts tell of the history up to a head, whoever read them.
///
/// All facts that are handed in are those of commits that the head reaches, oldest first.
public struct HeadFacts {
    private let repository: Repository
    private let isOnLine: (Int) -> Bool
    private let firstParent: (Int) -> Int
    private let person: (Person) -> Person

    /// The history up to a head of a repository.
    ///
    /// - Parameters:
    ///   - isOnLine: whether the commit of a number stands on the head's first-parent line.
    ///   - firstParent: the number of a commit's first parent; negative without one.
    ///   - person: what a person goes by (``Mailmap``).
    public init(
        _ repository: Repository, isOnLine: @escaping (Int) -> Bool, firstParent: @escaping (Int) -> Int,
        person: @escaping (Person) -> Person
    ) {
        self.repository = repository
        self.isOnLine = isOnLine
        self.firstParent = firstParent
        self.person = person
    }

    private var isCut: Bool { repository.cut != nil }

    /// The history of a plan; nil where there is none.
    ///
    /// - Parameter isKnown: whether the plan is there before the first fact.
    func timeline(of id: PlanID, _ facts: [NumberedFact], isKnown: Bool = false) -> Timeline? {
        Timeline(
            of: id, facts.lazy.map { ($0.fact, isOnLine($0.number)) }, isCut: isCut, isKnown: isKnown, person: person)
    }

    /// The history of one plan with its versions; empty where there is none.
    public func past(of id: PlanID, _ facts: [NumberedFact]) throws -> PlanPast {
        guard let timeline = timeline(of: id, facts) else { return PlanPast(timeline: Timeline(id: id, isCut: isCut)) }
        var past = PlanPast(timeline: timeline)
        let versions = try PlanVersions(of: id, facts, in: repository, firstParent: firstParent)
        for known in facts where known.fact.entry != nil {
            past.versions[known.fact.commit.description] = versions.plan(at: known.number)
        }
        return past
    }

    /// The histories of plans, and what names none.
    ///
    /// - Parameter place: the place of a commit among those that the head reaches, the oldest first.
    public func office(
        _ facts: some Sequence<(id: PlanID, facts: [NumberedFact])>, place: (Int) -> Int
    ) -> OfficePast {
        var past = OfficePast()
        var stray: [(place: Int, trailer: Office.StrayTrailer)] = []
        for (id, facts) in facts {
            past.timelines[id] = timeline(of: id, facts)
            if facts.contains(where: \.fact.isTouched) { continue }
            stray += facts.map { known in
                (place(known.number), Office.StrayTrailer(commit: known.fact.commit.description, goal: id.text))
            }
        }
        past.strayTrailers = stray.sorted { $0.place > $1.place }.map(\.trailer)
        return past
    }
}
