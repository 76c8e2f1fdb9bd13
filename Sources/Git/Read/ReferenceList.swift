import CLibgit2

/// The references whose full names begin with `prefix`, by name, with what they stand for; symbolic ones left out.
func references(
    below prefix: String, in repository: OpaquePointer
) throws(GitError) -> [(name: String, id: Oid)] {
    var iterator: OpaquePointer?
    try check(git_reference_iterator_glob_new(&iterator, repository, prefix + "*"), prefix)
    defer { git_reference_iterator_free(iterator) }
    var found: [(name: String, id: Oid)] = []
    var reference: OpaquePointer?
    while true {
        let status = git_reference_next(&reference, iterator)
        if status == GIT_ITEROVER.rawValue { break }
        try check(status, prefix)
        defer { git_reference_free(reference) }
        guard let name = git_reference_name(reference), let id = git_reference_target(reference) else { continue }
        found.append((String(cString: name), Oid(id.pointee)))
    }
    return found.sorted { $0.name < $1.name }
}

extension Native {
    /// The references whose full names begin with `prefix`.
    func references(below prefix: String) throws(GitError) -> [(name: String, id: Oid)] {
        try Git.references(below: prefix, in: repository.pointer)
    }
}

extension Repository {
    /// What a reference stands for, by its full name (`refs/heads/main`); nil where there is none.
    public func target(of reference: String) throws(GitError) -> Oid? {
        try withNative { native throws(GitError) in try native.target(of: reference) }
    }

    /// The references whose full names begin with `prefix`, by name, with what they stand for.
    public func references(below prefix: String) throws(GitError) -> [(name: String, id: Oid)] {
        let names = try withNative { native throws(GitError) in
            try native.references(below: prefix).map { Pair(name: $0.name, id: $0.id) }
        }
        return names.map { ($0.name, $0.id) }
    }

    private struct Pair: Sendable {
        let name: String
        let id: Oid
    }
}
