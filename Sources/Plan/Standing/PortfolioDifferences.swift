extension PortfolioChange {
    /// The differences between two states of a portfolio, in the order of the newer one's plans, those that are gone
    /// last; without an older one all plans are new.
    ///
    /// `gone` holds the histories of plans that are gone, where they are known. A light that became closed or dropped is
    /// no difference of its own: the status says it.
    public static func between(
        _ old: Portfolio?, _ new: Portfolio, gone: [PlanID: Timeline] = [:]
    ) -> [PortfolioChange] {
        var changes: [PortfolioChange] = []
        for tracked in new.firsts {
            if let old, let before = old.plan(tracked.plan.id) {
                changes += fields(of: tracked, since: before.plan)
                changes += light(of: tracked.plan.id, old, new)
            } else {
                changes.append(whole(.new, tracked.plan.id, tracked.timeline.first))
            }
        }
        for tracked in old?.firsts ?? [] where new.plan(tracked.plan.id) == nil {
            changes.append(whole(.vanished, tracked.plan.id, gone[tracked.plan.id]?.entries.last))
        }
        return changes
    }

    private static func whole(_ kind: Kind, _ goal: PlanID, _ entry: Entry?) -> PortfolioChange {
        PortfolioChange(
            goal: goal, change: kind, field: nil, old: .null, new: .null, commit: entry?.commit, date: entry?.committed)
    }

    private static func fields(of tracked: Tracked, since before: Plan) -> [PortfolioChange] {
        tracked.plan.changes(since: before).map { change in
            let kind = kind(of: change)
            let acts = tracked.timeline.changes(of: change.field)
            // Of lines that were joined the one counts whose value the branch holds.
            let entry = (acts.last { $0.change.new.isWritten(like: change.new) } ?? acts.last)?.entry
            let isRevised = kind == .dueRevised || kind == .targetRevised
            return PortfolioChange(
                goal: tracked.plan.id, change: kind, field: change.field, old: change.old, new: change.new,
                original: isRevised ? original(of: change, tracked.timeline) : .null, commit: entry?.commit,
                date: entry?.committed)
        }
    }

    private static func light(of goal: PlanID, _ old: Portfolio, _ new: Portfolio) -> [PortfolioChange] {
        guard let before = old.standing(of: goal)?.light, let now = new.standing(of: goal)?.light, before != now,
            now != .closed, now != .dropped
        else { return [] }
        return [
            PortfolioChange(
                goal: goal, change: .lightChanged, field: .light, old: .text(before.rawValue), new: .text(now.rawValue))
        ]
    }

    private static func kind(of change: FieldChange) -> Kind {
        if change.field == .status { return statusKind(from: change.old, to: change.new) }
        guard change.field.needsReason, !change.old.isNull else { return .updated }
        return change.field.parts.last == "due" ? .dueRevised : .targetRevised
    }

    private static func statusKind(from old: FieldValue, to new: FieldValue) -> Kind {
        switch new.text.flatMap(Plan.Status.init(rawValue:)) {
        case .closed: .closed
        case .dropped: .dropped
        case _ where old.text.flatMap(Plan.Status.init(rawValue:))?.isFinal == true: .reopened
        case .done: .finished
        default: .updated
        }
    }

    /// The first value set; of the plan's due date the first date, since long-term is none.
    private static func original(of change: FieldChange, _ timeline: Timeline) -> FieldValue {
        if change.field == .due { return FieldValue(timeline.originalDue) }
        return timeline.firstValues(of: change.field).first ?? change.old
    }
}

extension Portfolio {
    /// The plans, of several with one id the first.
    fileprivate var firsts: [Tracked] {
        var seen: Set<PlanID> = []
        return plans.filter { seen.insert($0.plan.id).inserted }
    }
}
