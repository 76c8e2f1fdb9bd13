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

    /// What a commit does to plans, by its tree and its parents' trees.
    ///
    /// - Parameter base: of a merge: the tree of the commit where the line of a parent, by its place, parted from the
    ///   others'; nil where there is none.
    mutating func steps(to tree: Oid, from parents: [Oid], base: (Int) -> Oid?) throws -> CommitSteps {
        let sides = try parents.isEmpty ? [steps(to: tree, from: nil)] : parents.map { try steps(to: tree, from: $0) }
        guard sides.count > 1 else { return CommitSteps(own: sides[0], line: sides[0]) }
        var merge = MergeSteps(sides: sides)
        for place in sides.indices where !sides[place].isEmpty {
            merge.since[place] = try steps(to: parents[place], from: base(place))
        }
        return CommitSteps(own: merge.own, line: sides[0])
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
