import Git
import Plan

/// Reads which plans a commit changed, by the id in the file: a plan may move, and its file may be renamed.
struct StepReader {
    private let differences: FolderDifferences
    private var versions: VersionCache
    /// The plan that a version which cannot be read came after; the next good version is compared with it.
    private var standIns: [Oid: Plan] = [:]

    /// Reads of a repository; with `only`, what may concern that plan.
    init(_ repository: Repository, only: PlanID?) {
        differences = FolderDifferences(repository, below: PlanFiles.folder)
        versions = VersionCache(repository, only: only)
    }

    /// What a commit does to plans, by its tree and its parents' trees.
    ///
    /// - Parameter base: of a merge: the tree of the commit where the line of a parent, by its place, parted from the
    ///   others'; nil where there is none.
    mutating func steps(to tree: Oid, from parents: [Oid], base: (Int) throws -> Oid?) throws -> CommitSteps {
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
        var sides: [PlanID: Sides] = [:]
        for file in try differences.files(from: parent, to: tree)
        where PlanFiles.year(of: file.path) != nil {
            let old = try file.old.flatMap { try versions.plan($0, at: file.path) ?? standIns[$0] }
            var new: (plan: Plan?, changes: [FieldChange]?) = (nil, nil)
            if let blob = file.new {
                new = try versions.plan(blob, at: file.path, replacing: file.old, of: old)
                if new.plan == nil {
                    standIns[blob] = old
                    continue
                }
            }
            if let old { sides[old.id, default: Sides()].add(before: old, of: file.path) }
            if let plan = new.plan, let blob = file.new {
                sides[plan.id, default: Sides()].add(after: plan, (path: file.path, blob: blob), new.changes)
            }
        }
        return sides.mapValues { PlanStep(from: $0.before, to: $0.after, changes: $0.changes, file: $0.file) }
    }

    /// One plan on both sides of a commit.
    private struct Sides {
        private(set) var before: Plan?
        private(set) var after: Plan?
        /// What changed, where reading told it, and one file holds the plan on both sides.
        private(set) var changes: [FieldChange]?
        private(set) var file: (path: String, blob: Oid)?
        private var path: String?

        mutating func add(before plan: Plan, of path: String) {
            before = plan
            changes = nil
            self.path = path
        }

        mutating func add(after plan: Plan, _ file: (path: String, blob: Oid), _ known: [FieldChange]?) {
            changes = after == nil && before != nil && path == file.path ? known : nil
            after = plan
            path = file.path
            self.file = file
        }
    }
}
