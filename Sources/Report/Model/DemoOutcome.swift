public import Plan

/// What `demo` made.
public struct DemoOutcome: Sendable {
    /// The repository's folder.
    public var path: String
    /// The newest commit.
    public var head: String
    /// The duban program's path, for lines that can be pasted.
    public var program: String

    /// Who types what is to be tried, since the machine may have no identity of its own.
    public var typist: Person
    /// The name of the person whose unit reports.
    public var reporter: String
    /// The name of the person who may close.
    public var reviewer: String

    /// A sample repository.
    public init(path: String, head: String, program: String, typist: Person, reporter: String, reviewer: String) {
        self.path = path
        self.head = head
        self.program = program
        self.typist = typist
        self.reporter = reporter
        self.reviewer = reviewer
    }
}
