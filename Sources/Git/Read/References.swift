import CLibgit2

extension Native {
    func head() throws(GitError) -> Head { try checkedOut().head }

    /// Follows HEAD to its end, as git does: a branch may be a name for another one.
    func checkedOut() throws(GitError) -> CheckedOut {
        var names: [String] = []
        var name = "HEAD"
        while names.count <= CheckedOut.longestChain {
            var reference: OpaquePointer?
            let status = git_reference_lookup(&reference, repository.pointer, name)
            if isAbsent(status), !names.isEmpty { return CheckedOut(names: names, id: nil) }
            try check(status, "\(gitDirectory)/\(name)")
            defer { git_reference_free(reference) }
            guard let symbolic = git_reference_symbolic_target(reference) else {
                guard let id = git_reference_target(reference) else {
                    throw .damaged("\(gitDirectory)/\(name)", "no target")
                }
                return CheckedOut(names: names, id: Oid(id.pointee))
            }
            name = String(cString: symbolic)
            names.append(name)
        }
        throw .damaged(gitDirectory + "/HEAD", "names \(name), which names another, and so on")
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

/// HEAD, followed to its end.
struct CheckedOut: Hashable {
    /// The references that lead from HEAD to the commit, by their full names, the branch last; none where HEAD is a
    /// commit itself.
    let names: [String]
    /// The commit; nil while nothing has been committed to the branch.
    let id: Oid?

    /// How many names git follows.
    static let longestChain = 5

    /// The same, without the names between.
    var head: Head {
        guard let name = names.last else { return id.map(Head.detached) ?? .branch(name: "", commit: nil) }
        let prefix = "refs/heads/"
        return .branch(name: name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name, commit: id)
    }
}

extension Repository {
    func checkedOut() throws(GitError) -> CheckedOut {
        try withNative { native throws(GitError) in try native.checkedOut() }
    }

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
