import CLibgit2

extension Repository {
    /// How the file at `path` (from the root of the repository, literal) stands in index and work tree; empty where all
    /// three agree, and where there is no such path.
    ///
    /// Throws `bare`, `outsideRepository`, `unsupportedIndex`, `damaged`.
    public func status(of path: String) throws(GitError) -> PathStatus {
        try PathRules.check(path)
        return try withNative { native throws(GitError) in
            guard let workTree = native.workTree else { throw .bare(native.gitDirectory) }
            let index = try native.currentIndex()
            if index.isConflicted(path) { return .conflicted }
            let committed = try native.headEntry(path)
            let staged = index.entry(path)
            var status: PathStatus = []
            if committed?.id != staged?.id || committed?.kind != staged?.kind { status.insert(.staged) }
            let file = workTree + "/" + path
            let found = try FileStatus.of(file)
            if let staged {
                if !staged.isSkipped, try !native.isUnchanged(file, found, path: path, staged) {
                    status.insert(.unstaged)
                }
            } else if found != nil {
                status.insert(.untracked)
            }
            return status
        }
    }

    /// The paths under `folder` (from the root of the repository, literal; empty for all) that index or work tree hold
    /// otherwise than HEAD; untracked files too, ignored ones not. Sorted.
    ///
    /// Throws `bare`, `unsupportedIndex`, `damaged`.
    public func changedPaths(under folder: String) throws(GitError) -> [String] {
        try withNative { native throws(GitError) in
            guard native.workTree != nil else { throw .bare(native.gitDirectory) }
            return try Library.withHome(native.surroundings.home) { () throws(GitError) in
                try native.changedPaths(under: Folders.withoutSlash(folder))
            }
        }
    }
}

extension Native {
    /// The index as it is on disk now.
    func currentIndex() throws(GitError) -> Index {
        let index = try Index(indexPath) { git_repository_index(&$0, repository.pointer) }
        try index.refresh()
        return index
    }

    /// What HEAD's commit has at `path`.
    func headEntry(_ path: String) throws(GitError) -> TreeEntry? {
        guard let id = try head().commit else { return nil }
        return try entry(path, in: try commit(id).tree)
    }

    /// Whether a file is what the index says: by the times that the index keeps, else by its bytes.
    func isUnchanged(
        _ file: String, _ found: FileStatus?, path: String, _ entry: Index.Entry
    ) throws(GitError) -> Bool {
        guard let found else { return false }
        switch (entry.kind, found.kind) {
        case (.blob, .file), (.executable, .file):
            let isExecutable = found.mode & 0o100 != 0
            if configuration.bool("core.filemode") != false, isExecutable != (entry.kind == .executable) {
                return false
            }
            if entry.matches(found), !entry.isRacy { return true }
            return try holds(file, path: path, blob: entry.id)
        case (.symlink, .link): return entry.matches(found)
        case (.submodule, .folder): return true
        default: return false
        }
    }

    /// Whether a file's bytes are those of a blob, as they are or as git would take them in (line endings, filters).
    func holds(_ file: String, path: String, blob: Oid) throws(GitError) -> Bool {
        guard let bytes = try Files.read(file) else { return false }
        if try idOfBlob(bytes) == blob { return true }
        var id = git_oid()
        return git_repository_hashfile(&id, repository.pointer, file, GIT_OBJECT_BLOB, path) == 0 && Oid(id) == blob
    }

    fileprivate func changedPaths(under folder: String) throws(GitError) -> [String] {
        var options = git_status_options()
        try check(git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION)), indexPath)
        options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR
        options.flags =
            GIT_STATUS_OPT_INCLUDE_UNTRACKED.rawValue | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS.rawValue
            | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH.rawValue
        let list = try folder.withPathList { paths throws(GitError) in
            if !folder.isEmpty { options.pathspec = paths }
            return try Handle(indexPath, free: git_status_list_free) {
                git_status_list_new(&$0, repository.pointer, &options)
            }
        }
        var found: Set<String> = []
        for place in 0..<git_status_list_entrycount(list.pointer) {
            guard let entry = git_status_byindex(list.pointer, place)?.pointee else { continue }
            for delta in [entry.head_to_index, entry.index_to_workdir] {
                guard let delta, let path = delta.pointee.new_file.path ?? delta.pointee.old_file.path else { continue }
                found.insert(String(cString: path))
            }
        }
        return found.sorted()
    }
}

extension String {
    /// Hands a list of this one string to `body`, in the library's form.
    fileprivate func withPathList<Value: ~Copyable>(
        _ body: (git_strarray) throws(GitError) -> Value
    ) throws(GitError) -> Value {
        let units = UnsafeMutableBufferPointer<CChar>.allocate(capacity: utf8.count + 1)
        _ = units.initialize(from: utf8.map { CChar(bitPattern: $0) } + [0])
        defer { units.deallocate() }
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
        list.initialize(to: units.baseAddress)
        defer { list.deallocate() }
        return try body(git_strarray(strings: list, count: 1))
    }
}
