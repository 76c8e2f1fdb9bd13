import Foundation
import Testing

/// The rules are general: no text of the sample report stands in the sources, but for the demo's one resource.
@Suite struct OwnWordsTests {
    /// Every run of eight characters of a text, blanks left out, as sums that are equal where the characters are.
    private func windows(_ text: String) -> (signs: [Unicode.Scalar], sums: [UInt64]) {
        let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { $0 }
        guard signs.count >= 8 else { return (signs, []) }
        let sums = (0...(signs.count - 8)).map { start in
            signs[start..<(start + 8)].reduce(UInt64(1_469_598_103)) { ($0 ^ UInt64($1.value)) &* 1_099_511_628_211 }
        }
        return (signs, sums)
    }

    @Test func noEightCharactersOfTheReportStandInTheSources() throws {
        let ofReport = Set(windows(try realText()).sums)
        let sources = package.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: [.isRegularFileKey]))
        var seen = 0
        for case let file as URL in files {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                !file.path.hasSuffix("Demo/Resources/report.txt")
            else { continue }
            seen += 1
            let (signs, sums) = windows(String(decoding: try Data(contentsOf: file), as: UTF8.self))
            for (start, sum) in sums.enumerated() where ofReport.contains(sum) {
                let words = String(String.UnicodeScalarView(signs[start..<(start + 8)]))
                Issue.record("\(file.lastPathComponent): \(words)")
            }
        }
        #expect(seen > 20)
    }

    @Test func theCheckSeesTextOfTheReport() throws {
        let ofReport = Set(windows(try realText()).sums)
        let line = try #require(try realText().split(separator: "\n").first)
        #expect(windows("// \(line.prefix(9))\n").sums.contains { ofReport.contains($0) })
        #expect(!windows("let words = [甲乙, 丙丁]").sums.contains { ofReport.contains($0) })
    }
}
