import Foundation
import Testing

@testable import Words

/// No phrase stands in the tables that nothing shows.
struct UsedKeyTests {
    /// Groups whose phrases are found by the word of the file format that they belong to.
    private static let foundByName: Set<String> = [
        "light", "kind", "severity", "status", "measure", "direction", "visibility", "due", "field", "setting",
    ]

    @Test func everyPhraseIsShownSomewhere() throws {
        var root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while root.lastPathComponent != "Tests", root.path != "/" { root.deleteLastPathComponent() }
        let sources = root.deletingLastPathComponent().appendingPathComponent("Sources").resolvingSymlinksInPath()
        var used: Set<Substring> = []
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift", !file.path.contains("/Words/Languages/") else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /\.([a-z][A-Za-z0-9]+)/) { used.insert(match.1) }
        }
        #expect(used.count > 500, "the sources were not found")
        let idle = Words.Key.allCases.filter { key in
            let group = key.rawValue.prefix { $0 != "." }
            return !UsedKeyTests.foundByName.contains(String(group)) && !used.contains(Substring("\(key)"))
        }
        #expect(idle.map(\.rawValue) == [])
    }
}
