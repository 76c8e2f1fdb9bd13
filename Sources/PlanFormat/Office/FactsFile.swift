public import Plan

/// Reads and writes `Plans/<year>/facts.yaml`.
public enum FactsFile {
    /// The facts that can be read, in the file's order, and what is wrong.
    public static func read(_ bytes: [UInt8], path: String) -> (facts: [Fact], findings: [Finding]) { ([], []) }

    /// A new file of facts.
    public static func bytes(of facts: [Fact]) -> [UInt8] { [] }
}
