import Git
import Plan

/// What a plan's file said after each of its acts, told from the files that facts name.
///
/// Most acts change what is reported and nothing else; the version before such an act is told from the one after it, and
/// only the others are read from their files.
struct PlanVersions {
    private var cache: VersionCache
    private let firstParent: (Int) -> Int
    /// What each commit's first-parent line holds from there on, by the commit's number.
    private var held: [Int: Plan?] = [:]

    /// The versions of a plan.
    ///
    /// - Parameters:
    ///   - facts: the plan's, oldest first.
    ///   - firstParent: the number of a commit's first parent; negative without one.
    init(
        of id: PlanID, _ facts: [NumberedFact], in repository: Repository, firstParent: @escaping (Int) -> Int
    ) throws {
        self.firstParent = firstParent
        cache = VersionCache(repository, only: id)
        let changing = Dictionary(facts.compactMap { $0.fact.held == nil ? nil : ($0.number, $0.fact) }) { $1 }
        for known in facts.reversed() {
            let (number, fact) = (known.number, known.fact)
            switch fact.held {
            case .file(let path, let blob, _):
                // Told already from the version after it.
                let plan = try held[number] ?? cache.plan(blob, at: path)
                held[number] = .some(plan)
                tellBefore(fact, at: number, plan, among: changing)
            case .nothing: held[number] = .some(nil)
            case nil: break
            }
        }
    }

    /// Notes what the line held before an act, where the act tells it.
    private mutating func tellBefore(_ fact: PlanFact, at number: Int, _ plan: Plan?, among changing: [Int: PlanFact]) {
        guard let plan, let entry = fact.entry, entry.kind != .merged, let before = plan.before(entry.changes) else {
            return
        }
        var place = firstParent(number)
        while place >= 0, changing[place] == nil { place = firstParent(place) }
        guard let earlier = changing[place], case .file? = earlier.held, held[place] == nil else { return }
        held[place] = .some(before)
    }

    /// The plan that a commit holds; nil where it holds none.
    func plan(at number: Int) -> Plan? {
        var number = number
        while number >= 0 {
            if let plan = held[number] { return plan }
            number = firstParent(number)
        }
        return nil
    }
}
