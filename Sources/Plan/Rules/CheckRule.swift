/// A rule of `check`: what it is called, and what it finds in an office.
public protocol CheckRule: Sendable {
    /// The rule's name and severity.
    static var rule: Rule { get }
    /// What it finds; no words, only arguments.
    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding]
}

/// The rules of `check` that need nothing but the office in memory.
public enum Rules {
    /// Every rule, in the order in which findings of one plan are shown.
    public static let all: [any CheckRule.Type] = []

    /// What all rules find: by plan, errors first.
    public static func findings(of office: Office) -> [Finding] { [] }
}

extension Portfolio {
    /// What lists and reports show beside a plan: what its standing and empty fields say.
    public func findings(of id: PlanID) -> [Finding] { [] }

    /// Who is waited for, and what for; by plan.
    public func waiting(team: Team?) -> [Waiting] { [] }
}

extension PortfolioChange {
    /// The differences between two states of a portfolio, in the order of the newer one's plans, those that are gone
    /// last; without an older one all plans are new.
    ///
    /// `gone` holds the histories of plans that are gone, where they are known.
    public static func between(
        _ old: Portfolio?, _ new: Portfolio, gone: [PlanID: Timeline] = [:]
    ) -> [PortfolioChange] { [] }
}
