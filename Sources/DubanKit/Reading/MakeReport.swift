import History
import Plan
public import Report

extension Workspace {
    /// Every plan of a year and how it stands: `list`.
    ///
    /// With `since`, what changed from then on too.
    public func list(_ question: Question) throws -> Answer<PortfolioReport> {
        let reading = try read(moment(of: question), year: question.year)
        var report = PortfolioReport(
            edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        if let since = question.since { try compare(&report, reading, with: beginning(since, of: reading.asOf)) }
        return Answer(report, notes: reading.notes + notes(on: reading.asOf, report.edition))
    }

    /// The manager's report: standing of every plan, what changed in the period, what waits for whom.
    ///
    /// Without `since` the period is the one in which the as-of day lies.
    public func report(_ question: Question) throws -> Answer<PortfolioReport> {
        let reading = try read(moment(of: question), year: question.year)
        var report = PortfolioReport(
            edition: try edition(reading), rows: reading.portfolio.plans.compactMap(reading.row))
        report.waiting = reading.portfolio.waiting(team: reading.snapshot.team)
        try compare(&report, reading, with: beginning(question.since, of: reading.asOf))
        return Answer(report, notes: reading.notes + notes(on: reading.asOf))
    }
}
