public import Plan
import Words

/// One finding or error: where it is, what is wrong, the line with the place marked, and how to mend it.
public struct FindingScreen: Screen {
    let finding: Finding

    /// A screen of a finding.
    public init(_ finding: Finding) {
        self.finding = finding
    }

    /// `path:line:column: message`, the line, its quotes and the mend.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let message = Line(words.message(of: finding))
        var lines: [Line]
        if let place = finding.place {
            lines = (Line("\(place): ", .bold) + message).wrapped(to: style.width, indent: 2)
        } else {
            let severity = Speech.sentence(words.write(finding.severity))
            lines = (Line(words.label(severity, ""), Ink.of(finding.severity).and(.bold)) + message)
                .wrapped(to: style.width, indent: 2)
        }
        if let excerpt = finding.excerpt {
            lines += Excerpt(line: finding.line, excerpt: excerpt, ink: .of(finding.severity)).lines(in: style)
        }
        lines += quotes(finding.quotes, indent: 2, in: style)
        if let fix = words.fix(of: finding) {
            lines += Line(words.label(words(.findingFix), fix), .dim).wrapped(to: style.width, indent: 2)
        }
        return lines
    }
}

extension Finding {
    /// `path:line:column`, as far as it is known.
    var place: String? {
        guard let path else { return nil }
        return ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }

    /// What is wrong and how to mend it, for screens that are about something else.
    func remark(in style: TerminalStyle, indent: Int = 0) -> [Line] {
        let words = style.words
        let message = Line("! ", .of(severity)) + Line(words.message(of: self))
        var lines = (Line.space(indent) + message).wrapped(to: style.width, indent: indent + 2)
        if let fix = words.fix(of: self) {
            lines += (Line.space(indent + 2) + Line(words.label(words(.findingFix), fix), .dim)).wrapped(
                to: style.width, indent: indent + 4)
        }
        return lines
    }
}

/// The report's words that a finding is about, each on its own line; a long one is cut.
func quotes(_ quotes: [String], indent: Int, in style: TerminalStyle) -> [Line] {
    quotes.flatMap { quote in
        let text = Line(quote.inOneLine).cut(to: 160).written(color: false)
        return (Line.space(indent) + Line(style.words(.writeQuote, ["text": .text(text)]))).wrapped(
            to: style.width, indent: indent + 2)
    }
}

/// A line of a file with the columns marked that a finding is about.
private struct Excerpt {
    let line: Int?
    let excerpt: Finding.Excerpt
    let ink: Ink

    func lines(in style: TerminalStyle) -> [Line] {
        let number = line.map(String.init) ?? ""
        let gutter = Line.space(max(0, 5 - number.count)) + Line("\(number) | ", .dim)
        let room = max(10, style.width - gutter.width)
        let scalars = Array(excerpt.text.unicodeScalars)
        let start = min(max(0, excerpt.columns.lowerBound - 1), scalars.count)
        let end = min(max(start, excerpt.columns.upperBound - 1), scalars.count)
        let before = visible(scalars[..<start])
        let marked = visible(scalars[start..<end])
        // A place far to the right is shown with what stands right before it.
        let kept = tail(of: before, columns: room / 2)
        let text = (Line(kept) + Line(marked) + Line(visible(scalars[end...]))).cut(to: room)
        let carets = min(max(1, DisplayWidth.of(marked)), max(1, room - DisplayWidth.of(kept)))
        let blank = Line.space(max(5, number.count)) + Line(" | ", .dim)
        return [
            gutter + text,
            blank + .space(DisplayWidth.of(kept)) + Line(String(repeating: "^", count: carets), ink.and(.bold)),
        ]
    }

    private func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return Visible.text(text)
    }

    private func tail(of text: String, columns: Int) -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        var kept: [Character] = []
        var used = 1
        for character in text.reversed() {
            used += DisplayWidth.of(character)
            if used > columns { break }
            kept.append(character)
        }
        return "\u{2026}" + String(kept.reversed())
    }
}
