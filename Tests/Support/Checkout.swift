public import Foundation

/// The repository that the tests were compiled in.
public enum Checkout {
    /// A file of the repository, by its path from the top.
    public struct File: Sendable {
        /// Its path from the top.
        public let path: String
        /// All that it says.
        public let text: String

        /// Its text line by line, empty lines too.
        public var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// Its top.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Where a path from the top leads.
    public static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    /// A file's bytes.
    public static func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: url(path))) }

    /// A file, which must be in UTF-8.
    public static func file(_ path: String) throws -> File {
        File(path: path, text: try String(contentsOf: url(path), encoding: .utf8))
    }

    /// The files below a folder whose names end so, in the order of their paths.
    public static func files(under folder: String, ending: String = ".swift") throws -> [File] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: url(folder).path)
        let paths = names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
        return try paths.filter { !isFolder($0) }.map(file)
    }

    /// Whether a folder is there.
    public static func isFolder(_ path: String) -> Bool {
        var folder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url(path).path, isDirectory: &folder) && folder.boolValue
    }
}
