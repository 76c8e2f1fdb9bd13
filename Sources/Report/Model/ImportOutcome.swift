public import Plan

/// What `import` made of a report, or would make.
public struct ImportOutcome: Sendable {
    /// A plan that the report gives.
    public struct Item: Sendable {
        /// Its id.
        public var id: PlanID
        /// Goal or shortcoming.
        public var kind: Plan.Kind
        /// Its title, in the item's own words.
        public var title: String
        /// The heading's numbers, joined.
        public var section: String?
        /// Bytes of the document, end excluded.
        public var span: Range<Int>
        /// Those bytes.
        public var quote: String

        /// A plan of a report.
        public init(id: PlanID, kind: Plan.Kind, title: String, section: String?, span: Range<Int>, quote: String) {
            self.id = id
            self.kind = kind
            self.title = title
            self.section = section
            self.span = span
            self.quote = quote
        }
    }

    /// A goal that may answer a shortcoming.
    public struct Suggestion: Sendable {
        /// The goal.
        public var goal: PlanID
        /// The shortcoming.
        public var answers: PlanID
        /// The words that stand in both.
        public var words: [String]

        /// A goal, a shortcoming and their common words.
        public init(goal: PlanID, answers: PlanID, words: [String]) {
            self.goal = goal
            self.answers = answers
            self.words = words
        }
    }

    /// A passage of a chapter of goals or shortcomings that became no plan.
    public struct Unplaced: Sendable {
        /// The heading's numbers, joined.
        public var section: String?
        /// Bytes of the document, end excluded.
        public var span: Range<Int>
        /// Those bytes.
        public var quote: String
        /// Why it became none, as the name of a rule.
        public var why: String

        /// A passage and why it became no plan.
        public init(section: String?, span: Range<Int>, quote: String, why: String) {
            self.section = section
            self.span = span
            self.quote = quote
            self.why = why
        }
    }

    /// The commit that was made; nil where nothing changed, or with `--dry-run`.
    public var commit: String?
    /// The document's path in the repository.
    public var document: String
    /// The report's title.
    public var title: String?
    /// Who issued it.
    public var issuer: String?
    /// Its date.
    public var date: Day?
    /// The year that it reports on.
    public var reportYear: Int?
    /// The plan year.
    public var year: Int
    /// The plans, in reading order.
    public var plans: [Item] = []
    /// The path of the file that keeps the figures.
    public var factsPath: String { PlanFiles.facts(year) }
    /// The figures of its results, in reading order.
    public var facts: [Fact] = []
    /// What a person should look at.
    public var findings: [Finding] = []
    /// Goals that may answer shortcomings.
    public var suggestions: [Suggestion] = []
    /// Passages that became no plan.
    public var unplaced: [Unplaced] = []
    /// The files that were written, or would be, with their size in bytes.
    public var files: [(path: String, size: Int)] = []
    /// Whether nothing was written because it was only asked what would be.
    public var isDryRun = false

    /// An import of a document into a year.
    public init(document: String, year: Int) {
        self.document = document
        self.year = year
    }
}
