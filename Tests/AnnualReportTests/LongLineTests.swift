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
}
