/// A report's paragraphs, sorted into head, body and tail, each with what its part is about.
struct Outline {
    /// What stands before the text: breadcrumbs, title, dates, sources.
    let head: [Paragraph]
    /// The text from its first paragraph to its last.
    let body: [Paragraph]
    /// What follows the text: signature, date, what the page adds.
    let tail: [Paragraph]
    /// Title, issuer, year and the page's own data.
    let titlePage: TitlePage

    init(_ text: Glyphs, reportYear: Int? = nil) {
        let paragraphs = Paragraph.all(of: text)
        titlePage = TitlePage(paragraphs, in: text, reportYear: reportYear)
        let start = titlePage.end
        let end = Tail.start(of: paragraphs, from: start, issuer: titlePage.issuer, in: text)
        head = Array(paragraphs[..<start])
        tail = Array(paragraphs[end...])
        var finder = PartFinder(
            text: text, reportYear: titlePage.reportYear, body: Array(paragraphs[start..<end]))
        finder.assignRoles()
        body = Outline.numbered(finder.body, in: text)
    }

    /// Gives each paragraph the numbers of the headings that it stands under.
    private static func numbered(_ paragraphs: [Paragraph], in text: Glyphs) -> [Paragraph] {
        var stack: [(style: Marker.Style, label: String)] = []
        return paragraphs.map { paragraph in
            var paragraph = paragraph
            if let marker = paragraph.marker {
                while let last = stack.last, last.style >= marker.style { stack.removeLast() }
                stack.append((marker.style, text.quote(marker.label(at: paragraph.run.lowerBound))))
            } else if paragraph.isHeading {
                stack.removeAll { $0.style != .chapter }
            }
            paragraph.section = stack.map(\.label)
            return paragraph
        }
    }
}
