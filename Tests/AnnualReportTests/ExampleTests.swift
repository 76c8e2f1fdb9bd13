import AnnualReport
import Foundation
import Plan
import Support
import Testing

private struct Example: Decodable {
    struct Item: Decodable {
        let kind: String
        let quote: String
    }
    let file: String
    let reportYear: Int?
    let items: [Item]
}

/// Reports of many layouts, against what a person found in them.
@Suite struct ExampleTests {
    private func load() throws -> [(example: Example, report: AnnualReport)] {
        let data = Data(try Checkout.bytes("Tests/Fixtures/reports/expected.json"))
        return try JSONDecoder().decode([Example].self, from: data).map { example in
            let document = try ReportDocument.decode(Checkout.bytes("Tests/Fixtures/reports/\(example.file)"))
            return (example, AnnualReport.read(document))
        }
    }

    private func plain(_ text: String) -> String {
        let text = text.filter { !$0.isWhitespace }
        return text.last.map { "。;,.\u{FF1B}\u{FF0C}".contains($0) } == true ? String(text.dropLast()) : text
    }

    @Test func itemsAreThoseThatAPersonFound() throws {
        for (example, report) in try load() {
            #expect(report.reportYear == example.reportYear, "\(example.file)")
            #expect(
                report.plans.map { $0.kind.rawValue + plain($0.quote) }
                    == example.items.map { $0.kind + plain($0.quote) }, "\(example.file)")
        }
    }

    @Test func titlesOfAllItemsAreShortAndTheirOwn() throws {
        for (example, report) in try load() {
            for plan in report.plans {
                #expect((4...40).contains(plan.title.count), "\(example.file) \(plan.title)")
                let quote = plan.quote.filter { !$0.isNewline }
                #expect(isMadeOfRuns(plan.title, of: quote), "\(example.file) \(plan.title)")
            }
        }
    }

    @Test func warningsAreFew() throws {
        let structural: Set<String> = ["shortcoming-unanswered"]
        let wanted: [String: Set<String>] = [
            "S01_inline_yishi.txt": ["not-a-year", "report-cut", "figures-masked"],
            "S03_lost_glyphs_chrome_date.txt": ["characters-lost"],
            "S04_masked_numbers.txt": ["year-unknown", "figures-masked"],
            "S05_wrong_year_wrong_number.txt": ["year-differs", "number-repeated", "number-skipped"],
            "S10_decoy_not_a_report.txt": ["not-a-report", "number-skipped"],
        ]
        for (example, report) in try load() {
            let warnings = Set(report.findings.filter { $0.severity == .warning }.map(\.rule.name))
            #expect(warnings.subtracting(structural) == wanted[example.file, default: []], "\(example.file)")
        }
    }

    @Test func whatAnItemStatesIsTaken() throws {
        let reports = Dictionary(uniqueKeysWithValues: try load().map { ($0.example.file, $0.report) })
        let stated = try #require(reports["S06_order_varies.txt"]).goals
        #expect(stated.map(\.lead) == ["区司法局", "区财政局"])
        #expect(stated.last?.support == ["各街道"])
        #expect(stated.last?.due == .day(try #require(Day(year: 2024, month: 9, day: 30))))
        let school = try #require(reports["S07_metadata_table.txt"]?.shortcomings.first)
        #expect(school.lead == "政策法规股")
        #expect(school.cause?.hasPrefix("一是业务指导不够") == true)
        let english = try #require(reports["S11_english.txt"]?.goals.first)
        #expect(english.owner == "Records Unit")
        #expect(english.due == .day(try #require(Day(year: 2025, month: 6, day: 30))))
    }

    @Test func issuersAndDatesAreThoseOfTheReport() throws {
        let known = try load().filter {
            !["S09_no_headings_one_paragraph.txt", "S10_decoy_not_a_report.txt"].contains($0.example.file)
        }
        #expect(known.allSatisfy { $0.report.issuer != nil && $0.report.title != nil })
        let dates = Dictionary(uniqueKeysWithValues: try load().map { ($0.example.file, $0.report.date?.description) })
        #expect(dates["S02_combined_section.txt"] == "2023-01-18")
        #expect(dates["S03_lost_glyphs_chrome_date.txt"] == "2025-02-14")
        #expect(dates["S07_metadata_table.txt"] == "2024-02-26")
        #expect(dates["S11_english.txt"] == "2025-02-26")
        #expect(dates["plain-7.txt"] == "2025-01-10")
    }
}
