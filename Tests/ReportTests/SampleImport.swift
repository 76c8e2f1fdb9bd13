import Plan

@testable import Report

extension Sample {
    static var importing: ImportOutcome {
        var outcome = ImportOutcome(document: "Plans/2024/source/report.txt", year: 2024)
        outcome.commit = commit("e")
        outcome.title = "示例县交通局2023年法治政府建设年度报告"
        outcome.issuer = "示例县交通局"
        outcome.date = day("2024-02-26")
        outcome.reportYear = 2023
        outcome.plans = [
            ImportOutcome.Item(
                id: id("G1"), kind: .goal, title: "网上审批“不见面办”", section: "四、(一)", span: 100..<200, quote: "网上审批"),
            ImportOutcome.Item(
                id: id("G2"), kind: .goal, title: "普法宣传与热点难点", section: "四、(二)", span: 200..<300, quote: "普法"),
            ImportOutcome.Item(
                id: id("S1"), kind: .shortcoming, title: "宣传力度不够", section: "三、(一)", span: 50..<90, quote: "宣传"),
        ]
        outcome.facts = (1...7).map {
            Fact(
                key: "f\($0)", name: "办理许可", value: .number(Double($0) * 100), unit: "件", section: "一、(二)",
                quote: "办理许可")
        }
        outcome.findings = [
            Finding(
                Rule("figures-conflict", .warning, variant: "planned"),
                arguments: ["what": .text("联合检查"), "first": .text("3 次"), "second": .text("4 次")],
                quotes: ["计划检查 3 次", "检查 4 次"])
        ]
        outcome.suggestions = [
            ImportOutcome.Suggestion(goal: id("G1"), answers: id("S1"), words: ["宣传", "普法"]),
            ImportOutcome.Suggestion(goal: id("G1"), answers: id("S2"), words: ["办理"]),
            ImportOutcome.Suggestion(goal: id("G2"), answers: id("S1"), words: ["宣传"]),
        ]
        outcome.unplaced = [
            ImportOutcome.Unplaced(section: "四、", span: 300..<340, quote: "一年来，全局上下认真贯彻落实各项部署。", why: "introduction")
        ]
        outcome.files = [("Plans/2024/2024-G1.md", 1234), ("Plans/2024/facts.yaml", 9876)]
        return outcome
    }

    static var badProgress: Finding {
        Finding(
            Rule("schema", .error, variant: "not-percent"), goal: id("G3"), path: "Plans/2024/2024-G3.md", line: 14,
            column: 11, arguments: ["field": .field(.progress), "value": .text("八成")],
            excerpt: Finding.Excerpt(text: "progress: 八成", columns: 11..<13))
    }

    static var checking: CheckReport {
        let goals = ["G1", "G2", "G3", "G4"].map(id)
        var findings = [badProgress]
        findings += goals.map { goal in
            Finding(Rule("no-due", .warning), goal: goal, path: "Plans/2024/\(goal).md", line: 8, column: 1)
        }
        findings.append(
            Finding(
                Rule("shortcoming-unanswered", .warning), goal: id("S1"), path: "Plans/2024/2024-S1.md", line: 2,
                arguments: ["title": .text("政务信息公开拖延")]))
        findings += goals.prefix(2).map { Finding(Rule("no-criteria", .notice), goal: $0, path: "Plans/2024/\($0).md") }
        findings.append(Finding(Rule("no-team", .notice), path: "Plans/team.yaml"))
        return CheckReport(edition: edition, planCount: 9, findings: findings)
    }
}

extension Sample {
    /// A sample repository that was made.
    static func demo(at path: String, program: String) -> DemoOutcome {
        DemoOutcome(
            path: path, head: commit("e"), program: program, typist: Person(name: "示例丙", email: "bing@example.org"),
            reporter: "示例甲", reviewer: "示例丁")
    }
}
