extension GitError {
    /// What is wrong and how to mend it, in English, for logs.
    public var message: String {
        let first = argument
        let second = arguments.count > 1 ? arguments[1] : ""
        switch code {
        case .notARepository:
            return "\(first): no git repository here or above; make one with git init"
        case .notTrusted:
            return "\(first): owned by user \(second); trust it with git config --global --add safe.directory \(first)"
        case .locked:
            return "\(first): held by another program; when none is at work, remove this file"
        case .busy:
            return "\(first): held by another Duban that is writing; try again"
        case .moved:
            return "\(first): moved each time that it was to be written; try again"
        case .unsupportedFormat:
            return "repository format \(first) is not supported; only SHA-1 repositories of format 0 and 1 are"
        case .unknownExtension:
            return "repository extension \(first) is not supported"
        case .unsupportedIndex:
            return "index with \(first) is not supported; \(Self.mend(ofIndexFeature: first))"
        case .noIdentity:
            return "no \(first) identity; set it with git config user.name and git config user.email"
        case .invalidDate:
            return "\(second): not a date: \(first)"
        case .detachedHead:
            return "HEAD is detached at \(first.prefix(7)); check out a branch with git switch"
        case .inProgress:
            return "\(first) in progress; finish or abort it first (\(Self.mend(ofOperation: first)))"
        case .conflicted:
            return "\(first): unresolved conflict; resolve it and git add it"
        case .handEdit:
            return "\(first): has a change that is not committed; commit it or take it back first"
        case .notCheckedOut:
            return "\(first): left out by the sparse checkout; add it with git sparse-checkout add"
        case .bare:
            return "\(first): has no work tree"
        case .outsideRepository:
            return "\(first): not a path within the repository"
        case .symbolicLink:
            return "\(first): a symbolic link; replace it by a plain file or folder"
        case .notAFile:
            return "\(first): a folder where a file is needed, or the other way round"
        case .tooDeep:
            return "\(first): lies deeper than \(second) folders; move it up"
        case .missingObject:
            return "object \(first) is missing; fetch it, or see git fsck"
        case .ambiguous:
            return "\(first): stands for more than one object; give more digits"
        case .damaged:
            return "\(first): damaged: \(second); see git fsck"
        case .permission:
            return "\(first): permission denied"
        case .diskFull:
            return "\(first): no space left on the disk"
        case .ioFailure:
            return "\(first): \(second)"
        case .other:
            return "git library error \(first): \(second)"
        default:
            return ([code.rawValue] + arguments).joined(separator: ": ")
        }
    }

    private static func mend(ofIndexFeature feature: String) -> String {
        switch feature {
        case "link": "write it whole with git update-index --no-split-index"
        case "sdir": "write it whole with git sparse-checkout init --no-sparse-index"
        case "skipHash": "write it with a checksum: git -c index.skipHash=false update-index --force-write-index"
        default: "write it whole with git read-tree HEAD"
        }
    }

    private static func mend(ofOperation operation: String) -> String {
        switch operation {
        case "bisect": "git bisect reset"
        default: "git \(operation) --continue, git \(operation) --abort"
        }
    }
}
