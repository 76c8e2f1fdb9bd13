public import Git
public import Plan

extension HistoryReading {
    /// What was lost or changed with each head that was rewritten; heads that are part of history again are left out,
    /// and those that another one descends from, which holds their acts too.
    ///
    /// - Parameters:
    ///   - rewritten: heads that later ones did not descend from.
    ///   - heads: those that there are, of all branches.
    ///   - current: the histories up to HEAD.
    public func rewritings(
        _ rewritten: [Oid], heads: [Oid], current: [PlanID: Timeline], in repository: Repository
    ) throws -> [Rewriting] {
        if rewritten.isEmpty { return [] }
        var kept: Set<String> = []
        try repository.walk(from: heads, firstParent: false) { commit in
            kept.insert(commit.id.description)
            return true
        }
        let gone = rewritten.filter { !kept.contains($0.description) }
        let last = try gone.filter { head in
            try !gone.contains { try $0 != head && repository.isAncestor(head, of: $0) }
        }
        return try last.map { head in
            let old = try timelines(upTo: head)
            func rewriting(_ now: [PlanID: Timeline]) -> Rewriting {
                Rewriting(of: head.description, old, against: now, isKept: kept.contains)
            }
            let found = rewriting(current)
            if found.changed.isEmpty { return found }
            // What was rewritten may stand anew on a branch that is not checked out.
            for other in heads {
                let elsewhere = rewriting(try timelines(upTo: other))
                if elsewhere.changed.isEmpty { return elsewhere }
            }
            return found
        }
    }
}
