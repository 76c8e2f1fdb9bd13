import FoundationEssentials
import Git
import History

/// Reads files of the working tree, as people have them before they are committed.
struct WorkTreeFiles: FileReading {
    let root: String

    func paths(below folder: String) throws -> [String] {
        var paths: [String] = []
        if type(of: folder) == .typeDirectory { try add(folder, to: &paths) }
        return paths.sorted()
    }

    /// The symbolic links among a folder's files and folders, itself included: they are not followed.
    func links(below folder: String) throws -> [String] {
        switch type(of: folder) {
        case .typeSymbolicLink: return [folder]
        case .typeDirectory:
            var (paths, links): ([String], [String]) = ([], [])
            try add(folder, to: &paths, links: &links)
            return links.sorted()
        default: return []
        }
    }

    private func add(_ folder: String, to paths: inout [String]) throws {
        var links: [String] = []
        try add(folder, to: &paths, links: &links)
    }

    private func add(_ folder: String, to paths: inout [String], links: inout [String]) throws {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") } catch {
            // What cannot be read must not be taken for absent.
            throw GitError.permission(folder)
        }
        for name in names where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            // A symbolic link may lead out of the repository; git keeps it as a link, and so it holds no plan.
            switch type(of: path) {
            case .typeDirectory: try add(path, to: &paths, links: &links)
            case .typeRegular: paths.append(path)
            case .typeSymbolicLink: links.append(path)
            default: break
            }
        }
    }

    func bytes(of path: String) throws -> [UInt8]? {
        guard isInside(path), type(of: path) == .typeRegular else { return nil }
        guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else {
            throw GitError.permission(path)
        }
        return [UInt8](data)
    }

    /// Whether there is a file or a folder at a path inside.
    func holds(_ path: String) -> Bool { isInside(path) && type(of: path) != nil }

    /// Whether a path, as a plan may name one, stays in the repository: no step up, and no folder that is a link.
    private func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.contains(where: { ["", ".", ".."].contains($0) }) { return false }
        return parts.indices.dropFirst().allSatisfy { place in
            type(of: parts[..<place].joined(separator: "/")) == .typeDirectory
        }
    }

    private func type(of path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
        return attributes?[.type] as? FileAttributeType
    }
}
