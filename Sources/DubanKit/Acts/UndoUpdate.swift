import Git
import History
import Plan
import PlanFormat
public import Report

extension Workspace {
    /// Takes back the newest Duban commit of a plan, in a new commit: `undo`.
    ///
    /// Without an id, the newest one that the person who asks has committed.
    public func undo(_ id: String?, _ options: ActOptions) throws -> Outcome {
        let target = try target(id, options)
        return try record(target.plan, options) { document, scene in
            guard let entry = scene.past.timeline.entries.last(where: { $0.commit == target.commit.description }) else {
                throw Refusal(.usage, .nothingToUndo, ["id": .id(scene.plan.id)])
            }
            try scene.refuseUndo(of: entry)
            try restore(&document, from: target.commit, scene)
            var message = Entry.Message(note: options.note)
            message.corrects = entry.commit
            return PlanEdit.Writing(act: .undo, message: message, marks: [.undoes(entry.commit)], commitsAlone: true)
        }
    }

    private func target(_ id: String?, _ options: ActOptions) throws -> (plan: String, commit: Oid) {
        guard let head = try repository.head().commit else { throw Refusal(.usage, .noCommits) }
        let files = try files(at: head)
        let settings = try Snapshot(reading: files, years: .none).settings
        let plan = try id.map { try PlanFinder(files, year: options.year).find($0).wellFormed().id }
        let committer = plan == nil ? try signing(options, team: nil, zone: zone(settings)).committer.email : nil
        var found: (plan: PlanID, commit: Oid)?
        try repository.walk(from: [head], firstParent: false) { commit in
            let message = CommitMessage(reading: commit.message)
            if let committer, commit.committer.email.lowercased() != committer.lowercased() { return true }
            if committer != nil, message.goals.isEmpty, try isInit(commit) { throw Refusal(.usage, .undoInit) }
            guard let goal = plan.map({ message.goals.contains($0) ? $0 : nil }) ?? message.goals.first else {
                return true
            }
            found = (goal, commit.id)
            return false
        }
        guard let found else {
            throw Refusal(.usage, .nothingToUndo, ["id": .text(plan?.text ?? "")])
        }
        if try CommitMessage(reading: repository.commit(found.commit).message).goals.count > 1 {
            throw Refusal(.usage, .undoImport, ["commit": .text(found.commit.short)])
        }
        return (found.plan.text, found.commit)
    }

    /// Whether a commit is the one that `init` made: it brings the settings and no plan.
    private func isInit(_ commit: Commit) throws -> Bool {
        guard try repository.entry(PlanFiles.settings, in: commit.tree) != nil else { return false }
        guard let parent = commit.parents.first else { return true }
        return try repository.entry(PlanFiles.settings, in: repository.commit(parent).tree) == nil
    }

    /// Puts back what a commit changed: the file's bytes where nothing changed since, else each field's.
    private func restore(_ document: inout PlanDocument, from commit: Oid, _ scene: PlanEdit.Scene) throws {
        let made = try repository.commit(commit)
        guard let parent = made.parents.first else { throw Refusal(.usage, .undoNew, ["id": .id(scene.plan.id)]) }
        let after = try PlanFinder(files(at: commit)).find(scene.plan.id.text)
        let before = try PlanFinder(files(at: parent)).find(scene.plan.id.text)
        if after.bytes == before.bytes { return }
        if document.bytes == after.bytes {
            document = PlanDocument(before.bytes, path: document.path)
            return
        }
        guard let old = before.plan, let new = after.plan else { return }
        let changes = new.changes(since: old)
        let moved = changes.filter { (document.value(at: $0.field) ?? .null) != $0.new || $0.field == .body }
        if !moved.isEmpty {
            throw Refusal(
                .clash, .undoMoved, ["id": .id(scene.plan.id), "fields": .list(moved.map { .field($0.field) })])
        }
        for path in PlanEdit.paths(of: changes, before) {
            try document.restore(path, to: before.source(of: path))
        }
    }
}

extension PlanEdit {
    /// The fields to put back; of an item that a commit brought, the item itself.
    static func paths(of changes: [FieldChange], _ before: PlanDocument) -> [FieldPath] {
        var paths: [FieldPath] = []
        for change in changes {
            var path = change.field
            if let item = path.item {
                let whole = FieldPath(item.list.rawValue, item.key)
                if before.value(at: whole) == nil { path = whole }
            }
            if !paths.contains(path) { paths.append(path) }
        }
        return paths
    }
}

extension PlanEdit.Scene {
    /// What cannot be taken back by `undo`, each with its reason.
    fileprivate func refuseUndo(of entry: Entry) throws {
        switch entry.kind {
        case .created: throw Refusal(.usage, .undoNew, ["id": .id(plan.id)])
        case .undone: throw Refusal(.usage, .undoUndo, ["id": .id(plan.id), "commit": .text(String(entry.commit.prefix(7)))])
        default: break
        }
    }
}
