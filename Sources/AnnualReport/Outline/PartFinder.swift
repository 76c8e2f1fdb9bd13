/// Finds the headings of a report's parts and hands what they announce down to what follows.
struct PartFinder {
    let text: Glyphs
    let reportYear: Int?
    /// The paragraphs of the text; roles and parts are filled in.
    private(set) var body: [Paragraph]

    init(text: Glyphs, reportYear: Int?, body: [Paragraph]) {
        self.text = text
        self.reportYear = reportYear
        self.body = body
    }

    /// Fills role, part and heading of every paragraph.
    mutating func assignRoles() {
        let outer = outermostStyle()
        var chapter: (role: Role?, part: Int)?
        var inner: (role: Role, part: Int, style: Marker.Style?)?
        for index in body.indices {
            let marker = body[index].marker
            if let style = inner?.style, let own = marker?.style, own <= style { inner = nil }
            let heading = headingRun(of: body[index])
            if let marker, marker.style == outer {
                chapter = (heading.flatMap { Role(heading: $0, in: text, reportYear: reportYear) }, index)
                inner = nil
                markHeading(index, heading)
            } else if mayDivide(chapter?.role) {
                let isLoose = chapter == nil && outer != .chapter
                if let heading, let role = innerRole(body[index], heading, allowsResults: isLoose) {
                    inner = (role, index, marker?.style)
                    markHeading(index, heading)
                } else if chapter?.role == .combined, marker == nil, let role = turn(body[index]) {
                    inner = (role, index, nil)
                }
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

    /// What a heading inside a chapter, or without one, announces; results only where nothing is a chapter.
    private func innerRole(_ paragraph: Paragraph, _ heading: Glyphs.Run, allowsResults: Bool) -> Role? {
        guard isBareHeading(paragraph) else { return nil }
        switch Role(heading: heading, in: text, reportYear: nil) {
        case .shortcomings: return .shortcomings
        case .goals: return .goals
        case .results where allowsResults && paragraph.marker == nil:
            let isAnnouncement = text.contains(["如下", "于后"], in: paragraph.run)
            return isAnnouncement || text.at(paragraph.run.upperBound - 1) == ":" ? nil : .results
        case .results, .duties, .lastYear, .combined, .other, nil: return nil
        }
    }

    /// What a paragraph turns to in a chapter on both shortcomings and goals that has no headings of its own.
    private func turn(_ paragraph: Paragraph) -> Role? {
        let start = paragraph.run.lowerBound
        if text.first(of: ["下一步", "下步", "下一阶段", "下阶段", "今后"], at: start) != nil { return .goals }
        guard let sentence = text.sentences(paragraph.run).first else { return nil }
        return InlineItems.deficits(in: sentence, of: text) == nil ? nil : .shortcomings
    }

    /// The style of the report's chapters: 一、 where there is one, else the outermost that announces goals or
    /// shortcomings.
    private func outermostStyle() -> Marker.Style? {
        if body.contains(where: { $0.marker?.style == .chapter }) { return .chapter }
        let announcing = body.filter { paragraph in
            guard isBareHeading(paragraph), let heading = headingRun(of: paragraph) else { return false }
            switch Role(heading: heading, in: text, reportYear: reportYear) {
            case .goals, .shortcomings, .combined: return true
            case .results, .duties, .lastYear, .other, nil: return false
            }
        }
        if announcing.contains(where: { $0.marker == nil }) { return nil }
        return announcing.compactMap { $0.marker?.style }.filter { $0 < .bracketedArabic }.min()
    }

    /// The words of a paragraph that can be a heading: all of it, or what stands before its first 。 or : .
    private func headingRun(of paragraph: Paragraph) -> Glyphs.Run? {
        let content = paragraph.content
        let end = content.first { text[$0] == "。" || text[$0] == ":" } ?? content.upperBound
        let heading = content.lowerBound..<end
        return heading.isEmpty || heading.count > 60 ? nil : heading
    }

    /// Whether a paragraph is short and says nothing else than a heading does.
    private func isBareHeading(_ paragraph: Paragraph) -> Bool {
        let run = text.withoutEndMark(paragraph.content)
        return run.count <= 32 && !run.contains { ",。;:".unicodeScalars.contains(text[$0]) }
            && (text.scalars[run].contains(where: \.isHan) ? run.count <= 24 : true)
    }

    private mutating func markHeading(_ index: Int, _ heading: Glyphs.Run?) {
        body[index].isHeading = true
        let content = body[index].content
        let rest = (heading?.upperBound ?? content.lowerBound)..<content.upperBound
        let marks = rest.prefix { "。:".unicodeScalars.contains(text[$0]) }
        body[index].content = text.trim((rest.lowerBound + marks.count)..<rest.upperBound)
    }
}
