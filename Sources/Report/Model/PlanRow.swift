public import Plan

/// One plan as lists and reports show it.
public struct PlanRow: Sendable {
    /// The plan, as of the edition's date.
    public var plan: Plan
    /// How it stands.
    public var standing: Standing
    /// The goals that answer it, dropped ones too.
    public var answeredBy: [PlanID]
    /// The newest report by commit order.
    public var lastUpdate: Entry?
    /// The act that closed it, where it is closed.
    public var closing: Entry?
    /// The act that sent it back, where nobody has reported it done since.
    public var refusal: Entry?
    /// What a person should look at.
    public var findings: [Finding]

    /// A plan and how it stands.
    public init(plan: Plan, standing: Standing) {
        self.plan = plan
        self.standing = standing
        answeredBy = []
        findings = []
    }
}
