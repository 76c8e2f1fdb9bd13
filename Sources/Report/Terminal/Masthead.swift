import Plan
import Words

/// The first line of a report: office, year, day, whether it is sample data; branch and commit at the right.
struct Masthead {
    let speech: Speech
    /// What stands in place of the report's title.
    var title: String?

    func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let edition = speech.edition
        var line = Line(title ?? speech.title, .bold)
        let dot = Line(" \u{00B7} ", .dim)
        line += dot + Line(words.asOf(edition))
        if edition.isSample { line += dot + Line(words(.reportSample), Ink.yellow.and(.bold)) }
        let revision = Line(speech.revision, .dim)
        guard !revision.isEmpty else { return line.wrapped(to: style.width) }
        if line.width + 3 + revision.width <= style.width {
            return [line.padded(to: style.width - revision.width) + revision]
        }
        return line.wrapped(to: style.width, indent: 2) + [revision.cut(to: style.width)]
    }
}
