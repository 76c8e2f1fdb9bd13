/// A due date that was set was moved, the plan's or a milestone's: the first one stays in sight.
enum DueRevised: ActRule {
    static let rule = Rule("due-revised", .warning)

    static func concerns(_ field: FieldPath) -> Bool { field.needsReason && field.parts.last == "due" }

    static func places(in context: ActContext) -> [Int] {
        context.timeline.revisions(of: concerns, zone: context.zone).map(\.place).unique
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        Ledger.breaches(rule, of: file, in: office, concerns)
    }
}
