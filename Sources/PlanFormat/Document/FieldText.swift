public import Plan

extension PlanDocument {
    /// The value that a command line means by `FIELD=text`; empty text is null, of a list `a,b` (or `a、b`) its items.
    ///
    /// Per cent may end in `%`. Throws what ``set(_:to:)`` would.
    public static func parse(_ text: String, for path: FieldPath) throws(EditError) -> FieldValue { .null }
}
