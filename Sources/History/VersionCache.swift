import Git
import Plan
import PlanFormat

/// Reads versions of plans, each once.
struct VersionCache {
    private let repository: Repository
    private let needle: [UInt8]?
    private var plans: [Oid: Plan?] = [:]

    /// Versions of a repository; with `only`, those that do not hold that id's text are not parsed.
    init(_ repository: Repository, only: PlanID?) {
        self.repository = repository
        needle = only.map { Array($0.text.utf8) }
    }

    /// The plan of a blob, or nil where it cannot be read.
    mutating func plan(_ id: Oid, at path: String) throws(GitError) -> Plan? {
        if let known = plans[id] { return known }
        let bytes = try repository.blob(id)
        let isWanted = needle.map { bytes.contains($0) } ?? true
        let plan = isWanted ? PlanDocument(bytes, path: path).plan : nil
        plans[id] = .some(plan)
        return plan
    }
}
