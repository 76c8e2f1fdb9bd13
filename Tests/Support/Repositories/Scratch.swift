import Foundation

/// A folder of its own for one test, gone when nobody holds it any more.
public final class Scratch: Sendable {
    /// Its absolute path, with every symbolic link resolved.
    public let path: String

    /// Makes an empty folder where the system keeps temporary files.
    public init() throws {
        let name = "duban-test-" + UUID().uuidString
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit {
        // A test may have taken the right to write away from a folder.
        _ = try? Shell.run("chmod", ["-R", "u+rwX", path])
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A path below.
    public func callAsFunction(_ relative: String) -> String { path + "/" + relative }

    /// Writes a file and makes the folders that it is in.
    public func write(_ relative: String, _ text: String) throws {
        try write(relative, Array(text.utf8))
    }

    /// Writes a file and makes the folders that it is in.
    public func write(_ relative: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: self(relative))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Removes a file or a folder with all that is in it.
    public func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: self(relative))
    }

    /// A file's text; nil where there is none.
    public func read(_ relative: String) -> String? {
        FileManager.default.contents(atPath: self(relative)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether something is there, a broken symbolic link too.
    public func exists(_ relative: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: self(relative))) != nil
    }

    /// All files below, sorted, folders left out.
    public func files(under relative: String = "") -> [String] {
        let root = relative.isEmpty ? path : self(relative)
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return all.filter { name in
            let kind = try? FileManager.default.attributesOfItem(atPath: root + "/" + name)[.type] as? FileAttributeType
            return kind != .typeDirectory
        }.sorted()
    }
}
