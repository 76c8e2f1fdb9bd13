import Git
import History
public import Plan
import PlanFormat
public import Report

extension Workspace {
    /// One plan with everything that its file says: `show`.
    public func show(_ id: String, _ question: Question) throws -> Answer<PlanPage> {
        let asOf = try moment(question.asOf)
        let document = try PlanFinder(files(at: asOf.commit), year: question.year).find(id)
        let plan = try document.wellFormed()
        let reading = try judge(snapshot(at: asOf.commit, years: .one(plan.year)), asOf: asOf, year: plan.year)
        guard let tracked = reading.portfolio.plan(plan.id), let row = reading.row(tracked) else {
            throw Refusal(.usage, .unknownPlan, ["id": .text(id), "near": .list([])])
        }
        var timeline = tracked.timeline
        if let since = question.since { try cut(&timeline, since: since, asOf, zone: reading.zone) }
        var edition = try edition(reading)
        edition.uncommitted = edition.uncommitted.filter { $0 == document.path }
        let page = PlanPage(
            edition: edition, row: row, path: document.path, fields: document.fields, timeline: timeline)
        return Answer(page, notes: reading.notes + notes(on: asOf, edition))
    }

    /// The history of one plan, vanished ones too: `history`.
    public func history(of id: String, fields: [FieldPath] = [], _ question: Question) throws -> Answer<HistoryPage> {
        let asOf = try moment(question.asOf)
        let snapshot = try snapshot(at: asOf.commit, years: .none)
        let zone = try zone(snapshot.settings)
        var edition = Edition(asOf: asOf.day, zone: zone, settings: snapshot.settings)
        edition.commit = asOf.commit?.description
        edition.branch = asOf.branch
        edition.team = snapshot.team
        edition.isCut = repository.cut != nil
        let (plan, past) = try lookUp(id, at: asOf, year: question.year)
        edition.year = plan?.year
        let typed = plan.map { Typed(plan: $0, day: asOf.day, today: asOf.day) }
        let fields = fields.map { field in (try? typed?.path(field)) ?? field }
        for field in fields where !isKnown(field, past.timeline) {
            throw Refusal(.usage, .unknownField, ["text": .text(field.description)])
        }
        var page = HistoryPage(edition: edition, plan: plan, timeline: past.timeline, fields: fields)
        if let since = question.since { try cut(&page.timeline, since: since, asOf, zone: zone) }
        page.computed = past.computed(settings: snapshot.settings, zone: zone)
        return Answer(page, notes: notes(on: asOf))
    }

    /// Whether a plan can have a field, or ever had it: files hold fields of the office's own too.
    private func isKnown(_ field: FieldPath, _ timeline: Timeline) -> Bool {
        if field == .body || (try? PlanDocument.parse("", for: field)) != nil { return true }
        return timeline.entries.contains { entry in
            entry.changes.contains { $0.field.parts.starts(with: field.parts) }
        }
    }

    /// Leaves out of a timeline what was recorded before a moment; from a revision on, what that one held.
    private func cut(_ timeline: inout Timeline, since typed: String, _ asOf: AsOf, zone: Zone) throws {
        let since = try moment(typed: typed)
        try refuse(since: since, after: asOf, zone)
        let start: AsOf
        do {
            start = try AsOf(since, edge: .start, from: asOf.commit, in: repository, zone: zone)
        } catch AsOfError.beforeFirst(let text, let first)
            where AsOf.start(text, zone: zone).map(zone.day) == zone.day(of: first)
        {
            return
        }
        let before = try start.commit.map {
            try Set(history.past(of: timeline.id, upTo: $0).timeline.entries.map(\.commit))
        }
        timeline.entries.removeAll { before?.contains($0.commit) ?? false }
    }

    /// A plan and its past; a plan that vanished is found by its whole id.
    private func lookUp(_ id: String, at asOf: AsOf, year: Int?) throws -> (Plan?, PlanPast) {
        let found: PlanDocument
        do {
            found = try PlanFinder(files(at: asOf.commit), year: year).find(id)
        } catch {
            // Only now, since it reads all of history.
            let past = try past(of: PlanID(id), upTo: asOf.commit)
            if past.timeline.entries.last?.kind == .vanished { return (nil, past) }
            throw error
        }
        let plan = try found.wellFormed()
        return (plan, try past(of: plan.id, upTo: asOf.commit))
    }

    /// The past of a plan; empty on an unborn branch.
    func past(of id: PlanID, upTo commit: Oid?) throws -> PlanPast {
        try commit.map { try history.past(of: id, upTo: $0) } ?? PlanPast(timeline: Timeline(id: id))
    }
}

extension PlanPast {
    /// The computed share after each act, judged on the day that the act is about; where there are items.
    fileprivate func computed(settings: Settings, zone: Zone) -> [String: Double] {
        var shares: [String: Double] = [:]
        for entry in timeline.entries {
            guard let plan = versions[entry.commit] else { continue }
            let day = zone.day(of: entry.authored)
            shares[entry.commit] =
                Standing(of: plan, timeline: Timeline(id: plan.id), on: day, settings: settings, zone: zone).computed
        }
        return shares
    }
}

extension PlanDocument {
    /// The plan, or a refusal with everything that is wrong with its file.
    func wellFormed() throws -> Plan {
        guard let plan else {
            throw Refusal(.state, findings: findings.filter { $0.severity == .error })
        }
        return plan
    }
}
