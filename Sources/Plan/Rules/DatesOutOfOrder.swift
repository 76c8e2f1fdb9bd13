/// Dates of a plan that cannot all be right.
///
/// Only a start that a person set counts: a due date before the report's own date is late, not wrong. A milestone may be
/// done before the plan's start, as work often is; it cannot be done on a day that is still to come.
enum DatesOutOfOrder: FileRule {
    static let rule = Rule("dates-out-of-order", .error)
    /// Start after due; a milestone due after the plan; a milestone due before the start; a milestone done in the future.
    static let variants = ["start-after-due", "milestone-after-due", "milestone-before-start", "done-in-future"]

    static func breaches(of file: Office.File, in office: Office) -> [Breach] {
        let plan = file.plan
        var breaches: [Breach] = []
        if let start = plan.start, let due = plan.due?.day, start > due {
            breaches.append(
                Breach(
                    rule.variant("start-after-due"), at: FieldPath("start"), ["start": .day(start), "due": .day(due)]))
        }
        for milestone in plan.milestones {
            let field = FieldPath("milestones", milestone.key, "due")
            let name = Argument.text(milestone.title ?? milestone.key)
            if let own = milestone.due, let due = plan.due?.day, own > due {
                breaches.append(
                    Breach(
                        rule.variant("milestone-after-due"), at: field,
                        ["milestone": name, "date": .day(own), "due": .day(due)]))
            }
            if let own = milestone.due, let start = plan.start, own < start {
                breaches.append(
                    Breach(
                        rule.variant("milestone-before-start"), at: field,
                        ["milestone": name, "date": .day(own), "start": .day(start)]))
            }
            if let done = milestone.done, done > office.day {
                breaches.append(
                    Breach(
                        rule.variant("done-in-future"), at: .done(milestone.key),
                        ["milestone": name, "date": .day(done), "today": .day(office.day)]))
            }
        }
        return breaches
    }
}
