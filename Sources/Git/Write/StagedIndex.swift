/// The index of a commit that is being made: a second one beside it, put in its place and taken back.
///
/// It has a name of its own, which the journal notes, so that a kill leaves nothing that stays.
struct StagedIndex {
    let path: String
    private var before: [UInt8]?

    init(path: String) {
        self.path = path
    }

    /// The lock file that git would take.
    var lock: String { path + ".lock" }
    /// The index that is being made.
    var new: String { path + StagedIndex.newEnding }
    /// What the index that is being made has behind the name of the one in use.
    static let newEnding = ".duban-new"
    /// All that it makes; the library writes an index by way of a lock of its own.
    var temporaries: [String] { [new, new + ".lock"] }

    /// Makes the new index out of the old one, without touching that one: at first a second name of it, where the file
    /// system has such. Where there is none yet, nothing is made.
    ///
    /// What stands under its names is left over from a commit whose note was lost: whoever holds the lock is alone here.
    mutating func begin() throws(GitError) {
        for leftover in temporaries { try Files.remove(leftover) }
        before = try Files.read(path)
        guard let before, try Files.link(path, to: new) != .made else { return }
        try Files.write(new: new, before)
    }

    /// Puts the new index in place.
    func put() throws(GitError) {
        try Files.rename(new, to: path)
    }

    /// Puts the old index back.
    func takeBack() throws(GitError) {
        guard let before else { return try Files.remove(path) }
        try Files.write(new: new, before)
        try put()
    }
}
