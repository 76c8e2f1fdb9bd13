import FoundationEssentials
import Git
import Glibc
import History
import Plan
import PlanFormat

extension Refusal {
    /// What a person is told of any error that a part throws.
    public init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as GitError: self.init(error)
        case let error as EditError: self.init(error)
        case let error as AsOfError: self.init(error)
        default: self.init(.state, .fileFailed, ["reason": .text("\(error)")])
        }
    }

    /// A file or folder that could not be read or written, with the system's reason.
    public init(failedAt path: String, _ error: any Error) {
        let underlying = (error as? CocoaError)?.underlying ?? error
        let reason = (underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) } ?? "\(underlying)"
        self.init(.state, .fileFailed, ["reason": .text("\(path): \(reason)")])
    }

    init(_ error: EditError) {
        let exit: Exit = error.code == .unreadable || error.code == .unsafe ? .state : .usage
        self.init(exit, findings: [Finding(error.rule, arguments: error.arguments)])
    }

    init(_ error: AsOfError) {
        switch error {
        case .unknown(let text): self.init(.usage, .unknownRevision, ["text": .text(text)])
        case .beforeFirst(let text, let first):
            self.init(.usage, .beforeFirst, ["text": .text(text), "first": .moment(first)])
        case .unborn: self.init(.usage, .noCommits)
        }
    }
}
