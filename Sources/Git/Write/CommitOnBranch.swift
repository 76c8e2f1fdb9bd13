import CLibgit2

extension Repository {
    /// How often a commit begins again because the branch moved under it, before it keeps the locks while the draft is
    /// made again: whoever commits without a pause would else always be faster.
    private static let patience = 3
    /// How often it begins again at all.
    private static let tries = 20

    /// Makes one commit on the branch that is checked out, with the files of a draft in the work tree, the index and
    /// the commit alike; its id. `make` gives the draft for a tip, and nil for nothing to do, which commits nothing.
    ///
    /// The steps:
    /// 1. Duban's own lock, `duban/lock` in the common git directory, which the system takes back when a process ends;
    ///    what a killed one left is cleared first. `make` is called now.
    /// 2. git's locks on index and branch, noted in `duban/journal`. If the branch moved since, all begins again on the
    ///    new tip, at last under the locks. All that can be refused is refused now, before anything is written.
    /// 3. The objects.
    /// 4. The files, each by a rename.
    /// 5. The index, by a rename: the old one with just these entries replaced.
    /// 6. The branch, by a rename. What fails before is taken back, 5 and then 4.
    ///
    /// In a bare repository, and for a draft without files, 4 and 5 and the index's
    /// lock are left out. Killed anywhere, the commit is whole, or
    /// the files show as edits that are not committed, or nothing shows. What else is staged or edited stays as it is.
    /// Bytes are committed as they are, without filters; hooks are not run; nothing is signed; as with git's own
    /// defaults nothing is forced to the disk (`core.fsyncObjectFiles` is honoured for the objects).
    ///
    /// `make` may read this repository, but not commit to it. Throws what `make` throws, and `detachedHead`,
    /// `inProgress`, `busy`, `locked`, `moved`, `noIdentity`, `conflicted`, `handEdit`, `notCheckedOut`, `outsideRepository`,
    /// `symbolicLink`, `notAFile`, `unsupportedIndex`, `permission`, `diskFull`.
    public func commit(_ make: (Tip) throws -> Draft?) throws -> Oid? {
        let workshop = try Workshop(commonDirectory: commonDirectory)
        try Journal.clear(workshop) { () throws(GitError) in try usualLocks() }
        var branch = ""
        for attempt in 0..<Repository.tries {
            let tip = try tip()
            branch = tip.branch
            guard let draft = try make(tip) else { return nil }
            let outcome = try withoutActuallyEscaping(make) { make in
                try CommitAttempt(self, draft, on: tip).run(
                    workshop, remake: attempt < Repository.patience ? nil : make)
            }
            if case .done(let id) = outcome { return id }
        }
        throw GitError.moved("refs/heads/" + branch)
    }

    /// The locks that a commit takes here.
    private func usualLocks() throws(GitError) -> [String] {
        var locks = [indexPath + ".lock"]
        if case .branch(let name, _) = try head() { locks.append("\(commonDirectory)/refs/heads/\(name).lock") }
        return locks
    }

    /// The branch that a commit would go to.
    ///
    /// Throws `inProgress`, `detachedHead`.
    func tip() throws(GitError) -> Tip {
        try withNative { native throws(GitError) in
            if let operation = native.operationInProgress { throw .inProgress(operation) }
            let checkedOut = try native.checkedOut()
            let aliases = Array(checkedOut.names.dropLast())
            switch checkedOut.head {
            case .detached(let id): throw .detachedHead(id)
            case .branch(let name, _) where name.hasPrefix("refs/"):
                throw .damaged(native.gitDirectory + "/HEAD", "names \(name), which is no branch")
            case .branch(let name, nil): return Tip(commit: nil, tree: nil, branch: name, aliases: aliases)
            case .branch(let name, let id?):
                return Tip(commit: id, tree: try native.commit(id).tree, branch: name, aliases: aliases)
            }
        }
    }
}

extension Native {
    /// What git was told to do and has not finished, by the name of its command; nil where there is none.
    fileprivate var operationInProgress: String? {
        switch git_repository_state_t(rawValue: .init(git_repository_state(repository.pointer))) {
        case GIT_REPOSITORY_STATE_MERGE: "merge"
        case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: "revert"
        case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: "cherry-pick"
        case GIT_REPOSITORY_STATE_BISECT: "bisect"
        case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE,
            GIT_REPOSITORY_STATE_REBASE_MERGE:
            "rebase"
        case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE: "am"
        default: nil
        }
    }
}
