import Git
import History
public import Plan
import PlanFormat
public import Report

extension Workspace {
    /// One plan with everything that its file says: `show`.
    public func show(_ id: String, _ question: Question) throws -> Answer<PlanPage> {
        let asOf = try moment(of: question)
        let wanted = try identity(id, at: asOf, year: question.year)
        let reading = try judge(snapshot(at: asOf.commit, years: .one(wanted.year)), asOf: asOf, year: wanted.year)
        guard let tracked = reading.portfolio.plan(wanted.id), let row = reading.row(tracked),
            let document = reading.document(of: tracked)
        else {
            throw Refusal(.usage, .unknownPlan, ["id": .text(id), "near": .list([])])
        }
        let beginning = try question.since.flatMap { try self.beginning($0, of: asOf) }
        let timeline = flagged(tracked.timeline, tracked.plan, reading.snapshot, zone: reading.zone)
        var edition = try edition(reading)
        edition.uncommitted = edition.uncommitted.filter { $0 == document.path }
        var page = PlanPage(
            edition: edition, row: row, path: document.path, fields: document.fields, timeline: timeline)
        if let beginning {
            page.comparison = try comparison(of: tracked.plan, with: beginning, zone: reading.zone)
            page.earlier = try acts(of: wanted.id, before: beginning)
        }
        return Answer(page, notes: reading.notes + notes(on: asOf, edition))
    }

    /// The history of one plan, vanished ones too: `history`.
    ///
    /// - Parameter author: whose acts are asked for: a person of the team, or a part of a name or address; nil: all.
    public func history(
        of id: String, fields: [FieldPath] = [], author: String? = nil, _ question: Question
    ) throws -> Answer<HistoryPage> {
        let asOf = try moment(of: question)
        let snapshot = try snapshot(at: asOf.commit, years: .none)
        let zone = try zone(snapshot.settings)
        var edition = Edition(asOf: asOf.day, zone: zone, settings: snapshot.settings)
        edition.commit = asOf.commit?.description
        edition.branch = asOf.branch
        edition.team = snapshot.team
        edition.isCut = repository.cut != nil
        edition.isByAuthorDate = asOf.isByAuthorDate
        let (plan, past) = try lookUp(id, at: asOf, year: question.year)
        edition.year = plan?.year
        let typed = plan.map { Typed(plan: $0, day: asOf.day, today: asOf.day) }
        let fields = fields.map { field in (try? typed?.path(field)) ?? field }
        for field in fields where !isKnown(field, past.timeline) {
            throw Refusal(.usage, .unknownField, ["text": .text(field.description)])
        }
        let timeline = flagged(past.timeline, plan, snapshot, zone: zone)
        var page = HistoryPage(edition: edition, plan: plan, timeline: timeline, fields: fields)
        page.author = author
        if let since = question.since, let beginning = try beginning(since, of: asOf) {
            page.earlier = try acts(of: past.timeline.id, before: beginning)
        }
        page.computed = past.computed(settings: snapshot.settings, zone: zone)
        return Answer(page, notes: notes(on: asOf))
    }

    /// A history with the flags of its acts.
    private func flagged(_ timeline: Timeline, _ plan: Plan?, _ snapshot: Snapshot, zone: Zone) -> Timeline {
        ActContext(
            timeline: timeline, plan: plan, settings: snapshot.settings, team: snapshot.team, zone: zone,
            today: zone.day(of: invocation.now)
        ).flagged
    }

    /// Whether a plan can have a field, or ever had it: files hold fields of the office's own too.
    private func isKnown(_ field: FieldPath, _ timeline: Timeline) -> Bool {
        if field == .body || (try? PlanDocument.parse("", for: field)) != nil { return true }
        return timeline.entries.contains { entry in
            entry.changes.contains { $0.field.parts.starts(with: field.parts) }
        }
    }

    /// The commits of the acts on a plan that the branch held at the older end of a comparison.
    private func acts(of id: PlanID, before beginning: Beginning) throws -> Set<String> {
        guard let state = beginning.state else { return [] }
        return try Set(past(of: id, upTo: state.commit).counted(state).timeline.entries.map(\.commit))
    }

    /// What a plan was at the older end of a comparison, judged by the settings of that time, wherever its file was.
    private func comparison(of plan: Plan, with beginning: Beginning, zone: Zone) throws -> PlanComparison {
        guard let state = beginning.state, let reading = try reading(of: plan, at: state) else {
            let moment = Timestamp(seconds: beginning.moment.seconds - 1, offset: beginning.moment.offset)
            return PlanComparison(
                since: beginning.moment, day: beginning.state?.day ?? zone.day(of: moment), before: nil,
                changes: plan.changes(since: nil))
        }
        let old = reading.portfolio.plan(plan.id)
        let before = try old.flatMap { old in
            try reading.row(old).flatMap { row in
                try reading.document(of: old).map { document in
                    PlanComparison.Before(
                        edition: try edition(reading), row: row, path: document.path, fields: document.fields)
                }
            }
        }
        return PlanComparison(
            since: beginning.moment, day: reading.portfolio.day, before: before,
            changes: plan.changes(since: old?.plan))
    }

    /// The year that a plan was in at a moment, judged; nil where no file held the plan.
    private func reading(of plan: Plan, at state: AsOf) throws -> Reading? {
        var year = plan.year
        if !state.isByAuthorDate {
            guard let document = try PlanFinder(files(at: state.commit)).exact(plan.id.text) else { return nil }
            year = try document.wellFormed().year
        }
        let reading = try judge(snapshot(at: state.commit, years: .one(year)), asOf: state, year: year)
        return reading.portfolio.plan(plan.id) == nil ? nil : reading
    }

    /// The plan that a person means, and its year. By author date a plan that is gone by now may have been there, and is
    /// known by its whole id.
    private func identity(_ typed: String, at asOf: AsOf, year: Int?) throws -> (id: PlanID, year: Int) {
        do {
            let plan = try PlanFinder(files(at: asOf.commit), year: year).find(typed).wellFormed()
            return (plan.id, plan.year)
        } catch {
            let id = PlanID(typed)
            guard asOf.isByAuthorDate, let own = id.year, try past(of: id, upTo: asOf.commit).isOfVanished else {
                throw error
            }
            return (id, own)
        }
    }

    /// A plan and its past; a plan that vanished is found by its whole id.
    private func lookUp(_ id: String, at asOf: AsOf, year: Int?) throws -> (Plan?, PlanPast) {
        let found: PlanDocument
        do {
            found = try PlanFinder(files(at: asOf.commit), year: year).find(id)
        } catch {
            // Only now, since it reads all of history.
            let past = try past(of: PlanID(id), upTo: asOf.commit)
            if past.isOfVanished { return (nil, past.counted(asOf)) }
            throw error
        }
        let plan = try found.wellFormed()
        return (plan, try past(of: plan.id, upTo: asOf.commit).counted(asOf))
    }

    /// The past of a plan; empty on an unborn branch.
    func past(of id: PlanID, upTo commit: Oid?) throws -> PlanPast {
        try commit.map { try history.past(of: id, upTo: $0) } ?? PlanPast(timeline: Timeline(id: id))
    }
}

extension PlanPast {
    /// Whether the plan is gone.
    fileprivate var isOfVanished: Bool { timeline.entries.last?.kind == .vanished }

    /// The acts that count at a moment: by author date not those that were recorded by then, but those that are about it.
    fileprivate func counted(_ asOf: AsOf) -> PlanPast {
        guard asOf.isByAuthorDate else { return self }
        var past = self
        past.timeline = SaidHistory(timeline).timeline(at: asOf.moment)
        return past
    }

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
