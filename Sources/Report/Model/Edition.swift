public import Plan

/// What a report was made from: everything that its title says, and that tells two editions apart.
public struct Edition: Sendable {
    /// The office's name, as the settings give it.
    public var office: String?
    /// Whether progress and names are sample data (示例数据), as the settings say.
    public var isSample: Bool
    /// The plan year; nil where there are no plans.
    public var year: Int?
    /// The day as of which it is made (截至).
    public var asOf: Day
    /// The commit that it reads, 40 hexadecimal digits; nil on an unborn branch.
    public var commit: String?
    /// The branch's name; nil where HEAD is detached or another revision is read.
    public var branch: String?
    /// How often units report.
    public var rhythm: Settings.Rhythm
    /// The time zone that moments are shown in.
    public var zone: Zone
    /// The units and people; nil where there is no team.
    public var team: Team?
    /// Plans with uncommitted edits, which the report does not show.
    public var uncommitted: [String]
    /// Whether another moment than now was asked for.
    public var isOfThen: Bool
    /// Whether acts count by what they are about, and not by when they were recorded.
    public var isByAuthorDate = false
    /// Whether history is cut, as in a shallow clone.
    public var isCut: Bool

    /// An edition of a day, with what the settings say of the office; all else is absent.
    public init(asOf: Day, zone: Zone, settings: Settings) {
        self.asOf = asOf
        self.zone = zone
        office = settings.office
        isSample = settings.isSample
        rhythm = settings.rhythm
        uncommitted = []
        isOfThen = false
        isCut = false
    }
}
