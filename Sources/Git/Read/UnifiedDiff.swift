extension Repository {
    /// The difference of two texts of one file, as `git diff` prints it.
    public func diff(_ old: [UInt8], _ new: [UInt8], path: String) throws(GitError) -> String { throw Self.pending }
}
