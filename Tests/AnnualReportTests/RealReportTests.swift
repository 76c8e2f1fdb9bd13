import AnnualReport
import Foundation
import Plan
import Support
import Testing

private struct Expected: Decodable {
    struct Fact: Decodable {
        enum Value: Decodable {
            case number(Double)
            case text(String)
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let number = try? container.decode(Double.self) {
                    self = .number(number)
                } else {
                    self = .text(try container.decode(String.self))
                }
            }
        }
        let value: Value
        let unit: String?
        let section: String
        let anchor: String
        let quote: String
    }
    struct Item: Decodable {
        let no: Int
        let label: String
        let text: String
    }
    struct NotFact: Decodable {
        let token: String
    }
    let shortcomings: [Item]
    let goals: [Item]
    let facts: [Fact]
    let notFacts: [NotFact]

    static func load() throws -> Expected {
        try JSONDecoder().decode(Expected.self, from: Data(Checkout.bytes("Tests/Fixtures/source/expected.json")))
    }
}

@Suite struct RealReportTests {
    @Test func titlePageSaysWhoWhenAndWhichYear() throws {
        let report = try realReport()
        let text = try realText()
        #expect(report.title == text.split(separator: "\n").first.map(String.init))
        #expect(report.issuer == report.title?.components(separatedBy: "关于").first)
        #expect(report.date == Day(year: 2024, month: 2, day: 26))
        #expect(report.reportYear == 2023)
        #expect(report.year == 2024)
        #expect(report.hasShortcomingsSection && report.hasGoalsSection)
    }

    @Test func sixGoalsAndThreeShortcomingsAreTheReportsOwnBytes() throws {
        let report = try realReport()
        let text = try realText()
        let expected = try Expected.load()
        #expect(report.goals.count == 6)
        #expect(report.shortcomings.count == 3)
        for (plan, item) in zip(report.shortcomings + report.goals, expected.shortcomings + expected.goals) {
            #expect(plan.number == item.no)
            #expect(plan.section == (plan.kind == .goal ? "四、" : "三、") + item.label)
            #expect(plan.quote.filter { !$0.isNewline } == item.text.filter { !$0.isNewline })
            #expect(AnnualReportTests.text(plan.span, of: text) == plan.quote)
        }
        #expect(report.goals.first?.span == 11619..<12116)
        #expect(report.unplaced.isEmpty)
    }

    @Test func titlesAreShortAndOfTheItemsOwnWords() throws {
        for plan in try realReport().plans {
            #expect((4...40).contains(plan.title.count))
            #expect(isMadeOfRuns(plan.title, of: plan.quote), "\(plan.title)")
        }
    }

    @Test func nothingIsInvented() throws {
        for plan in try realReport().plans {
            #expect(plan.lead == nil && plan.support.isEmpty && plan.leader == nil && plan.owner == nil)
            #expect(plan.due == nil && plan.cause == nil)
        }
    }

    @Test func everyFigureOfTheResultsIsAFactAndNoOther() throws {
        let report = try realReport()
        let text = try realText()
        let expected = try Expected.load().facts.filter { !["三证电子化", "全面总结五阶段"].contains($0.anchor) }
        #expect(report.facts.count == expected.count)
        for (fact, wanted) in zip(report.facts, expected) {
            switch wanted.value {
            case .number(let number): #expect(fact.value == .number(number), "\(fact)")
            case .text(let grade): #expect(fact.value == .grade(grade), "\(fact)")
            }
            let section = wanted.section.replacingOccurrences(of: "末段(无编号)", with: "")
            #expect(fact.section?.filter { !"、.".contains($0) } == section, "\(fact)")
            #expect(fact.quote.contains(wanted.anchor) || wanted.anchor.contains(fact.quote), "\(fact)")
            #expect(wanted.quote.contains(fact.quote), "\(fact)")
            #expect(text.contains(fact.quote) && !fact.quote.contains("\n"))
            let isSpelledZero = fact.value == .number(0)
            #expect(fact.unit == (isSpelledZero ? nil : wanted.unit?.components(separatedBy: "/").first), "\(fact)")
            #expect(!fact.name.isEmpty && fact.name.count <= 40)
        }
        #expect(report.facts.map(\.key) == (1...expected.count).map { "f\($0)" })
    }

