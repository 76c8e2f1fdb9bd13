/// A plan was closed by the person who answers for it; what was reopened since is no finding, though the act keeps its
/// flag.
enum ClosedByOwner: ActRule {
    static let rule = Rule("closed-by-owner", .warning)
    /// The closing stands.
    static let variants = ["standing"]

    static func concerns(_ field: FieldPath) -> Bool { field == .status }

    static func places(in context: ActContext) -> [Int] {
        context.timeline.entries.indices.filter { place in
            let entry = context.timeline.entries[place]
            guard entry.closes, let owner = owner(at: place, in: context) else { return false }
            return (context.team ?? Team()).isSame(owner, entry.author)
        }
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        guard file.plan.status == .closed,
            let last = file.tracked.timeline.entries.lastIndex(where: { $0.closes }),
            places(in: ActContext(file, in: office)).contains(last)
        else { return [] }
        let entry = file.tracked.timeline.entries[last]
        return [
            Breach(
                rule.variant("standing"), at: .status,
                [
                    "id": .id(file.plan.id), "person": .text(entry.author.name),
                    "commit": .text(entry.commit.shortCommit), "day": .day(office.zone.day(of: entry.committed)),
                ])
        ]
    }

    private static func owner(at place: Int, in context: ActContext) -> String? {
        context.timeline.value(of: .owner, after: place).map(\.text) ?? context.plan?.owner
    }
}

extension Entry {
    /// Whether it leaves the plan closed, as its own kind of act or otherwise, as a merge or a file that comes closed.
    fileprivate var closes: Bool {
        changes.contains { $0.field == .status && $0.new.text == Plan.Status.closed.rawValue }
    }
}
