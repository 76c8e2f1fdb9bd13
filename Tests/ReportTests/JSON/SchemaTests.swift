import Foundation
import Support
import Testing

@testable import Report

@Suite struct SchemaTests {
    /// With `RECORD_SCHEMAS` in the environment, files that differ are written anew, and that run fails.
    @Test func everyFileIsWhatTheProgramPrints() throws {
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SCHEMAS"] != nil
        for kind in SchemaLibrary.kinds {
            let file = URL(fileURLWithPath: Python.schemaFolder).appendingPathComponent(kind + ".json")
            let text = try #require(SchemaLibrary.schema(kind))
            let isSame = (try? String(contentsOf: file, encoding: .utf8)) == text
            if !isSame && isRecording { try Data(text.utf8).write(to: file) }
            #expect(isSame, "Sources/duban/Schemas/\(kind).json differs from what duban schema \(kind) prints")
        }
    }

    @Test func everyFileIsASchemaOfAKind() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Python.schemaFolder)
        #expect(files.sorted() == SchemaLibrary.kinds.map { $0 + ".json" }.sorted())
    }

    @Test func whatNoCommandPrintsHasNoSchema() {
        #expect(SchemaLibrary.schema("show") == nil)
        #expect(SchemaLibrary.schema("") == nil)
    }

    @Test func everyKindHasASampleDocument() {
        #expect(Set(Samples.documents.map(\.kind)) == Set(Schema.kinds.map(\.name)))
    }

    @Test func everyPropertyIsDescribed() {
        func undescribed(_ schema: JSON, _ path: String) -> [String] {
            switch schema {
            case .object(let members):
                members.flatMap { member -> [String] in
                    guard member.key == "properties" || member.key == "$defs" else {
                        return undescribed(member.value, path)
                    }
                    return member.value.members.flatMap { property -> [String] in
                        let path = path + "." + property.key
                        let isDescribed = property.value.members.contains { $0.key == "description" }
                        return (isDescribed ? [] : [path]) + undescribed(property.value, path)
                    }
                }
            case .array(let values): values.flatMap { undescribed($0, path) }
            case .null, .bool, .number, .string: []
            }
        }
        for kind in Schema.kinds {
            #expect(undescribed(kind.schema, kind.name) == [])
        }
    }

    @Test func samplesOfEveryKindSatisfyTheirSchema() throws {
        let documents = Samples.documents
        let refusals = try Python.refusals(of: documents.map { ($0.kind, $0.json.text) })
        try #require(refusals.count == documents.count)
        for (document, refusal) in zip(documents, refusals) {
            #expect(refusal == "", "\(document.kind)")
        }
    }

    @Test func documentsThatAreWrongAnywhereAreRefused() throws {
        let mutants = Samples.documents.flatMap { document in
            Mutant.all(of: document.json).map { (kind: document.kind, mutant: $0) }
        }
        #expect(mutants.count > 500)
        let refusals = try Python.refusals(of: mutants.map { ($0.kind, $0.mutant.json.text) })
        try #require(refusals.count == mutants.count)
        let taken = zip(mutants, refusals).filter { $0.1 == "" }.map { "\($0.0.kind): \($0.0.mutant.what)" }
        #expect(taken == [], "wrong documents that a schema takes")
    }

    @Test(arguments: [
        ("\"asOf\": \"2024-09-30\"", "\"asOf\": \"2024-9-30\""),
        ("\"light\": \"red\"", "\"light\": \"orange\""),
        ("\"due\": \"long-term\"", "\"due\": \"soon\""),
        ("\"computed\": 43.3", "\"computed\": 143.3"),
        ("\"authorDate\": \"2024-09-30T12:00:00+08:00\"", "\"authorDate\": \"2024-09-30T04:00:00Z\""),
        ("\"commit\": \"3f2c91ab3f2c91ab", "\"commit\": \"3f2c91ab"),
        ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
        ("\"kind\": \"report\"", "\"kind\": \"list\""),
        ("\"line\": 14", "\"line\": 0"),
    ])
    func aWrongValueIsRefused(right: String, wrong: String) throws {
        let text = Samples.portfolio.json(.report, words: Samples.words).text
        try #require(text.contains(right))
        let refusals = try Python.refusals(of: [("report", text.replacingOccurrences(of: right, with: wrong))])
        #expect(refusals.count == 1 && refusals.first != "")
    }
}
