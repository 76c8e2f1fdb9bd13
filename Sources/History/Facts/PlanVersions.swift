public import Git
public import Plan

/// What a plan's file said after each of its acts, read anew from the files that facts name.
public struct PlanVersions {
    private var cache: VersionCache
    /// What each commit's first-parent line holds from there on, by the commit's number.
    private var held: [Int: Plan?] = [:]
    private var newest: (blob: Oid, plan: Plan?)?

    /// The versions of a plan.
    ///
    /// - Parameter facts: the plan's, oldest first, with their commits' numbers.
    public init(of id: PlanID, _ facts: some Sequence<(number: Int, fact: PlanFact)>, in repository: Repository) throws
    {
        cache = VersionCache(repository, only: id)
        for (number, fact) in facts {
            switch fact.held {
            case .file(let path, let blob, _): held[number] = try plan(blob, at: path)
            case .nothing: held[number] = .some(nil)
            case nil: break
            }
        }
    }

    private mutating func plan(_ blob: Oid, at path: String) throws -> Plan? {
        let plan = try cache.plan(blob, at: path, replacing: newest?.blob, of: newest?.plan).plan
        newest = (blob, plan)
        return plan
    }

    /// The plan that a commit holds; nil where it holds none.
    ///
    /// - Parameter firstParent: the number of a commit's first parent; negative without one.
    public func plan(at number: Int, firstParent: (Int) -> Int) -> Plan? {
        var number = number
        while number >= 0 {
            if let plan = held[number] { return plan }
            number = firstParent(number)
        }
        return nil
    }
}
