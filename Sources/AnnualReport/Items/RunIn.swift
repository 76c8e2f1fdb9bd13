import Plan

/// Lists that stand within a paragraph: 一是…;二是… or (一)…;(二)….
enum RunIn {
    /// Words that begin a paragraph on causes.
    static let causes = ["原因", "主要原因", "究其原因", "分析原因", "产生问题的原因"]

    /// The numbers inside a run, each at its start or after a mark.
    static func markers(in run: Glyphs.Run, of text: Glyphs) -> [(marker: Marker, at: Int)] {
        var found: [(Marker, Int)] = []
        let enclosed = text.enclosed(in: run)
        for index in run {
            let before = index == run.lowerBound ? ":" : text[index - 1]
            guard ":;,。 ".unicodeScalars.contains(before), !enclosed.contains(index) else { continue }
            guard let marker = Marker(text.scalars[index..<min(index + 10, run.upperBound)]) else { continue }
            if marker.style == .chapter || (marker.style == .arabic && ", ".unicodeScalars.contains(before)) {
                continue
            }
            found.append((marker, index))
        }
        return found
    }

    /// The items of a paragraph that holds a list, and what stands before the list.
    static func items(
        of paragraph: Paragraph, kind: Plan.Kind, in text: Glyphs
    ) -> (introduction: Glyphs.Run?, items: [Item]) {
        let run = paragraph.isHeading ? paragraph.content : paragraph.run
        return items(in: run, section: paragraph.isHeading ? paragraph.section : outer(paragraph), kind: kind, in: text)
    }

    /// The items of a list in a run.
    static func items(
        in run: Glyphs.Run, section: [String], kind: Plan.Kind, in text: Glyphs
    ) -> (introduction: Glyphs.Run?, items: [Item]) {
        let all = markers(in: run, of: text)
        guard let style = all.map(\.marker.style).max(by: { a, b in count(a, all) < count(b, all) }) else {
            return (nil, [])
        }
        let starts = all.filter { $0.marker.style == style }
        guard starts.count >= 2, let first = starts.first else { return (nil, []) }
        var items: [Item] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].at : run.upperBound
            let content = text.trim((start.at + start.marker.length)..<end)
            items.append(
                Item(
                    kind: kind, section: section + [text.quote(start.marker.label(at: start.at))], run: content,
                    first: content))
        }
        let introduction = text.trim(run.lowerBound..<first.at)
        return (introduction.isEmpty ? nil : introduction, items)
    }

    private static func count(_ style: Marker.Style, _ all: [(marker: Marker, at: Int)]) -> Int {
        all.count { $0.marker.style == style }
    }

    private static func outer(_ paragraph: Paragraph) -> [String] {
        paragraph.marker == nil ? paragraph.section : Array(paragraph.section.dropLast())
    }
}
