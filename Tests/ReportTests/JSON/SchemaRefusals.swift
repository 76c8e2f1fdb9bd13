import Foundation
import Support

@testable import Report

extension Python {
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
    static let schemaFolder = Checkout.url("Sources/duban/Schemas").path
}
