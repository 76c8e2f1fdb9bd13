/// A git repository, opened.
public final class Repository: Sendable {
    /// Where the checked out files are, absolute, without a slash at its end; nil in a bare repository.
    public let workTree: String?
    /// This work tree's own part of the repository (`.git`, or `.git/worktrees/…` of a linked one), absolute.
    public let gitDirectory: String
    /// What all linked work trees share (objects, branches, configuration), absolute.
    public let commonDirectory: String

    init(workTree: String?, gitDirectory: String, commonDirectory: String) {
        self.workTree = workTree
        self.gitDirectory = gitDirectory
        self.commonDirectory = commonDirectory
    }

    /// Whether there is no work tree.
    public var isBare: Bool { workTree == nil }
}
