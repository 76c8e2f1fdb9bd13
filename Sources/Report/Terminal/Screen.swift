public import Words

/// How a screen is written.
public struct TerminalStyle: Sendable {
    /// The words.
    public var words: Words
    /// Columns of the terminal.
    public var width: Int
    /// Whether escape codes for colours may be written.
    public var color: Bool

    /// A style; a width below 20 counts as 20.
    public init(words: Words, width: Int = 80, color: Bool = false) {
        self.words = words
        self.width = max(20, width)
        self.color = color
    }
}

/// What a command shows: a finished model, written as lines.
public protocol Screen {
    /// The screen's lines, each no wider than the style's width unless a command to be pasted or a path is.
    func lines(in style: TerminalStyle) -> [Line]
}

extension Screen {
    /// Writes the screen, each line with its end.
    public func write(to output: inout some TextOutputStream, in style: TerminalStyle) {
        for line in lines(in: style) { output.write(line.written(color: style.color) + "\n") }
    }

    /// The screen as one text.
    public func text(in style: TerminalStyle) -> String {
        var text = ""
        write(to: &text, in: style)
        return text
    }
}
