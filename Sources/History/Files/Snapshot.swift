public import Git
public import Plan
public import PlanFormat

/// All that `Plans/` held in one commit, or holds in the working tree, without history.
public struct Snapshot: Sendable {
    /// A plan's file.
    public struct File: Sendable {
        /// Its path in the repository.
        public let path: String
        /// What it says, and where.
        public let document: PlanDocument

        /// A plan's file.
        public init(path: String, document: PlanDocument) {
            self.path = path
            self.document = document
        }
    }

    /// The commit; nil for the working tree and an unborn branch.
    public var commit: Oid?
    /// The plans' files of the years that were asked for, by path.
    public var files: [File]
    /// Of one year: goals of others that answer a shortcoming of it.
    public var answering: [File]
    /// The years that have plans, oldest first.
    public var years: [Int]
    /// What the office has set.
    public var settings: Settings
    /// The units and people; nil where there is no team.
    public var team: Team?
    /// Problems of the settings and the team.
    public var findings: [Finding]

    /// A snapshot that holds nothing.
    public init(commit: Oid? = nil) {
        self.commit = commit
        files = []
        answering = []
        years = []
        settings = Settings()
        findings = []
    }

    /// The newest year that has plans.
    public var newestYear: Int? { years.last }

    /// The file of a plan; of several the first.
    public func file(of id: PlanID) -> File? {
        files.first { $0.document.plan?.id == id }
    }
}

/// Reads files by path: a commit's tree, or the working tree.
public protocol FileReading: Sendable {
    /// The paths of all files below a folder, in order.
    func paths(below folder: String) throws -> [String]
    /// A file's bytes; nil where there is none.
    func bytes(of path: String) throws -> [UInt8]?
    /// The files below a folder that are wanted by their paths, in order.
    func files(below folder: String, where isWanted: (String) -> Bool) throws -> [(path: String, bytes: [UInt8])]
}

extension FileReading {
    /// The files below a folder that are wanted by their paths, in order.
    public func files(
        below folder: String, where isWanted: (String) -> Bool
    ) throws -> [(path: String, bytes: [UInt8])] {
        try paths(below: folder).filter(isWanted).compactMap { path in try bytes(of: path).map { (path, $0) } }
    }
}

extension Snapshot {
    /// Which years' plans a snapshot reads.
    public enum Years: Sendable {
        /// All years.
        case all
        /// One year; nil: the newest.
        case one(Int?)
        /// None: settings and team only; no folder is listed, and ``Snapshot/years`` stays empty.
        case none
    }

    /// Reads `Plans/` from files.
    public init(reading source: some FileReading, years wanted: Years, commit: Oid? = nil) throws {
        self.init(commit: commit)
        if let bytes = try source.bytes(of: PlanFiles.settings) {
            let read = SettingsFile.read(bytes, path: PlanFiles.settings)
            settings = read.settings
            findings += read.findings
        }
        if let bytes = try source.bytes(of: PlanFiles.team) {
            let read = TeamFile.read(bytes, path: PlanFiles.team)
            team = read.team
            findings += read.findings
        }
        try read(wanted, from: source)
    }

    /// Reads the plans of years, beside the settings and the team that are read already.
    public mutating func read(_ wanted: Years, from source: some FileReading) throws {
        if case .none = wanted { return }
        let plans = try PlanFiles.plans(in: source)
        years = Set(plans.map(\.year)).sorted()
        let chosen: Set<Int> =
            switch wanted {
            case .all: Set(years)
            case .one(let year): Set([year ?? years.last].compactMap(\.self))
            case .none: []
            }
        // Read as they are listed: to look for each from the root takes the time of the year's square.
        files = try source.files(below: PlanFiles.folder) { PlanFiles.year(of: $0).map(chosen.contains) ?? false }
            .map { File(path: $0.path, document: PlanDocument($0.bytes, path: $0.path)) }
        let shortcomings = Set(
            files.compactMap(\.document.plan).filter { $0.kind == .shortcoming }.map(\.id))
        if shortcomings.isEmpty { return }
        answering = try plans.filter { !chosen.contains($0.year) }.compactMap { plan in
            guard let bytes = try source.bytes(of: plan.path), bytes.mayAnswer else { return nil }
            let document = PlanDocument(bytes, path: plan.path)
            guard let goal = document.plan, goal.kind == .goal, !shortcomings.isDisjoint(with: goal.answers) else {
                return nil
            }
            return File(path: plan.path, document: document)
        }
    }
}

extension PlanFiles {
    /// The files below `Plans/` that are plans, each with its year, in order.
    public static func plans(in files: some FileReading) throws -> [(path: String, year: Int)] {
        try files.paths(below: folder).compactMap { path in year(of: path).map { (path: path, year: $0) } }
    }
}

extension [UInt8] {
    /// Whether a plan's bytes name what it answers: most plans answer nothing, and need not be read for it.
    fileprivate var mayAnswer: Bool {
        let (name, nothing) = (Array("answers:".utf8), Array(" []".utf8))
        var rest = self[...]
        while let found = rest.firstRange(of: name) {
            rest = rest[found.upperBound...]
            if !rest.starts(with: nothing) { return true }
        }
        return false
    }
}
