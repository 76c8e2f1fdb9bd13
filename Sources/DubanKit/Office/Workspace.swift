public import Git
public import History
public import Plan
import PlanFormat

/// A repository that is open, with what a command was run with.
public struct Workspace: Sendable {
    /// What the command was run with.
    public let invocation: Invocation
    /// The repository.
    public let repository: Repository

    /// Opens the repository that holds the invocation's folder.
    public init(opening invocation: Invocation) throws {
        self.invocation = invocation
        repository = try Repository.open(invocation.directory, environment: invocation.environment)
    }

    /// Takes a repository that is open.
    public init(_ repository: Repository, invocation: Invocation) {
        self.repository = repository
        self.invocation = invocation
    }

    /// How history is read.
    public var history: any HistoryReading { WalkedHistory(repository) }

    /// The time zone that settings name.
    public func zone(_ settings: Settings) throws -> Zone {
        guard let zone = invocation.zone(settings.timeZone) else {
            throw Refusal(.state, .unknownTimeZone, path: PlanFiles.settings, ["name": .text(settings.timeZone)])
        }
        return zone
    }

    /// The files of a commit; of none on an unborn branch.
    public func files(at commit: Oid?) throws -> any FileReading {
        if let commit { try CommitFiles(repository, commit: commit) } else { NoFiles() }
    }

    /// What `Plans/` holds in a commit.
    public func snapshot(at commit: Oid?, years: Snapshot.Years) throws -> Snapshot {
        try Snapshot(reading: files(at: commit), years: years, commit: commit)
    }

    /// A path made absolute: from the invocation's folder.
    public func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(invocation.directory)/\(path)"
    }
}

/// An unborn branch, which holds no file.
struct NoFiles: FileReading {
    func paths(below folder: String) -> [String] { [] }
    func bytes(of path: String) -> [UInt8]? { nil }
}

extension Workspace {
    /// The language that the settings at HEAD name.
    public func language() throws -> Settings.Language {
        try snapshot(at: repository.head().commit, years: .none).settings.language
    }
}

extension Workspace {
    /// Makes an empty repository in the invocation's folder, whatever lies above it; its branch is `main`.
    public static func make(_ invocation: Invocation) throws -> Workspace {
        let repository = try Repository.create(
            at: invocation.directory, branch: "main", environment: invocation.environment)
        return Workspace(repository, invocation: invocation)
    }

    /// The newest commit of the branch, 40 hexadecimal digits; nil before the first.
    public var newestCommit: String? {
        get throws { try repository.head().commit?.description }
    }

    /// A value of git's configuration, as text; nil where it is not set.
    public func configuration(_ key: String) -> String? { repository.config(key) }

    /// The language that the settings in a folder or above it name, before any repository is open; nil without settings.
    ///
    /// - Parameter folder: an absolute path.
    public static func language(above folder: String) -> Settings.Language? {
        var folder = folder
        while !folder.isEmpty {
            let files = WorkTreeFiles(root: folder)
            if let bytes = try? files.bytes(of: PlanFiles.settings) {
                return SettingsFile.read(bytes, path: PlanFiles.settings).settings.language
            }
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            folder = String(folder[..<slash])
        }
        return nil
    }
}
