import FoundationEssentials
import Git
import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Lets a person edit a plan's file in an editor, checks what comes back, and commits it: `edit`.
    ///
    /// What cannot be read is not committed and not lost: the refusal names the copy that holds it.
    ///
    /// - Parameter editor: opens a file by its path and returns when the person is done.
    public func edit(_ id: String, _ options: ActOptions, editor: (String) throws -> Void) throws -> Outcome {
        let original = try PlanFinder(files(at: repository.head().commit), year: options.year).find(id)
        let copy = "\(repository.gitDirectory)/duban/edit/\(PlanFiles.stem(original.path)).md"
        try write(original.bytes, to: copy)
        try editor(copy)
        guard let data = FileManager.default.contents(atPath: copy) else {
            throw Refusal(.state, .fileFailed, ["reason": .text(copy)])
        }
        let edited = PlanDocument([UInt8](data), path: original.path)
        let errors = edited.findings.filter { $0.severity == .error }
        guard errors.isEmpty, edited.plan != nil else {
            let kept = Finding(Refusal.Wording.editInvalid.rule, path: copy, arguments: ["path": .text(copy)])
            throw Refusal(.usage, findings: errors + [kept])
        }
        let outcome = try record(original.path.isEmpty ? id : PlanFiles.stem(original.path), options) { document, scene in
            guard document.bytes == original.bytes else {
                throw Refusal(.clash, .undoMoved, ["id": .id(scene.plan.id), "fields": .list([])])
            }
            try scene.refuseEdit(edited, note: options.note)
            document = edited
            return PlanEdit.Writing(act: .edit, message: Entry.Message(note: options.note))
        }
        try? FileManager.default.removeItem(atPath: copy)
        return outcome
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: "/\(folder)", withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw Refusal(.state, .fileFailed, ["reason": .text(path)])
        }
    }
}

extension PlanEdit.Scene {
    /// What no editor may do either: change the identity, close, reopen, or move what needs a reason without one.
    fileprivate func refuseEdit(_ document: PlanDocument, note: String?) throws {
        guard let after = document.plan else { return }
        if after.id != plan.id { throw Refusal(.usage, .idFixed, ["id": .id(plan.id)]) }
        if after.status != plan.status {
            if plan.status == .closed {
                throw Refusal(.usage, .onlyReopen, ["id": .id(plan.id), "status": .status(plan.status)])
            }
            _ = try openStatus(after.status.rawValue, hasReason: note != nil)
        }
        for change in after.changes(since: plan) where change.field.needsReason && !change.old.isNull && note == nil {
            throw Refusal(
                .usage, .reasonNeeded,
                ["id": .id(plan.id), "field": .field(change.field), "old": .value(change.old, of: change.field)])
        }
        try refuseUnmet(document)
        try refuseFall(document, note: note)
    }
}
