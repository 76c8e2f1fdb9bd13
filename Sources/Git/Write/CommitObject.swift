import CLibgit2

extension Draft {
    /// The commit object's text.
    ///
    /// Throws `noIdentity` where nothing is left of a name, `invalidDate` for a date that git cannot keep, `damaged` where
    /// the message holds a NUL.
    func commitBytes(tree: Oid, parent: Oid?) throws(GitError) -> [UInt8] {
        let (author, committer) = (author.cleaned, committer.cleaned)
        if author.name.isEmpty { throw .noIdentity(.author) }
        if committer.name.isEmpty { throw .noIdentity(.committer) }
        for (role, person) in [(Role.author, author), (.committer, committer)] where !person.time.canBeKept {
            throw .invalidDate(String(person.time.seconds), in: role.rawValue)
        }
        if message.utf8.contains(0) { throw .damaged("commit message", "holds a NUL byte") }
        var text = "tree \(tree)\n"
        if let parent { text += "parent \(parent)\n" }
        text += "author \(author.line)\ncommitter \(committer.line)\n\n\(message)"
        if !text.hasSuffix("\n") { text += "\n" }
        return Array(text.utf8)
    }

    /// What the reflog says of the commit, as `git commit` has it.
    func reflogMessage(isFirst: Bool) -> String {
        let subject = message.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        return "commit\(isFirst ? " (initial)" : ""): \(subject)"
    }
}
