import Git
import History
import Plan
import PlanFormat
import Report
import Words

extension Workspace {
    /// Says how the plan stood before an act and stands after it.
    func judge(_ outcome: inout Outcome, before: Plan, _ scene: PlanEdit.Scene, _ writing: PlanEdit.Writing, tip: Oid?)
        throws
    {
        let now = scene.zone.local(invocation.now)
        let kind = EntryMaker.kind(of: writing.act, changes: outcome.changes)
        let author = scene.signing.author
        let entry = Entry(
            commit: String(repeating: "0", count: 40), author: scene.signing.person,
            authored: Timestamp(author.time), committer: Person(name: scene.signing.committer.name, email: scene.signing.committer.email),
            committed: now, kind: kind, message: writing.message, changes: outcome.changes)
        var after = scene.past.timeline
        after.entries.append(entry)
        after.markCorrected()
        let others = outcome.plan.kind == .shortcoming ? try self.others(than: outcome.plan, tip: tip) : []
        func standing(_ plan: Plan, _ timeline: Timeline) -> Standing? {
            Portfolio(
                [Tracked(plan, timeline)] + others, on: scene.today, settings: scene.settings, zone: scene.zone
            ).standing(of: plan.id)
        }
        outcome.before = standing(before, scene.past.timeline)
        outcome.after = standing(outcome.plan, after)
    }

    /// The goals of a shortcoming's year, from which its light comes.
    private func others(than plan: Plan, tip: Oid?) throws -> [Tracked] {
        let plans = try snapshot(at: tip, years: .one(plan.year)).files.compactMap(\.document.plan)
        let answering = plans.filter { $0.id != plan.id && $0.answers.contains(plan.id) }
        return try answering.map { Tracked($0, try past(of: $0.id, upTo: tip).timeline) }
    }
}

extension EntryMaker {
    /// What kind of act a command's commit is, by the same rules as those for commits that are read.
    static func kind(of act: Outcome.Act, changes: [FieldChange]) -> Entry.Kind {
        switch act {
        case .new: .created
        case .undo: .undone
        case .comment: .remark
        case .close: .closed
        case .refuse: .refused
        case .reopen: .reopened
        case .update: changes.isEmpty || changes.contains { $0.field.isReported } ? .report : .amended
        case .set, .edit: changes.contains { $0.field.isReported } ? .report : .amended
        }
    }
}
