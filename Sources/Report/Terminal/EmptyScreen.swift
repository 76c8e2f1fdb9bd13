import Plan
import Words

/// An office without plans: how to begin.
public struct EmptyScreen: Screen {
    let edition: Edition

    /// A screen for an office that has no plans.
    public init(edition: Edition) {
        self.edition = edition
    }

    /// What is missing, and three ways to begin as lines to be pasted; where the year has plans that cannot be read, how
    /// to see what is wrong with them.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let file = words(.argumentReportFile)
        if edition.year != nil {
            return [Line(edition.emptiness(words), .bold), Line()]
                + Steps(steps: [(words(.emptyCheck), "duban check")]).lines(in: style)
        }
        return [Line(edition.emptiness(words), .bold), Line()]
            + Steps(steps: [
                (words(.emptyImport), "duban import \(file) --dry-run"),
                (words(.emptyNew), "duban new --title '<\(words(.argumentSampleTitle))>'"),
                (words(.emptyDemo), "duban demo demo"),
            ]).lines(in: style)
    }
}

extension Edition {
    /// Why a report shows no plan: there is none that can be read, there was none then, or there is none yet.
    func emptiness(_ words: Words) -> String {
        let title =
            year != nil
            ? words(.emptyUnread) : isOfThen ? words(.emptyThen, ["date": .day(asOf)]) : words(.emptyTitle)
        return title + words(.writeEnd)
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
