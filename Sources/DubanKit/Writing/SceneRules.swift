import History
import Plan
import PlanFormat

extension PlanEdit.Scene {
    /// A plan that is closed or dropped takes no reports.
    func refuseFinal() throws {
        if plan.status.isFinal {
            throw Refusal(.usage, .finalPlan, ["id": .id(plan.id), "status": .status(plan.status)])
        }
    }

    /// A plan is done when all its milestones are.
    func refuseUnmet(_ document: PlanDocument) throws {
        guard let after = document.plan, after.status == .done, plan.status != .done else { return }
        let unmet = after.milestones.filter { $0.done == nil }
        if unmet.isEmpty { return }
        throw Refusal(
            .usage, .doneUnmet,
            ["id": .id(plan.id), "milestones": .list(unmet.map { .text($0.title ?? $0.key) }), "key": .text(unmet[0].key)])
    }

    /// Progress goes down only with a note that says why.
    func refuseFall(_ document: PlanDocument, note: String?) throws {
        guard let after = document.plan, after.progress < plan.progress, note == nil else { return }
        throw Refusal(
            .usage, .fallsWithoutNote,
            ["id": .id(plan.id), "old": .percent(Double(plan.progress)), "new": .percent(Double(after.progress))])
    }

    /// A status that a command other than `close` and `reopen` may give; `dropped` only with a reason.
    func openStatus(_ text: String, hasReason: Bool) throws -> String {
        switch text {
        case Plan.Status.closed.rawValue: throw Refusal(.usage, .onlyClose, ["id": .id(plan.id)])
        case Plan.Status.dropped.rawValue where !hasReason && plan.status != .dropped:
            throw Refusal(.usage, .droppedWithoutReason, ["id": .id(plan.id)])
        default: return text
        }
    }

    /// The commit that a correction is about.
    func commit(of correction: Update.Correction) throws -> String {
        switch correction {
        case .last:
            guard let last = past.timeline.lastReport else { throw Refusal(.usage, .noReport, ["id": .id(plan.id)]) }
            return last.commit
        case .commit(let text): return try entry(text).commit
        }
    }

    /// The act of this plan that a commit's id, or its beginning, names.
    func entry(_ text: String) throws -> Entry {
        let wanted = text.lowercased()
        let matches = past.timeline.entries.filter { $0.commit.hasPrefix(wanted) }
        guard wanted.count >= 4, matches.count == 1 else {
            throw Refusal(.usage, .notOfPlan, ["id": .id(plan.id), "commit": .text(text)])
        }
        return matches[0]
    }

    /// A key that the plan lacks.
    func unknown(_ wording: Refusal.Wording, _ key: String, _ keys: [String]) -> Refusal {
        Refusal(
            .usage, wording,
            ["id": .id(plan.id), "key": .text(key), "keys": .list(keys.map(Argument.text)), "count": .count(keys.count)])
    }
}
