import Foundation
import Support
import Testing

/// A command line whose screen is kept as a snapshot, in each language.
struct ScreenCase: Sendable, CustomTestStringConvertible {
    /// The snapshot's name.
    let name: String
    /// What is typed after `duban`.
    let arguments: [String]
    /// Columns of the terminal.
    var width = 100
    /// What else is set in the environment; nil takes a variable away.
    var environment: [String: String?] = [:]
    /// What is done to the sample office before.
    var prepare: @Sendable (ProgramOffice) throws -> Void = { _ in }

    init(
        _ name: String, _ arguments: String..., width: Int = 100, environment: [String: String?] = [:],
        prepare: @escaping @Sendable (ProgramOffice) throws -> Void = { _ in }
    ) {
        self.name = name
        self.arguments = arguments
        self.width = width
        self.environment = environment
        self.prepare = prepare
    }

    var testDescription: String { name }

    /// Runs it on a copy of the sample office and writes down all that a person sees.
    func screen(language: String) throws -> String {
        let copy = try SampleOffice.copy()
        let sample = try copy.head()
        try prepare(copy)
        // What the preparation commits has the moment of the test, and so another id each time.
        let prepared = (try? copy.head()).flatMap { $0 == sample ? nil : String($0.prefix(7)) }
        var changes: [String: String?] = [
            "COLUMNS": String(width), "DUBAN_NOW": "2024-12-30T09:00:00+08:00", "NO_COLOR": "1",
        ]
        changes.merge(environment) { _, own in own }
        let outcome = try copy.start(["--lang", language] + arguments, with: changes).wait()
        var text = "$ duban \(arguments.map(ScreenCase.quoted).joined(separator: " "))\n"
        text += outcome.output
        if !outcome.errors.isEmpty { text += "--- stderr\n" + outcome.errors }
        text += "--- exit \(outcome.status)\n"
        if let prepared { text = text.replacingOccurrences(of: prepared, with: "0000000") }
        return text.replacingOccurrences(of: copy.path, with: "/office")
            .replacingOccurrences(of: ProgramOffice.program, with: "/usr/bin/duban")
    }

    private static func quoted(_ argument: String) -> String {
        let isPlain = argument.allSatisfy { $0.isLetter || $0.isNumber || "-_=./,:+%".contains($0) }
        return isPlain && !argument.isEmpty ? argument : "'\(argument)'"
    }
}
