/// A report's paragraphs, sorted into head, body and tail, each with what its part is about.
struct Outline {
    /// What stands before the text: breadcrumbs, title, dates, sources.
    var head: [Paragraph] = []
    /// The text from its first paragraph to its last.
    var body: [Paragraph] = []
    /// What follows the text: signature, date, what the page adds.
    var tail: [Paragraph] = []
    /// Title, issuer, year and the page's own data.
    let titlePage: TitlePage

    init(_ text: Glyphs) {
        let paragraphs = Paragraph.all(of: text)
        titlePage = TitlePage(paragraphs, in: text)
        let start = titlePage.end
        let end = Tail.start(of: paragraphs, from: start, issuer: titlePage.issuer, in: text)
        head = Array(paragraphs[..<start])
        tail = Array(paragraphs[end...])
        body = Outline.numbered(Array(paragraphs[start..<end]), in: text)
        assignRoles(in: text)
    }

    /// Gives each paragraph the numbers of the headings that it stands under.
    private static func numbered(_ paragraphs: [Paragraph], in text: Glyphs) -> [Paragraph] {
        var stack: [(style: Marker.Style, label: String)] = []
        return paragraphs.map { paragraph in
            var paragraph = paragraph
            if let marker = paragraph.marker {
                while let last = stack.last, last.style >= marker.style { stack.removeLast() }
                let begin = paragraph.run.lowerBound
                stack.append((marker.style, text.quote(text.trim(begin..<(begin + marker.length)))))
            }
            paragraph.section = stack.map(\.label)
            return paragraph
        }
    }

    /// Finds the headings of parts and hands what they announce down to what follows.
    private mutating func assignRoles(in text: Glyphs) {
        let outer = outermostStyle(in: text)
        var chapter: (role: Role?, part: Int)?
        var inner: (role: Role, part: Int, style: Marker.Style?)?
        for index in body.indices {
            let marker = body[index].marker
            if let style = inner?.style, let own = marker?.style, own <= style { inner = nil }
            let heading = headingRun(of: body[index], in: text)
            if let marker, marker.style == outer {
                chapter = (heading.flatMap { Role(heading: $0, in: text, reportYear: titlePage.reportYear) }, index)
                inner = nil
                markHeading(index, heading, in: text)
            } else if mayDivide(chapter?.role), isBareHeading(body[index], in: text), let heading,
                let announced = Role(heading: heading, in: text, reportYear: nil),
                announced == .shortcomings || announced == .goals
            {
                inner = (announced, index, marker?.style)
                markHeading(index, heading, in: text)
            }
            body[index].role = inner?.role ?? chapter?.role
            body[index].part = inner?.part ?? chapter?.part
        }
    }

    /// Whether headings inside a chapter can announce shortcomings or goals of their own.
    private func mayDivide(_ chapter: Role?) -> Bool {
        switch chapter {
        case nil, .combined, .other: true
        case .results, .duties, .shortcomings, .lastYear, .goals: false
        }
    }

    /// The style of the report's chapters: 一、 where there is one, else the outermost that announces goals or
    /// shortcomings.
    private func outermostStyle(in text: Glyphs) -> Marker.Style? {
        if body.contains(where: { $0.marker?.style == .chapter }) { return .chapter }
        let announcing = body.filter { paragraph in
            guard let heading = headingRun(of: paragraph, in: text) else { return false }
            let role = Role(heading: heading, in: text, reportYear: titlePage.reportYear)
            return role == .goals || role == .shortcomings || role == .combined
        }
        return announcing.compactMap { $0.marker?.style }.filter { $0 < .bracketedArabic }.min()
    }

    /// The words of a paragraph that can be a heading: all of it, or what stands before its first 。 or : .
    private func headingRun(of paragraph: Paragraph, in text: Glyphs) -> Glyphs.Run? {
        let content = paragraph.content
        let end = content.first { text[$0] == "。" || text[$0] == ":" } ?? content.upperBound
        let heading = content.lowerBound..<end
        return heading.isEmpty || heading.count > 60 ? nil : heading
    }

    /// Whether a paragraph is short and says nothing else than a heading does.
    private func isBareHeading(_ paragraph: Paragraph, in text: Glyphs) -> Bool {
        let run = text.withoutEndMark(paragraph.content)
        return run.count <= 24 && !run.contains { ",。;:".unicodeScalars.contains(text[$0]) }
    }

    private mutating func markHeading(_ index: Int, _ heading: Glyphs.Run?, in text: Glyphs) {
        body[index].isHeading = true
        let content = body[index].content
        let rest = (heading?.upperBound ?? content.lowerBound)..<content.upperBound
        let marks = rest.prefix { "。:".unicodeScalars.contains(text[$0]) }
        body[index].content = text.trim((rest.lowerBound + marks.count)..<rest.upperBound)
    }
}
