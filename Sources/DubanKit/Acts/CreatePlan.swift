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
        // The writer's own check, so that a bad title is refused before anything is locked.
        _ = try PlanDocument.parse(title, for: .title)
        if options.isDryRun {
            return try newPlan(title: title, kind: kind, id: id, options, on: repository.head().commit).outcome
        }
        var outcome: Outcome?
        let commit = try repository.commit { tip throws -> Draft? in
            let made = try newPlan(title: title, kind: kind, id: id, options, on: tip.commit)
            outcome = made.outcome
            return made.draft
        }
        guard var outcome else { throw Refusal(.state, .fileFailed, ["reason": .text(title)]) }
        outcome.commit = commit?.description
        return outcome
    }

    private func newPlan(title: String, kind: Plan.Kind, id: String?, _ options: ActOptions, on tip: Oid?) throws
        -> (outcome: Outcome, draft: Draft)
    {
        let snapshot = try snapshot(at: tip, years: .all)
        let zone = try zone(snapshot.settings)
        let today = zone.day(of: invocation.now)
        let year = options.year ?? id.flatMap(Self.year) ?? snapshot.newestYear ?? today.year
        let taken = Set(snapshot.files.map { $0.document.plan?.id ?? PlanID(PlanFiles.stem($0.path)) })
        let newID = try id.map { try Self.checked($0, taken: taken) } ?? Self.free(year, kind, taken)
        let plan = Plan(year: year, id: newID, kind: kind, title: title)
        let bytes = PlanWriter.bytes(of: plan)
        let path = PlanFiles.path(of: newID, year: year)
        let signing = try signing(options, team: snapshot.team, zone: zone)
        let words = Words(snapshot.settings.language)
        var outcome = Outcome(.new, plan: plan, changes: plan.changes(since: nil))
        outcome.message = Entry.Message(note: options.note)
        outcome.author = signing.person
        outcome.isDryRun = options.isDryRun
        if options.isDryRun { outcome.diff = try repository.diff([], bytes, path: path) }
        let subject = options.note ?? "\(newID): \(words(.commitNew, ["title": .text(title.oneLine)]))"
        let message = MessageWriter(id: newID, text: subject, changes: [], message: outcome.message)
        let draft = Draft(
            files: [path: bytes], message: message.string, author: signing.author, committer: signing.committer)
        return (outcome, draft)
    }

    private static func year(_ id: String) -> Int? {
        let digits = id.prefix { $0.isASCII && $0.isNumber }
        return digits.count == 4 && id.dropFirst(4).first == "-" ? Int(digits) : nil
    }

    /// An id as typed, where it can be a file's name and no plan has it.
    private static func checked(_ text: String, taken: Set<PlanID>) throws -> PlanID {
        let isName = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_.".unicodeScalars.contains(scalar)
        }
        guard !text.isEmpty, isName, !text.hasPrefix("."), !text.hasPrefix("-"), text.utf8.count <= 100 else {
            throw Refusal(.usage, .badID, ["id": .text(text)])
        }
        if taken.contains(PlanID(text)) { throw Refusal(.usage, .idTaken, ["id": .text(text)]) }
        return PlanID(text)
    }

    private static func free(_ year: Int, _ kind: Plan.Kind, _ taken: Set<PlanID>) -> PlanID {
        let highest = taken.compactMap { $0.number(year: year, kind: kind) }.max() ?? 0
        return PlanID(year: year, kind: kind, number: highest + 1)
    }
}
