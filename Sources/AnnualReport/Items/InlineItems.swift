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
            guard let told = InlineItems.deficits(in: sentence, of: text) else { continue }
            let toEnd = told.lowerBound..<paragraph.run.upperBound
            let numbered = RunIn.items(in: toEnd, section: paragraph.section, kind: .shortcoming, in: text).items
            if text.first(of: ["一是", "(一)", "1."], at: told.lowerBound) != nil, !numbered.isEmpty { return numbered }
            return InlineItems.parts(of: text.withoutEndMark(told), in: text).map {
                Item(kind: .shortcoming, section: paragraph.section, run: $0, first: $0)
            }
        }
        return []
    }

    /// The parts of a list in one sentence: between semicolons, else 、, else at least three between commas.
    static func parts(of run: Glyphs.Run, in text: Glyphs) -> [Glyphs.Run] {
        for mark in [";", "、"] {
            let parts = text.split(run, at: mark)
            if parts.count > 1, parts.allSatisfy({ $0.count >= 4 }) { return parts }
        }
        let clauses = text.split(run, at: ",")
        return clauses.count >= 3 && clauses.allSatisfy { (4...16).contains($0.count) } ? clauses : [run]
    }

    /// What a sentence lists as wrong: 还存在一些不足: …
    static func deficits(in sentence: Glyphs.Run, of text: Glyphs) -> Glyphs.Run? {
        for there in text.findAll("存在", in: sentence) {
            let near = there.upperBound..<min(there.upperBound + 20, sentence.upperBound)
            guard let deficit = text.findFirst(of: InlineItems.deficits, in: near) else { continue }
            let after = deficit.upperBound..<min(deficit.upperBound + 12, sentence.upperBound)
            guard let list = text.findFirst(of: InlineItems.list, in: after) else { continue }
            let told = text.trim(skippingIntroduction(list.lowerBound, in: text)..<sentence.upperBound)
            if told.count >= 4 { return told }
        }
        return nil
    }

    private static func skippingIntroduction(_ index: Int, in text: Glyphs) -> Int {
        var index = index
        while let mark = text.at(index), mark == ":" || mark == "," { index += 1 }
        for word in ["主要是", "主要有", "主要表现为", "主要表现在", "主要表现"] where text.has(word, at: index) {
            index += word.unicodeScalars.count
            break
        }
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
