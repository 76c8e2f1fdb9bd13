/// A target or baseline that was set was moved: the first one stays in sight.
enum TargetRevised: ActRule {
    static let rule = Rule("target-revised", .warning)

    static func concerns(_ field: FieldPath) -> Bool { field.needsReason && field.parts.last != "due" }

    static func places(in context: ActContext) -> [Int] {
        context.timeline.revisions(of: concerns, zone: context.zone).map(\.place).unique
    }

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        Ledger.breaches(rule, of: file, in: office, concerns)
    }
}

extension [Int] {
    /// Each once, where like ones stand together.
    var unique: [Int] { reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}
