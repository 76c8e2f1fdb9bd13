/// One file of the work tree that a commit writes or removes: checked, put in place, and taken back.
struct WorkFile {
    /// Its path from the root of the repository.
    let path: String
    /// What it holds before; nil: no file.
    let before: [UInt8]?
    /// What it is to hold; nil: no file.
    let after: [UInt8]?
    private let file: String
    private let temporary: String
    private let isExecutable: Bool
    private let mode: UInt32?
    private var madeFolders: [String] = []

    init(_ checked: CheckedPath, in workTree: String, _ mark: String) throws(GitError) {
        path = checked.path
        before = checked.before
        after = checked.after
        file = workTree + "/" + checked.path
        temporary = WorkFile.temporary(for: checked.path, in: workTree, mark)
        isExecutable = checked.committed?.kind == .executable
        mode = try FileStatus.of(file)?.mode
    }

    /// A name in the folder of `path`, for a git directory on another file system.
    static func temporary(for path: String, in workTree: String, _ mark: String) -> String {
        Folders.parent(of: workTree + "/" + path) + "/" + temporaryName(mark)
    }

    static func temporaryName(_ mark: String) -> String { ".duban-" + mark }

    /// Puts the new bytes in place; what the file system then says of the file, nil where it is removed.
    ///
    /// Throws `handEdit` when it holds other bytes than before.
    mutating func put(_ workshop: borrowing Workshop) throws(GitError) -> FileStatus? {
        guard try Files.read(file) == before else { throw .handEdit(path) }
        guard let after else {
            try Files.remove(file)
            removeEmptyFolders()
            return nil
        }
        madeFolders = try Folders.make(Folders.parent(of: file))
        try write(after, workshop)
        return try FileStatus.of(file)
    }

    /// Puts the bytes from before back, unless someone else has written the file since.
    func takeBack(_ workshop: borrowing Workshop) throws(GitError) {
        if try Files.read(file) == after {
            if let before {
                try Folders.make(Folders.parent(of: file))
                try write(before, workshop)
            } else {
                try Files.remove(file)
            }
        }
        for folder in madeFolders.reversed() { _ = Folders.removeEmpty(folder) }
    }

    private func write(_ bytes: [UInt8], _ workshop: borrowing Workshop) throws(GitError) {
        try Files.write(new: workshop.newFile, bytes, mode: isExecutable ? 0o777 : 0o666, exact: mode)
        if try Files.renameIfSameSystem(workshop.newFile, to: file) { return }
        try Files.remove(workshop.newFile)
        try Files.write(new: temporary, bytes, mode: isExecutable ? 0o777 : 0o666, exact: mode)
        try Files.rename(temporary, to: file)
    }

    private func removeEmptyFolders() {
        var folder = Folders.parent(of: path)
        let root = file.dropLast(path.count)
        while folder != ".", Folders.removeEmpty(root + folder) { folder = Folders.parent(of: folder) }
    }
}
