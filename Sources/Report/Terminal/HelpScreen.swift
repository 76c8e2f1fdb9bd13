/// A command's help: paragraphs, headings, and names with what they are for, laid out in the columns of a terminal.
public struct HelpScreen: Screen {
    /// A part of a help text.
    public enum Part: Hashable, Sendable {
        /// Running text; an empty one is an empty line.
        case paragraph(String)
        /// How a command is called; it goes on further in.
        case usage(String)
        /// A section's name.
        case heading(String)
        /// An option, an argument or a command, and what it is for.
        case entry(String, String)
    }

    /// The column in which it is said what an option is for.
    private static let column = 26
    let parts: [Part]

    /// A screen of parts.
    public init(_ parts: [Part]) {
        self.parts = parts
    }

    /// The parts, one below the other; a name that is wider than its column has a line of its own.
    public func lines(in style: TerminalStyle) -> [Line] {
        // Where a terminal is narrow, what an option is for stands below it.
        let column = style.width >= 60 ? HelpScreen.column : 6
        return parts.flatMap { part -> [Line] in
            switch part {
            case .paragraph(let text): return Line(text).wrapped(to: style.width)
            case .usage(let text): return Line(text).wrapped(to: style.width, indent: 6)
            case .heading(let text): return [Line(text)]
            case .entry(let name, let text):
                let label = Line.space(2) + Line(name)
                if text.isEmpty { return [label] }
                if label.width + 2 <= column {
                    return (label.padded(to: column) + Line(text)).wrapped(to: style.width, indent: column)
                }
                return [label] + (Line.space(column) + Line(text)).wrapped(to: style.width, indent: column)
            }
        }
    }
}
