/// The person who does the work is the one who may close it.
enum OwnerIsReviewer: FileRule {
    static let rule = Rule("owner-is-reviewer", .error)

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        guard let owner = file.plan.owner, let reviewer = file.plan.reviewer,
            isOne(owner, reviewer, office.team)
        else { return [] }
        return [Breach(rule, at: FieldPath("reviewer"), ["person": .text(reviewer)])]
    }

    private static func isOne(_ left: String, _ right: String, _ team: Team?) -> Bool {
        if left.lowercased() == right.lowercased() { return true }
        guard let member = team?.member(left) else { return false }
        return team?.member(right) == member
    }
}
