/// One line of a tree.
public struct TreeEntry: Hashable, Sendable {
    /// What an entry is.
    public enum Kind: Hashable, Sendable {
        /// A plain file.
        case blob
        /// A file with the executable bit.
        case executable
        /// A symbolic link; its blob holds the target.
        case symlink
        /// A folder.
        case tree
        /// A commit of another repository.
        case submodule
    }

    /// Its name within the folder; never contains a slash.
    public let name: String
    /// The object that it names.
    public let id: Oid
    /// What that object is.
    public let kind: Kind

    /// An entry from its parts.
    public init(name: String, id: Oid, kind: Kind) {
        self.name = name
        self.id = id
        self.kind = kind
    }

    /// Whether it is a file whose blob holds the file's bytes.
    public var isFile: Bool { kind == .blob || kind == .executable }
}

/// How the index and the work tree stand to the commit that is checked out, for one path.
public struct PathStatus: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// A set from its bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The index differs from the commit.
    public static let staged = PathStatus(rawValue: 1)
    /// The work tree differs from the index.
    public static let unstaged = PathStatus(rawValue: 2)
    /// The work tree has a file that the index does not name.
    public static let untracked = PathStatus(rawValue: 4)
    /// The index holds the sides of a merge that nobody has resolved.
    public static let conflicted = PathStatus(rawValue: 8)
}
