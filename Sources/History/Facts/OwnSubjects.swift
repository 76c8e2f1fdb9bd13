public import Plan

/// What a commit of Duban's does to one plan, as far as its subject says it where there is no note.
public struct UnnotedAct: Sendable {
    /// The plan.
    public let id: PlanID
    /// The plan before and after.
    public let step: PlanStep
    /// The first evidence, else the problem, the next step or the need that the commit says.
    public let saying: String?
    /// The act that the commit takes back (`Undoes:`); nil where it takes none back.
    public let undone: Entry?

    /// What a commit does.
    public init(id: PlanID, step: PlanStep, saying: String? = nil, undone: Entry? = nil) {
        self.id = id
        self.step = step
        self.saying = saying
        self.undone = undone
    }
}

/// Every subject that Duban would have given a commit without a note, in any of its languages: a commit's text that is one
/// of them was made by Duban, all others by a person.
public typealias OwnSubjects = @Sendable (UnnotedAct) -> [String]
