/// What `init` did.
public struct InitOutcome: Sendable {
    /// The repository's folder.
    public var path: String
    /// The commit that was made; nil where everything was there.
    public var commit: String?
    /// Whether a repository was made.
    public var isNewRepository: Bool
    /// Whether nothing was written because it was only asked what would be.
    public var isDryRun: Bool
    /// Whether units and people are listed.
    public var hasTeam = false

    /// An office that was set up.
    public init(path: String, commit: String?, isNewRepository: Bool, isDryRun: Bool = false) {
        self.path = path
        self.commit = commit
        self.isNewRepository = isNewRepository
        self.isDryRun = isDryRun
    }
}
