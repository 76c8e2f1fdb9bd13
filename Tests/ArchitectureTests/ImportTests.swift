import Support
import Testing

/// Modules that come with the toolchain and the C library. All of Foundation is for tests only: its tables would make
/// every start of the program slower.
private let system: Set = [
    "Swift", "_Concurrency", "_StringProcessing", "RegexBuilder", "Synchronization", "Dispatch", "Glibc", "Musl",
    "Darwin",
    "FoundationEssentials",
]
private let systemForTests: Set = system.union(["Foundation", "Testing"])

/// The modules that a file imports, and the lines.
private func imports(in text: String) -> [(line: Int, module: String)] {
    let line =
        /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:[a-z]+\s+)?import\s+(?:[a-z]+\s+)?(?<module>\w+)/
    return SwiftSource(text).code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .compactMap { index, code in
            guard code.contains("import") else { return nil }
            return code.firstMatch(of: line).map { (index + 1, String($0.output.module)) }
        }
}

@Test func everyImportIsADeclaredDependency() throws {
    let targets = try Manifest.read().targets.filter { $0.type != "system" }
    try #require(targets.contains { $0.name == "duban" })
    var findings: [String] = []
    var seen = 0
    for target in targets {
        let allowed = Set(target.dependencies.map(\.name)).union(target.isForTests ? systemForTests : system)
        for file in try Checkout.files(under: target.folder) {
            for (line, module) in imports(in: file.text) {
                seen += 1
                guard !allowed.contains(module) else { continue }
                findings.append("\(file.path):\(line): \(target.name) does not declare \(module)")
            }
        }
    }
    #expect(seen > targets.count)
    expectNone(findings, "imports that Package.swift does not give the target")
}

@Test func everyDeclaredDependencyIsImported() throws {
    let targets = try Manifest.read().targets.filter { $0.type != "system" }
    // Tests start a program; they do not import it.
    let programs = Set(targets.filter { $0.type == "executable" }.map(\.name))
    var findings: [String] = []
    for target in targets {
        let imported = try Set(Checkout.files(under: target.folder).flatMap { imports(in: $0.text).map(\.module) })
        findings += target.dependencies.map(\.name).filter { !imported.contains($0) && !programs.contains($0) }
            .map { "\(target.name) declares \($0)" }
    }
    expectNone(findings, "dependencies in Package.swift that no file of the target imports")
}

@Test func everyFormOfImportIsFound() {
    let text = """
        import A
        public import B
        @testable import C
          internal  import struct D.E
        @preconcurrency @_spi(Some) private import func F.g
        // import H
        let i = "import J"
        important()
        """
    #expect(imports(in: text).map(\.module) == ["A", "B", "C", "D", "F"])
    #expect(imports(in: text).map(\.line) == [1, 2, 3, 4, 5])
}
