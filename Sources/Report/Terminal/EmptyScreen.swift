import Plan
import Words

/// An office without plans: how to begin.
public struct EmptyScreen: Screen {
    let edition: Edition

    /// A screen for an office that has no plans.
    public init(edition: Edition) {
        self.edition = edition
    }

    /// What is missing, and three ways to begin as lines to be pasted.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let file = words(.argumentReportFile)
        return [Line(words(.emptyTitle) + words(.writeEnd), .bold), Line()]
            + Steps(steps: [
                (words(.emptyImport), "duban import \(file) --dry-run"),
                (words(.emptyNew), "duban new --title \(words(.argumentSampleTitle))"),
                (words(.emptyDemo), "duban demo demo"),
            ]).lines(in: style)
    }
}

/// What one may do next: words, and a command to be pasted.
struct Steps {
    let steps: [(words: String, command: String)]

    /// Each in one line where all fit, else the command below its words.
    func lines(in style: TerminalStyle) -> [Line] {
        let column = steps.map { DisplayWidth.of(Visible.text($0.words)) }.max() ?? 0
        let longest = steps.map { DisplayWidth.of(Visible.text($0.command)) }.max() ?? 0
        if 2 + column + 3 + longest <= style.width {
            return steps.map { Line.space(2) + Line($0.words, .dim).padded(to: column + 3) + Line($0.command) }
        }
        return steps.flatMap { step in
            (Line.space(2) + Line(step.words, .dim)).wrapped(to: style.width, indent: 2)
                + [Line.space(4) + Line(step.command)]
        }
    }
}
