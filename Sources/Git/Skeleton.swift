/// The interface as agreed; each body moves to a file of its own.
extension Repository {
    static var pending: GitError { .other(0, "not there yet") }

    /// How a path stands in index and work tree; the path is literal.
    public func status(of path: String) throws(GitError) -> PathStatus { throw Self.pending }
    /// The paths under `folder` (literal) that index or work tree hold otherwise than HEAD, untracked ones too; sorted.
    public func changedPaths(under folder: String) throws(GitError) -> [String] { throw Self.pending }
    /// Who writes, and when, as git has it; `now` where no date is set, its zone for dates that name none.
    public func identity(_ role: Role, now: GitTime) throws(GitError) -> Signature { throw Self.pending }
    /// Makes one commit on the checked out branch; `make` is called again when the branch moved; nil: nothing to do.
    public func commit(_ make: (Tip) throws -> Draft?) throws -> Oid? { throw Self.pending }
}
