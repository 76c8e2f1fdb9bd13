import Foundation
import Support

/// What `Package.swift` declares, as SwiftPM itself reads it.
struct Manifest: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]

        var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
        var isForTests: Bool { folder.hasPrefix("Tests/") }
    }

    /// A dependency on a target or a product, by its name.
    struct Dependency: Decodable {
        let name: String

        private enum Keys: String, CodingKey, CaseIterable { case byName, product, target }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            guard let key = Keys.allCases.first(where: container.contains) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no kind"))
            }
            // The rest of the array says from which package and when.
            var fields = try container.nestedUnkeyedContainer(forKey: key)
            name = try fields.decode(String.self)
        }
    }

    let targets: [Target]

    /// Asks SwiftPM, past the lock that a running `swift test` holds; it writes nothing.
    static func read() throws -> Manifest {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("manifest-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let json = try Shell.run(
            "swift", ["package", "--ignore-lock", "--scratch-path", scratch.path, "dump-package"],
            in: Checkout.root.path, environment: ProcessInfo.processInfo.environment)
        return try JSONDecoder().decode(Manifest.self, from: Data(json.utf8))
    }
}
