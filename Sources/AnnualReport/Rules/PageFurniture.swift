import Plan

/// Lines that a web page adds around a report; they are kept in the document and read as no part of it.
enum PageFurniture: ImportRule {
    static let rule = Rule("page-furniture", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let tail = reading.outline.tail.map(\.run).filter { Tail.isPage($0, in: reading.text) }
        let runs = reading.outline.titlePage.furniture + tail
        guard let first = runs.first else { return [] }
        return [reading.finding(rule, at: first, quotes: runs, arguments: ["count": .count(runs.count)])]
    }
}
