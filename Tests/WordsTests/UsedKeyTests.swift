import Support
import Testing

@testable import Words

/// No phrase stands in the tables that nothing shows.
struct UsedKeyTests {
    /// Groups whose phrases are found by the word of the file format that they belong to.
    private static let foundByName: Set<String> = [
        "light", "kind", "severity", "status", "measure", "direction", "visibility", "due", "field", "setting",
        "also",
    ]

    @Test func everyPhraseIsShownSomewhere() throws {
        let files = try Checkout.files(under: "Sources").filter { !$0.path.hasPrefix("Sources/Words/Languages/") }
        let used = Set(files.flatMap { $0.text.matches(of: /\.([a-z][A-Za-z0-9]+)/).map(\.output.1) })
        #expect(used.count > 500, "the sources were not found")
        let idle = Words.Key.allCases.filter { key in
            let group = key.rawValue.prefix { $0 != "." }
            return !UsedKeyTests.foundByName.contains(String(group)) && !used.contains(Substring("\(key)"))
        }
        #expect(idle.map(\.rawValue) == [])
    }
}
