public import Git

/// Reads the files of one commit's tree.
public struct CommitFiles: FileReading {
    private let repository: Repository
    private let tree: Oid

    /// The files of a commit.
    public init(_ repository: Repository, commit: Oid) throws(GitError) {
        self.repository = repository
        tree = try repository.commit(commit).tree
    }

    /// The paths of all files below a folder, in order.
    public func paths(below folder: String) throws -> [String] {
        guard let entry = try repository.entry(folder, in: tree), entry.kind == .tree else { return [] }
        var paths: [String] = []
        try add(entry.id, below: folder, to: &paths)
        return paths
    }

    private func add(_ tree: Oid, below folder: String, to paths: inout [String]) throws {
        for entry in try repository.tree(tree) {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .tree: try add(entry.id, below: path, to: &paths)
            case .blob, .executable: paths.append(path)
            default: break
            }
        }
    }

    /// A file's bytes; nil where the tree has none.
    public func bytes(of path: String) throws -> [UInt8]? {
        guard let entry = try repository.entry(path, in: tree), entry.kind == .blob || entry.kind == .executable else {
            return nil
        }
        return try repository.blob(entry.id)
    }
}
