/// Why a repository could not be read or written: a code and its arguments.
///
/// The text of `message` is for logs; what a person reads is made elsewhere from `code` and `arguments`.
public struct GitError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong. More may be added, so a `switch` needs a default.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code's name, as it stands in logs.
        public let rawValue: String

        /// A code by its name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// What went wrong.
    public let code: Code
    /// What it is about, in the order that the maker of the same name takes it.
    public let arguments: [String]

    /// An error from its parts; the makers below are the usual way.
    public init(code: Code, arguments: [String]) {
        self.code = code
        self.arguments = arguments
    }

    /// The first argument, mostly a path; empty where there is none.
    public var argument: String { arguments.first ?? "" }

    /// The message, for logs.
    public var description: String { message }
}

extension GitError.Code {
    /// No repository here or above.
    public static let notARepository = Self(rawValue: "notARepository")
    /// The repository is another user's, and `safe.directory` does not name it.
    public static let notTrusted = Self(rawValue: "notTrusted")
    /// Another program holds a lock file.
    public static let locked = Self(rawValue: "locked")
    /// Another Duban is writing to the repository, and did not finish while we waited.
    public static let busy = Self(rawValue: "busy")
    /// A reference moved again and again while it was to be written.
    public static let moved = Self(rawValue: "moved")
    /// Objects are not named by SHA-1, or the format is newer than we know.
    public static let unsupportedFormat = Self(rawValue: "unsupportedFormat")
    /// The repository demands an extension that we do not know.
    public static let unknownExtension = Self(rawValue: "unknownExtension")
    /// The index is kept in a way that we do not write (split, sparse or without a checksum).
    public static let unsupportedIndex = Self(rawValue: "unsupportedIndex")
    /// Neither environment nor configuration says who writes.
    public static let noIdentity = Self(rawValue: "noIdentity")
    /// `GIT_AUTHOR_DATE` or `GIT_COMMITTER_DATE` is no date.
    public static let invalidDate = Self(rawValue: "invalidDate")
    /// No branch is checked out.
    public static let detachedHead = Self(rawValue: "detachedHead")
    /// A merge, rebase, cherry-pick, revert, bisect or `git am` is not finished.
    public static let inProgress = Self(rawValue: "inProgress")
    /// The path has conflicts that nobody has resolved.
    public static let conflicted = Self(rawValue: "conflicted")
    /// The path holds or has staged a change that is not committed.
    public static let handEdit = Self(rawValue: "handEdit")
    /// The work tree does not hold the path, as a sparse checkout leaves it out.
    public static let notCheckedOut = Self(rawValue: "notCheckedOut")
    /// A work tree is needed, and the repository has none.
    public static let bare = Self(rawValue: "bare")
    /// The path leads out of the repository, into its `.git`, or into another repository.
    public static let outsideRepository = Self(rawValue: "outsideRepository")
    /// A part of the path is a symbolic link.
    public static let symbolicLink = Self(rawValue: "symbolicLink")
    /// The path is a folder where a file is needed, or has a file where a folder is needed.
    public static let notAFile = Self(rawValue: "notAFile")
    /// Folders lie in folders deeper than we go.
    public static let tooDeep = Self(rawValue: "tooDeep")
    /// An object that is named is not there.
    public static let missingObject = Self(rawValue: "missingObject")
    /// The name stands for more than one object.
    public static let ambiguous = Self(rawValue: "ambiguous")
    /// A file or object of the repository cannot be made sense of.
    public static let damaged = Self(rawValue: "damaged")
    /// The file system refuses.
    public static let permission = Self(rawValue: "permission")
    /// The disk, or the user's share of it, is full.
    public static let diskFull = Self(rawValue: "diskFull")
    /// Reading or writing failed for another reason.
    public static let ioFailure = Self(rawValue: "ioFailure")
    /// Anything else that the git library reports.
    public static let other = Self(rawValue: "other")
}

