import Git
import History
import Plan
import PlanFormat
import Report
import Words

/// One change of one plan, as a writing command makes it.
enum PlanEdit {
    /// What a command wants written.
    struct Writing {
        /// Which command it is.
        var act: Outcome.Act
        /// The note, and what else the commit says.
        var message: Entry.Message
        /// What kind of commit it is, for the trailers.
        var marks: [MessageWriter.Mark] = []
        /// What the subject says where there is no note and no field changed; nil: what the commit says else.
        var saying: String?
        /// What a person should look at, though it is no reason to refuse.
        var findings: [Finding] = []
        /// Whether the commit is made even where no field changed.
        var commitsAlone = false

        /// The note, else the subject that says what is done.
        func text(of id: PlanID, _ changes: [FieldChange], _ words: Words) -> String {
            let said = saying ?? message.evidence.first ?? message.problem ?? message.next ?? message.need
            return message.note ?? words.subject(of: id, changes, saying: said)
        }
    }

    /// What a command decides from.
    struct Scene {
        /// The plan before the change; with `--include-edits` as it stands in the working tree.
        let plan: Plan
        /// The plan as it was committed.
        let committed: Plan
        /// Its past up to the tip.
        let past: Once<PlanPast>
        /// The files of the tip.
        let files: any FileReading
        /// What the office has set.
        let settings: Settings
        /// The units and people; nil where there is no team.
        let team: Team?
        /// The zone that days are counted in.
        let zone: Zone
        /// Today.
        let today: Day
        /// Who the act is by.
        let authorship: Authorship
        /// The words of the settings' language, for subjects.
        let words: Words

        /// The day that the act is about.
        var day: Day { zone.day(of: Timestamp(authorship.author.time)) }
        /// How what is typed is read.
        var typed: Typed { Typed(plan: plan, day: day, today: today) }
    }

    /// Changes the document and says what to write; called again when the branch moved meanwhile.
    typealias Change = (inout PlanDocument, Scene) throws -> Writing
}

extension Workspace {
    /// Makes one commit that changes one plan, or says what it would change.
    func record(_ id: String, _ options: ActOptions, _ change: PlanEdit.Change) throws -> Outcome {
        try commit(options) { tip in try draft(id, options, on: tip, change) }
    }

    /// Makes the commit of a draft; with `--dry-run` only the draft.
    func commit(_ options: ActOptions, _ make: (Oid?) throws -> (outcome: Outcome, draft: Draft?)) throws -> Outcome {
        for text in [options.note, options.by].compactMap(\.self) { try Typed.refusePlaceholder(text) }
        if options.isDryRun { return try make(repository.head().commit).outcome }
        var outcome: Outcome?
        let commit = try write { tip throws -> Draft? in
            let made = try make(tip.commit)
            outcome = made.outcome
            return made.draft
        }
        guard var outcome else { throw Refusal(.usage, .noCommits) }
        outcome.commit = commit?.description
        return outcome
    }

    private func draft(_ id: String, _ options: ActOptions, on tip: Oid?, _ change: PlanEdit.Change) throws
        -> (outcome: Outcome, draft: Draft?)
    {
        let files = try files(at: tip)
        let committed = try PlanFinder(files, year: options.year).find(id)
        let before = try committed.wellFormed()
        let edited = try self.edited(committed, options)
        let scene = try scene(of: edited.wellFormed(), committed: before, files, options, tip: tip)
        var document = edited
        let writing = try change(&document, scene)
        let after = try document.wellFormed()
        try scene.refuseBreach(by: after, writing)
        let step = PlanStep(from: before, to: after)
        let isChanged = document.bytes != committed.bytes
        var outcome = Outcome(writing.act, plan: after, changes: step.changes)
        outcome.findings = writing.findings
        if isChanged, [.set, .edit].contains(writing.act) {
            outcome.findings += try scene.warnings(on: after, path: document.path)
        }
        outcome.message = writing.message
        outcome.author = scene.authorship.person
        outcome.team = scene.team
        if options.date != nil { outcome.day = scene.day }
        outcome.isDryRun = options.isDryRun
        guard isChanged || writing.commitsAlone else { return (outcome, nil) }
        if options.isDryRun, isChanged {
            outcome.diff = try repository.diff(committed.bytes, document.bytes, path: document.path)
        }
        let message = MessageWriter(
            ids: [after.id], text: writing.text(of: after.id, step.changes, scene.words),
            changes: step.changes, message: writing.message, marks: writing.marks
        ).string
        let maker = EntryMaker(message: CommitMessage(reading: message), changesFiles: isChanged)
        try judge(&outcome, step, maker, scene, tip: tip)
        var draft = Draft(
            files: isChanged ? [document.path: document.bytes] : [:], message: message,
            author: scene.authorship.author, committer: scene.authorship.committer)
        if options.includesEdits { draft.expected = [document.path: edited.bytes] }
        return (outcome, draft)
    }

    private func scene(
        of plan: Plan, committed: Plan, _ files: any FileReading, _ options: ActOptions, tip: Oid?
    ) throws -> PlanEdit.Scene {
        let snapshot = try snapshot(at: tip, years: .none)
        let zone = try zone(snapshot.settings)
        return PlanEdit.Scene(
            plan: plan, committed: committed, past: Once { try past(of: committed.id, upTo: tip) },
            files: files, settings: snapshot.settings, team: snapshot.team, zone: zone,
            today: zone.day(of: invocation.now),
            authorship: try authorship(options, team: snapshot.team, zone: zone, year: plan.year),
            words: Words(snapshot.settings.language))
    }

    /// The plan's file to begin from: as it was committed or, with `--include-edits`, as it stands in the working tree.
    func edited(_ document: PlanDocument, _ options: ActOptions) throws -> PlanDocument {
        guard options.includesEdits, let root = repository.workTree,
            let bytes = try WorkTreeFiles(root: root).bytes(of: document.path)
        else { return document }
        return PlanDocument(bytes, path: document.path)
    }
}
