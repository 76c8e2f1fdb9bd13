import CLibgit2

extension Native {
    func head() throws(GitError) -> Head {
        var reference: OpaquePointer?
        try check(git_reference_lookup(&reference, repository.pointer, "HEAD"), gitDirectory + "/HEAD")
        defer { git_reference_free(reference) }
        guard let symbolic = git_reference_symbolic_target(reference) else {
            guard let id = git_reference_target(reference) else { throw .damaged(gitDirectory + "/HEAD", "no target") }
            return .detached(Oid(id.pointee))
        }
        let name = String(cString: symbolic)
        let prefix = "refs/heads/"
        let short = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        return .branch(name: short, commit: try target(of: name))
    }

    /// The commit that a full reference name stands for; nil where there is no such reference.
    func target(of reference: String) throws(GitError) -> Oid? {
        var id = git_oid()
        let status = git_reference_name_to_id(&id, repository.pointer, reference)
        if isAbsent(status) { return nil }
        try check(status, reference)
        return Oid(id)
    }

    func resolve(_ revision: String) throws(GitError) -> Oid? {
        var object: OpaquePointer?
        let status = git_revparse_single(&object, repository.pointer, revision)
        if isAbsent(status) || status == GIT_EINVALIDSPEC.rawValue { return nil }
        try check(status, revision)
        defer { git_object_free(object) }
        var commit: OpaquePointer?
        let peeled = git_object_peel(&commit, object, GIT_OBJECT_COMMIT)
        if isAbsent(peeled) || peeled == GIT_EPEEL.rawValue || peeled == GIT_EINVALIDSPEC.rawValue { return nil }
        try check(peeled, revision)
        defer { git_object_free(commit) }
        return git_object_id(commit).map { Oid($0.pointee) }
    }
}

extension Repository {
    /// What is checked out.
    ///
    /// Throws `damaged` where HEAD or the branch cannot be read.
    public func head() throws(GitError) -> Head {
        try withNative { native throws(GitError) in try native.head() }
    }

    /// The commit that `revision` (a name, digits, `HEAD~2`, `main@{1}`, a tag…) stands for; nil where it names none.
    ///
    /// Throws `ambiguous` for digits that begin more than one id.
    public func resolve(_ revision: String) throws(GitError) -> Oid? {
        try withNative { native throws(GitError) in try native.resolve(revision) }
    }
}
