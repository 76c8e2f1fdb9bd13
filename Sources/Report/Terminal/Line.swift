/// One line of a screen: runs of text, each in an ink; its text is made visible when the line is made.
public struct Line: Hashable, Sendable {
    /// A run of text in one ink.
    struct Span: Hashable, Sendable {
        var text: String
        var ink: Ink
    }

    private(set) var spans: [Span]

    /// A line of one run; control characters in it are written out.
    public init(_ text: String = "", _ ink: Ink = .plain) {
        spans = text.isEmpty ? [] : [Span(text: Visible.text(text), ink: ink)]
    }

    private init(spans: [Span]) {
        self.spans = spans
    }

    /// One after the other.
    public static func + (left: Line, right: Line) -> Line { Line(spans: left.spans + right.spans) }

    /// Puts a line after this one.
    public static func += (left: inout Line, right: Line) { left.spans += right.spans }

    /// Whether nothing would be shown.
    var isEmpty: Bool { spans.allSatisfy { $0.text.isEmpty } }

    /// The columns that the line takes.
    public var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// Spaces.
    static func space(_ count: Int) -> Line { Line(String(repeating: " ", count: max(0, count))) }

    /// The line in another ink.
    func inked(_ ink: Ink) -> Line { Line(spans: spans.map { Span(text: $0.text, ink: ink) }) }

    /// The line cut to a number of columns, with … as the last where something was cut.
    func cut(to columns: Int) -> Line {
        guard width > columns else { return self }
        var kept: [Span] = []
        var left = columns - 1
        for span in spans {
            var text = ""
            for character in span.text {
                let width = DisplayWidth.of(character)
                guard width <= left else {
                    return Line(spans: columns > 0 ? kept + [Span(text: text + "\u{2026}", ink: span.ink)] : [])
                }
                text.append(character)
                left -= width
            }
            kept.append(Span(text: text, ink: span.ink))
        }
        return Line(spans: kept)
    }

    /// The line filled with spaces to a number of columns.
    func padded(to columns: Int, trailing: Bool = false) -> Line {
        let fill = Line.space(columns - width)
        return trailing ? fill + self : self + fill
    }

    /// The line as sent to a terminal, without spaces at its end.
    func written(color: Bool) -> String {
        var spans = spans
        while var last = spans.popLast() {
            while last.text.last == " " { last.text.removeLast() }
            if !last.text.isEmpty {
                spans.append(last)
                break
            }
        }
        return spans.map { span in
            guard color, !span.ink.codes.isEmpty, !span.text.isEmpty else { return span.text }
            return "\u{1B}[\(span.ink.codes.map(String.init).joined(separator: ";"))m\(span.text)\u{1B}[0m"
        }.joined()
    }

    /// Its characters with their inks, for wrapping.
    var characters: [(Character, Ink)] { spans.flatMap { span in span.text.map { ($0, span.ink) } } }

    /// A line of characters, each in its ink.
    init(characters: some Sequence<(Character, Ink)>) {
        spans = []
        for (character, ink) in characters {
            if spans.last?.ink == ink, !spans.isEmpty {
                spans[spans.count - 1].text.append(character)
            } else {
                spans.append(Span(text: String(character), ink: ink))
            }
        }
    }
}
