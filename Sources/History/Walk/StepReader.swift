import Git
import Plan

/// Reads which plans a commit changed, by the id in the file: a plan may move, and its file may be renamed.
struct StepReader {
    private let cache: TreeCache
    private var versions: VersionCache
    /// The plan that a version which cannot be read came after; the next good version is compared with it.
    private var standIns: [Oid: Plan] = [:]

    /// Reads of a repository; with `only`, what may concern that plan.
    init(_ repository: Repository, only: PlanID?) {
        cache = TreeCache(repository)
        versions = VersionCache(repository, only: only)
    }

    /// The plans that a commit's tree holds otherwise than its parents' trees.
    ///
    /// Of a merge those that differ from every parent, with the fields that no parent holds like this: what came from
    /// one side was counted there.
    mutating func steps(to tree: Oid, from parents: [Oid]) throws -> [PlanID: PlanStep] {
        var steps = try steps(to: tree, from: parents.first)
        for parent in parents.dropFirst() where !steps.isEmpty {
            let others = try self.steps(to: tree, from: parent)
            for (id, step) in steps {
                if let other = others[id] {
                    let fields = Set(other.changes.map(\.field))
                    steps[id]?.changes = step.changes.filter { fields.contains($0.field) }
                    if step.isNew && !other.isNew { steps[id]?.before = other.before }
                } else {
                    steps[id] = nil
                }
            }
        }
        return steps
    }

    /// A version that cannot be read is passed over.
    private mutating func steps(to tree: Oid, from parent: Oid?) throws -> [PlanID: PlanStep] {
        let (before, after) = (try parent.flatMap { try cache.plans(in: $0) }, try cache.plans(in: tree))
        var sides: [PlanID: (before: Plan?, after: Plan?)] = [:]
        for file in try TreeDifference.files(below: PlanFiles.folder, from: before, to: after, cache: cache)
        where PlanFiles.year(of: file.path) != nil {
            let old = try file.old.flatMap { try versions.plan($0, at: file.path) ?? standIns[$0] }
            let new = try file.new.flatMap { try versions.plan($0, at: file.path, after: old) }
            if let blob = file.new, new == nil {
                standIns[blob] = old
                continue
            }
            if let old { sides[old.id, default: (nil, nil)].before = old }
            if let new { sides[new.id, default: (nil, nil)].after = new }
        }
        return sides.mapValues { PlanStep(from: $0.before, to: $0.after) }
    }
}
