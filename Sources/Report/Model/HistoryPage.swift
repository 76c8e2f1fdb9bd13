public import Plan

/// The history of one plan: what `history` prints.
public struct HistoryPage: Sendable {
    /// What it was made from.
    public var edition: Edition
    /// The plan as it is now; nil where it has vanished.
    public var plan: Plan?
    /// Its history, oldest first.
    public var timeline: Timeline
    /// The commits of the acts before the time that is asked about, which are not shown.
    public var earlier: Set<String> = []
    /// The fields that are asked for; empty: all.
    public var fields: [FieldPath]
    /// Whose acts are asked for: a person of the team, or a part of a name or address; nil: all.
    public var author: String?
    /// The computed share after each act, by commit; where there are items.
    public var computed: [String: Double]

    /// A plan's history.
    public init(edition: Edition, plan: Plan?, timeline: Timeline, fields: [FieldPath] = []) {
        self.edition = edition
        self.plan = plan
        self.timeline = timeline
        self.fields = fields
        computed = [:]
    }

    /// The acts of the time that is asked about. What they mean may depend on those before them.
    public var entries: [Entry] { timeline.entries.filter { !earlier.contains($0.commit) } }

    /// Whether a field is asked for: by its path, or by one that it lies under (`indicators`); without any, all are.
    public func shows(_ field: FieldPath) -> Bool {
        fields.isEmpty || fields.contains { field.parts.starts(with: $0.parts) }
    }

    /// Whether an act is by whom is asked for.
    public func shows(_ entry: Entry) -> Bool {
        guard let author else { return true }
        if let team = edition.team, team.member(author) != nil { return team.isSame(author, entry.author) }
        let part = author.lowercased()
        return entry.author.name.lowercased().contains(part) || entry.author.email.lowercased().contains(part)
    }
}
