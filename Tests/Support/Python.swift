/// Python, whose calendar and whose readers of JSON and YAML nobody here wrote.
public enum Python {
    /// The system's own, which `.ci/setup --tests` gives its modules to.
    private static let program = "/usr/bin/python3"

    /// What a script prints that reads `input`, in UTF-8, from its standard input. Throws what it complains of when it
    /// fails.
    public static func run(_ script: String, on input: String = "") throws -> String {
        let outcome = try Shell.attempt(program, ["-X", "utf8", "-c", script], input: input)
        guard outcome.status == 0 else {
            throw Shell.Failure(description: "\(program): exit \(outcome.status)\n\(outcome.errors)")
        }
        return outcome.output
    }
}
