import CLibgit2

/// What git reads in another's place: objects that `git replace` names, and parents that a grafts file gives.
struct Substitutes: Sendable {
    /// The objects that are read in place of others.
    private(set) var objects: [Oid: Oid] = [:]
    /// The parents that commits have in place of those that stand in them.
    private(set) var parents: [Oid: [Oid]] = [:]

    /// Whether everything is read as it stands.
    var isEmpty: Bool { objects.isEmpty && parents.isEmpty }

    /// One line for each, in order.
    var lines: [String] {
        objects.map { "\($0) replaced by \($1)" }.sorted()
            + parents.map { "\($0) grafted to \($1.map(\.description).joined(separator: " "))" }.sorted()
    }

    private static let folder = "refs/replace/"

    /// Reads those of a repository, as git does unless `GIT_NO_REPLACE_OBJECTS` or `core.useReplaceRefs` forbids it.
    init(
        _ repository: OpaquePointer, commonDirectory: String, _ configuration: borrowing Configuration,
        _ surroundings: Surroundings
    ) throws(GitError) {
        if let bytes = try Files.read(commonDirectory + "/info/grafts") {
            readGrafts(String(decoding: bytes, as: UTF8.self))
        }
        if surroundings.path("GIT_NO_REPLACE_OBJECTS") != nil || configuration.bool("core.useReplaceRefs") == false {
            return
        }
        // Most repositories have none, and to list references takes longer than to look for these.
        guard try Substitutes.mayReplace(commonDirectory) else { return }
        for (name, id) in try references(below: Substitutes.folder, in: repository) {
            if let replaced = Oid(hex: name.dropFirst(Substitutes.folder.count)) { objects[replaced] = id }
        }
    }

    private static func mayReplace(_ commonDirectory: String) throws(GitError) -> Bool {
        if try FileStatus.of(commonDirectory + "/" + folder.dropLast()) != nil { return true }
        guard let packed = try Files.read(commonDirectory + "/packed-refs") else { return false }
        return packed.firstRange(of: Array(folder.utf8)) != nil
    }

    private mutating func readGrafts(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
            let ids = line.split(separator: " ").map { Oid(hex: $0) }
            guard let commit = ids.first ?? nil, !ids.contains(nil) else { continue }
            parents[commit] = ids.dropFirst().compactMap(\.self)
        }
    }
}
