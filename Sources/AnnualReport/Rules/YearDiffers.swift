import Plan

/// A heading that names another year than the title gives reason to expect.
enum YearDiffers: ImportRule {
    static let rule = Rule("year-differs", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        guard let year = reading.reportYear, let titleRun = reading.outline.titlePage.title.last else { return [] }
        let inTitle = reading.text.dates(in: titleRun).first?.run
        return reading.outline.body.filter(\.isHeading).compactMap { heading in
            let words = heading.run.lowerBound..<max(heading.content.lowerBound, heading.run.lowerBound)
            let run = heading.content.isEmpty ? heading.run : words
            let expected: Int
            switch heading.role {
            case .results, .shortcomings, .duties: expected = year
            case .goals: expected = year + 1
            case .combined, .lastYear, .other, nil: return nil
            }
            let dates = reading.text.dates(in: run).filter { $0.month == nil }
            guard let other = dates.first, !dates.contains(where: { $0.year == expected || $0.year == year }) else {
                return nil
            }
            return reading.finding(
                rule, at: other.run, quotes: [other.run] + (inTitle.map { [$0] } ?? []),
                arguments: ["year": .text(String(other.year)), "expected": .text(String(expected))])
        }
    }
}
