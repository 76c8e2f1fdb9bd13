import Foundation
import Testing

@testable import duban

@Suite struct SchemaLibraryTests {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/duban/Schemas")

    @Test func everyKindIsEmbeddedAsItsFileIs() throws {
        for kind in SchemaLibrary.kinds {
            let file = try String(contentsOf: folder.appendingPathComponent(kind + ".json"), encoding: .utf8)
            #expect(SchemaLibrary.schema(kind) == file)
        }
    }

    @Test func everyFileIsAKind() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.sorted() == SchemaLibrary.kinds.map { $0 + ".json" }.sorted())
    }

    @Test func whatNoCommandPrintsHasNoSchema() {
        #expect(SchemaLibrary.schema("show") == nil)
        #expect(SchemaLibrary.schema("") == nil)
    }
}
