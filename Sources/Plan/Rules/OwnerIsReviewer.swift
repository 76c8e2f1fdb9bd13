/// The person who does the work is the one who may close it.
enum OwnerIsReviewer: FileRule {
    static let rule = Rule("owner-is-reviewer", .error)

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        guard let owner = file.plan.owner, let reviewer = file.plan.reviewer,
            (office.team ?? Team()).isSame(owner, reviewer)
        else { return [] }
        return [Breach(rule, at: FieldPath("reviewer"), ["person": .text(reviewer)])]
    }
}
