/// A plan that history holds is no longer in any file: no goal ends by being deleted.
enum GoalVanished: CheckRule {
    static let rule = Rule("goal-vanished", .error)
    /// A commit removed it; its file is away, and that is not committed.
    static let variants = ["committed", "uncommitted"]

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        office.gone.map { timeline in
            let title = timeline.changes(of: .title).last?.change
            var arguments: [String: Argument] = [
                "title": .text((title?.new.isNull == false ? title?.new : title?.old)?.text ?? "")
            ]
            guard let entry = timeline.entries.last, entry.kind == .vanished else {
                return Finding(rule.variant("uncommitted"), goal: timeline.id, arguments: arguments)
            }
            arguments["commit"] = .text(entry.commit.shortCommit)
            arguments["person"] = .text(entry.author.name)
            arguments["day"] = .day(office.zone.day(of: entry.committed))
            return Finding(rule.variant("committed"), goal: timeline.id, arguments: arguments)
        }
    }
}
