import Foundation
import Support
import Testing

private func sources() throws -> [Checkout.File] {
    try Checkout.files(under: "Sources") + Checkout.files(under: "Tests")
}

@Test func aFileOfMoreThan400LinesStatesWhyInItsHeader() throws {
    let findings = try sources().filter { $0.lines.count > 401 && !statesWhyItIsLong($0) }
    expectNone(
        findings.map { "\($0.path): \($0.lines.count - 1) lines" },
        "split it, or say in a comment at its head why it is long")
}

private func statesWhyItIsLong(_ file: Checkout.File) -> Bool {
    let head = file.lines.prefix(12).joined(separator: "\n")
    return SwiftSource(head).comments.contains("long")
}

@Test func nothingSharpIsLeftLyingAbout() throws {
    expectNone(
        try sources().flatMap { file in sharpEdges(in: file.text).map { "\(file.path):\($0.line): \($0.what)" } },
        "stops the program where an error should be thrown, or is unfinished")
}

private func sharpEdges(in text: String) -> [(line: Int, what: String)] {
    let source = SwiftSource(text)
    let comments = source.comments.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [(line: Int, what: String)] = []
    for name in source.names {
        switch name.text {
        case "fatalError" where name.isCalledFreely: found.append((name.line, "fatalError"))
        case "try", "as": if name.isFollowed(by: "!") { found.append((name.line, name.text + "!")) }
        case "unowned" where name.isFollowed(by: "(unsafe)"): found.append((name.line, "unowned(unsafe)"))
        case "unchecked" where name.before == "@":
            // The invariant stands beside the promise, or in the comment right above it.
            if !comments[max(0, name.line - 2)...(name.line - 1)].contains(where: says) {
                found.append((name.line, "@unchecked without its invariant"))
            }
        default: break
        }
    }
    for (index, comment) in comments.enumerated() where comment.contains("TODO") || comment.contains("FIXME") {
        found.append((index + 1, "unfinished"))
    }
    return found
}

private func says(_ comment: Substring) -> Bool { comment.contains(where: \.isLetter) }

@Test(arguments: [
    "fatalError(\"a\")", "let a = try! b()", "a as! B", "// TODO: a", "/* FIXME */", "unowned(unsafe) let a: B",
    "struct A: @unchecked Sendable {}", "let b = 1\nfinal class A: @unchecked Sendable {}",
])
func aSharpEdgeIsFound(code: String) {
    #expect(sharpEdges(in: code).count == 1)
}

@Test(arguments: [
    "// fatalError( is not for us", "let a = \"try! TODO\"", "a as? B", "try? a()",
    "/// Only the lock's holder touches the pointer.\nfinal class A: @unchecked Sendable {}",
    "struct A: @unchecked Sendable {} // holds a constant only",
])
func aBluntLineIsNotFound(code: String) {
    #expect(sharpEdges(in: code).isEmpty)
}

/// A tree without its history lists nothing.
private let isCheckout = FileManager.default.fileExists(atPath: Checkout.url(".git").path)

@Test(.enabled(if: isCheckout)) func theTopLevelHoldsWhatTheDesignSays() throws {
    let listed = try Shell.run(
        "git", ["ls-files", "-z"], in: Checkout.root.path, environment: ProcessInfo.processInfo.environment)
    let paths = listed.split(separator: "\0")
    let top = Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
    let allowed: Set = [
        "Package.swift", "Sources", "Tests", "Plans", "README.md", "Makefile", "LICENSE", ".ci", ".github",
        ".gitignore",
        ".gitattributes", ".mailmap", ".swift-format", ".swift-version", ".editorconfig", ".spi.yml",
    ]
    expectNone(top.subtracting(allowed).sorted(), "entries that the top level should not have")
}
