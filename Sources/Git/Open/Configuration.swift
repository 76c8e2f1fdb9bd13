import CLibgit2

/// The settings that hold in one repository, as they were when it was opened.
struct Configuration: ~Copyable, Sendable {
    /// A snapshot; what the environment sets is not in it.
    let handle: Handle
    private let overrides: [String: String]
    private let overridingTrust: [String]

    /// The configuration of one repository, and where it stands.
    struct Place {
        let repository: OpaquePointer
        let commonDirectory: String
        let gitDirectory: String
    }

    /// Reads every file that git would read for a repository, weakest first; without a repository those outside of any.
    init(_ surroundings: Surroundings, in place: Place?) throws(GitError) {
        let all = try Handle("configuration", free: git_config_free) { git_config_new(&$0) }
        var files = surroundings.configurationFiles
        if let place {
            files.append((.repository, place.commonDirectory + "/config"))
            files.append((.workTree, place.gitDirectory + "/config.worktree"))
        }
        for file in files {
            if file.scope == .workTree, !Configuration.bool("extensions.worktreeconfig", in: all.pointer) { continue }
            let level = git_config_level_t(rawValue: .init(file.scope.rawValue))
            let status = git_config_add_file_ondisk(all.pointer, file.path, level, place?.repository, 0)
            if !isAbsent(status) { try check(status, file.path) }
        }
        handle = try Handle("configuration", free: git_config_free) { git_config_snapshot(&$0, all.pointer) }
        var overrides: [String: String] = [:]
        for setting in surroundings.settings { overrides[Configuration.normal(setting.key)] = setting.value }
        self.overrides = overrides
        overridingTrust = surroundings.settings.filter { Configuration.normal($0.key) == "safe.directory" }.map(\.value)
    }

    /// A setting as text; nil where it is not set.
    func string(_ key: String) -> String? {
        if let value = overrides[Configuration.normal(key)] { return value }
        var value: UnsafePointer<CChar>?
        guard git_config_get_string(&value, handle.pointer, key) == 0, let value else { return nil }
        return String(cString: value)
    }

    /// A setting as a switch; nil where it is not set or neither on nor off.
    func bool(_ key: String) -> Bool? {
        string(key).flatMap(GitBoolean.parse)
    }

    /// All values of `safe.directory` that stand outside the repository, weakest first.
    func trusted() -> [String] {
        var iterator: OpaquePointer?
        guard git_config_multivar_iterator_new(&iterator, handle.pointer, "safe.directory", nil) == 0 else {
            return overridingTrust
        }
        defer { git_config_iterator_free(iterator) }
        var found: [(scope: UInt32, value: String)] = []
        var entry: UnsafeMutablePointer<git_config_entry>?
        while git_config_next(&entry, iterator) == 0, let entry {
            let scope = UInt32(bitPattern: Int32(truncatingIfNeeded: entry.pointee.level.rawValue))
            guard scope < ConfigurationScope.repository.rawValue else { continue }
            found.append((scope, entry.pointee.value.map { String(cString: $0) } ?? ""))
        }
        let scopes: [ConfigurationScope] = [.system, .shared, .user]
        return scopes.flatMap { scope in found.filter { $0.scope == scope.rawValue }.map(\.value) } + overridingTrust
    }

    private static func bool(_ key: String, in config: OpaquePointer) -> Bool {
        var value: Int32 = 0
        return git_config_get_bool(&value, config, key) == 0 && value != 0
    }

    /// Section and name are the same in either case, what stands between them is not.
    private static func normal(_ key: String) -> String {
        guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else { return key.lowercased() }
        return key[..<first].lowercased() + key[first..<last] + key[last...].lowercased()
    }
}
