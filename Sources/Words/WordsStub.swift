public import Plan

// Stands in until the words are written; goes away with them.
extension Words {
    /// What a finding says.
    public func message(of finding: Finding) -> String { finding.rule.wording }

    /// How a finding is mended; nil where there is nothing to do.
    public func fix(of finding: Finding) -> String? { finding.severity == .notice ? nil : "fix " + finding.rule.wording }

    /// What waits for a person, in one clause.
    public func sentence(of waiting: Waiting) -> String { "wait." + waiting.rule.wording }
}
