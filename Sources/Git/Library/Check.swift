import CLibgit2

/// Every call of the git library goes through here: a negative status becomes an error about `subject`, with what
/// the library said of it, read at once. A status of 0 or above is the caller's to judge, and is handed back.
@discardableResult
func check(_ status: Int32, _ subject: @autoclosure () -> String) throws(GitError) -> Int32 {
    guard status < 0 else { return status }
    throw GitError(status: status, subject: subject())
}

/// Whether `status` is one that answers a question ("there is none") rather than reports a failure.
func isAbsent(_ status: Int32) -> Bool {
    status == GIT_ENOTFOUND.rawValue || status == GIT_EUNBORNBRANCH.rawValue
}

extension GitError {
    /// What the library last reported, for a call about `subject` that returned `status`.
    init(status: Int32, subject: String) {
        let last = git_error_last()
        let message = last.flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "no message"
        let family = last.map { git_error_t(rawValue: UInt32(bitPattern: $0.pointee.klass)) } ?? GIT_ERROR_NONE
        switch git_error_code(rawValue: status) {
        // A file without the right to read it has the same status as a lock.
        case GIT_ELOCKED where !message.hasSuffix(SystemError.text(SystemError.noAccess)): self = .locked(subject)
        case GIT_EMODIFIED: self = .moved(subject)
        case GIT_EAMBIGUOUS: self = .ambiguous(subject)
        case GIT_EBAREREPO: self = .bare(subject)
        case GIT_EOWNER: self = .notTrusted(subject, owner: "?")
        default: self = GitError(status: status, family: family, message: message, subject: subject)
        }
    }

    private init(status: Int32, family: git_error_t, message: String, subject: String) {
        switch family {
        case GIT_ERROR_OS:
            self = GitError(systemMessage: message, subject: subject)
        case GIT_ERROR_INDEX:
            if let feature = GitError.mandatoryExtension(in: message) {
                self = .unsupportedIndex(feature)
            } else {
                self = .damaged(subject, message)
            }
        case GIT_ERROR_ODB, GIT_ERROR_ZLIB, GIT_ERROR_OBJECT, GIT_ERROR_TREE, GIT_ERROR_CONFIG, GIT_ERROR_REFERENCE:
            self = .damaged(subject, message)
        default:
            self = .other(Int(status), message)
        }
    }

    /// The library puts the system's own words behind its own.
    private init(systemMessage message: String, subject: String) {
        let refusals: [(Int32, (String) -> GitError)] = [
            (SystemError.noAccess, GitError.permission), (SystemError.notPermitted, GitError.permission),
            (SystemError.readOnly, GitError.permission), (SystemError.noSpace, GitError.diskFull),
            (SystemError.overQuota, GitError.diskFull),
        ]
        let match = refusals.first { message.hasSuffix(SystemError.text($0.0)) }
        self = match?.1(subject) ?? .ioFailure(subject, message)
    }

    /// `link` from "unsupported mandatory extension: 'link'".
    private static func mandatoryExtension(in message: String) -> String? {
        guard message.contains("mandatory extension") else { return nil }
        let parts = message.split(separator: "'")
        return parts.count > 1 ? String(parts[1]) : message
    }
}
