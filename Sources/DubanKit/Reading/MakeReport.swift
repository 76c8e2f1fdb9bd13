import Git
import History
import Plan
public import Report

extension Workspace {
    /// Every plan of a year and how it stands: `list`.
    ///
    /// With `since`, what changed from then on too.
    public func list(_ question: Question) throws -> Answer<PortfolioReport> {
        let reading = try read(moment(question.asOf), year: question.year)
        var report = PortfolioReport(edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        if let since = question.since { try compare(&report, reading, since: since) }
        return Answer(report, notes: reading.notes)
    }

    /// The manager's report: standing of every plan, what changed in the period, what waits for whom.
    ///
    /// Without `since` the period is the one in which the as-of day lies.
    public func report(_ question: Question) throws -> Answer<PortfolioReport> {
        let reading = try read(moment(question.asOf), year: question.year)
        var report = PortfolioReport(edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        report.waiting = reading.portfolio.waiting(team: reading.snapshot.team)
        try compare(&report, reading, since: question.since)
        return Answer(report, notes: reading.notes)
    }

    /// Fills in what changed since a moment; nil: since the period of the reading's day began.
    private func compare(_ report: inout PortfolioReport, _ reading: Reading, since: String?) throws {
        guard reading.asOf.commit != nil else { return }
        let start: Timestamp
        var old: Reading?
        if let since {
            let (moment, state) = try earlier(since, zone: reading.zone)
            start = moment
            old = try state.map { try readPast($0, year: reading.year) }
        } else {
            let period = Period(holding: reading.portfolio.day, rhythm: reading.snapshot.settings.rhythm)
            start = reading.zone.start(of: period.first)
            old = try state(before: start, reading).map { try readPast($0, year: reading.year) }
        }
        report.since = start
        report.changes = PortfolioChange.between(old?.portfolio, reading.portfolio, gone: reading.vanished)
    }

    /// The state that `--since` names. On the day of the first commit there is none yet, and all plans are new; before
    /// that day the question is refused.
    private func earlier(_ text: String, zone: Zone) throws -> (Timestamp, AsOf?) {
        do {
            let asOf = try moment(text, edge: .start)
            return (asOf.moment, asOf)
        } catch AsOfError.beforeFirst(let text, let first) {
            guard let day = Day(iso: text), zone.day(of: first) == day else {
                throw AsOfError.beforeFirst(text, first: first)
            }
            return (zone.start(of: day), nil)
        }
    }

    /// What the branch held at the start of a period; nil where it held nothing yet.
    private func state(before start: Timestamp, _ reading: Reading) throws -> AsOf? {
        guard let tip = reading.asOf.commit,
            let commit = try repository.commit(before: start.seconds - 1, from: tip)
        else { return nil }
        return AsOf(commit: commit.id, moment: Timestamp(seconds: start.seconds - 1, offset: start.offset), zone: reading.zone)
    }

    /// Reads a year that may not have had plans at that moment.
    private func readPast(_ asOf: AsOf, year: Int?) throws -> Reading {
        let snapshot = try snapshot(at: asOf.commit, years: .one(year))
        return try judge(snapshot, asOf: asOf, year: year)
    }
}
