/// One difference of a portfolio between two days, state against state; one a goal and field.
public struct PortfolioChange: Hashable, Sendable {
    /// What kind of difference it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// The plan was not there before.
        case new
        /// The unit says that it is done (已办结).
        case finished
        /// Checked and closed (已销号).
        case closed
        /// Taken back into work after a closing.
        case reopened
        /// Given up (中止).
        case dropped
        /// The plan's file is gone.
        case vanished
        /// A due date that was set moved: the plan's or a milestone's.
        case dueRevised = "due-revised"
        /// A target or baseline that was set moved.
        case targetRevised = "target-revised"
        /// The light is another.
        case lightChanged = "light-changed"
        /// Any other field.
        case updated
    }

    /// The plan.
    public let goal: PlanID
    /// What kind of difference it is.
    public let change: Kind
    /// The field; nil where the whole plan is new or gone; `light` for a light.
    public let field: FieldPath?
    /// What it was.
    public let old: FieldValue
    /// What it is.
    public let new: FieldValue
    /// The first value that was ever set, of a due date, target or baseline that moved; else null.
    public let original: FieldValue
    /// The last commit that set it; nil for a light.
    public let commit: String?
    /// When that commit was recorded.
    public let date: Timestamp?

    /// A difference.
    public init(
        goal: PlanID, change: Kind, field: FieldPath?, old: FieldValue, new: FieldValue, original: FieldValue = .null,
        commit: String? = nil, date: Timestamp? = nil
    ) {
        self.goal = goal
        self.change = change
        self.field = field
        self.old = old
        self.new = new
        self.original = original
        self.commit = commit
        self.date = date
    }
}
