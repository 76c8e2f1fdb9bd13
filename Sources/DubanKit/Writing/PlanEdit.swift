import Git
import History
import Plan
import PlanFormat
import Report
import Words

/// One change of one plan, as a writing command makes it.
struct PlanEdit {
    /// What a command wants written.
    struct Writing {
        /// Which command it is.
        var act: Outcome.Act
        /// The note, and what else the commit says.
        var message: Entry.Message
        /// What kind of commit it is, for the trailers.
        var marks: [MessageWriter.Mark] = []
        /// Whether the commit is made even where no field changed.
        var commitsAlone = false
    }

    /// What a command decides from.
    struct Scene {
        /// The plan before the change.
        let plan: Plan
        /// Its past up to the tip.
        let past: PlanPast
        /// What the office has set.
        let settings: Settings
        /// The units and people; nil where there is no team.
        let team: Team?
        /// The zone that days are counted in.
        let zone: Zone
        /// Today.
        let today: Day
        /// Who the act is by.
        let signing: Signing
        /// The words of the settings' language, for subjects.
        let words: Words
    }

    /// Changes the document and says what to write; called again when the branch moved meanwhile.
    typealias Change = (inout PlanDocument, Scene) throws -> Writing
}

extension Workspace {
    /// Makes one commit that changes one plan, or says what it would change.
    func record(_ id: String, _ options: ActOptions, _ change: PlanEdit.Change) throws -> Outcome {
        if options.isDryRun { return try draft(id, options, on: repository.head().commit, change).outcome }
        var outcome: Outcome?
        let commit = try repository.commit { tip throws -> Draft? in
            let made = try draft(id, options, on: tip.commit, change)
            outcome = made.outcome
            return made.draft
        }
        guard var outcome else { throw Refusal(.state, .fileFailed, ["reason": .text(id)]) }
        outcome.commit = commit?.description
        return outcome
    }

    private func draft(_ id: String, _ options: ActOptions, on tip: Oid?, _ change: PlanEdit.Change) throws
        -> (outcome: Outcome, draft: Draft?)
    {
        let files = try files(at: tip)
        let snapshot = try Snapshot(reading: files, years: .none, commit: tip)
        let zone = try zone(snapshot.settings)
        let committed = try PlanFinder(files, year: options.year).find(id)
        let before = try committed.wellFormed()
        var document = try edited(committed, options)
        let scene = PlanEdit.Scene(
            plan: try document.wellFormed(), past: try past(of: before.id, upTo: tip), settings: snapshot.settings,
            team: snapshot.team, zone: zone, today: zone.day(of: invocation.now),
            signing: try signing(options, team: snapshot.team, zone: zone), words: Words(snapshot.settings.language))
        let edited = document.bytes
        let writing = try change(&document, scene)
        let after = try document.wellFormed()
        let changes = after.changes(since: before)
        var outcome = Outcome(writing.act, plan: after, changes: changes)
        outcome.message = writing.message
        outcome.author = scene.signing.person
        outcome.isDryRun = options.isDryRun
        if options.isDryRun, document.bytes != committed.bytes {
            outcome.diff = try repository.diff(committed.bytes, document.bytes, path: document.path)
        }
        guard document.bytes != committed.bytes || writing.commitsAlone else { return (outcome, nil) }
        try judge(&outcome, before: before, scene, writing, tip: tip)
        let text = writing.message.note ?? subject(outcome, scene.words)
        let message = MessageWriter(
            id: after.id, text: text, changes: changes, message: writing.message, marks: writing.marks)
        var draft = Draft(
            files: document.bytes == committed.bytes ? [:] : [document.path: document.bytes],
            message: message.string, author: scene.signing.author, committer: scene.signing.committer)
        if options.includesEdits { draft.expected = [document.path: edited] }
        return (outcome, draft)
    }

    /// The plan's file to begin from: as it was committed or, with `--include-edits`, as it stands in the working tree.
    private func edited(_ document: PlanDocument, _ options: ActOptions) throws -> PlanDocument {
        guard options.includesEdits, let root = repository.workTree,
            let bytes = try WorkTreeFiles(root: root).bytes(of: document.path)
        else { return document }
        return PlanDocument(bytes, path: document.path)
    }

    /// The subject of a commit without a note: the id and what changed.
    private func subject(_ outcome: Outcome, _ words: Words) -> String {
        let changes = outcome.changes.map { change in
            let (old, new) = (words.write(change.old, of: change.field), words.write(change.new, of: change.field))
            return "\(words.field(change.field)) \(old) \u{2192} \(new)".oneLine
        }
        return "\(outcome.plan.id): \(words.clauses(changes))"
    }
}
