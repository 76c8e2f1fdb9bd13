import CLibgit2

extension Repository {
    /// Makes a repository at `path` (and the folders above it) with an unborn `branch`, or opens the one whose top
    /// `path` is.
    ///
    /// Throws what `open` throws, and `permission`, `diskFull`.
    public static func create(
        at path: String, branch: String, environment: [String: String]
    ) throws(GitError) -> Repository {
        try Library.start()
        if try FileStatus.of(path + "/.git") != nil { return try open(path, environment: environment) }
        try Library.withoutHome { () throws(GitError) in
            var options = git_repository_init_options()
            let version = UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)
            try check(git_repository_init_options_init(&options, version), path)
            options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue
            var made: OpaquePointer?
            let status = branch.withCString { name in
                options.initial_head = name
                return git_repository_init_ext(&made, path, &options)
            }
            defer { git_repository_free(made) }
            try check(status, path)
        }
        return try open(path, environment: environment)
    }
}
