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
        var report = PortfolioReport(
            edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        if let since = question.since { try compare(&report, reading, since: since) }
        return Answer(report, notes: reading.notes + notes(on: reading.asOf, report.edition))
    }

    /// The manager's report: standing of every plan, what changed in the period, what waits for whom.
    ///
    /// Without `since` the period is the one in which the as-of day lies.
    public func report(_ question: Question) throws -> Answer<PortfolioReport> {
        let reading = try read(moment(question.asOf), year: question.year)
        var report = PortfolioReport(
            edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        report.waiting = reading.portfolio.waiting(team: reading.snapshot.team)
        try compare(&report, reading, since: question.since)
        return Answer(report, notes: reading.notes + notes(on: reading.asOf))
    }

    /// Fills in what changed since a moment; nil: since the period of the reading's day began.
    private func compare(_ report: inout PortfolioReport, _ reading: Reading, since: String?) throws {
        guard let tip = reading.asOf.commit else { return }
        let (start, state) =
            try since.map { try earlier($0, than: reading.asOf, from: tip, zone: reading.zone) }
            ?? beginning(of: reading)
        let old = try state.map { asOf in
            // A year may not have had plans at that moment.
            try judge(snapshot(at: asOf.commit, years: .one(reading.year)), asOf: asOf, year: reading.year)
        }
        report.since = start
        report.changes = PortfolioChange.between(old?.portfolio, reading.portfolio, gone: reading.vanished)
    }

    /// The state that `--since` names. On the day of the first commit there is none yet, and all plans are new; before
    /// that day the question is refused.
    private func earlier(_ typed: String, than asOf: AsOf, from tip: Oid, zone: Zone) throws -> (Timestamp, AsOf?) {
        let text = try moment(typed: typed)
        try refuse(since: text, after: asOf, zone)
        do {
            let asOf = try AsOf(text, edge: .start, from: tip, in: repository, zone: zone)
            return (AsOf.start(text, zone: zone) ?? asOf.moment, asOf)
        } catch AsOfError.beforeFirst(let text, let first) {
            guard let start = AsOf.start(text, zone: zone), zone.day(of: first) == zone.day(of: start) else {
                throw AsOfError.beforeFirst(text, first: first)
            }
            return (start, nil)
        }
    }

    /// What the branch held before the period of a reading's day began, as the report of the period before ended; nil where
    /// it held nothing yet.
    private func beginning(of reading: Reading) throws -> (Timestamp, AsOf?) {
        let period = Period(holding: reading.portfolio.day, rhythm: reading.snapshot.settings.rhythm)
        let start = reading.zone.start(of: period.first)
        let before = reading.zone.end(of: period.first.advanced(by: -1))
        let commit = try reading.asOf.commit.flatMap { try repository.commit(before: before.seconds, from: $0) }
        return (start, commit.map { AsOf(commit: $0.id, moment: before, zone: reading.zone) })
    }
}
