import Plan

/// One list whose numbers are written in two ways: 3.深入, 4. 深入.
enum NumberingMixed: ImportRule {
    static let rule = Rule("numbering-mixed", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        var findings: [Finding] = []
        var lists: [(style: Marker.Style, items: [Paragraph])] = []
        func close(_ items: [Paragraph]) {
            if let finding = finding(items, in: reading) { findings.append(finding) }
        }
        for paragraph in reading.outline.body {
            guard let marker = paragraph.marker, marker.style != .ordinal else { continue }
            while let last = lists.last, last.style > marker.style { close(lists.removeLast().items) }
            if lists.last?.style == marker.style {
                lists[lists.count - 1].items.append(paragraph)
            } else {
                lists.append((marker.style, [paragraph]))
            }
        }
        while let last = lists.popLast() { close(last.items) }
        return findings
    }

    private static func finding(_ items: [Paragraph], in reading: Reading) -> Finding? {
        var ways: [String: [Paragraph]] = [:]
        for item in items {
            guard let marker = item.marker else { continue }
            let closing = marker.closing.map { $0.isDigit || $0.value > 0x2400 && $0.value < 0x24FF ? "-" : String($0) }
            ways["\(closing ?? "")\(marker.isSpaced ? " " : "")", default: []].append(item)
        }
        guard ways.count > 1,
            let rare = ways.values.min(by: { a, b in
                (a.count, -(a.first?.run.lowerBound ?? 0)) < (b.count, -(b.first?.run.lowerBound ?? 0))
            }), let usual = ways.values.max(by: { $0.count < $1.count })?.first
        else { return nil }
        let runs = ([usual] + rare).map { words(of: $0, reading.text) }
        return reading.finding(rule, at: runs[1], quotes: runs)
    }

    /// The number with the first two characters after it.
    private static func words(of item: Paragraph, _ text: Glyphs) -> Glyphs.Run {
        let after = text.trim(item.words)
        return item.run.lowerBound..<min(after.lowerBound + 2, item.run.upperBound)
    }
}
