/// Somebody who is waited for, and what for.
public struct Waiting: Hashable, Sendable {
    /// The person or unit by name; nil: nobody is named yet, so the office.
    public let person: String?
    /// The plan that it is about.
    public let goal: PlanID
    /// What is asked: a rule whose words under `wait.` say what to do.
    public let rule: Rule
    /// What those words are filled with, by name.
    public let arguments: [String: Argument]

    /// Somebody who is waited for.
    public init(person: String?, goal: PlanID, rule: Rule, arguments: [String: Argument] = [:]) {
        self.person = person
        self.goal = goal
        self.rule = rule
        self.arguments = arguments
    }

    /// Done, and to be checked and closed, or sent back (待核验).
    public static let toClose = Rule("to-close", .notice)

    /// Sent back by a reviewer, and to be brought in order (退回).
    public static let refused = Rule("refused", .notice)

    /// Every rule that somebody can be waited for by.
    public static let rules: [Rule] =
        [toClose, refused] + [OverReported.rule, Stale.rule] + ShortcomingUnanswered.wordings
        + [NoLead.rule, NoDue.rule, NoTarget.rule]
}

extension Portfolio {
    /// Who is waited for, and what for, plan by plan.
    ///
    /// What was sent back goes to the owner, else the lead. A divergence is explained and a missing report given by the owner, else the lead; what is done waits for its
    /// reviewer, else for the one person who has that role; an unanswered shortcoming for its reviewer; a lead, a due date
    /// or a target for the office.
    public func waiting(team: Team?) -> [Waiting] {
        plans.flatMap { tracked -> [Waiting] in
            let plan = tracked.plan
            var waiting = findings(of: tracked).compactMap { finding in
                Portfolio.addressee(of: finding.rule).map { addressee in
                    Waiting(
                        person: addressee.name(in: plan, team), goal: plan.id, rule: finding.rule,
                        arguments: finding.arguments)
                }
            }
            if let refusal = tracked.timeline.openRefusal, !plan.status.isSettled {
                waiting.insert(
                    Waiting(
                        person: Addressee.owner.name(in: plan, team), goal: plan.id, rule: Waiting.refused,
                        arguments: ["day": .day(zone.day(of: refusal.committed))]),
                    at: 0)
            }
            if plan.status == .done {
                let reviewer = Addressee.reviewer.name(in: plan, team) ?? team?.onlyReviewer
                waiting.insert(
                    Waiting(person: reviewer, goal: plan.id, rule: Waiting.toClose),
                    at: 0)
            }
            return waiting
        }
    }

    /// Who a rule waits for; nil where it waits for nobody.
    private static func addressee(of rule: Rule) -> Addressee? {
        switch rule.name {
        case OverReported.rule.name, Stale.rule.name: .owner
        case ShortcomingUnanswered.rule.name: .reviewer
        case NoLead.rule.name, NoDue.rule.name, NoTarget.rule.name: .office
        default: nil
        }
    }
}

/// Whom a plan names for a task.
private enum Addressee {
    /// The owner, else the unit that leads.
    case owner
    case reviewer
    /// Nobody in particular.
    case office

    /// The name as the team has it, else as the plan writes it.
    func name(in plan: Plan, _ team: Team?) -> String? {
        func known(_ person: String?) -> String? { person.map { team?.member($0)?.name ?? $0 } }
        return switch self {
        case .owner: known(plan.owner) ?? plan.lead.map { team?.unit($0)?.name ?? $0 }
        case .reviewer: known(plan.reviewer)
        case .office: nil
        }
    }
}

extension Team {
    /// The name of the one person who has the role of a reviewer; nil where none or several have it.
    fileprivate var onlyReviewer: String? {
        let reviewers = people.filter { $0.roles.contains(.reviewer) }
        return reviewers.count == 1 ? reviewers.first?.name : nil
    }
}
