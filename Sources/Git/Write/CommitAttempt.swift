import CLibgit2

/// One try at a commit on one tip.
struct CommitAttempt {
    /// How a try ends.
    enum Outcome {
        /// The new commit; nil where a draft that was made again has nothing to do.
        case done(Oid?)
        /// The branch moved, and all is as before.
        case moved
    }

    let repository: Repository
    private(set) var draft: Draft
    private(set) var tip: Tip

    private var reference: String { "refs/heads/" + tip.branch }
    private let sharing: Sharing
    /// Tells this try's temporary files from a user's.
    private let mark = String(UInt64.random(in: .min ... .max), radix: 16)

    init(_ repository: Repository, _ draft: Draft, on tip: Tip) {
        self.repository = repository
        self.draft = draft
        self.tip = tip
        sharing = Sharing(repository.config("core.sharedRepository"))
    }

    /// Commits, unless the branch moved since the draft was made.
    ///
    /// - Parameter remake: makes the draft again under the locks, where the branch moved; nil: then the try is over.
    func run(_ workshop: borrowing Workshop, remake: ((Tip) throws -> Draft?)?) throws -> Outcome {
        let (staged, locks) = try prepared()
        let interruption = Interruption.hold()
        defer { interruption.release() }
        var journal = try Journal(
            workshop, JournalText(mark: mark, locks: locks, temporaries: (staged?.temporaries ?? []) + besideFiles))
        let outcome: Result<Outcome, any Error>
        do {
            for lock in locks { try journal.take(lock) }
            outcome = .success(try commit(staged, workshop, remake))
        } catch {
            outcome = .failure(error)
        }
        for leftover in workshop.leftovers + (staged?.temporaries ?? []) { try? Files.remove(leftover) }
        journal.close()
        return try outcome.get()
    }

    /// What the try stages in and locks; paths that may not be committed are refused.
    private func prepared() throws(GitError) -> (staged: StagedIndex?, locks: [String]) {
        for path in draft.files.keys { try PathRules.check(path) }
        let staged = draft.files.isEmpty || repository.isBare ? nil : StagedIndex(path: repository.indexPath)
        let branch = repository.commonDirectory + "/" + reference
        try Folders.make(Folders.parent(of: branch))
        return (staged, (staged.map { [$0.lock] } ?? []) + [branch + ".lock"])
    }

    /// Commits under the locks, on the tip that the draft was made for or, where that moved, on the new one.
    private func commit(
        _ staged: StagedIndex?, _ workshop: borrowing Workshop, _ remake: ((Tip) throws -> Draft?)?
    ) throws -> Outcome {
        if try repository.checkedOut() == tip.checkedOut { return .done(try commit(staged, workshop)) }
        guard let remake else { return .moved }
        var again = self
        again.tip = try repository.tip()
        guard let draft = try remake(again.tip) else { return .done(nil) }
        again.draft = draft
        // What is locked and noted must be what the new draft asks for: the same branch, the same files.
        guard again.tip.checkedOut.names == tip.checkedOut.names, again.draft.files.keys == self.draft.files.keys else {
            return .moved
        }
        return .done(try again.commit(staged, workshop))
    }

    /// Where new files go first when the git directory is on another file system than the work tree.
    private var besideFiles: [String] {
        guard let workTree = repository.workTree else { return [] }
        return Set(draft.files.keys.map { WorkFile.temporary(for: $0, in: workTree, mark) }).sorted()
    }

    /// All that is done under the locks. What fails is taken back.
    private func commit(_ staged: StagedIndex?, _ workshop: borrowing Workshop) throws(GitError) -> Oid {
        guard var staged, let workTree = repository.workTree else {
            let paths = try repository.withNative { native throws(GitError) in
                try native.checkedPaths(try native.committedPaths(of: draft, on: tip), draft)
            }
            let commit = try writeObjects(paths).commit
            try move(to: commit, workshop)
            return commit
        }
        try staged.begin()
        let index = try Index(staged)
        let paths = try repository.withNative { native throws(GitError) in
            let committed = try native.committedPaths(of: draft, on: tip)
            try index.refuse(committed, unlessExpectedBy: draft)
            return try native.checkedPaths(committed, draft)
        }
        let objects = try writeObjects(paths)
        var files: [WorkFile] = []
        var isStaged = false
        do {
            for (place, path) in paths.enumerated() {
                files.append(try WorkFile(path, in: workTree, mark))
                let found = try files[place].put(workshop)
                try index.stage(path.path, objects.blobs[place].map(path.entry), found)
            }
            try repository.withNative { native throws(GitError) in
                try index.smudgeRacy(workTree, except: paths.map(\.path), native)
            }
            try index.write(sharing, staged)
            try staged.put()
            isStaged = true
            try move(to: objects.commit, workshop)
        } catch {
            // The first failure is the one to report; a second one, on the way back, must not stop the rest.
            if isStaged { try? staged.takeBack() }
            for file in files.reversed() { try? file.takeBack(workshop) }
            throw error
        }
        return objects.commit
    }

    private struct Objects: Sendable {
        let commit: Oid
        /// One a path, in their order; nil for a file that is removed.
        let blobs: [Oid?]
    }

    private func writeObjects(_ paths: [CheckedPath]) throws(GitError) -> Objects {
        try repository.withNative { native throws(GitError) in
            var blobs: [Oid?] = []
            var changes: Native.Changes = [:]
            for path in paths {
                var blob: Oid?
                if let after = path.after { blob = try native.write(after, GIT_OBJECT_BLOB, sharing) }
                changes.updateValue(blob.map(path.entry), forKey: path.path)
                blobs.append(blob)
            }
            var tree = tip.tree
            if tree == nil || !changes.isEmpty { tree = try native.writeTree(tip.tree, changes, sharing) }
            let bytes = try draft.commitBytes(tree: tree ?? .zero, parent: tip.commit)
            return Objects(commit: try native.write(bytes, GIT_OBJECT_COMMIT, sharing), blobs: blobs)
        }
    }

    private func move(to commit: Oid, _ workshop: borrowing Workshop) throws(GitError) {
        let move = BranchMove(
            reference: reference, aliases: tip.aliases, from: tip.commit, to: commit, committer: draft.committer,
            message: draft.reflogMessage(isFirst: tip.commit == nil))
        try move.run(repository, workshop, sharing)
    }
}
