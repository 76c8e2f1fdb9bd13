import Support
import Testing

/// Reads reports as others wrote them, in half-width marks too: its literals are patterns, never shown.
private let readers = ["Sources/AnnualReport/"]

/// Where a text has a half-width mark that touches a Han character.
private func halfWidthMarks(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).compactMap { left, right in
        let isTouched = isHan(left) && isMark(right) || isMark(left) && left != "(" && isHan(right)
        return isTouched ? String(left) + String(right) : nil
    }
}

private func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

private func isMark(_ scalar: Unicode.Scalar) -> Bool { ",:;()?!".unicodeScalars.contains(scalar) }

@Test func whatWeWriteHasNoHalfWidthMarkBesideHan() throws {
    var findings: [String] = []
    for file in try Checkout.files(under: "Sources") where !readers.contains(where: file.path.hasPrefix) {
        for (line, text) in SwiftSource(file.text).literals {
            findings += halfWidthMarks(in: text).map { "\(file.path):\(line): \($0)" }
        }
    }
    for file in try Checkout.files(under: "Sources", ending: ".json") {
        findings += halfWidthMarks(in: file.text).map { "\(file.path): \($0)" }
    }
    expectNone(findings, "a half-width mark beside Han (write it as an escape: \\u{FF0C} and the like)")
}

@Test func halfWidthMarksAreFoundOnEitherSide() {
    // Put together from code points, so that no tool can fold one width into the other on the way here.
    let halves: [Unicode.Scalar] = [",", ":", ";", "(", ")", "?", "!"]
    for half in halves {
        #expect(halfWidthMarks(in: "进度" + String(half) + "1") == ["度" + String(half)])
        guard let full = Unicode.Scalar(half.value + 0xFEE0) else { continue }
        #expect(halfWidthMarks(in: "进度" + String(full) + "现在").isEmpty)
    }
    #expect(halfWidthMarks(in: "{value}\u{2C}现在") == ["\u{2C}现"])
    #expect(halfWidthMarks(in: "progress: 80, (now)").isEmpty)
}
