#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's error numbers that we tell apart, and its words for them.
enum SystemError {
    static let noAccess = EACCES
    static let notPermitted = EPERM
    static let readOnly = EROFS
    static let noSpace = ENOSPC
    static let overQuota = EDQUOT

    /// The number that the last failed call left.
    static var last: Int32 { errno }

    /// The system's words for a number.
    static func text(_ number: Int32) -> String {
        String(cString: strerror(number))
    }
}

extension GitError {
    /// A failed call of the system's, about the file at `path`.
    init(systemError number: Int32, path: String) {
        switch number {
        case SystemError.noAccess, SystemError.notPermitted, SystemError.readOnly: self = .permission(path)
        case SystemError.noSpace, SystemError.overQuota: self = .diskFull(path)
        default: self = .ioFailure(path, SystemError.text(number))
        }
    }
}
