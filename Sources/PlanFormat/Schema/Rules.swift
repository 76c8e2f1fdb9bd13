public import Plan

extension Rule {
    /// A file that does not follow the format; its variants say how.
    public static let schema = Rule("schema", .error)
    /// A key that Duban does not know and that resembles one it knows.
    public static let unknownKey = Rule("unknown-key", .notice)

    /// A person's unit that the team lacks; plans that name such a unit break the same rule.
    static let unknownUnit = Rule("unknown-reference", .error, variant: "unit")

    static func schema(_ variant: String) -> Rule { schema.variant(variant) }
}
