import Foundation

@testable import Report

/// Python, a reader of JSON that nobody here wrote.
enum Python {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What a script prints that reads `request` from its standard input; the request must be JSON in UTF-8.
    static func run(_ script: String, on request: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("duban-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("request.json")
        let output = folder.appendingPathComponent("answer")
        let errors = folder.appendingPathComponent("errors")
        try Data(request.utf8).write(to: input)
        try Data().write(to: output)
        try Data().write(to: errors)

        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-X", "utf8", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
        }
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }

    /// For each document the first thing that its kind's schema refuses, or "" where it is satisfied.
    static func refusals(of documents: [(kind: String, text: String)]) throws -> [String] {
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            request = json.load(sys.stdin)
            validators = {}
            for case in request["cases"]:
                kind = case["kind"]
                if kind not in validators:
                    with open(request["folder"] + "/" + kind + ".json", encoding="utf-8") as file:
                        schema = json.load(file)
                    Draft202012Validator.check_schema(schema)
                    validators[kind] = Draft202012Validator(schema)
                error = next(validators[kind].iter_errors(json.loads(case["text"])), None)
                print("" if error is None else json.dumps(error.json_path + ": " + error.message))
            """
        let cases = documents.map { JSON.object([.init("kind", .string($0.kind)), .init("text", .string($0.text))]) }
        let request: JSON = ["folder": .string(schemaFolder), "cases": .array(cases)]
        let lines = try run(script, on: request.text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().map(String.init)
    }

    /// The folder of the schemas that the program embeds.
    static var schemaFolder: String {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.appendingPathComponent("Sources/duban/Schemas").path
    }
}
