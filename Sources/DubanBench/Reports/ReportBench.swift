import AnnualReport
import FoundationEssentials
import Plan

/// What the import makes of example reports, against what a person found in them.
enum ReportBench {
    /// Reads the reports of a folder that holds `expected.json`, and says for each how many items a person found, how
    /// many the import found, and how many of those are right.
    ///
    /// An item is right where kind and words are the person's; blanks and the mark at the end do not count.
    static func run(folder: String) throws -> String {
        let expected = try JSONDecoder().decode([Expected].self, from: read(folder + "/expected.json"))
        var lines = ["report                           expected  found  right  extra  year"]
        var total = Score()
        for report in expected.sorted(by: { $0.file < $1.file }) {
            let document = try ReportDocument.decode(Array(read(folder + "/" + report.file)))
            let result = AnnualReport.read(document)
            let score = Score(expected: report, found: result)
            total.add(score)
            lines.append(score.line(report.file, result.reportYear == report.reportYear ? "ok" : "wrong"))
        }
        lines.append(total.line("all", "\(total.years) of \(expected.count)"))
        return lines.joined(separator: "\n")
    }

    private static func read(_ path: String) throws -> Data {
        try Data(contentsOf: URL(filePath: path))
    }
}

/// What a person found in a report.
struct Expected: Decodable {
    struct Item: Decodable {
        let kind: String
        let quote: String
    }

    let file: String
    let reportYear: Int?
    let items: [Item]
}

/// How many items were expected, found and right.
private struct Score {
    var expected = 0
    var found = 0
    var right = 0
    var years = 0

    init() {}

    init(expected report: Expected, found result: AnnualReport) {
        expected = report.items.count
        found = result.plans.count
        years = result.reportYear == report.reportYear ? 1 : 0
        var open = result.plans.map { $0.kind.rawValue + Score.plain($0.quote) }
        for item in report.items {
            guard let index = open.firstIndex(of: item.kind + Score.plain(item.quote)) else { continue }
            open.remove(at: index)
            right += 1
        }
    }

    mutating func add(_ other: Score) {
        expected += other.expected
        found += other.found
        right += other.right
        years += other.years
    }

    func line(_ name: String, _ year: String) -> String {
        let columns = [expected, found, right, found - right].map { number in
            String(repeating: " ", count: max(0, 7 - String(number).count)) + String(number)
        }
        return name.padding(32) + columns.joined() + "  " + year
    }

    private static func plain(_ text: String) -> String {
        var text = text.filter { !$0.isWhitespace }
        while let last = text.last, "。;,.\u{FF1B}\u{FF0C}".contains(last) { text.removeLast() }
        return text
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
