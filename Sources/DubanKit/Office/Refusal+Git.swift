import Git
import Plan

extension Refusal {
    /// What a person is told when the repository refuses: the words stand under `git.` and the error's code.
    init(_ error: GitError) {
        let names = Refusal.argumentNames[error.code] ?? ["path"]
        let arguments = Dictionary(zip(names, error.arguments.map(Argument.text))) { first, _ in first }
        let known = Refusal.argumentNames[error.code] != nil || Refusal.codesOfPaths.contains(error.code)
        var variant = known ? error.code.rawValue : GitError.Code.other.rawValue
        if let own = error.arguments.first, Refusal.mendedApart[error.code]?.contains(own) == true {
            variant += "-\(own)"
        }
        let rule = Rule("git", .error, variant: variant)
        self.init(
            error.code == .ambiguous ? .usage : .state,
            findings: [Finding(rule, arguments: known ? arguments : ["message": .text(error.message)])])
    }

    /// What is mended otherwise than the rest of its code, and has words of its own.
    static let mendedApart: [GitError.Code: Set<String>] = [
        .unsupportedIndex: ["link", "sdir", "skipHash"],
        .inProgress: ["bisect"],
    ]

    /// Codes whose one argument is the path that they are about.
    static let codesOfPaths: Set<GitError.Code> = [
        .notARepository, .conflicted, .handEdit, .notCheckedOut, .bare, .outsideRepository, .symbolicLink, .notAFile,
        .permission, .diskFull,
    ]

    /// The names of the other codes' arguments, in the order that the error has them.
    static let argumentNames: [GitError.Code: [String]] = [
        .notTrusted: ["path", "owner"],
        .busy: ["file"],
        .locked: ["file"],
        .moved: ["reference"],
        .unsupportedFormat: ["format"],
        .unknownExtension: ["name"],
        .unsupportedIndex: ["feature"],
        .noIdentity: ["role"],
        .invalidDate: ["text", "variable"],
        .detachedHead: ["commit"],
        .inProgress: ["operation"],
        .tooDeep: ["path", "levels"],
        .missingObject: ["object"],
        .ambiguous: ["name"],
        .damaged: ["what", "reason"],
        .ioFailure: ["path", "reason"],
        .other: ["code", "message"],
    ]
}
