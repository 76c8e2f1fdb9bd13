/// What `demo` made.
public struct DemoOutcome: Sendable {
    /// The repository's folder.
    public var path: String
    /// The newest commit.
    public var head: String
    /// The duban program's path, for lines that can be pasted.
    public var program: String

    /// A sample repository.
    public init(path: String, head: String, program: String) {
        self.path = path
        self.head = head
        self.program = program
    }
}
