import Plan

/// Finds goals and shortcomings that a report states in passing, where no part of it is about them.
struct InlineItems {
    let text: Glyphs
    let outline: Outline

    private static let deficits = ["不足", "问题", "短板", "薄弱环节", "弱项", "差距", "困难"]
    private static let list = [":", ",主要是", ",主要有", ",主要表现", ",一是"]
    private static let ahead = ["下一步", "下步", "下一阶段", "下一年", "今后"]

    /// The items of a kind, in reading order.
    func find(_ kind: Plan.Kind) -> [Item] {
        for paragraph in outline.body where paragraph.role != .duties && paragraph.role != .lastYear {
            let found = kind == .goal ? goals(in: paragraph) : shortcomings(in: paragraph)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func shortcomings(in paragraph: Paragraph) -> [Item] {
        for sentence in text.sentences(paragraph.run) {
            guard let told = told(in: sentence) else { continue }
            let numbered = RunIn.items(in: told, section: paragraph.section, kind: .shortcoming, in: text).items
            if !numbered.isEmpty { return numbered }
            let body = text.withoutEndMark(told)
            var parts = text.split(body, at: ";")
            if parts.count == 1 { parts = text.split(body, at: "、") }
            return parts.map { Item(kind: .shortcoming, section: paragraph.section, run: $0, first: $0) }
        }
        return []
    }

    /// What a sentence lists as wrong: 还存在一些不足: …
    private func told(in sentence: Glyphs.Run) -> Glyphs.Run? {
        for there in text.findAll("存在", in: sentence) {
            let near = there.upperBound..<min(there.upperBound + 20, sentence.upperBound)
            guard let deficit = text.findFirst(of: InlineItems.deficits, in: near) else { continue }
            let after = deficit.upperBound..<min(deficit.upperBound + 12, sentence.upperBound)
            guard let list = text.findFirst(of: InlineItems.list, in: after) else { continue }
            let start = text[list.upperBound - 1] == "是" && list.count == 3 ? list.lowerBound + 1 : list.upperBound
            let told = text.trim(skipping(start)..<sentence.upperBound)
            if told.count >= 4 { return told }
        }
        return nil
    }

    private func skipping(_ index: Int) -> Int {
        let words = ["主要是", "主要有", "主要表现为", "主要表现在", "为", "在", "是"]
        var index = index
        while let word = text.first(of: words, at: index) { index += word.unicodeScalars.count }
        return text.at(index) == ":" ? index + 1 : index
    }

    private func goals(in paragraph: Paragraph) -> [Item] {
        for sentence in text.sentences(paragraph.run) where looksAhead(sentence) {
            guard let colon = sentence.first(where: { text[$0] == ":" }) else { continue }
            let told = text.trim((colon + 1)..<paragraph.run.upperBound)
            let numbered = RunIn.items(in: told, section: paragraph.section, kind: .goal, in: text).items
            if !numbered.isEmpty { return numbered }
            let parts = text.split(text.trim((colon + 1)..<sentence.upperBound), at: ";", keepingMarks: true)
            if parts.count > 1 {
                return parts.map { Item(kind: .goal, section: paragraph.section, run: $0, first: $0) }
            }
        }
        return []
    }

    private func looksAhead(_ sentence: Glyphs.Run) -> Bool {
        if text.contains(InlineItems.ahead, in: sentence) { return true }
        guard let year = outline.titlePage.reportYear else { return false }
        return text.dates(in: sentence).contains { $0.year == year + 1 }
    }
}
