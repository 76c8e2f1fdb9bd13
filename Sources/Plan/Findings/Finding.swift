/// Something that a person should look at: a rule, where it struck, and the arguments of its words; never text of its own.
public struct Finding: Hashable, Sendable {
    /// How much it matters: errors make `check` fail, warnings do with `--strict`, notices inform.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case error
        case warning
        case notice

        /// Errors come first.
        public static func < (left: Severity, right: Severity) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// The rule that found it.
    public var rule: Rule
    /// The plan that it is about.
    public var goal: PlanID?
    /// The file, as a path in the repository.
    public var path: String?
    /// The line, from 1.
    public var line: Int?
    /// The column, from 1, in Unicode code points.
    public var column: Int?
    /// What the rule's words are filled with, by name.
    public var arguments: [String: Argument]
    /// The report's words that it is about, each no longer than the defect.
    public var quotes: [String]
    /// The source line that the finding points at, for screens that show it.
    public var excerpt: Excerpt?

    /// A line of a file, and the columns that a finding is about.
    public struct Excerpt: Hashable, Sendable {
        /// The line's text, without its end.
        public let text: String
        /// Columns from 1, end excluded, in Unicode code points.
        public let columns: Range<Int>

        /// A line and its columns.
        public init(text: String, columns: Range<Int>) {
            self.text = text
            self.columns = columns
        }
    }

    /// A finding of a rule.
    public init(
        _ rule: Rule, goal: PlanID? = nil, path: String? = nil, line: Int? = nil, column: Int? = nil,
        arguments: [String: Argument] = [:], quotes: [String] = [], excerpt: Excerpt? = nil
    ) {
        self.rule = rule
        self.goal = goal
        self.path = path
        self.line = line
        self.column = column
        self.arguments = arguments
        self.quotes = quotes
        self.excerpt = excerpt
    }

    /// How much it matters.
    public var severity: Severity { rule.severity }
}

extension [Finding] {
    /// By severity, then by plan, file and place; what is about no plan comes first, what stands alike stays as it was.
    public var inOrder: [Finding] {
        enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.severity != b.severity { return a.severity < b.severity }
            let (x, y) = (a.goal ?? PlanID(""), b.goal ?? PlanID(""))
            if x != y { return x < y }
            if a.path != b.path { return (a.path ?? "") < (b.path ?? "") }
            if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
            return left.offset < right.offset
        }.map(\.element)
    }
}
