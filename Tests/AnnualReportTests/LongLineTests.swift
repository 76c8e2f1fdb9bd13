import AnnualReport
import Plan
import Testing

/// Reports that come as one line: what is found in them is told without the line.
struct LongLineTests {
    private func report(_ results: String) -> AnnualReport {
        AnnualReport.read(
            ReportDocument(text: "某局关于2023年法治政府建设工作情况的报告\n一、主要举措\n\(results)\n二、存在的不足\n(一)人手不足,需要补充。\n"))
    }

    @Test func aFindingOnALineOfAScreenShowsIt() throws {
        let finding = try #require(report("整治“逐利执法问题,约谈5人。").findings.first { $0.rule.name == "quotation-unclosed" })
        #expect(finding.excerpt != nil)
    }

    @Test func aFindingOnAVeryLongLineShowsItsPlaceAlone() throws {
        let filler = String(repeating: "办理案件,按期结案。", count: 400)
        let findings = report(filler + "整治“逐利执法问题,约谈5人。").findings
        let finding = try #require(findings.first { $0.rule.name == "quotation-unclosed" })
        #expect(finding.excerpt == nil)
        #expect(finding.line == 3)
        #expect(finding.column == 4003)
        #expect(finding.quotes == ["“逐利执法问题"])
    }

    @Test func aKindOfDefectThatFillsAReportIsToldAHundredTimesAndCountedBeyond() throws {
        // Far more than can be told: counting columns one by one, or looking back to the line's start for each, would
        // not end in a test's time.
        for (mark, rule) in [("“", "quotation-unclosed"), ("”", "quotation-unopened")] {
            let findings = report("整治" + String(repeating: mark, count: 20_000) + "。").findings
            #expect(findings.count { $0.rule.name == rule } == 100)
            let more = try #require(findings.first { $0.rule.name == "more-of-kind" })
            #expect(more.arguments["count"] == .count(19_900))
            #expect(more.line == 3 && more.column == 103)
        }
    }

    @Test func aHundredOfAKindAreToldAll() {
        let findings = report("整治" + String(repeating: "“", count: 100) + "。").findings
        #expect(findings.count { $0.rule.name == "quotation-unclosed" } == 100)
        #expect(!findings.contains { $0.rule.name == "more-of-kind" })
    }

    @Test func aPlaceFarAlongALineIsCountedInCodePoints() throws {
        for length in [254, 255, 256, 257, 1_000] {
            for filler in ["案", "a", "案a"] {
                let text = String(String(repeating: filler, count: length).prefix(length))
                let finding = report(text + "“。").findings.first { $0.rule.name == "quotation-unclosed" }
                #expect(finding?.line == 3 && finding?.column == length + 1)
                #expect(finding?.excerpt?.text == text + "“。")
            }
        }
    }
}
