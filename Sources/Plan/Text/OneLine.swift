extension String {
    /// The text with each line break written `\\n`, so that it stands in one line.
    public var oneLine: String {
        var line = ""
        for character in self {
            if character.isNewline { line += "\\n" } else { line.append(character) }
        }
        return line
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    public var trimmingSpaces: String {
        let rest = drop { $0.isWhitespace }
        guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...end])
    }

    /// The first seven digits of a commit's id, as screens show it.
    public var shortCommit: String { String(prefix(7)) }
}