extension GitError {
    /// No repository at `path` or above it.
    public static func notARepository(_ path: String) -> Self { Self(code: .notARepository, arguments: [path]) }
    /// The repository at `path` is `owner`'s (a user id).
    public static func notTrusted(_ path: String, owner: String) -> Self {
        Self(code: .notTrusted, arguments: [path, owner])
    }
    /// The lock file at `file` is another program's.
    public static func locked(_ file: String) -> Self { Self(code: .locked, arguments: [file]) }
    /// Another Duban holds `lock`, which is free again when it ends.
    public static func busy(_ lock: String) -> Self { Self(code: .busy, arguments: [lock]) }
    /// `reference` moved each time that it was to be written.
    public static func moved(_ reference: String) -> Self { Self(code: .moved, arguments: [reference]) }
    /// The repository is stored in `format`.
    public static func unsupportedFormat(_ format: String) -> Self {
        Self(code: .unsupportedFormat, arguments: [format])
    }
    /// The repository demands extension `name`.
    public static func unknownExtension(_ name: String) -> Self { Self(code: .unknownExtension, arguments: [name]) }
    /// The index has `feature`, which we do not write.
    public static func unsupportedIndex(_ feature: String) -> Self {
        Self(code: .unsupportedIndex, arguments: [feature])
    }
    /// Nothing says who is the `role`.
    public static func noIdentity(_ role: Role) -> Self { Self(code: .noIdentity, arguments: [role.rawValue]) }
    /// `variable` holds `text`, which is no date.
    public static func invalidDate(_ text: String, in variable: String) -> Self {
        Self(code: .invalidDate, arguments: [text, variable])
    }
    /// HEAD is the commit `id` itself.
    public static func detachedHead(_ id: Oid) -> Self { Self(code: .detachedHead, arguments: [id.description]) }
    /// `operation` (`merge`, `rebase`, `cherry-pick`, `revert`, `bisect`, `am`) is not finished.
    public static func inProgress(_ operation: String) -> Self { Self(code: .inProgress, arguments: [operation]) }
    /// `path` has conflicts.
    public static func conflicted(_ path: String) -> Self { Self(code: .conflicted, arguments: [path]) }
    /// `path` has a change that is not committed.
    public static func handEdit(_ path: String) -> Self { Self(code: .handEdit, arguments: [path]) }
    /// `path` is left out of the work tree.
    public static func notCheckedOut(_ path: String) -> Self { Self(code: .notCheckedOut, arguments: [path]) }
    /// The repository at `path` has no work tree.
    public static func bare(_ path: String) -> Self { Self(code: .bare, arguments: [path]) }
    /// `path` is not a path within the repository.
    public static func outsideRepository(_ path: String) -> Self { Self(code: .outsideRepository, arguments: [path]) }
    /// `path`, as far as it is given, is a symbolic link.
    public static func symbolicLink(_ path: String) -> Self { Self(code: .symbolicLink, arguments: [path]) }
    /// `path` is a folder, or a file where a folder is needed.
    public static func notAFile(_ path: String) -> Self { Self(code: .notAFile, arguments: [path]) }
    /// `path` lies deeper than `levels` folders.
    public static func tooDeep(_ path: String, levels: Int) -> Self {
        Self(code: .tooDeep, arguments: [path, String(levels)])
    }
    /// Object `id` is not in the repository.
    public static func missingObject(_ id: Oid) -> Self { Self(code: .missingObject, arguments: [id.description]) }
    /// `name` stands for more than one object.
    public static func ambiguous(_ name: String) -> Self { Self(code: .ambiguous, arguments: [name]) }
    /// `what` cannot be made sense of, because of `reason`.
    public static func damaged(_ what: String, _ reason: String) -> Self {
        Self(code: .damaged, arguments: [what, reason])
    }
    /// `path` may not be read or written.
    public static func permission(_ path: String) -> Self { Self(code: .permission, arguments: [path]) }
    /// There is no room to write `path`.
    public static func diskFull(_ path: String) -> Self { Self(code: .diskFull, arguments: [path]) }
    /// `path` could not be read or written, because of `reason`.
    public static func ioFailure(_ path: String, _ reason: String) -> Self {
        Self(code: .ioFailure, arguments: [path, reason])
    }
    /// The git library's own code and message.
    public static func other(_ code: Int, _ message: String) -> Self {
        Self(code: .other, arguments: [String(code), message])
    }
}
