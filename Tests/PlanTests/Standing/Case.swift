import Plan
import Testing

/// A worked case: a plan, its history and a day, and the standing that the rules give; a figure left out is not asked.
struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let plan: Plan
    var timeline: Timeline
    let day: Day
    let light: Light
    let basis: Basis
    let reason: Standing.Reason
    var computed: Double??
    var expected: Double??
    var divergence: Double??
    var missing: Int?
    var isOverdue: Bool?
    var originalDue: Day??
    var lightAtOriginalDue: Light??
    var settings: Settings

    init(
        _ name: String, _ plan: Plan, _ timeline: Timeline = history(reports: ["2024-03-01"]), on day: Day,
        _ light: Light, _ basis: Basis, _ reason: Standing.Reason, computed: Double?? = nil, expected: Double?? = nil,
        divergence: Double?? = nil, missing: Int? = nil, isOverdue: Bool? = nil, originalDue: Day?? = nil,
        lightAtOriginalDue: Light?? = nil, settings: Settings = Settings()
    ) {
        self.name = name
        self.plan = plan
        self.timeline = timeline
        self.day = day
        self.light = light
        self.basis = basis
        self.reason = reason
        self.computed = computed
        self.expected = expected
        self.divergence = divergence
        self.missing = missing
        self.isOverdue = isOverdue
        self.originalDue = originalDue
        self.lightAtOriginalDue = lightAtOriginalDue
        self.settings = settings
    }

    var testDescription: String { name }

    static let all =
        milestoneCases + levelCases + yearlyCases + holdCases + reportedCases + rhythmCases + firstReportCases
        + statusCases + dueCases
}

/// Whether two shares are one but for binary noise.
func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-9
}

@Test(arguments: Case.all)
func planStandsAsTheRulesSay(_ example: Case) {
    let standing = Standing(
        of: example.plan, timeline: example.timeline, on: example.day, settings: example.settings, zone: .shanghai)
    #expect(standing.light == example.light)
    #expect(standing.basis == example.basis)
    #expect(standing.reason == example.reason)
    if let computed = example.computed { #expect(isClose(standing.computed, computed), "\(standing.computed as Any)") }
    if let expected = example.expected { #expect(isClose(standing.expected, expected), "\(standing.expected as Any)") }
    if let divergence = example.divergence { #expect(isClose(standing.divergence, divergence)) }
    if let missing = example.missing { #expect(standing.missing.count == missing, "\(standing.missing)") }
    if let isOverdue = example.isOverdue { #expect(standing.isOverdue == isOverdue) }
    if let originalDue = example.originalDue { #expect(standing.originalDue == originalDue) }
    if let light = example.lightAtOriginalDue { #expect(standing.lightAtOriginalDue == light) }
    #expect(standing.isStale == !standing.missing.isEmpty)
    #expect(standing.notice == nil && standing.forecast == nil)
}

@Test func tableIsLongEnoughAndItsNamesTellCasesApart() {
    #expect(Case.all.count >= 40)
    #expect(Set(Case.all.map(\.name)).count == Case.all.count)
}
