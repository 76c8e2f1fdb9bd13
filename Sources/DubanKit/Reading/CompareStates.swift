import Git
import History
import Plan
public import Report

/// The older end of a comparison.
struct Beginning {
    /// The first moment of the time that is told of.
    let moment: Timestamp
    /// What the branch held before it; nil where it held nothing yet.
    let state: AsOf?
}

extension Workspace {
    /// What changed of all plans of a year between two states: `changes`.
    ///
    /// Without `since` the time is the period in which the as-of day lies. A year that only the older state has plans of
    /// is one whose plans are gone.
    public func changes(_ question: Question) throws -> Answer<PortfolioReport> {
        let asOf = try moment(of: question)
        let beginning = try beginning(question.since, of: asOf)
        let year = try year(question.year, in: [asOf, beginning?.state].compactMap(\.self))
        let reading = try judge(snapshot(at: asOf.commit, years: .one(year)), asOf: asOf, year: year)
        var report = PortfolioReport(
            edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        try compare(&report, reading, with: beginning)
        return Answer(report, notes: reading.notes + notes(on: asOf))
    }

    /// The year that is asked for, else the newest that the first of some states that has plans has; one that none of
    /// them has is refused.
    private func year(_ asked: Int?, in states: [AsOf]) throws -> Int? {
        let years = try states.map { state in try PlanFiles.plans(in: files(at: state.commit)).map(\.year) }
        guard let asked else { return years.lazy.compactMap { $0.max() }.first }
        let known = Set(years.joined())
        guard known.contains(asked) else { throw Refusal(unknownYear: asked, among: known.sorted()) }
        return asked
    }

    /// Fills in what changed since a beginning; nil on an unborn branch, of which nothing is told.
    func compare(_ report: inout PortfolioReport, _ reading: Reading, with beginning: Beginning?) throws {
        guard let beginning else { return }
        let old = try beginning.state.map { asOf in
            // A year may not have had plans at that moment.
            try judge(snapshot(at: asOf.commit, years: .one(reading.year)), asOf: asOf, year: reading.year)
        }
        report.since = beginning.moment
        report.changes = PortfolioChange.between(old?.portfolio, reading.portfolio, gone: reading.vanished)
        var earlier = PortfolioReport.Earlier()
        earlier.commit = beginning.state?.commit?.description
        for tracked in old?.portfolio.plans ?? [] {
            if let light = old?.portfolio.standing(of: tracked)?.light { earlier.lights[light, default: 0] += 1 }
            if reading.portfolio.plan(tracked.plan.id) == nil { earlier.gone.append(tracked.plan) }
        }
        report.earlier = earlier
        for change in report.changes {
            guard let commit = change.commit,
                let timeline = reading.portfolio.plan(change.goal)?.timeline ?? reading.vanished[change.goal],
                let act = timeline.entries.last(where: { $0.commit == commit })
            else { continue }
            report.acts[change.goal, default: [:]][commit] = act
        }
    }

    /// The older end that `--since` names, else the beginning of the period of a day; nil on an unborn branch.
    ///
    /// On the day of the first commit there is no older state yet, and all plans are new; before that day the question is
    /// refused.
    func beginning(_ since: String?, of asOf: AsOf) throws -> Beginning? {
        guard let tip = asOf.commit else { return nil }
        let settings = try snapshot(at: tip, years: .none).settings
        let zone = try zone(settings)
        guard let typed = since else { return try period(settings, zone, of: asOf, tip) }
        let since = try moment(typed: typed)
        try refuse(since: since, after: asOf, zone)
        if asOf.isByAuthorDate {
            let state = try byAuthorDate(since, .start, tip, asOf.branch, zone)
            return Beginning(moment: AsOf.start(since, zone: zone) ?? state.moment, state: state)
        }
        do {
            let state = try AsOf(since, edge: .start, from: tip, in: repository, zone: zone)
            return Beginning(moment: AsOf.start(since, zone: zone) ?? state.moment, state: state)
        } catch AsOfError.beforeFirst(let text, let first) {
            guard let start = AsOf.start(text, zone: zone), zone.day(of: first) == zone.day(of: start) else {
                throw AsOfError.beforeFirst(text, first: first)
            }
            return Beginning(moment: start, state: nil)
        }
    }

    /// What the branch held before the period of a day began, as the report of the period before ended; nothing where it
    /// held nothing yet.
    private func period(_ settings: Settings, _ zone: Zone, of asOf: AsOf, _ tip: Oid) throws -> Beginning {
        let period = Period(holding: zone.day(of: asOf.moment), rhythm: settings.rhythm)
        let before = zone.end(of: period.first.advanced(by: -1))
        if asOf.isByAuthorDate {
            let state = AsOf(commit: tip, moment: before, zone: zone).byAuthorDate
            return Beginning(moment: zone.start(of: period.first), state: state)
        }
        let commit = try repository.commit(before: before.seconds, from: tip)
        return Beginning(
            moment: zone.start(of: period.first), state: commit.map { AsOf(commit: $0.id, moment: before, zone: zone) })
    }
}
