import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Takes a closed or dropped plan back into work, with a reason: `reopen`.
    public func reopen(_ id: String, _ options: ActOptions) throws -> Outcome {
        guard let reason = options.note else {
            throw Refusal(.usage, .reasonNeeded, ["id": .text(id), "field": .field(.status)])
        }
        return try record(id, options) { document, scene in
            guard scene.plan.status.isFinal else {
                throw Refusal(.usage, .notClosed, ["id": .id(scene.plan.id), "status": .status(scene.plan.status)])
            }
            try document.put(.status, Plan.Status.inProgress.rawValue)
            return PlanEdit.Writing(act: .reopen, message: Entry.Message(note: reason))
        }
    }
}