    @Test func qualifiersAreAsWritten() throws {
        let qualified = try realReport().facts.filter { $0.qualifier != nil }
        #expect(
            qualified.map { "\($0.quote.suffix(6))/\($0.qualifier ?? "")" }.count == 7, "\(qualified)")
        #expect(qualified.compactMap(\.qualifier) == ["余", "每半年", "余", "计划", "计划", "多", "余"])
    }

    @Test func defectsThatAProgramCanKnowAreFound() throws {
        let report = try realReport()
        let found = report.findings.map { finding in (finding.rule.name, finding.quotes) }
        let wanted: [(String, [String])] = [
            ("zero-contradicted", ["零诉讼", "未发生行政复议和诉讼", "行政诉讼败诉"]),
            ("figures-conflict", ["联合抽查3次", "开展4次"]),
            ("closed-differs", ["298", "办结296件"]),
            ("unit-missing", ["298"]),
            ("counted-twice", ["监督建议等78件", "共计78件次"]),
            ("goal-before-year", ["202311月中旬"]),
            ("shortcoming-of-earlier-year", ["2022年"]),
            ("characters-lost", ["2023112月"]),
            ("characters-lost", ["20231月至202312月"]),
            ("characters-lost", ["202311月中旬"]),
            ("characters-lost", ["2024226"]),
            ("span-then-since", ["202312月以来"]),
            ("quotation-unclosed", ["“逐利执法"]),
            ("full-stop-missing", ["公示率达100%"]),
            ("full-stop-missing", ["满意率93.4%"]),
            ("likely-typo", ["转向行动"]),
            ("character-doubled", ["全年年"]),
            ("unit-repeated", ["人次10000余人次"]),
            ("list-starts-late", ["三是", "四是"]),
            ("passage-repeated", ["每半年听取1次"]),
            ("numbering-mixed", ["1.", "4. "]),
            ("halfwidth-punctuation", [","]),
            ("shortcoming-unanswered", ["政务信息公开"]),
            ("page-furniture", ["字号:", "扫一扫", "相关链接"]),
        ]
        for (rule, parts) in wanted {
            let matches = found.contains { name, quotes in
                name == rule && parts.allSatisfy { part in quotes.contains { $0.contains(part) } }
            }
            #expect(matches, "\(rule) \(parts)")
        }
        #expect(report.findings.count == wanted.count, "\(found.map(\.0))")
        let text = try realText()
        #expect(report.findings.allSatisfy { finding in finding.quotes.allSatisfy(text.contains) })
        #expect(report.findings("goal-before-year").first?.goal == PlanID("2024-G1"))
    }

    @Test func findingsPointAtTheirWords() throws {
        let lines = try realText().split(separator: "\n", omittingEmptySubsequences: false)
        for finding in try realReport().findings {
            let line = try #require(finding.line)
            let column = try #require(finding.column)
            let rest = String(lines[line - 1].unicodeScalars.dropFirst(column - 1))
            #expect(finding.quotes.contains { rest.hasPrefix($0.prefix(6)) }, "\(finding.rule.name) \(rest.prefix(20))")
        }
    }

    @Test func lostDatesCarryWhatTheyMayHaveBeen() throws {
        let candidates = try realReport().findings("characters-lost").map { $0.arguments["candidates"] }
        let wanted = ["2023年1-12月", "2023年1月至2023年12月", "2023年11月中旬", "2024年2月26日"]
        #expect(candidates == wanted.map { .list([.text($0)]) })
    }

    @Test func suggestionsShareWordsThatTheTitleHasNot() throws {
        let report = try realReport()
        #expect(report.suggestions.map { "S\($0.answers)-G\($0.goal)" } == ["S2-G2", "S3-G3"])
        for suggestion in report.suggestions {
            let goal = try #require(report.goals.first { $0.number == suggestion.goal })
            let shortcoming = try #require(report.shortcomings.first { $0.number == suggestion.answers })
            for word in suggestion.words {
                #expect(goal.quote.contains(word) && shortcoming.quote.contains(word))
                #expect(report.title?.contains(word) == false)
            }
        }
        #expect(report.findings("shortcoming-unanswered").compactMap(\.goal) == [PlanID("2024-S1")])
    }
}
