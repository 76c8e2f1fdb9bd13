import Git
import History

extension IndexStore {
    /// The facts of a plan, as they were added.
    func facts(of plan: Int, _ head: IndexHead) throws -> [NumberedFact] {
        var facts: [NumberedFact] = []
        try eachPiece(IndexRow.facts(of: plan, parts: head.parts[plan])) { _, bytes in
            try IndexStore.read(bytes, head.values, into: &facts)
        }
        return facts
    }

    /// The facts of all plans that a head knows, by the plans' numbers.
    ///
    /// They are kept: two states that are compared are two heads of one index.
    func facts(of head: IndexHead) throws -> [(plan: Int, facts: [NumberedFact])] {
        let version = try version()
        if let kept, kept.version == version { return kept.facts }
        var all: [(plan: Int, facts: [NumberedFact])] = []
        var parts = [Int](repeating: 0, count: head.plans.count)
        try eachFound(IndexRow.facts(plans: head.plans.count)) { row, bytes in
            let plan = IndexRow.plan(of: row)
            guard IndexRow.part(of: row) == parts[plan] else { throw DamagedIndex() }
            parts[plan] += 1
            if all.last?.plan != plan { all.append((plan, [])) }
            try IndexStore.read(bytes, head.values, into: &all[all.count - 1].facts)
        }
        guard parts == head.parts else { throw DamagedIndex() }
        kept = (version, all)
        return all
    }

    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ values: SharedValues, into facts: inout [NumberedFact]
    ) throws {
        var reader = FactReader(bytes, values)
        while let fact = try reader.next() { facts.append(fact) }
    }
}
