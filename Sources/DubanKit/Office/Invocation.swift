public import Plan

/// What is told while history is read into its index.
public enum LongWork: Sendable {
    /// So many commits of how many were read.
    case reading(done: Int, total: Int)
    /// The index was damaged, and is made anew.
    case rebuilt
}

/// What a command is run with: read once from the process, handed down as one value.
public struct Invocation: Sendable {
    /// The folder that the command works in (`-C`, else the current one).
    public var directory: String
    /// The environment variables.
    public var environment: [String: String]
    /// The moment that counts as now; its offset has no say.
    public var now: Timestamp
    /// `--lang`; nil: the settings'.
    public var language: Settings.Language?
    /// What tells this program from another that may read history otherwise; asked only where its index is read.
    public var program: @Sendable () -> String = { "" }
    /// Told of work on history that takes long, and of what became of its index.
    public var told: @Sendable (LongWork) -> Void = { _ in }
    /// Looks a time zone up by name; nil where the system has none of that name.
    public var zone: @Sendable (String) -> Zone?

    /// A folder, an environment and a moment.
    public init(
        directory: String, environment: [String: String], now: Timestamp, language: Settings.Language? = nil,
        zone: @escaping @Sendable (String) -> Zone? = { $0 == Zone.shanghai.name ? .shanghai : nil }
    ) {
        self.directory = directory
        self.environment = environment
        self.now = now
        self.language = language
        self.zone = zone
    }

    /// A path made absolute: from the folder that the command works in.
    public func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(directory)/\(path)"
    }
}
