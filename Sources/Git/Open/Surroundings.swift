/// What the environment says about repositories and configuration, as git reads it.
struct Surroundings: Sendable {
    let variables: [String: String]

    /// `GIT_DIR` and the like: nil where unset; git takes an empty one for unset where a path is meant.
    func path(_ name: String) -> String? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// A switch as git reads it: absent, empty, `0`, `false`, `no` and `off` are off.
    func isOn(_ name: String) -> Bool {
        guard let value = variables[name] else { return false }
        return GitBoolean.parse(value) ?? !value.isEmpty
    }

    /// The user's home; empty where it is not known.
    var home: String { variables["HOME"] ?? "" }

    /// The configuration files outside the repository, weakest first; they need not be there.
    var configurationFiles: [(scope: ConfigurationScope, path: String)] {
        var files: [(scope: ConfigurationScope, path: String)] = []
        if !isOn("GIT_CONFIG_NOSYSTEM") {
            files.append((.system, variables["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"))
        }
        if let global = variables["GIT_CONFIG_GLOBAL"] {
            files.append((.user, global))
            return files
        }
        if let folder = path("XDG_CONFIG_HOME") {
            files.append((.shared, folder + "/git/config"))
        } else if !home.isEmpty {
            files.append((.shared, home + "/.config/git/config"))
        }
        if !home.isEmpty { files.append((.user, home + "/.gitconfig")) }
        return files
    }

    /// The settings that `GIT_CONFIG_COUNT`, `GIT_CONFIG_KEY_0`, `GIT_CONFIG_VALUE_0`… hold; later ones win.
    var settings: [(key: String, value: String)] {
        guard let count = variables["GIT_CONFIG_COUNT"].flatMap({ Int($0) }), count > 0 else { return [] }
        return (0..<count).compactMap { index in
            guard let key = variables["GIT_CONFIG_KEY_\(index)"] else { return nil }
            return (key, variables["GIT_CONFIG_VALUE_\(index)"] ?? "")
        }
    }
}

/// Where a setting comes from; what git trusts with `safe.directory` are those outside the repository.
enum ConfigurationScope: UInt32 {
    case system = 2
    case shared = 3
    case user = 4
    case repository = 5
    case workTree = 6
}
