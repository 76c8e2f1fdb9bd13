import CLibgit2

/// Says why the library would not open a repository that is there.
enum Format {
    /// The extensions that `Library` lets pass.
    private static let known: Set<String> = ["noop", "noop-v1", "preciousobjects", "partialclone", "worktreeconfig"]

    /// Throws the reason that the repository's own configuration gives; returns where it gives none.
    static func check(commonDirectory: String) throws(GitError) {
        let path = commonDirectory + "/config"
        let config = try Handle(path, free: git_config_free) { git_config_new(&$0) }
        let level = git_config_level_t(rawValue: .init(ConfigurationScope.repository.rawValue))
        let status = git_config_add_file_ondisk(config.pointer, path, level, nil, 0)
        if isAbsent(status) { return }
        try Git.check(status, path)
        var version: Int32 = 0
        _ = git_config_get_int32(&version, config.pointer, "core.repositoryformatversion")
        if version > 1 { throw .unsupportedFormat("version \(version)") }
        try checkExtensions(config.pointer)
    }

    private static func checkExtensions(_ config: OpaquePointer) throws(GitError) {
        var iterator: OpaquePointer?
        try Git.check(git_config_iterator_glob_new(&iterator, config, "^extensions\\."), "configuration")
        defer { git_config_iterator_free(iterator) }
        var entry: UnsafeMutablePointer<git_config_entry>?
        while git_config_next(&entry, iterator) == 0, let entry {
            let name = String(cString: entry.pointee.name).dropFirst("extensions.".count)
            let value = entry.pointee.value.map { String(cString: $0) } ?? ""
            if name == "objectformat" {
                if value != "sha1" { throw .unsupportedFormat(value) }
            } else if !known.contains(String(name)) {
                throw .unknownExtension(String(name))
            }
        }
    }
}
