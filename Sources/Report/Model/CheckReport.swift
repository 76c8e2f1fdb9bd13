public import Plan

/// What `check` found.
public struct CheckReport: Sendable {
    /// What it was made from.
    public var edition: Edition
    /// What was found before this moment is left out; nil: all is told.
    public var since: Timestamp?
    /// How many plans were read.
    public var planCount: Int
    /// What a person should look at, by severity, then by plan, file and place.
    public var findings: [Finding]

    /// The findings of a check.
    public init(edition: Edition, planCount: Int, findings: [Finding]) {
        self.edition = edition
        self.planCount = planCount
        self.findings = findings
    }
}
