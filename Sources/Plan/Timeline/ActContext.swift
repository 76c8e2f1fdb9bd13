/// The acts of a plan, and what they are judged by.
public struct ActContext: Sendable {
    /// The acts.
    public var timeline: Timeline
    /// The plan as it is now; nil where it is gone.
    public var plan: Plan?
    /// What the office has set.
    public var settings: Settings
    /// Units and people; nil where there is no team.
    public var team: Team?
    /// The zone that days are counted in.
    public var zone: Zone
    /// The day that is today.
    public var today: Day

    /// The acts of a plan in an office.
    public init(timeline: Timeline, plan: Plan?, settings: Settings, team: Team?, zone: Zone, today: Day) {
        self.timeline = timeline
        self.plan = plan
        self.settings = settings
        self.team = team
        self.zone = zone
        self.today = today
    }

    init(_ file: Office.File, in office: Office) {
        self.init(
            timeline: file.tracked.timeline, plan: file.plan, settings: office.settings, team: office.team,
            zone: office.zone, today: office.day)
    }
}

/// A rule that an act of a plan's history breaks: its name is a flag of the act, wherever the act is shown.
protocol ActRule: FileRule {
    /// The acts that break it, by their places in the history, whether they were corrected since or not.
    static func places(in context: ActContext) -> [Int]
    /// Whether a change of a field is what breaks it; where no field is, all changes of the act do.
    static func concerns(_ field: FieldPath) -> Bool
}

extension ActRule {
    static func concerns(_ field: FieldPath) -> Bool { true }

    /// The acts that break it and that nobody corrected or took back.
    static func standing(in context: ActContext) -> [Entry] {
        places(in: context).map { context.timeline.entries[$0] }.filter { !$0.isCorrected }
    }
}

extension ActRule {
    /// Which act it is, whose, the day that it is about and the one on which it was recorded.
    static func dates(of entry: Entry, _ zone: Zone) -> [String: Argument] {
        [
            "commit": .text(entry.commit.shortCommit), "person": .text(entry.author.name),
            "said": .day(zone.day(of: entry.authored)), "recorded": .day(zone.day(of: entry.committed)),
        ]
    }
}

extension Rules {
    /// The rules whose names are flags of acts.
    static let ofActs: [any ActRule.Type] = [
        BackDated.self, FutureDated.self, DueRevised.self, TargetRevised.self, ProgressFell.self, ClosedByOwner.self,
    ]
}

extension ActContext {
    /// The acts with the names of the rules that they break as their flags, before those that they had: `concurrent`,
    /// `corrected`.
    public var flagged: Timeline {
        var flagged = timeline
        let names = Set(Rules.ofActs.map { $0.rule.name })
        var found: [Int: [String]] = [:]
        for rule in Rules.ofActs {
            for place in rule.places(in: self) { found[place, default: []].append(rule.rule.name) }
        }
        for place in flagged.entries.indices {
            flagged.entries[place].flags.removeAll(where: names.contains)
            flagged.entries[place].flags.insert(contentsOf: found[place] ?? [], at: 0)
        }
        return flagged
    }
}

extension Entry {
    /// Those of the act's flags that concern a change of one of its fields.
    public func flags(of change: FieldChange) -> [String] {
        flags.filter { flag in Rules.ofActs.first { $0.rule.name == flag }?.concerns(change.field) ?? true }
    }
}
