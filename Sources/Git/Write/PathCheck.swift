/// One path of a draft, and the file that the tip has there.
struct CommittedPath: Sendable {
    let path: String
    let entry: TreeEntry?
}

/// One path of a draft that may be written, with what is known of it.
struct CheckedPath: Sendable {
    let path: String
    /// The file as the tip has it.
    let committed: TreeEntry?
    /// What the work tree holds; nil: no file, or no work tree.
    let before: [UInt8]?
    /// What it is to hold; nil: no file.
    let after: [UInt8]?

    /// What the new tree and the new index say of it.
    func entry(_ id: Oid) -> TreeEntry {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return TreeEntry(name: name, id: id, kind: committed?.kind ?? .blob)
    }
}

extension Native {
    /// What the tip has at the paths of a draft, in their order. Refuses paths that lead elsewhere.
    ///
    /// Throws `outsideRepository`, `symbolicLink`, `notAFile`.
    func committedPaths(of draft: Draft, on tip: Tip) throws(GitError) -> [CommittedPath] {
        var paths: [CommittedPath] = []
        for path in draft.files.keys.sorted() {
            try PathRules.check(path)
            for folder in PathRules.folders(of: path) {
                if case .some(.some) = draft.files[folder] { throw .notAFile(folder) }
            }
            let entry = try committedFile(path, in: tip.tree)
            if let workTree { try checkFolders(path, in: workTree) }
            paths.append(CommittedPath(path: path, entry: entry))
        }
        return paths
    }

    /// What the work tree holds at the paths, where that is what the draft expects.
    ///
    /// Throws `handEdit`, `symbolicLink`, `notAFile`.
    func checkedPaths(_ paths: [CommittedPath], _ draft: Draft) throws(GitError) -> [CheckedPath] {
        var checked: [CheckedPath] = []
        for path in paths {
            var before: [UInt8]?
            if let workTree { before = try checkFile(path.path, in: workTree, path.entry, draft) }
            let after = draft.files[path.path] ?? nil
            checked.append(CheckedPath(path: path.path, committed: path.entry, before: before, after: after))
        }
        return checked
    }

    private func committedFile(_ path: String, in tree: Oid?) throws(GitError) -> TreeEntry? {
        guard let tree else { return nil }
        for folder in PathRules.folders(of: path) {
            guard let entry = try entry(folder, in: tree) else { return nil }
            switch entry.kind {
            case .tree: continue
            case .symlink: throw .symbolicLink(folder)
            case .submodule: throw .outsideRepository(path)
            case .blob, .executable: throw .notAFile(folder)
            }
        }
        guard let entry = try entry(path, in: tree) else { return nil }
        switch entry.kind {
        case .blob, .executable: return entry
        case .symlink: throw .symbolicLink(path)
        case .submodule: throw .outsideRepository(path)
        case .tree: throw .notAFile(path)
        }
    }

    private func checkFolders(_ path: String, in workTree: String) throws(GitError) {
        for folder in PathRules.folders(of: path) {
            guard let status = try FileStatus.of(workTree + "/" + folder) else { return }
            switch status.kind {
            case .folder: break
            case .link: throw .symbolicLink(folder)
            case .file, .other: throw .notAFile(folder)
            }
            // A repository of its own: what is in it is not ours to commit.
            if try FileStatus.of(workTree + "/" + folder + "/.git") != nil { throw .outsideRepository(path) }
        }
    }

    /// What the work tree holds, where that is what the draft expects.
    private func checkFile(
        _ path: String, in workTree: String, _ committed: TreeEntry?, _ draft: Draft
    ) throws(GitError) -> [UInt8]? {
        let file = workTree + "/" + path
        switch try FileStatus.of(file)?.kind {
        case .link: throw .symbolicLink(path)
        case .folder, .other: throw .notAFile(path)
        case .file, nil: break
        }
        let found = try Files.read(file)
        if let expected = draft.expected[path] {
            guard found == expected else { throw .handEdit(path) }
            return found
        }
        switch (found, committed) {
        case (nil, nil): return nil
        case (.some, .some(let committed)):
            guard try holds(file, path: path, blob: committed.id) else { throw .handEdit(path) }
            return found
        default: throw .handEdit(path)
        }
    }
}

extension Index {
    /// Refuses paths that are staged otherwise than the tip has them, unless the draft expects it.
    ///
    /// Throws `conflicted`, `notCheckedOut`, `handEdit`.
    func refuse(_ paths: [CommittedPath], unlessExpectedBy draft: Draft) throws(GitError) {
        for (path, committed) in paths.map({ ($0.path, $0.entry) }) {
            if isConflicted(path) { throw .conflicted(path) }
            let staged = entry(path)
            if staged?.isSkipped == true { throw .notCheckedOut(path) }
            let isAsCommitted = staged?.id == committed?.id && staged?.kind == committed?.kind
            let isExpected = draft.expected[path] != nil
            if !isExpected, !isAsCommitted || staged?.isIntent == true { throw .handEdit(path) }
        }
    }
}
