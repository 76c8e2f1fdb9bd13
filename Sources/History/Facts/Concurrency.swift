import Git
import Plan

/// Acts on one plan of which neither knew the other, since they stand on lines that were joined later.
enum Concurrency {
    /// The acts that a merge made concurrent, by plan: those on a plan that different parents reach, and neither reaches
    /// both.
    ///
    /// Two acts of which neither is the other's ancestor meet in a first merge, and that one tells; so all are found.
    static func found(joining parents: [Oid], in lines: CommitLines) -> [PlanID: [Oid]] {
        var sides: [PlanID: [(commit: Oid, reached: Set<Int>)]] = [:]
        for (number, reached) in lines.apart(parents) {
            for id in lines.acts[number] ?? [] { sides[id, default: []].append((lines.ids[number], reached)) }
        }
        return sides.compactMapValues { acts in
            let masks = Set(acts.map(\.reached))
            let found = acts.filter { act in
                masks.contains { !$0.isSubset(of: act.reached) && !act.reached.isSubset(of: $0) }
            }
            return found.isEmpty ? nil : found.map(\.commit)
        }
    }
}
