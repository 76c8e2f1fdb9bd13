import Support
import Testing

private let report = "Sources/Demo/Resources/report.txt"

/// A text without white space; escapes of a Swift literal become the characters that they stand for.
private func squeezed(_ text: String) -> [Unicode.Scalar] {
    let plain = text.replacing(/\\u\{(?<hex>[0-9A-Fa-f]{1,8})\}/) { match in
        UInt32(match.output.hex, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
    return plain.unicodeScalars.filter { !$0.properties.isWhitespace }
}

/// Runs of eight characters of the report that stand in another text too.
private func shared(_ text: String, with windows: Set<[UInt32]>) -> [String] {
    let values = squeezed(text).map(\.value)
    guard values.count >= 8 else { return [] }
    return (0...values.count - 8).compactMap { start in
        let window = Array(values[start..<start + 8])
        guard windows.contains(window) else { return nil }
        return String(String.UnicodeScalarView(window.compactMap(Unicode.Scalar.init)))
    }
}

private func windows(of text: String) -> Set<[UInt32]> {
    let values = squeezed(text).map(\.value)
    guard values.count >= 8 else { return [] }
    return Set((0...values.count - 8).map { Array(values[$0..<$0 + 8]) })
}

@Test func noEightCharactersOfTheReportStandElsewhereInTheSources() throws {
    let known = windows(of: try Checkout.file(report).text)
    try #require(known.count > 1_000)
    var findings: [String] = []
    for file in try Checkout.files(under: "Sources", ending: "") where file.path != report {
        findings += shared(file.text, with: known).map { "\(file.path): \($0)" }
    }
    expectNone(findings, "text of the one report that the demo ships; rules must be general")
}

@Test func eightCharactersAreFoundThroughEscapesAndWhiteSpace() {
    let known = windows(of: "甲乙丙丁、戊己庚辛")
    #expect(shared("let a = \"甲乙 丙丁\\u{3001}戊\\u{5DF1}庚\"", with: known) == ["甲乙丙丁、戊己庚"])
    #expect(shared("甲乙丙丁、戊己壬", with: known).isEmpty)
}
