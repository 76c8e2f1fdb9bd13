import Git
import Plan

/// Reads folders of a repository's trees, each once.
final class TreeCache {
    private let repository: Repository
    private var trees: [Oid: [TreeEntry]] = [:]
    private var plans: [Oid: Oid?] = [:]

    init(_ repository: Repository) {
        self.repository = repository
    }

    func entries(_ id: Oid) throws(GitError) -> [TreeEntry] {
        if let entries = trees[id] { return entries }
        let entries = try repository.tree(id)
        trees[id] = entries
        return entries
    }

    /// The tree of `Plans` in a commit's tree; nil without one.
    func plans(in root: Oid) throws(GitError) -> Oid? {
        if let known = plans[root] { return known }
        let entry = try repository.entry(PlanFiles.folder, in: root)
        let id = entry?.kind == .tree ? entry?.id : nil
        plans[root] = .some(id)
        return id
    }
}
