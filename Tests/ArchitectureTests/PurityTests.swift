import Support
import Testing

/// The programs, which may print, ask for the time, read the environment and exit. No other target does.
private let programs = ["Sources/duban/", "Sources/DubanBench/"]

private let printing: Set = ["print", "debugPrint", "dump", "puts", "putchar", "printf", "fputs", "perror"]
private let streams: Set = ["stdout", "stderr", "standardOutput", "standardError"]
private let environment: Set = ["getenv", "secure_getenv", "setenv", "environ", "ProcessInfo", "CommandLine"]
private let clocks: Set = ["clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock"]
private let terminal: Set = ["isatty", "TIOCGWINSZ"]
private let exits: Set = ["exit", "_exit", "quick_exit", "abort"]

/// What only a program may do, if the code does it here.
private func impurity(of name: Name) -> String? {
    switch name.text {
    case let text where printing.contains(text) && name.isCalledFreely: "prints"
    case let text where streams.contains(text): "prints"
    case let text where environment.contains(text): "reads the environment"
    case let text where clocks.contains(text): "reads the clock"
    case "Date" where name.isFollowed(by: "()") || name.isFollowed(by: ".now"): "reads the clock"
    case "time" where name.isCalledFreely && (name.isFollowed(by: "(nil") || name.isFollowed(by: "(&")):
        "reads the clock"
    case let text where terminal.contains(text): "asks about the terminal"
    case let text where exits.contains(text) && name.isCalledFreely: "exits"
    default: nil
    }
}

private func impurities(in text: String) -> [(line: Int, what: String)] {
    SwiftSource(text).names.compactMap { name in
        impurity(of: name).map { (name.line, $0) }
    }
}

@Test func aLibraryNeverPrintsNorReadsClockOrEnvironmentNorExits() throws {
    let libraries = try Checkout.files(under: "Sources").filter { file in
        !programs.contains { file.path.hasPrefix($0) }
    }
    try #require(!libraries.isEmpty)
    let findings = libraries.flatMap { file in
        impurities(in: file.text).map { "\(file.path):\($0.line): \($0.what)" }
    }
    expectNone(findings, "these belong to the program: pass the value in")
}

@Test(arguments: [
    "print(1)", "  debugPrint(a)", "fputs(a, stderr)", "let a = getenv(b)", "ProcessInfo.processInfo", "Date()",
    "Date.now", "clock_gettime(a, b)", "ContinuousClock().now", "time(nil)", "exit(1)", "if a { abort() }",
    "CommandLine.arguments", "isatty(1)",
])
func anImpureLineIsFound(line: String) {
    #expect(!impurities(in: line).isEmpty)
}

@Test(arguments: [
    "// print(1)", "let a = \"exit(1)\"", "renderer.print(a)", "blueprint(1)", "let exits = 1", "Date(from: a)",
    "downtime(nil)", "onexit()",
])
func aPureLineIsNotFound(line: String) {
    #expect(impurities(in: line).isEmpty)
}
