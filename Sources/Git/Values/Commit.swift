/// One commit, as plain values.
public struct Commit: Hashable, Sendable {
    /// Its own id.
    public let id: Oid
    /// The tree that it records.
    public let tree: Oid
    /// Its parents, first parent first; none for a root, and none where a shallow clone cuts history.
    public let parents: [Oid]
    /// Who did it, and the time it is about.
    public let author: Signature
    /// Who recorded it, and when.
    public let committer: Signature
    /// The whole message: subject, body and trailers, in UTF-8 whatever encoding it is stored in.
    public let message: String

    /// A commit from its parts.
    public init(
        id: Oid, tree: Oid, parents: [Oid], author: Signature, committer: Signature, message: String
    ) {
        self.id = id
        self.tree = tree
        self.parents = parents
        self.author = author
        self.committer = committer
        self.message = message
    }
}

/// Where the history of a shallow clone ends before it is complete.
public struct Cut: Hashable, Sendable {
    /// The commits whose parents are not in this repository; sorted by their digits.
    public let commits: [Oid]

    /// A cut at these commits.
    public init(commits: [Oid]) {
        self.commits = commits
    }
}

/// What a repository has checked out.
public enum Head: Hashable, Sendable {
    /// A branch by its short name (`main`); `commit` is nil while nothing has been committed to it.
    case branch(name: String, commit: Oid?)
    /// No branch: a commit itself is checked out.
    case detached(Oid)

    /// The commit that is checked out; nil on an unborn branch.
    public var commit: Oid? {
        switch self {
        case .branch(_, let commit): commit
        case .detached(let commit): commit
        }
    }
}
