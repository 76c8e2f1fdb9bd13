import Synchronization

/// A git repository, opened.
///
/// It may be used from any thread; operations follow one another. What it knows of branches and objects is read anew at
/// each call, its configuration is that of the moment when it was opened.
public final class Repository: Sendable {
    /// Where the checked out files are, absolute, without a slash at its end; nil in a bare repository.
    public let workTree: String?
    /// This work tree's own part of the repository (`.git`, or `.git/worktrees/…` of a linked one), absolute.
    public let gitDirectory: String
    /// What all linked work trees share (objects, branches, configuration), absolute.
    public let commonDirectory: String
    /// Where a shallow clone cuts history; nil in a complete repository.
    public let cut: Cut?
    /// What is read in another's place (`git replace`, grafts), a line each; empty in nearly all repositories.
    public let substitutes: [String]

    let indexPath: String
    let surroundings: Surroundings
    private let native: Mutex<Native>

    init(_ native: consuming Native) {
        workTree = native.workTree
        gitDirectory = native.gitDirectory
        commonDirectory = native.commonDirectory
        indexPath = native.indexPath
        surroundings = native.surroundings
        cut = native.cut.isEmpty ? nil : Cut(commits: native.cut.sorted { $0.description < $1.description })
        substitutes = native.substitutes.lines
        self.native = Mutex(native)
    }

    /// Whether there is no work tree.
    public var isBare: Bool { workTree == nil }

    /// Runs one operation of the library; `body` must not call back into this repository.
    func withNative<Value: Sendable>(
        _ body: (borrowing Native) throws(GitError) -> Value
    ) throws(GitError) -> Value {
        try native.withLock { state throws(GitError) in try body(state) }
    }

    /// A configuration value, as text; nil where it is not set.
    ///
    /// Read from the files that git reads (`GIT_CONFIG_SYSTEM`, `GIT_CONFIG_NOSYSTEM`, `GIT_CONFIG_GLOBAL`,
    /// `XDG_CONFIG_HOME`, `HOME` honoured), the repository's own, and `GIT_CONFIG_COUNT`.
    public func config(_ key: String) -> String? {
        native.withLock { $0.configuration.string(key) }
    }
}
