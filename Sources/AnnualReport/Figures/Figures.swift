import Plan

/// The figures of a report's text, and those of them that are facts of its year.
struct Figures {
    /// The figures of the whole text, in reading order.
    let all: [Figure]
    /// Those of the chapters on results; a sentence that stands twice counts once.
    let results: [Figure]

    init(_ outline: Outline, in text: Glyphs) {
        let body = outline.body
        all = body.indices.flatMap { index in
            FigureReader(
                text: text, paragraph: body[index], section: Figures.section(of: index, in: body, of: text)
            ).figures()
        }
        var seen: Set<String> = []
        var counted: [Figure] = []
        var open: Glyphs.Run?
        for figure in all where figure.role == .results {
            if figure.sentence != open {
                open = nil
                let words = text.string(figure.sentence)
                guard figure.sentence.count < 12 || seen.insert(words).inserted else { continue }
                open = figure.sentence
            }
            counted.append(figure)
        }
        results = counted
    }

    /// The headings' numbers that a paragraph's figures stand under.
    ///
    /// A paragraph without a number after a numbered one that says all of it itself speaks for the heading above.
    private static func section(of index: Int, in body: [Paragraph], of text: Glyphs) -> String? {
        let paragraph = body[index]
        guard paragraph.marker == nil, !paragraph.isHeading, paragraph.section.count > 1,
            let numbered = body[..<index].last(where: { $0.marker != nil }), !numbered.isHeading,
            text.sentences(numbered.content).count > 1
        else { return paragraph.sectionText }
        return paragraph.section.dropLast().joined()
    }
}
