import Git
import History
import HistoryIndex
public import Plan
import PlanFormat
import Synchronization
import Words

/// A repository that is open, with what a command was run with.
public struct Workspace: Sendable {
    /// What the command was run with.
    let invocation: Invocation
    /// The repository.
    let repository: Repository
    /// The index that history is read from.
    let index: IndexedHistory
    private let office = OfficeMemory()

    /// Opens the repository that holds the invocation's folder.
    public init(opening invocation: Invocation) throws {
        self.init(
            try Repository.open(invocation.directory, environment: invocation.environment), invocation: invocation)
    }

    /// Takes a repository that is open.
    init(_ repository: Repository, invocation: Invocation) {
        self.repository = repository
        self.invocation = invocation
        index = IndexedHistory(repository, program: invocation.program, subjects: Words.ownSubjects) { event in
            switch event {
            case .reading(let done, let total): invocation.told(.reading(done: done, total: total))
            case .rebuilt: invocation.told(.rebuilt)
            }
        }
    }

    /// How history is read.
    var history: any HistoryReading { index }

    /// The time zone that settings name.
    func zone(_ settings: Settings) throws -> Zone {
        guard let zone = invocation.zone(settings.timeZone) else {
            throw Refusal(.state, .unknownTimeZone, path: PlanFiles.settings, ["name": .text(settings.timeZone)])
        }
        return zone
    }

    /// The files of a commit; of none on an unborn branch.
    func files(at commit: Oid?) throws -> any FileReading {
        if let commit { try CommitFiles(repository, commit: commit) } else { NoFiles() }
    }

    /// What `Plans/` holds in a commit. Settings and team are read once, however often they are asked for.
    func snapshot(at commit: Oid?, years: Snapshot.Years) throws -> Snapshot {
        if case .none = years, let known = office.snapshot(of: commit) { return known }
        let files = try files(at: commit)
        var snapshot =
            try office.snapshot(of: commit) ?? Snapshot(reading: files, years: .none, commit: commit)
        office.keep(snapshot)
        try snapshot.read(years, from: files)
        return snapshot
    }
}

/// Settings and team of the commit that was last asked about.
private final class OfficeMemory: Sendable {
    private let last = Mutex<Snapshot?>(nil)

    func snapshot(of commit: Oid?) -> Snapshot? {
        last.withLock { last in last?.commit == commit ? last : nil }
    }

    func keep(_ snapshot: Snapshot) {
        last.withLock { $0 = snapshot }
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

    /// Whether a path, absolute and without links, lies in the folder of the plans.
    public func holdsInPlans(_ path: String) -> Bool {
        guard let root = repository.workTree else { return false }
        return path.hasPrefix("\(root)/\(PlanFiles.folder)/")
    }

    /// Whether a path, absolute and without links, lies in git's own folder: the repository's, or the working tree's.
    public func holdsInGit(_ path: String) -> Bool {
        [repository.gitDirectory, repository.commonDirectory].contains { path.hasPrefix("\($0)/") }
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
