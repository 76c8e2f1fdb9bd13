import Plan

extension CommitMessage {
    /// The message of a commit, cut as `git interpret-trailers --parse` cuts it.
    ///
    /// The trailers are the last paragraph, where it is not the first, every line of it is `Token: value` or goes on with
    /// the one before by white space at its start, or where it holds a line that git itself writes (`Signed-off-by: `,
    /// `(cherry picked from commit `) and at least a quarter of it is trailers. Lines that begin with `#` do not count,
    /// and nothing counts from a line on that is `---` and white space.
    public init(reading message: String) {
        let block = TrailerBlock(in: message)
        self.init(text: block.text, trailers: block.trailers)
    }
}

/// Where the trailers of a message are, by the rules of git's `trailer.c`.
struct TrailerBlock {
    /// What stands before the trailers, without blank lines around it.
    let text: String
    /// The trailers, each in one line.
    let trailers: [Trailer]

    init(in message: String) {
        // By bytes: to git a line ends with a line feed alone, and characters beyond ASCII are never white space.
        let all = message.utf8.split(separator: MessageLine.feed, omittingEmptySubsequences: false).map(
            MessageLine.init)
        let end = all.indices.firstIndex { all[$0].endsMessage(isLast: $0 == all.count - 1) } ?? all.count
        let lines = all[..<TrailerBlock.withoutRemarks(all[..<end])]
        guard let start = TrailerBlock.start(lines) else {
            text = TrailerBlock.text(all[..<end])
            trailers = []
            return
        }
        text = TrailerBlock.text(lines[..<start])
        trailers = TrailerBlock.unfolded(lines[start...])
    }

    /// The end of the lines without the blank lines, remarks and lists of conflicts that git passes over at the end.
    private static func withoutRemarks(_ lines: ArraySlice<MessageLine>) -> Int {
        var run: Int?
        var isInConflicts = false
        for (index, line) in zip(lines.indices, lines) {
            if line.isRemark || line.isEmpty {
                run = run ?? index
            } else if line.beginsConflicts {
                run = run ?? index
                isInConflicts = true
            } else if !(isInConflicts && line.beginsWithTab) {
                run = nil
                isInConflicts = false
            }
        }
        return run ?? lines.endIndex
    }

    /// The first line of the trailers; nil where there are none.
    private static func start(_ lines: ArraySlice<MessageLine>) -> Int? {
        guard let title = lines.firstIndex(where: { !$0.isRemark && $0.isBlank }) else { return nil }
        var (trailers, others, continuations) = (0, 0, 0)
        var (hasGitMade, isAtEnd) = (false, true)
        for index in lines[title...].indices.reversed() {
            let line = lines[index]
            if line.isRemark {
                others += continuations
                continuations = 0
            } else if line.isBlank {
                if isAtEnd { continue }
                others += continuations
                let isBlock = hasGitMade ? trailers * 3 >= others : trailers > 0 && others == 0
                return isBlock ? index + 1 : nil
            } else {
                isAtEnd = false
                if line.isGitMade || line.separator != nil {
                    trailers += 1
                    continuations = 0
                    hasGitMade = hasGitMade || line.isGitMade
                } else if line.beginsWithSpace {
                    continuations += 1
                } else {
                    others += 1 + continuations
                    continuations = 0
                }
            }
        }
        return nil
    }

    private static func unfolded(_ lines: ArraySlice<MessageLine>) -> [Trailer] {
        var found: [(key: String, value: String)] = []
        var isOpen = false
        for line in lines {
            if isOpen && line.beginsWithSpace {
                found[found.count - 1].value += " " + line.withoutLeadingSpace
            } else if let trailer = line.trailer {
                found.append(trailer)
                isOpen = true
            } else {
                isOpen = false
            }
        }
        return found.map { Trailer($0.key, MessageLine($0.value).trimmed) }
    }

    private static func text(_ lines: ArraySlice<MessageLine>) -> String {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), let last = lines.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return lines[first...last].map(\.withoutTrailingSpace).joined(separator: "\n")
    }
}
