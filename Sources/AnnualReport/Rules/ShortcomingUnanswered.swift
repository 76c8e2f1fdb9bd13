import Plan

/// A shortcoming that no suggestion answers.
enum ShortcomingUnanswered: ImportRule {
    static let rule = Rule("shortcoming-unanswered", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let answered = Set(reading.suggestions.map(\.answers))
        return zip(reading.items, reading.plans).compactMap { item, plan in
            guard plan.kind == .shortcoming, !answered.contains(plan.number) else { return nil }
            return reading.finding(rule, at: item.first, goal: reading.id(of: plan))
        }
    }
}
