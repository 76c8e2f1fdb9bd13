import Git
import History
import Plan
import PlanFormat
public import Report
import Words

extension Workspace {
    /// Takes back the newest Duban commit of a plan, in a new commit: `undo`.
    ///
    /// Without an id, the newest one that the person who asks has committed and nobody took back. Fields that changed
    /// since are a clash.
    public func undo(_ id: String?, _ options: ActOptions) throws -> Outcome {
        let target = try UndoTarget(id, options, in: self)
        return try record(target.plan.text, options) { document, scene in
            let commit = target.commit.description
            guard let entry = try scene.past().timeline.entries.last(where: { $0.commit == commit }) else {
                throw Refusal(.usage, .nothingToUndo, ["id": .id(target.plan)])
            }
            try scene.refuseUndo(of: entry)
            try restore(&document, from: target.commit, touched: try scene.fieldsChanged(after: entry), scene)
            var message = Entry.Message(note: options.note)
            message.corrects = commit
            return PlanEdit.Writing(
                act: .undo, message: message, marks: [.undoes(commit)], saying: scene.takingBack(entry),
                findings: try isMine(entry) ? [] : [scene.ofAnother(entry)], commitsAlone: true)
        }
    }

    /// Whether the person who asks has committed an act.
    private func isMine(_ entry: Entry) throws -> Bool {
        let me = try repository.identity(.committer, now: GitTime(seconds: invocation.now.seconds, offset: 0))
        return try repository.mailmap().resolve(me).email.lowercased() == entry.committer.email.lowercased()
    }

    /// Puts back what a commit changed: the file's bytes where nothing changed since, else each field's.
    ///
    /// - Parameter touched: the fields that later commits changed. Where the commit changed one of them, its value is
    ///   somebody else's by now, even if it is the same again.
    private func restore(
        _ document: inout PlanDocument, from commit: Oid, touched: Set<FieldPath>, _ scene: PlanEdit.Scene
    ) throws {
        guard let parent = try repository.commit(commit).parents.first else {
            throw Refusal(.usage, .undoNew, ["id": .id(scene.plan.id)])
        }
        let after = try PlanFinder(files(at: commit)).find(scene.plan.id.text)
        let before = try PlanFinder(files(at: parent)).find(scene.plan.id.text)
        if after.bytes == before.bytes { return }
        let changes = try after.wellFormed().changes(since: before.wellFormed())
        if document.bytes == after.bytes, touched.isDisjoint(with: changes.map(\.field)) {
            document = PlanDocument(before.bytes, path: document.path)
            return
        }
        let since = try touched.union(document.wellFormed().changes(since: after.wellFormed()).map(\.field))
        let moved = changes.map(\.field).filter(since.contains)
        // Without a changed field the commit changed remarks or layout, which cannot be told apart from later ones.
        if !moved.isEmpty || changes.isEmpty {
            throw Refusal(.clash, .undoMoved, ["id": .id(scene.plan.id), "fields": .list(moved.map(Argument.field))])
        }
        try document.restore(changes.map(\.field), from: before)
    }
}

extension PlanEdit.Scene {
    /// What cannot be taken back by `undo`, each with its reason.
    fileprivate func refuseUndo(of entry: Entry) throws {
        let wording: Refusal.Wording
        switch entry.kind {
        case .created: wording = .undoNew
        case .undone: wording = .undoUndo
        case .closed: wording = .undoClosing
        case .refused: wording = .undoRefusal
        case .reopened: wording = .undoReopening
        default: return
        }
        throw Refusal(.usage, wording, ["id": .id(plan.id), "commit": .text(entry.commit.shortCommit)])
    }

    /// The fields that acts after one changed; those that were taken back since, and what took them back, do not count.
    fileprivate func fieldsChanged(after entry: Entry) throws -> Set<FieldPath> {
        let later = try past().timeline.entries.drop { $0.commit != entry.commit }.dropFirst()
        let undone = Set(later.filter { $0.kind == .undone }.compactMap(\.message.corrects))
        let undoings = later.filter { act in
            act.kind == .undone && later.contains { $0.commit == act.message.corrects }
        }
        let gone = undone.union(undoings.map(\.commit))
        return Set(later.filter { !gone.contains($0.commit) }.flatMap(\.changes).map(\.field))
    }

    /// Says whose act is taken back, where somebody else committed it.
    fileprivate func ofAnother(_ entry: Entry) -> Finding {
        Finding(
            .undoesAnothers, goal: plan.id,
            arguments: ["person": .text(entry.committer.name), "commit": .text(entry.commit.shortCommit)])
    }

    /// Which act is taken back, for a subject: its day and kind.
    fileprivate func takingBack(_ entry: Entry) -> String {
        words.takingBack(entry, on: zone.day(of: entry.authored), year: plan.year, of: plan)
    }
}

extension Rule {
    /// What an undo took back is somebody else's.
    fileprivate static let undoesAnothers = Rule("undoes-anothers", .warning)
}

/// The commit that an undo takes back, and its plan.
private struct UndoTarget {
    let plan: PlanID
    let commit: Oid

    init(_ id: String?, _ options: ActOptions, in workspace: Workspace) throws {
        let repository = workspace.repository
        guard let head = try repository.head().commit else { throw Refusal(.usage, .noCommits) }
        let plan = try id.map {
            try PlanFinder(workspace.files(at: head), year: options.year).find($0).wellFormed().id
        }
        let mailmap = try repository.mailmap()
        let now = GitTime(seconds: workspace.invocation.now.seconds, offset: 0)
        let me = try plan == nil ? mailmap.resolve(repository.identity(.committer, now: now)).email : nil
        var found: (commit: Commit, goals: [PlanID])?
        var undone: Set<String> = []
        try repository.walk(from: [head], firstParent: false) { commit in
            let message = CommitMessage(reading: commit.message)
            let goals = message.goals
            if let other = message.value(.undoes) { undone.insert(other.lowercased()) }
            if undone.contains(commit.id.description) { return true }
            if let plan {
                if !goals.contains(plan) { return true }
            } else {
                guard mailmap.resolve(commit.committer).email.lowercased() == me?.lowercased() else { return true }
                if goals.isEmpty {
                    if try UndoTarget.isInit(commit, in: repository) { throw Refusal(.usage, .undoInit) }
                    return true
                }
            }
            found = (commit, goals)
            return false
        }
        guard let found else { throw Refusal(.usage, .nothingToUndo, ["id": .text(plan?.text ?? "")]) }
        if found.goals.count > 1 { throw Refusal(.usage, .undoImport, ["commit": .text(found.commit.id.short)]) }
        self.plan = plan ?? found.goals[0]
        commit = found.commit.id
    }

    /// Whether a commit is the one that `init` made: it brings the settings.
    private static func isInit(_ commit: Commit, in repository: Repository) throws -> Bool {
        guard try repository.entry(PlanFiles.settings, in: commit.tree) != nil else { return false }
        guard let parent = commit.parents.first else { return true }
        return try repository.entry(PlanFiles.settings, in: repository.commit(parent).tree) == nil
    }
}
