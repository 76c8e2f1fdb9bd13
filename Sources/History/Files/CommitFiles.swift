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
    ///
    /// Throws `tooDeep` where folders lie in folders deeper than git itself goes.
    public func paths(below folder: String) throws -> [String] {
        try blobs(below: folder).map(\.path)
    }

    /// The files below a folder, in order; each is read by its id, and not looked for again from the root.
    public func files(
        below folder: String, where isWanted: (String) -> Bool
    ) throws -> [(path: String, bytes: [UInt8])] {
        try blobs(below: folder).filter { isWanted($0.path) }.map { ($0.path, try repository.blob($0.id)) }
    }

    private func blobs(below folder: String) throws -> [(path: String, id: Oid)] {
        guard let entry = try repository.entry(folder, in: tree), entry.kind == .tree else { return [] }
        var blobs: [(path: String, id: Oid)] = []
        var waiting = [(path: folder, entry: entry, depth: 0)]
        while let (path, entry, depth) = waiting.popLast() {
            switch entry.kind {
            case .tree:
                try Repository.checkDepth(depth, of: path)
                let below = try repository.tree(entry.id)
                waiting += below.reversed().map { (path: "\(path)/\($0.name)", entry: $0, depth: depth + 1) }
            case .blob, .executable: blobs.append((path, entry.id))
            default: break
            }
        }
        return blobs
    }

    /// A file's bytes; nil where the tree has none.
    public func bytes(of path: String) throws -> [UInt8]? {
        guard let entry = try repository.entry(path, in: tree), entry.kind == .blob || entry.kind == .executable else {
            return nil
        }
        return try repository.blob(entry.id)
    }
}
