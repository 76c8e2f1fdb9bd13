/// Something that waits for a person (待办).
public struct Waiting: Hashable, Sendable {
    /// Whom it waits for: a person's or a unit's name as the file gives it; nil: the office.
    public var person: String?
    /// The plan.
    public var goal: PlanID
    /// The rule whose words say what is to be done, under `wait.` and its wording.
    public var rule: Rule
    /// What the words are filled with.
    public var arguments: [String: Argument]

    /// Something that waits for a person.
    public init(person: String?, goal: PlanID, rule: Rule, arguments: [String: Argument] = [:]) {
        self.person = person
        self.goal = goal
        self.rule = rule
        self.arguments = arguments
    }
}
