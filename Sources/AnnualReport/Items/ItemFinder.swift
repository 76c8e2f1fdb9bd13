import Plan

/// Finds goals and shortcomings in the parts that are about them.
struct ItemFinder {
    let text: Glyphs
    let outline: Outline

    /// The items in reading order, and the text of their parts that belongs to none.
    func find() -> ItemList {
        var list = ItemList()
        for region in regions() {
            guard let role = region.first?.role, let kind = ItemFinder.kind(of: role) else { continue }
            items(of: region, kind: kind, into: &list)
        }
        for kind in Plan.Kind.allCases where !hasPart(kind) {
            let inline = InlineItems(text: text, outline: outline)
            for item in inline.find(kind) { list.add(item, in: text) }
        }
        list.items.sort { $0.run.lowerBound < $1.run.lowerBound }
        list.unplaced.sort { $0.run.lowerBound < $1.run.lowerBound }
        return list
    }

    /// Whether some part of the report is about goals, or about shortcomings.
    func hasPart(_ kind: Plan.Kind) -> Bool {
        outline.body.contains { $0.role.flatMap(ItemFinder.kind) == kind }
    }

    private static func kind(of role: Role) -> Plan.Kind? {
        switch role {
        case .goals: .goal
        case .shortcomings: .shortcoming
        case .results, .duties, .lastYear, .combined, .other: nil
        }
    }

    /// Paragraphs that stand under one heading, in order.
    private func regions() -> [ArraySlice<Paragraph>] {
        var regions: [ArraySlice<Paragraph>] = []
        var start = 0
        let body = outline.body
        for index in 1..<max(body.count, 1) where body[index].part != body[start].part {
            regions.append(body[start..<index])
            start = index
        }
        if start < body.count { regions.append(body[start...]) }
        return regions
    }

    private func items(of region: ArraySlice<Paragraph>, kind: Plan.Kind, into list: inout ItemList) {
        let contents = region.filter { !$0.content.isEmpty }
        let style = contents.lazy.filter { !$0.isHeading }.compactMap { $0.marker?.style }.min()
        if let style, !isRunIn(contents, style) {
            numberedItems(contents, style: style, kind: kind, into: &list)
            return
        }
        var found = false
        for paragraph in contents {
            let parts = RunIn.items(of: paragraph, kind: kind, in: text)
            guard !parts.items.isEmpty else { continue }
            found = true
            if let introduction = parts.introduction {
                list.unplaced.append((paragraph.sectionText, introduction, .introduction))
            }
            for item in parts.items { list.add(item, in: text) }
        }
        if !found { unnumberedItems(contents, kind: kind, into: &list) }
    }

    /// Whether a list that looks numbered is in truth one line that holds all its numbers.
    private func isRunIn(_ contents: [Paragraph], _ style: Marker.Style) -> Bool {
        let numbered = contents.filter { !$0.isHeading && $0.marker?.style == style }
        guard numbered.count == 1, let only = numbered.first else { return false }
        return RunIn.markers(in: only.run, of: text).filter { $0.marker.style == style }.count > 1
    }

    /// A list whose items each begin a line; what follows an item's line up to the next one is part of it.
    private func numberedItems(
        _ contents: [Paragraph], style: Marker.Style, kind: Plan.Kind, into list: inout ItemList
    ) {
        var open: (first: Paragraph, end: Int)?
        func close(_ list: inout ItemList) {
            guard let item = open else { return }
            let run = item.first.content.lowerBound..<item.end
            list.add(Item(kind: kind, section: item.first.section, run: run, first: item.first.content), in: text)
            open = nil
        }
        for paragraph in contents {
            if paragraph.marker?.style == style, !paragraph.isHeading {
                close(&list)
                open = (paragraph, paragraph.content.upperBound)
            } else if let item = open {
                if style == .ordinal, text.first(of: RunIn.causes, at: paragraph.content.lowerBound) != nil {
                    close(&list)
                    let outer = item.first.section.dropLast().joined()
                    list.unplaced.append((outer.isEmpty ? nil : outer, paragraph.content, .causes))
                } else {
                    open = (item.first, paragraph.content.upperBound)
                }
            } else {
                let isList = list.items.last?.section == paragraph.section
                list.unplaced.append((paragraph.sectionText, paragraph.content, isList ? .remark : .introduction))
            }
        }
        close(&list)
    }

    /// Paragraphs without any numbers: each is an item, or, where there is but one, each of its parts between semicolons.
    private func unnumberedItems(_ contents: [Paragraph], kind: Plan.Kind, into list: inout ItemList) {
        let told = contents.filter { text.at($0.content.upperBound - 1) != ":" }
        for paragraph in contents where text.at(paragraph.content.upperBound - 1) == ":" {
            list.unplaced.append((paragraph.sectionText, paragraph.content, .introduction))
        }
        if told.count == 1, let only = told.first {
            var content = only.content
            if let colon = text.split(content, at: ":").first, colon.upperBound < content.upperBound, colon.count <= 40
            {
                let introduction = colon.lowerBound..<(colon.upperBound + 1)
                list.unplaced.append((only.sectionText, introduction, .introduction))
                content = text.trim(introduction.upperBound..<content.upperBound)
            }
            var parts = text.split(content, at: ";", keepingMarks: true)
            if kind == .shortcoming, parts.count == 1, let told = InlineItems.deficits(in: content, of: text) {
                parts = InlineItems.parts(of: told, in: text)
            }
            for part in parts {
                list.add(Item(kind: kind, section: only.section, run: part, first: part), in: text)
            }
        } else {
            for paragraph in told {
                let run = paragraph.content
                list.add(Item(kind: kind, section: paragraph.section, run: run, first: run), in: text)
            }
        }
    }
}
