/// Commits that this repository has seen are no longer part of its history: amended, rebased, reset, pushed over by
/// force, or lost with a branch.
enum HistoryRewritten: CheckRule {
    static let rule = Rule("history-rewritten", .error)
    /// Acts are lost or other ones than they were; all of them were recorded anew, with the same words and values.
    static let variants = ["changed", "again"]

    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        // What touched no plan, as of other files in the repository, is nobody's history here.
        office.rewritten.filter { !$0.goals.isEmpty }.map { rewriting in
            let changed = rewriting.changed
            let goals = changed.isEmpty ? rewriting.goals : changed
            let named = goals.prefix(Rewriting.named).map { Argument.id($0) }
            return Finding(
                rule.variant(changed.isEmpty ? "again" : "changed"), goal: goals.count == 1 ? goals[0] : nil,
                arguments: [
                    "commit": .text(rewriting.commit.shortCommit), "head": .text(rewriting.commit),
                    "goals": .list(named), "count": .count(goals.count),
                ])
        }
    }
}

/// A head that the repository has seen and that what came later does not descend from.
public struct Rewriting: Hashable, Sendable {
    /// The head's commit, 40 hexadecimal digits.
    public let commit: String
    /// The plans of which acts are no longer in history, in order.
    public let goals: [PlanID]
    /// Those of them of which an act did not come back with the same words and values, in order.
    public let changed: [PlanID]

    /// How many plans a sentence names.
    static let named = 12

    /// What history held up to a head that was rewritten, against what it holds now.
    ///
    /// - Parameters:
    ///   - commit: the head.
    ///   - old: the histories up to it.
    ///   - now: those up to a head that there is.
    ///   - isKept: whether a commit is part of what branches hold.
    public init(
        of commit: String, _ old: [PlanID: Timeline], against now: [PlanID: Timeline], isKept: (String) -> Bool
    ) {
        self.commit = commit
        var goals: [PlanID] = []
        var changed: [PlanID] = []
        for (id, timeline) in old {
            let lost = timeline.entries.filter { !isKept($0.commit) }
            if lost.isEmpty { continue }
            goals.append(id)
            var anew: [Substance: Int] = [:]
            for entry in now[id]?.entries ?? [] { anew[Substance(entry), default: 0] += 1 }
            let isWhole = lost.allSatisfy { entry in
                anew[Substance(entry), default: 0] -= 1
                return anew[Substance(entry), default: 0] >= 0
            }
            if !isWhole { changed.append(id) }
        }
        self.goals = goals.sorted()
        self.changed = changed.sorted()
    }
}

/// What an act says, whichever commit records it.
private struct Substance: Hashable {
    let author: Person
    let authored: Timestamp
    let kind: Entry.Kind
    let note: String?
    let evidence: [String]
    let said: [String?]
    let changes: [FieldChange]

    init(_ entry: Entry) {
        author = entry.author
        authored = entry.authored
        kind = entry.kind
        note = entry.message.note
        evidence = entry.message.evidence
        said = [entry.message.problem, entry.message.next, entry.message.need]
        changes = entry.changes
    }
}
