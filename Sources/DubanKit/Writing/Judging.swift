import Git
import History
import Plan
import PlanFormat
import Report

extension Workspace {
    /// Says how the plan stood before an act and stands after it, as if the commit were read from history.
    func judge(_ outcome: inout Outcome, _ step: PlanStep, _ maker: EntryMaker, _ scene: PlanEdit.Scene, tip: Oid?)
        throws
    {
        let id = outcome.plan.id
        var after = scene.past.timeline
        if let kind = maker.kind(for: id, step) {
            let signing = scene.signing
            after.entries.append(
                Entry(
                    commit: String(repeating: "0", count: 40), author: signing.person,
                    authored: Timestamp(signing.author.time),
                    committer: Person(signing.committer), committed: Timestamp(signing.committer.time), kind: kind,
                    message: maker.words(for: id, step), changes: step.changes))
        }
        after.markCorrected()
        let others = outcome.plan.kind == .shortcoming ? try answering(outcome.plan, tip: tip) : []
        func standing(_ plan: Plan, _ timeline: Timeline) -> Standing? {
            Portfolio(
                [Tracked(plan, timeline)] + others, on: scene.today, settings: scene.settings, zone: scene.zone
            ).standing(of: id)
        }
        outcome.before = standing(step.before ?? outcome.plan, scene.past.timeline)
        outcome.after = standing(outcome.plan, after)
    }

    /// The goals that answer a shortcoming, from which its light comes.
    private func answering(_ shortcoming: Plan, tip: Oid?) throws -> [Tracked] {
        let plans = try snapshot(at: tip, years: .one(shortcoming.year)).files.compactMap(\.document.plan)
        let goals = plans.filter { $0.id != shortcoming.id && $0.answers.contains(shortcoming.id) }
        guard !goals.isEmpty, let tip else { return [] }
        let timelines = try history.timelines(upTo: tip)
        return goals.map { Tracked($0, timelines[$0.id] ?? Timeline(id: $0.id)) }
    }
}
