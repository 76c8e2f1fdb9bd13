public import Plan

/// What an agency's annual report says about the year to come: draft plans, last year's figures, and what a person
/// should look at before relying on them.
///
/// Every span counts bytes of the document's text, and every quote is those bytes. Nothing is invented: a field that
/// the report does not state is nil or empty.
public struct AnnualReport: Sendable {
    /// The report's title, as written.
    public var title: String?
    /// The office that reports, as the title, the page's data or the signature name it.
    public var issuer: String?
    /// The day of the report; nil where it does not say, or says it in damaged digits alone.
    public var date: Day?
    /// The year that is reported on.
    public var reportYear: Int?
    /// The plan year: the one after the report's.
    public var year: Int?
    /// Goals and shortcomings, in reading order.
    public var plans: [DraftPlan] = []
    /// The figures of the chapters on results, in reading order, keys `f1`….
    public var facts: [Fact] = []
    /// What a person should look at, in reading order; `path` is nil, line and column are of the text.
    public var findings: [Finding] = []
    /// Which goal may answer which shortcoming.
    public var suggestions: [Suggestion] = []
    /// Text of the chapters on goals and shortcomings that belongs to no plan.
    public var unplaced: [Unplaced] = []
    /// Whether the report has a part on shortcomings.
    public var hasShortcomingsSection = false
    /// Whether the report has a part on next year's goals.
    public var hasGoalsSection = false

    init() {}

    /// Reads a report.
    ///
    /// It never fails: a text that is no report gives no plans and a finding that says so. A plan year that is given
    /// stands in for what the title says, where a report hides its year.
    public static func read(_ document: ReportDocument, planYear: Int? = nil) -> AnnualReport {
        let reading = Reading(document, planYear: planYear)
        var report = AnnualReport()
        report.title = reading.title
        report.issuer = reading.issuer
        report.date = reading.date
        report.reportYear = reading.reportYear
        report.year = reading.year
        report.plans = reading.plans
        report.facts = reading.figures.results.enumerated().map { index, figure in
            figure.fact(key: "f\(index + 1)", in: reading.text)
        }
        report.suggestions = reading.suggestions
        report.unplaced = reading.unplaced
        report.hasShortcomingsSection = reading.hasShortcomingsSection
        report.hasGoalsSection = reading.hasGoalsSection
        report.findings = ImportRules.findings(of: reading)
        return report
    }
}
