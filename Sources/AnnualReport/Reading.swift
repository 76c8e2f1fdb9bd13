import Plan

/// A report with all that was read from it: what the rules look at.
struct Reading {
    let text: Glyphs
    let outline: Outline
    let title: String?
    let issuer: String?
    let date: Day?
    let figures: Figures
    let items: [Item]
    /// The items with numbers and titles, in the order of `items`.
    let plans: [DraftPlan]
    let suggestions: [Suggestion]
    let unplaced: [Unplaced]
    let hasShortcomingsSection: Bool
    let hasGoalsSection: Bool
    /// Whether the text is about a report and not one itself.
    let isAboutReport: Bool

    var reportYear: Int? { outline.titlePage.reportYear }
    var year: Int? { reportYear.map { $0 + 1 } }

    init(_ document: ReportDocument, planYear: Int? = nil) {
        let text = Glyphs(document.text)
        let outline = Outline(text, reportYear: planYear.map { $0 - 1 })
        let page = outline.titlePage
        self.text = text
        self.outline = outline
        title = Reading.title(page, in: text)
        issuer = page.issuer ?? Reading.signature(outline.tail, in: text)
        date = Tail.date(of: outline.tail, knownDates: page.dates, in: text) ?? page.dates.first
        isAboutReport = Reading.isAboutReport(page, in: text)
        figures = Figures(outline, in: text)
        let finder = ItemFinder(text: text, outline: outline)
        let list = isAboutReport ? ItemList() : finder.find()
        items = list.items
        plans = Reading.drafts(list.items, in: text)
        unplaced = list.unplaced.map { entry in
            Unplaced(
                section: entry.section, span: text.span(entry.run), quote: text.quote(entry.run), why: entry.why)
        }
        suggestions = SharedWords(text: text, title: page.title).suggestions(for: list.items, plans)
        hasShortcomingsSection = finder.hasPart(.shortcoming) || plans.contains { $0.kind == .shortcoming }
        hasGoalsSection = finder.hasPart(.goal) || plans.contains { $0.kind == .goal }
    }

    private static func title(_ page: TitlePage, in text: Glyphs) -> String? {
        let parts = page.title.map(text.quote)
        guard let last = parts.last else { return nil }
        guard parts.count > 1 else { return last }
        let isHan = last.unicodeScalars.first.map { $0.isHan || $0.isDigit } ?? false
        return parts.joined(separator: isHan ? "" : " ")
    }

    private static func signature(_ tail: [Paragraph], in text: Glyphs) -> String? {
        tail.first { OfficeName.isOffice($0.run, in: text) }.map { text.quote($0.run) }
    }

    /// Whether the title is that of a reading aid, an answer to questions or a notice on reports.
    private static func isAboutReport(_ page: TitlePage, in text: Glyphs) -> Bool {
        guard let title = page.title.last else { return false }
        return text.contains(["解读", "答记者问", "起草说明", "的通知", "的批复", "的意见"], in: title)
    }

    private static func drafts(_ items: [Item], in text: Glyphs) -> [DraftPlan] {
        var numbers: [Plan.Kind: Int] = [:]
        return items.map { item in
            numbers[item.kind, default: 0] += 1
            var draft = DraftPlan(
                kind: item.kind, number: numbers[item.kind] ?? 1, title: ItemTitle(text: text, item: item).make(),
                section: item.section.isEmpty ? nil : item.section.joined(), span: text.span(item.run),
                quote: text.quote(item.run))
            Stated(text: text, run: item.run).fill(&draft)
            return draft
        }
    }
}
