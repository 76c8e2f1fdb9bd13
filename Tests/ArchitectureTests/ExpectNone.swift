import Foundation
import Testing

/// A file of the repository, by its path from the top.
struct RepositoryFile {
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// The repository that this test was compiled in.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files below a folder whose names end so, in the order of their paths.
    static func files(under folder: String, ending: String = ".swift") throws -> [RepositoryFile] {
        let top = root.appendingPathComponent(folder).path
        let names = try #require(FileManager.default.enumerator(atPath: top)).compactMap { $0 as? String }
        return try names.filter { $0.hasSuffix(ending) }.sorted().map { try file("\(folder)/\($0)") }
    }

    static func file(_ path: String) throws -> RepositoryFile {
        RepositoryFile(path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
    }

    static func isFolder(_ path: String) -> Bool {
        var folder: ObjCBool = false
        return FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path, isDirectory: &folder)
            && folder.boolValue
    }

    static let isCheckout = FileManager.default.fileExists(atPath: root.appendingPathComponent(".git").path)

    /// What a command prints when it is run at the top; a failure of the test when it fails.
    static func output(of command: String...) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = root
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(command.joined(separator: " ")) failed")
        return data
    }
}

/// Fails the test once, with every finding on a line of its own.
func expectNone(_ findings: [String], _ rule: String, at place: SourceLocation = #_sourceLocation) {
    #expect(findings.isEmpty, "\(rule):\n\(findings.joined(separator: "\n"))", sourceLocation: place)
}
