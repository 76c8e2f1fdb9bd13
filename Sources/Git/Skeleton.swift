/// The interface as agreed; each body moves to a file of its own.
extension Repository {
    static var pending: GitError { .other(0, "not there yet") }

    /// Opens the repository at or above `path`, honouring `GIT_DIR`, `GIT_WORK_TREE` and the rest of `environment`.
    public static func open(_ path: String, environment: [String: String]) throws(GitError) -> Repository {
        throw pending
    }
    /// Makes a repository at `path` with an unborn `branch`, or opens the one that is there.
    public static func create(
        at path: String, branch: String, environment: [String: String]
    ) throws(GitError) -> Repository { throw pending }
    /// Where a shallow clone cuts history; nil in a complete repository.
    public var cut: Cut? { nil }
    /// What is checked out.
    public func head() throws(GitError) -> Head { throw Self.pending }
    /// The commit that `revision` names; nil where it names none.
    public func resolve(_ revision: String) throws(GitError) -> Oid? { throw Self.pending }
    /// One commit.
    public func commit(_ id: Oid) throws(GitError) -> Commit { throw Self.pending }
    /// A tree's entries, in git's order.
    public func tree(_ id: Oid) throws(GitError) -> [TreeEntry] { throw Self.pending }
    /// A blob's bytes.
    public func blob(_ id: Oid) throws(GitError) -> [UInt8] { throw Self.pending }
    /// A blob's size in bytes, without reading it.
    public func blobSize(_ id: Oid) throws(GitError) -> Int { throw Self.pending }
    /// The entry at `path` (with `/`) below `tree`; nil where there is none.
    public func entry(_ path: String, in tree: Oid) throws(GitError) -> TreeEntry? { throw Self.pending }
    /// Calls `body` with each commit that `from` reaches, newest first, children before parents, until it says false.
    public func walk(from: [Oid], firstParent: Bool, _ body: (Commit) throws -> Bool) throws { throw Self.pending }
    /// The first commit on the first-parent line of `from` committed at or before `seconds`.
    public func commit(before seconds: Int64, from: Oid) throws(GitError) -> Commit? { throw Self.pending }
    /// How a path stands in index and work tree; the path is literal.
    public func status(of path: String) throws(GitError) -> PathStatus { throw Self.pending }
    /// The paths under `folder` (literal) that index or work tree hold otherwise than HEAD, untracked ones too; sorted.
    public func changedPaths(under folder: String) throws(GitError) -> [String] { throw Self.pending }
    /// A configuration value, as a string; nil where it is not set.
    public func config(_ key: String) -> String? { nil }
    /// Who writes, and when, as git has it; `now` where no date is set, its zone for dates that name none.
    public func identity(_ role: Role, now: GitTime) throws(GitError) -> Signature { throw Self.pending }
    /// Whether `b` is `a` or descends from it.
    public func isAncestor(_ a: Oid, of b: Oid) throws(GitError) -> Bool { throw Self.pending }
    /// Makes one commit on the checked out branch; `make` is called again when the branch moved; nil: nothing to do.
    public func commit(_ make: (Tip) throws -> Draft?) throws -> Oid? { throw Self.pending }
}
