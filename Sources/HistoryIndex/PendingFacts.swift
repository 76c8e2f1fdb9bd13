import Git
import History
import Plan

/// Facts that were read and are not yet in the database.
struct PendingFacts {
    private let store: IndexStore
    private var plans: [Int: FactWriter] = [:]

    /// No facts yet.
    init(_ store: IndexStore) {
        self.store = store
    }

    /// Adds a fact of a plan.
    mutating func add(_ fact: PlanFact, at number: Int, to plan: Int, _ values: inout SharedValues) {
        plans[plan, default: FactWriter()].append(number, fact, &values)
    }

    /// The act of a commit on a plan; nil where there is none.
    func act(of commit: Oid, on plan: Int?, _ head: IndexHead) throws -> Entry? {
        guard let plan else { return nil }
        var found: Entry?
        func look(_ bytes: UnsafeRawBufferPointer) throws {
            var reader = FactReader(bytes, head.values)
            while let known = try reader.next() { if known.fact.commit == commit { found = known.fact.entry } }
        }
        try store.eachPiece(IndexRow.facts(of: plan, parts: head.parts[plan])) { _, bytes in try look(bytes) }
        if let pending = plans[plan] { try pending.bytes.withUnsafeBytes(look) }
        return found
    }

    /// Puts all into the database: to a plan's last piece, or where that is full into another.
    func save(fullPiece: Int, noting head: inout IndexHead) throws {
        for (plan, writer) in plans.sorted(by: { $0.key < $1.key }) {
            let parts = head.parts[plan]
            if parts > 0 {
                let row = IndexRow.facts(of: plan, part: parts - 1)
                let last = try store.piece(row)
                if last.count < fullPiece {
                    try store.put(row, last + writer.bytes)
                    continue
                }
            }
            try store.put(IndexRow.facts(of: plan, part: parts), writer.bytes)
            head.parts[plan] = parts + 1
        }
    }
}
