import Git
import History
public import Plan
import PlanFormat
public import Report
import Words

extension Workspace {
    /// Adds a plan of a title: `new`. Without an id it gets the next free number of the year.
    public func create(title: String, kind: Plan.Kind, id: String?, _ options: ActOptions) throws -> Outcome {
        let title = title.trimmingSpaces
        try Typed.refusePlaceholder(title)
        // The writer's own check, so that a bad title is refused before anything is locked.
        if try PlanDocument.parse(title, for: .title).isNull { throw EditError(.required, .title) }
        return try commit(options) { tip in try newPlan(title: title, kind: kind, id: id, options, on: tip) }
    }

    private func newPlan(title: String, kind: Plan.Kind, id: String?, _ options: ActOptions, on tip: Oid?) throws
        -> (outcome: Outcome, draft: Draft?)
    {
        let snapshot = try snapshot(at: tip, years: .all)
        let zone = try zone(snapshot.settings)
        let id = id?.halfWidth
        let year =
            options.year ?? id.flatMap { PlanID($0).year } ?? snapshot.newestYear ?? zone.day(of: invocation.now).year
        let authorship = try authorship(options, team: snapshot.team, zone: zone, year: year)
        let gone = try id == nil ? tip.map { try history.timelines(upTo: $0).keys.map(\.self) } : nil
        let newID = try NewID(id, year: year, kind: kind, beside: snapshot.files, after: gone ?? []).id
        let plan = Plan(year: year, id: newID, kind: kind, title: title)
        let bytes = PlanWriter.bytes(of: plan)
        let path = PlanFiles.path(of: newID, year: year)
        var outcome = Outcome(.new, plan: plan, changes: plan.changes(since: nil))
        outcome.message = Entry.Message(note: options.note)
        outcome.author = authorship.person
        if options.date != nil { outcome.day = zone.day(of: Timestamp(authorship.author.time)) }
        outcome.isDryRun = options.isDryRun
        if options.isDryRun { outcome.diff = try repository.diff([], bytes, path: path) }
        let words = Words(snapshot.settings.language)
        let subject = options.note ?? words.subject(ofNew: newID, title: title)
        let draft = Draft(
            files: [path: bytes], message: MessageWriter(ids: [newID], text: subject).string,
            author: authorship.author, committer: authorship.committer)
        return (outcome, draft)
    }
}

/// The id of a new plan.
private struct NewID {
    let id: PlanID

    /// The id as typed, else the next free number of the year; refused where it cannot be a file's name, or a plan has it.
    ///
    /// - Parameter known: the plans that ever were. A number that one of them had is not free: the history of what is gone
    ///   would become the new plan's.
    init(_ text: String?, year: Int, kind: Plan.Kind, beside files: [Snapshot.File], after known: [PlanID]) throws {
        let taken = Set(files.flatMap { [$0.document.plan?.id, PlanID(PlanFiles.stem($0.path))].compactMap(\.self) })
        guard let text else {
            let highest = taken.union(known).compactMap { $0.number(year: year, kind: kind) }.max() ?? 0
            id = PlanID(year: year, kind: kind, number: highest + 1)
            return
        }
        guard NewID.canBeName(text) else { throw Refusal(.usage, .badID, ["id": .text(text)]) }
        guard PlanID(text).year == year else {
            throw Refusal(.usage, .idOfOtherYear, ["id": .text(text), "year": .text("\(year)")])
        }
        if taken.contains(where: { $0.text.lowercased() == text.lowercased() }) {
            throw Refusal(.usage, .idTaken, ["id": .text(text)])
        }
        id = PlanID(text)
    }

    /// Whether a text is an id, and a file can be called by it.
    private static func canBeName(_ text: String) -> Bool {
        let id = try? PlanDocument.parse(text, for: FieldPath("id"))
        return id?.text == text && !text.hasPrefix("-") && text.utf8.count <= 100
    }
}
