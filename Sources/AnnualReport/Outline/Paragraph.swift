/// A line of the report, or several where a page's width broke one, with its place in the outline.
struct Paragraph {
    /// All of it, without blanks at its ends.
    let run: Glyphs.Run
    /// The number that it begins with.
    let marker: Marker?
    /// The numbers of the headings above it and its own, as written.
    var section: [String] = []
    /// What the part that it belongs to is about.
    var role: Role?
    /// Which heading that part stands under, as a position among the paragraphs; nil for the preface.
    var part: Int?
    /// Whether it is the heading of a part; what follows its heading words is then `content`.
    var isHeading = false
    /// What it says, after its number.
    var content: Glyphs.Run

    init(run: Glyphs.Run, in text: Glyphs) {
        self.run = run
        let marker = Marker(text.scalars[run])
        self.marker = marker
        content = text.trim((run.lowerBound + (marker?.length ?? 0))..<run.upperBound)
    }

    /// All of it but its number; of a heading, its words too.
    var words: Glyphs.Run { (run.lowerBound + (marker?.length ?? 0))..<run.upperBound }

    /// The headings' numbers, joined; nil where nothing is numbered.
    var sectionText: String? { section.isEmpty ? nil : section.joined() }

    /// The paragraphs of a text; lines of nothing but a page number are none.
    static func all(of text: Glyphs) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var start = 0
        for end in 0...text.scalars.count where end == text.scalars.count || text[end] == "\n" {
            let run = text.trim(start..<end)
            start = end + 1
            if !run.isEmpty, !isPageNumber(run, in: text) { paragraphs.append(Paragraph(run: run, in: text)) }
        }
        return paragraphs
    }

    private static func isPageNumber(_ run: Glyphs.Run, in text: Glyphs) -> Bool {
        let signs = run.map { text[$0] }.filter { $0 != " " }
        guard signs.count >= 3, let first = signs.first, let last = signs.last else { return false }
        let middle = signs.dropFirst().dropLast()
        if first == "-" && last == "-" { return middle.allSatisfy { $0.isDigit || $0 == "-" } }
        return first == "第" && last == "页" && middle.first?.isDigit == true && run.count <= 14
    }
}
