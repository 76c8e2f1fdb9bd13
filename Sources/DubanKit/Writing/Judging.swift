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
        let act = Judged(outcome.plan, step, maker, scene)
        if outcome.plan.kind == .goal, let tip, let recent = try history.recent(of: outcome.plan.id, upTo: tip),
            let pair = act.standings(byRecent: recent)
        {
            (outcome.before, outcome.after) = pair
        } else {
            let others = outcome.plan.kind == .shortcoming ? try answering(outcome.plan, tip: tip) : []
            (outcome.before, outcome.after) = act.standings(by: try scene.past().timeline, others)
        }
    }

    /// The goals that answer a shortcoming, from which its light comes.
    private func answering(_ shortcoming: Plan, tip: Oid?) throws -> [Tracked] {
        let snapshot = try snapshot(at: tip, years: .one(shortcoming.year))
        let plans = (snapshot.files + snapshot.answering).compactMap(\.document.plan)
        let goals = plans.filter { $0.id != shortcoming.id && $0.answers.contains(shortcoming.id) }
        guard !goals.isEmpty, let tip else { return [] }
        let timelines = try history.timelines(upTo: tip)
        return goals.map { Tracked($0, timelines[$0.id] ?? Timeline(id: $0.id)) }
    }
}

/// An act on a plan, to be judged before it is in history.
private struct Judged {
    private let before: Plan
    private let after: Plan
    private let entry: Entry?
    private let scene: PlanEdit.Scene

    init(_ plan: Plan, _ step: PlanStep, _ maker: EntryMaker, _ scene: PlanEdit.Scene) {
        before = step.before ?? plan
        after = plan
        self.scene = scene
        let authorship = scene.authorship
        entry = maker.kind(for: plan.id, step).map { kind in
            Entry(
                commit: String(repeating: "0", count: 40), author: authorship.person,
                authored: Timestamp(authorship.author.time), committer: Person(authorship.committer),
                committed: Timestamp(authorship.committer.time), kind: kind,
                message: maker.words(for: plan.id, step) { _ in nil },
                changes: step.changes)
        }
    }

    /// The standings by the plan's whole history and, of a shortcoming, the goals that answer it.
    func standings(by timeline: Timeline, _ others: [Tracked] = []) -> (Standing?, Standing?) {
        var later = timeline
        if let entry { later.append(entry) }
        later.markCorrected()
        func standing(_ plan: Plan, _ timeline: Timeline) -> Standing? {
            Portfolio(
                [Tracked(plan, timeline)] + others, on: scene.today, settings: scene.settings, zone: scene.zone
            ).standing(of: plan.id)
        }
        return (standing(before, timeline), standing(after, later))
    }

    /// The standings by the newest acts alone, where they suffice; else nil.
    ///
    /// What lies before the last report has a say only in which missing periods were owed. So the plan is judged as if
    /// it had owed reports from its first day: when none is missing even then, none is missing.
    func standings(byRecent timeline: Timeline) -> (Standing?, Standing?)? {
        guard let oldest = timeline.entries.first else { return nil }
        var timeline = timeline
        let start = scene.zone.start(of: min(before.startDay, after.startDay))
        timeline.entries.insert(
            Entry(
                commit: "", author: oldest.author, authored: start, committer: oldest.committer, committed: start,
                kind: .created),
            at: 0)
        let (before, after) = standings(by: timeline)
        return before?.isStale == false && after?.isStale == false ? (before, after) : nil
    }
}
