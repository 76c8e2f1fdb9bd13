import Plan

extension String {
    /// The lines of a text that people wrote over several, without those that hold nothing.
    var textLines: [String] {
        split(whereSeparator: \.isNewline).map { line in
            let end = line.lastIndex { !$0.isWhitespace }
            return end.map { String(line[...$0]) } ?? ""
        }.filter { !$0.isEmpty }
    }

    /// The text of a trailer, whose line breaks are written `\\n`.
    var unfolded: String { replacing("\\n", with: "\n") }

    /// The text where only one line is shown: its lines one after the other.
    var inOneLine: String {
        contains(where: \.isNewline) ? textLines.map { $0.trimmingSpaces }.joined(separator: " ") : self
    }
}
