import CLibgit2

extension Index {
    /// Opens the index that is being made; times are judged by the age of the one that it is made from.
    ///
    /// Throws `unsupportedIndex` for one that is split, sparse or without a checksum.
    init(_ staged: StagedIndex) throws(GitError) {
        try self.init(staged.path) { git_index_open(&$0, staged.new) }
    }

    /// Stages a file as the file system now has it; `found` is nil where it is removed.
    func stage(_ path: String, _ entry: TreeEntry?, _ found: FileStatus?) throws(GitError) {
        let old = self.entry(path)
        guard let entry, let found else {
            if old != nil { try check(git_index_remove(handle.pointer, path, 0), path) }
            return
        }
        var raw = old?.raw ?? git_index_entry()
        raw.ctime = git_index_time(found.changed)
        raw.mtime = git_index_time(found.modified)
        raw.dev = UInt32(truncatingIfNeeded: found.device)
        raw.ino = UInt32(truncatingIfNeeded: found.inode)
        raw.uid = found.user
        raw.gid = found.group
        raw.file_size = UInt32(truncatingIfNeeded: found.size)
        raw.mode = entry.kind.mode
        raw.id = entry.id.native
        raw.flags_extended = 0
        try add(raw, path)
    }

    private func add(_ raw: git_index_entry, _ path: String) throws(GitError) {
        var raw = raw
        let status = path.withCString { name in
            raw.path = name
            return git_index_add(handle.pointer, &raw)
        }
        try check(status, path)
    }

    /// Makes git look again at files that changed so shortly before the old index was written that its times prove
    /// nothing: the new index is younger, and would hide such a change. Git does the same, by a size of 0.
    func smudgeRacy(_ workTree: String, except paths: [String], _ native: borrowing Native) throws(GitError) {
        let changed = Set(paths)
        for place in 0..<git_index_entrycount(handle.pointer) {
            guard let raw = git_index_get_byindex(handle.pointer, place)?.pointee, isRacy(raw) else { continue }
            let path = String(cString: raw.path)
            let entry = makeEntry(raw)
            guard !changed.contains(path), !entry.isSkipped, raw.file_size != 0 else { continue }
            let file = workTree + "/" + path
            guard let found = try FileStatus.of(file), entry.mayMatch(found) else { continue }
            // One that cannot be read proves nothing either.
            if found.kind == .file, let bytes = try? Files.read(file), try native.idOfBlob(bytes) == entry.id {
                continue
            }
            var smudged = raw
            smudged.file_size = 0
            try add(smudged, path)
        }
    }

    /// Writes it to where it was opened.
    func write(_ sharing: Sharing, _ staged: StagedIndex) throws(GitError) {
        try check(git_index_write(handle.pointer), staged.path)
        try sharing.apply(to: staged.new)
    }
}

extension git_index_time {
    fileprivate init(_ time: FileStatus.Time) {
        self.init(
            seconds: Int32(truncatingIfNeeded: time.seconds), nanoseconds: UInt32(truncatingIfNeeded: time.nanoseconds))
    }
}
