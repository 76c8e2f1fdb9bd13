/// The index of a commit that is being made: a copy beside the index, put in its place and taken back.
///
/// Both files have names of their own, which the journal notes, so that a kill leaves nothing that stays.
struct StagedIndex {
    let path: String

    /// The lock file that git would take.
    var lock: String { path + ".lock" }
    /// The index that is being made.
    var new: String { path + ".duban-new" }
    /// The index as it was, until the branch has moved.
    private var old: String { path + ".duban-old" }
    /// All that it makes; the library writes a new index by way of a lock of its own.
    var temporaries: [String] { [new, new + ".lock", old] }

    /// Puts the new index in place, keeping the old one.
    func put() throws(GitError) {
        if try FileStatus.of(path) != nil, try Files.link(path, to: old) != .made, let bytes = try Files.read(path) {
            try Files.write(new: old, bytes)
        }
        _ = try Files.rename(new, to: path)
    }

    /// Puts the old index back.
    func takeBack() throws(GitError) {
        if try FileStatus.of(old) == nil {
            try Files.remove(path)
        } else {
            _ = try Files.rename(old, to: path)
        }
    }
}
