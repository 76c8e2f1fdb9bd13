import Support
import Testing

/// The folders that the README names, in code marks: `Sources/Git`.
private func folders(in text: String) -> Set<String> {
    Set(
        text.matches(of: /`(?<path>(?:Sources|Tests|Plans|\.ci|\.github)(?:\/[\w.\-]+)*)\/?`/).map {
            String($0.output.path)
        })
}

@Test func everyFolderThatTheReadmeNamesIsThere() throws {
    let named = folders(in: try Checkout.file("README.md").text)
    try #require(named.contains("Sources/Git"))
    expectNone(named.filter { !Checkout.isFolder($0) }.sorted(), "folders that the README names")
}

@Test func theReadmeNamesEveryTarget() throws {
    let named = folders(in: try Checkout.file("README.md").text)
    // One line stands for the test targets: each is named for the part that it tests.
    let targets = try Manifest.read().targets.filter { $0.type != "test" }
    expectNone(targets.map(\.folder).filter { !named.contains($0) }, "targets that the README does not name")
}
