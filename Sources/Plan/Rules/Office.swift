/// A whole office in memory, as the rules of `check` read it: plans with their history and all that they refer to.
public struct Office: Sendable {
    /// A plan, its history and the file that holds it.
    public struct File: Sendable {
        /// The file, as a path in the repository.
        public var path: String
        /// The plan with its history.
        public var tracked: Tracked
        /// What the file says.
        public var plan: Plan { tracked.plan }

        /// A plan of a file.
        public init(path: String, _ tracked: Tracked) {
            self.path = path
            self.tracked = tracked
        }
    }

    /// A `Goal:` trailer that names no plan.
    public struct StrayTrailer: Hashable, Sendable {
        /// The commit's id.
        public var commit: String
        /// What the trailer names.
        public var goal: String

        /// A trailer of a commit that names no plan.
        public init(commit: String, goal: String) {
            self.commit = commit
            self.goal = goal
        }
    }

    /// A place in a file: line and column, both from 1.
    public typealias Place = (line: Int, column: Int)

    /// The plans of every year that is checked, in any order; two may have one id.
    public var files: [File]
    /// The plans of the years that are not checked: those that are may name them.
    public var others: [File]
    /// What the office has set.
    public var settings: Settings
    /// Units and people; nil where there is no `Plans/team.yaml`.
    public var team: Team?
    /// The zone that days are counted in.
    public var zone: Zone
    /// The day that is today.
    public var day: Day
    /// The facts of each year that has a `facts.yaml`.
    public var facts: [Int: [Fact]]
    /// `Goal:` trailers that name no plan.
    public var strayTrailers: [StrayTrailer]
    /// The histories of plans that no file holds any more, though history does.
    public var gone: [Timeline] = []
    /// The heads that this repository has seen and that its history does not hold any more.
    public var rewritten: [Rewriting] = []
    /// The bytes of a source document by its path in the repository; nil where there is none.
    public var document: @Sendable (_ path: String) -> [UInt8]?
    /// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
    public var sha256: @Sendable (_ bytes: [UInt8]) -> String
    /// Where a field stands in a plan's file; nil where the file lacks it.
    public var place: @Sendable (_ path: String, _ field: FieldPath) -> Place?

    /// An office with all that its plans refer to.
    public init(
        files: [File], others: [File] = [], settings: Settings, team: Team?, zone: Zone, day: Day,
        facts: [Int: [Fact]] = [:],
        strayTrailers: [StrayTrailer] = [], document: @escaping @Sendable (_ path: String) -> [UInt8]?,
        sha256: @escaping @Sendable (_ bytes: [UInt8]) -> String,
        place: @escaping @Sendable (_ path: String, _ field: FieldPath) -> Place?
    ) {
        self.files = files
        self.others = others
        self.settings = settings
        self.team = team
        self.zone = zone
        self.day = day
        self.facts = facts
        self.strayTrailers = strayTrailers
        self.document = document
        self.sha256 = sha256
        self.place = place
    }
}
