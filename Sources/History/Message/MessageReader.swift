import Plan

extension CommitMessage {
    /// The message of a commit, cut as `git interpret-trailers --parse` cuts it.
    ///
    /// The trailers are the last paragraph, when it is not the first, nothing follows a line that begins with `---`
    /// and a space or the line's end, and every line of it is `Token: value`, a continuation that begins with white
    /// space, or a comment. (git also takes a paragraph that is a quarter trailers when git wrote one of them; so do we
    /// for `Signed-off-by` and `(cherry picked from commit`.)
    public init(reading message: String) {
        var lines = message.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if let divider = lines.firstIndex(where: MessageReader.isDivider) { lines.removeSubrange(divider...) }
        while lines.last.map(MessageReader.isBlank) == true { lines.removeLast() }
        guard let blank = lines.lastIndex(where: MessageReader.isBlank),
            lines[..<blank].contains(where: { !MessageReader.isBlank($0) }),
            let trailers = MessageReader.trailers(lines[(blank + 1)...])
        else {
            self.init(text: MessageReader.trimmed(lines[...]))
            return
        }
        self.init(text: MessageReader.trimmed(lines[..<blank]), trailers: trailers)
    }
}

/// The rules by which git finds trailers (`trailer.c`, `find_trailer_block_start`).
enum MessageReader {
    static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    static func isDivider(_ line: String) -> Bool {
        guard line.hasPrefix("---") else { return false }
        return line.dropFirst(3).first.map(\.isWhitespace) ?? true
    }

    static func trimmed(_ lines: ArraySlice<String>) -> String {
        let rest = lines.drop(while: isBlank)
        let end = rest.lastIndex { !isBlank($0) } ?? rest.startIndex - 1
        return rest.isEmpty ? "" : rest[...end].joined(separator: "\n")
    }

    static func trailers(_ lines: ArraySlice<String>) -> [Trailer]? {
        var trailers: [Trailer] = []
        var others = 0
        var isGitMade = false
        for line in lines where !line.hasPrefix("#") {
            if line.first?.isWhitespace == true, let last = trailers.popLast() {
                let more = line.trimmingSpaces
                trailers.append(Trailer(last.key, last.value.isEmpty ? more : "\(last.value) \(more)"))
            } else if let trailer = trailer(line) {
                trailers.append(trailer)
                isGitMade = isGitMade || trailer.key.lowercased() == "signed-off-by"
            } else {
                if line.hasPrefix("(cherry picked from commit ") { isGitMade = true }
                others += 1
            }
        }
        if trailers.isEmpty { return nil }
        return others == 0 || (isGitMade && trailers.count * 3 >= others) ? trailers : nil
    }

    private static func trailer(_ line: String) -> Trailer? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let token = line[..<colon].trimmingSuffix
        guard !token.isEmpty, token.utf8.allSatisfy(isTokenByte) else { return nil }
        return Trailer(token, String(line[line.index(after: colon)...]).trimmingSpaces)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        let rest = drop { $0.isWhitespace }
        guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...end])
    }

    /// The text without white space at its end.
    var trimmingSuffix: String {
        guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...end])
    }
}
