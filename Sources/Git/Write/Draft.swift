/// What a branch held when a commit was begun on it.
public struct Tip: Hashable, Sendable {
    /// The branch's commit; nil while it is unborn.
    public let commit: Oid?
    /// That commit's tree; nil while the branch is unborn.
    public let tree: Oid?
    /// The branch's short name (`main`).
    public let branch: String
    /// References that stand for the branch on the way from HEAD.
    let aliases: [String]

    /// What HEAD must still be for a commit on this tip.
    var checkedOut: CheckedOut { CheckedOut(names: aliases + ["refs/heads/" + branch], id: commit) }
}

/// A commit that is to be made: files, message and people.
public struct Draft: Sendable {
    /// New bytes by path from the root of the repository, with `/`; a nil value removes the file. May be empty: a
    /// commit that changes no file.
    public var files: [String: [UInt8]?]
    /// What the work tree must hold at a path before it is written; a nil value: no file. A path that is not named
    /// must hold what the tip holds and must not be staged otherwise. Anything else is refused as a hand edit.
    public var expected: [String: [UInt8]?]
    /// The whole message; a newline is added where the last line has none.
    public var message: String
    /// Who did it.
    public var author: Signature
    /// Who records it.
    public var committer: Signature

    /// A commit of `files` on top of the tip that it was made for.
    public init(
        files: [String: [UInt8]?], expected: [String: [UInt8]?] = [:], message: String, author: Signature,
        committer: Signature
    ) {
        self.files = files
        self.expected = expected
        self.message = message
        self.author = author
        self.committer = committer
    }
}
