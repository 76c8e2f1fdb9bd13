/// Permissions of what is made in the git directory, by `core.sharedRepository`.
struct Sharing: Sendable {
    /// Bits that files get beyond the user's mask; 0 in a repository of one user.
    private let extra: UInt32
    /// The whole mode, where it is given in octal.
    private let exact: UInt32?

    init(_ setting: String?) {
        if let isShared = setting.map(GitBoolean.parse) ?? false {
            (extra, exact) = (isShared ? 0o660 : 0, nil)
            return
        }
        switch setting?.lowercased() {
        case nil, "umask": (extra, exact) = (0, nil)
        case "group": (extra, exact) = (0o660, nil)
        case "all", "world", "everybody", "2": (extra, exact) = (0o664, nil)
        case let mode?: (extra, exact) = (0, UInt32(mode, radix: 8).map { $0 & 0o666 })
        }
    }

    /// Gives a file or a folder that was made just now the permissions that all who share the repository need.
    func apply(to path: String) throws(GitError) {
        guard extra != 0 || exact != nil, let status = try FileStatus.of(path) else { return }
        var mode = exact ?? (status.mode | extra)
        if status.mode & 0o200 == 0 { mode &= ~0o222 }
        if status.kind == .folder {
            // Who may read a folder's names may also go into it, and what is made in it belongs to its group.
            mode |= (mode & 0o444) >> 2 | 0o2000
        }
        if mode != status.mode { Files.setMode(path, mode) }
    }
}
