/// Moves a branch to a new commit, under the lock that git would take.
///
/// By hand and not by libgit2: its lock file on a reference could not be told from git's after a kill, and its reflog
/// takes the machine's clock where git takes the committer's date.
struct BranchMove {
    let reference: String
    /// References that stand for it on the way from HEAD, as `git symbolic-ref` makes them.
    let aliases: [String]
    let from: Oid?
    let to: Oid
    let committer: Signature
    let message: String

    /// Writes the reflogs and then the branch, which is the last thing that can fail.
    func run(_ repository: Repository, _ workshop: borrowing Workshop, _ sharing: Sharing) throws(GitError) {
        let file = repository.commonDirectory + "/" + reference
        try Files.write(new: workshop.newReference, Array("\(to)\n".utf8))
        try sharing.apply(to: workshop.newReference)
        try log(repository, sharing)
        _ = Folders.removeEmpty(file)  // a folder that deleted branches left
        try Files.rename(workshop.newReference, to: file)
    }

    /// Adds a line to the reflogs of the branch, of what stands for it, and of HEAD, where there are any or there ought
    /// to be.
    private func log(_ repository: Repository, _ sharing: Sharing) throws(GitError) {
        let line = "\(from ?? .zero) \(to) \(committer.cleaned.line)\t\(message)\n"
        let setting = repository.config("core.logAllRefUpdates")
        let isWanted = setting.map { GitBoolean.parse($0) ?? true } ?? !repository.isBare
        let logs =
            ([reference] + aliases).map { repository.commonDirectory + "/logs/" + $0 }
            + [repository.gitDirectory + "/logs/HEAD"]
        for log in logs {
            if try FileStatus.of(log) == nil {
                guard isWanted else { continue }
                try Folders.make(Folders.parent(of: log))
            }
            try Files.append(log, Array(line.utf8))
            try sharing.apply(to: log)
        }
    }
}
