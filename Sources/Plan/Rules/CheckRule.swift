/// A rule of `check`: what it is called, and what it finds in an office. It gives arguments, never words.
public protocol CheckRule: Sendable {
    /// The rule's name and severity.
    static var rule: Rule { get }
    /// The wordings that it chooses from beside its plain one; where there are any, and ``hasPlainWording`` says no, one
    /// of them always applies.
    static var variants: [String] { get }
    /// Whether it is also worded without a variant.
    static var hasPlainWording: Bool { get }
    /// What it finds in an office whose plans are judged year by year.
    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding]
}

extension CheckRule {
    /// None.
    public static var variants: [String] { [] }
    /// Where there are no variants.
    public static var hasPlainWording: Bool { variants.isEmpty }
    /// The rule once for each of its wordings.
    public static var wordings: [Rule] { (hasPlainWording ? [rule] : []) + variants.map { rule.variant($0) } }
}

/// A rule that looks at one file of an office at a time.
protocol FileRule: CheckRule {
    /// What it finds in a file.
    static func breaches(of file: Office.File, in office: Office) -> [Breach]
}

extension FileRule {
    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        office.files.flatMap { file in
            breaches(of: file, in: office).map { $0.finding(in: file, of: office) }
        }
    }
}

/// A rule that needs nothing but a plan and its standing; lists and reports show what it finds beside the plan.
protocol PlanRule: CheckRule {
    /// What it finds in a plan of a portfolio.
    static func breaches(of tracked: Tracked, in portfolio: Portfolio) -> [Breach]
}

extension PlanRule {
    static func findings(in office: Office, _ portfolios: [Int: Portfolio]) -> [Finding] {
        office.files.flatMap { file -> [Finding] in
            guard let portfolio = portfolios[file.plan.year] else { return [] }
            return breaches(of: file.tracked, in: portfolio).map { $0.finding(in: file, of: office) }
        }
    }
}
