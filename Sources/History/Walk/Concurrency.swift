import Plan

/// Acts on one plan of which neither knew the other, since they stand on lines that were joined later.
struct Concurrency {
    /// The plans that a commit acts on, by the commit's place in the walk.
    private var acts: [Int: (commit: String, plans: [PlanID])] = [:]
    private var found: [PlanID: Set<String>] = [:]

    /// Notes an act.
    mutating func note(_ id: PlanID, in commit: @autoclosure () -> String, at place: Int) {
        acts[place, default: (commit(), [])].plans.append(id)
    }

    /// Joins lines: acts on a plan that different parents of a merge reach, and neither reaches both, are concurrent.
    ///
    /// Two acts of which neither is the other's ancestor meet in a first merge, and that one tells; so all are found.
    mutating func join(_ apart: [(place: Int, reached: Set<Int>)]) {
        var sides: [PlanID: [(commit: String, reached: Set<Int>)]] = [:]
        for (place, reached) in apart {
            guard let act = acts[place] else { continue }
            for id in act.plans { sides[id, default: []].append((act.commit, reached)) }
        }
        for (id, acts) in sides {
            let masks = Set(acts.map(\.reached))
            if masks.count < 2 { continue }
            for act in acts
            where masks.contains(where: { !$0.isSubset(of: act.reached) && !act.reached.isSubset(of: $0) }) {
                found[id, default: []].insert(act.commit)
            }
        }
    }

    /// The commits whose acts on a plan are concurrent with another.
    func commits(of id: PlanID) -> Set<String> { found[id] ?? [] }
}

extension Timeline {
    /// Marks the acts that are concurrent with another one, and no others.
    mutating func markConcurrent(_ commits: Set<String>) {
        for index in entries.indices {
            entries[index].flags.removeAll { $0 == "concurrent" }
            if commits.contains(entries[index].commit) { entries[index].flags.append("concurrent") }
        }
    }
}
