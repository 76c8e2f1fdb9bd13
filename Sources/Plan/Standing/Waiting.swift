/// Somebody who is waited for, and what for.
public struct Waiting: Hashable, Sendable {
    /// The person or unit by name; nil: nobody is named yet, so the office.
    public let person: String?
    /// The plan that it is about.
    public let goal: PlanID
    /// What is asked: a rule whose `waiting` words say what to do.
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
}
