public import Foundation

/// Runs real programs.
public enum Shell {
    /// What a program did.
    public struct Outcome: Sendable {
        /// Its exit code.
        public let status: Int32
        /// All that it wrote to its standard output.
        public let output: String
        /// All that it wrote to its standard error.
        public let errors: String
    }

    /// A program that failed.
    public struct Failure: Error, CustomStringConvertible {
        /// The command, the exit code and what the program said.
        public let description: String
    }

    /// Runs a program, found in PATH, to its end. `environment` is all that it gets, beside PATH.
    public static func attempt(
        _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
        input: String? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = environment.merging(
            ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]) { own, _ in own }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // Files and not pipes: whatever is written fits, and nothing waits for a reader.
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("duban-run-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let streams = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
        try Data((input ?? "").utf8).write(to: streams[0])
        for stream in streams[1...] { try Data().write(to: stream) }
        process.standardInput = try FileHandle(forReadingFrom: streams[0])
        process.standardOutput = try FileHandle(forWritingTo: streams[1])
        process.standardError = try FileHandle(forWritingTo: streams[2])
        try process.run()
        process.waitUntilExit()
        let texts = try streams[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// Runs a program that must succeed; its standard output without the line break at its end.
    @discardableResult
    public static func run(
        _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
        input: String? = nil
    ) throws -> String {
        let outcome = try attempt(program, arguments, in: folder, environment: environment, input: input)
        guard outcome.status == 0 else {
            let command = ([program] + arguments).joined(separator: " ")
            throw Failure(description: "\(command): exit \(outcome.status)\n\(outcome.errors)\(outcome.output)")
        }
        return outcome.output.hasSuffix("\n") ? String(outcome.output.dropLast()) : outcome.output
    }
}
