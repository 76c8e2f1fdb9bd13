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
    func act(of commit: Oid, on plan: Int?, _ values: SharedValues) throws -> Entry? {
        guard let plan else { return nil }
        var found: Entry?
        func look(_ bytes: UnsafeRawBufferPointer) throws {
            var reader = FactReader(bytes, values)
            while let (_, fact) = try reader.next() { if fact.commit == commit { found = fact.entry } }
        }
        try store.eachPiece(IndexPage.facts(of: plan)) { _, bytes in try look(bytes) }
        if let pending = plans[plan] { try pending.bytes.withUnsafeBytes(look) }
        return found
    }

    /// Puts all into the database: to a plan's last piece, or where that is full into another.
    func save(fullPiece: Int) throws {
        for (plan, writer) in plans.sorted(by: { $0.key < $1.key }) {
            let last = try store.lastPiece(IndexPage.facts(of: plan))
            guard let last else {
                try store.put(IndexPage.facts(of: plan, part: 0).row, writer.bytes)
                continue
            }
            if last.bytes.count < fullPiece {
                try store.put(last.row, last.bytes + writer.bytes)
            } else {
                try store.put(last.row + 1, writer.bytes)
            }
        }
    }
}
