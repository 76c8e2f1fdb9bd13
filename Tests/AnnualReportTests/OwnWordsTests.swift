import Foundation
import Testing

/// The rules are general: no text of the sample report stands in the sources, but for the demo's one resource.
@Suite struct OwnWordsTests {
    @Test func noEightCharactersOfTheReportStandInTheSources() throws {
        let report = try realText().filter { !$0.isWhitespace }.map { $0 }
        var windows: Set<String> = []
        for start in 0...(report.count - 8) { windows.insert(String(report[start..<(start + 8)])) }
        let sources = package.appending(path: "Sources")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: [.isRegularFileKey]))
        var seen = 0
        for case let file as URL in files {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                !file.path.hasSuffix("Demo/Resources/report.txt")
            else { continue }
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self).filter { !$0.isWhitespace }.map {
                $0
            }
            seen += 1
            guard text.count >= 8 else { continue }
            for start in 0...(text.count - 8) {
                let window = String(text[start..<(start + 8)])
                if windows.contains(window) { Issue.record("\(file.lastPathComponent): \(window)") }
            }
        }
        #expect(seen > 20)
    }
}
