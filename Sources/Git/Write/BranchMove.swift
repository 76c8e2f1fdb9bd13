/// Moves a branch from one commit to another, if nobody else has moved it.
///
/// By hand and not by libgit2: its lock file on a reference could not be told from git's after a kill, and its reflog
/// takes the machine's clock where git takes the committer's date.
struct BranchMove {
    let reference: String
    let from: Oid?
    let to: Oid
    let committer: Signature
    let message: String

    /// The lock file that git would take.
    static func lock(of reference: String, commonDirectory: String) -> String {
        commonDirectory + "/" + reference + ".lock"
    }

    /// Whether the branch moved; false where it was not at `from`, or is not checked out any more.
    func run(
        _ repository: Repository, _ workshop: borrowing Workshop, _ journal: inout Journal, _ sharing: Sharing
    ) throws(GitError) -> Bool {
        let file = repository.commonDirectory + "/" + reference
        let lock = BranchMove.lock(of: reference, commonDirectory: repository.commonDirectory)
        try Folders.make(Folders.parent(of: file))
        try journal.take(lock)
        let expected = Head.branch(name: String(reference.dropFirst("refs/heads/".count)), commit: from)
        guard try repository.head() == expected else {
            try journal.release(lock)
            return false
        }
        try Files.write(new: workshop.newReference, Array("\(to)\n".utf8))
        try sharing.apply(to: workshop.newReference)
        _ = Folders.removeEmpty(file)  // a folder that deleted branches left
        _ = try Files.rename(workshop.newReference, to: file)
        try log(repository, sharing)
        try journal.release(lock)
        return true
    }

    /// Adds a line to the reflogs of the branch and of HEAD, where there are any or there ought to be.
    private func log(_ repository: Repository, _ sharing: Sharing) throws(GitError) {
        let line = "\(from ?? .zero) \(to) \(committer.cleaned.line)\t\(message)\n"
        let setting = repository.config("core.logAllRefUpdates")?.lowercased()
        let isOff = ["false", "no", "off", "0"].contains(setting ?? "")
        let isWanted = setting == nil ? !repository.isBare : !isOff
        let logs = [
            repository.commonDirectory + "/logs/" + reference, repository.gitDirectory + "/logs/HEAD",
        ]
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
