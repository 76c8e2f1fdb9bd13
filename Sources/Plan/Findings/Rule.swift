/// The name of a rule and how much a breach matters.
///
/// Open: each part declares its own as static members. The words of a rule are in `Words`, under its name and,
/// where one rule speaks of several cases, its variant.
public struct Rule: Hashable, Sendable {
    /// The name that JSON gives: `no-due`.
    public let name: String
    /// How much a breach matters.
    public let severity: Finding.Severity
    /// Which of several wordings applies; nil where the rule has one.
    public let variant: String?

    /// A rule of a name.
    public init(_ name: String, _ severity: Finding.Severity, variant: String? = nil) {
        self.name = name
        self.severity = severity
        self.variant = variant
    }

    /// The same rule with a wording of its own.
    public func variant(_ variant: String) -> Rule { Rule(name, severity, variant: variant) }

    /// The key of its words: `schema.missing`.
    public var wording: String { variant.map { "\(name).\($0)" } ?? name }
}
