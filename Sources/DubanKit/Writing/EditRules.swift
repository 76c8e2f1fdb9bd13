import History
import Plan
import PlanFormat
import Report

extension PlanEdit.Scene {
    /// What no act may do to a plan unless it is made for it, whatever way it is asked: by fields that are set, by an
    /// editor, or by hand edits that are committed too. An undo puts back what was, and is not asked.
    func refuseBreach(by after: Plan, _ writing: PlanEdit.Writing) throws {
        if writing.act == .undo { return }
        let hasNote = writing.message.note != nil
        if after.id != committed.id { throw Refusal(.usage, .idFixed, ["id": .id(committed.id)]) }
        if after.kind != committed.kind {
            throw Refusal(
                .usage, .kindFixed,
                ["id": .id(committed.id), "kind": .value(.text(after.kind.rawValue), of: FieldPath("kind"))])
        }
        if ![.close, .refuse, .reopen].contains(writing.act) { try refuseStatus(after.status, hasNote: hasNote) }
        let changes = after.changes(since: committed)
        let reports = changes.contains { $0.field.isReported && $0.field != .status }
        if committed.status.isFinal, reports, writing.act != .reopen {
            throw Refusal(.usage, .finalPlan, ["id": .id(plan.id), "status": .status(committed.status)])
        }
        for change in changes where change.field.needsReason && !change.old.isNull && !hasNote {
            throw Refusal(
                .usage, .reasonNeeded,
                ["id": .id(plan.id), "field": .field(change.field), "old": .value(change.old, of: change.field)])
        }
        try refuseUnmet(after)
        if after.progress < committed.progress && !hasNote {
            throw Refusal(
                .usage, .fallsWithoutNote,
                [
                    "id": .id(plan.id), "old": .percent(Double(committed.progress)),
                    "new": .percent(Double(after.progress)),
                ])
        }
    }

    /// Only `close` gives `closed`, and only `reopen` leaves it; `dropped` is neither given nor left without a reason.
    private func refuseStatus(_ status: Plan.Status, hasNote: Bool) throws {
        let old = committed.status
        if status == old { return }
        if status == .closed { throw Refusal(.usage, .onlyClose, ["id": .id(plan.id)]) }
        if old == .closed { throw Refusal(.usage, .onlyReopen, ["id": .id(plan.id), "status": .status(old)]) }
        if status == .dropped && !hasNote { throw Refusal(.usage, .droppedWithoutReason, ["id": .id(plan.id)]) }
        if old == .dropped && !hasNote {
            throw Refusal(.usage, .reasonNeeded, ["id": .id(plan.id), "field": .field(.status)])
        }
    }

    /// A plan is done when all its milestones are.
    private func refuseUnmet(_ after: Plan) throws {
        guard after.status == .done, committed.status != .done else { return }
        let unmet = after.milestones.filter { $0.done == nil }
        if unmet.isEmpty { return }
        throw Refusal(
            .usage, .doneUnmet,
            [
                "id": .id(plan.id), "milestones": .list(unmet.map { .text($0.title ?? $0.key) }),
                "key": .text(unmet[0].key),
            ])
    }

    /// The act of this plan that a commit's id, or its beginning, names.
    func entry(_ text: String) throws -> Entry {
        let wanted = text.lowercased()
        let matches = try past().timeline.entries.filter { $0.commit.hasPrefix(wanted) }
        guard wanted.count >= 4, matches.count == 1 else {
            throw Refusal(.usage, .notOfPlan, ["id": .id(plan.id), "commit": .text(text)])
        }
        return matches[0]
    }
}
