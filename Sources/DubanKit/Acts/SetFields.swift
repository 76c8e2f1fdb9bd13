import History
public import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Sets fields of a plan to what was typed: `set`. Empty text writes null in place.
    public func set(_ id: String, _ fields: [(path: FieldPath, text: String)], _ options: ActOptions) throws -> Outcome {
        if fields.isEmpty && !options.includesEdits { throw Refusal(.usage, .nothingToSet, ["id": .text(id)]) }
        return try record(id, options) { document, scene in
            for (path, text) in fields {
                try scene.refuseFixed(path, text)
                if path == .status { _ = try scene.openStatus(text, hasReason: options.note != nil) }
                try scene.refuseMove(path, text, of: document, hasReason: options.note != nil)
                try document.put(path, text)
            }
            try scene.refuseUnmet(document)
            try scene.refuseFall(document, note: options.note)
            return PlanEdit.Writing(act: .set, message: Entry.Message(note: options.note))
        }
    }
}

extension PlanEdit.Scene {
    /// What no command sets: a plan's identity, and the status of one that is closed.
    fileprivate func refuseFixed(_ path: FieldPath, _ text: String) throws {
        if path == FieldPath("id"), text != plan.id.text { throw Refusal(.usage, .idFixed, ["id": .id(plan.id)]) }
        if path == .status, plan.status == .closed, text != plan.status.rawValue {
            throw Refusal(.usage, .onlyReopen, ["id": .id(plan.id), "status": .status(plan.status)])
        }
    }

    /// Due dates, baselines and targets that were set move only with a reason.
    fileprivate func refuseMove(_ path: FieldPath, _ text: String, of document: PlanDocument, hasReason: Bool) throws {
        guard path.needsReason, !hasReason, let old = document.value(at: path), !old.isNull,
            try PlanDocument.parse(text, for: path) != old
        else { return }
        throw Refusal(
            .usage, .reasonNeeded, ["id": .id(plan.id), "field": .field(path), "old": .value(old, of: path)])
    }
}
