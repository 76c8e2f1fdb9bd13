import Plan
import Words

@testable import Report

extension Samples {
    /// A document and the kind whose schema it must satisfy.
    struct Document {
        let kind: String
        let json: JSON
    }

    /// At least one full and one empty document of every kind.
    static var documents: [Document] {
        reports + pages + acts + imports + [
            Document(kind: "init", json: InitOutcome(path: "/srv/plans", commit: commit, isNewRepository: true).json()),
            Document(
                kind: "init", json: InitOutcome(path: "p", commit: nil, isNewRepository: false, isDryRun: true).json()),
            Document(kind: "index", json: IndexOutcome(commits: 37, plans: 9).json()),
            Document(kind: "index", json: IndexOutcome().json()),
            Document(kind: "demo", json: Sample.demo(at: "/tmp/demo", program: "duban").json()),
            Document(
                kind: "check",
                json: CheckReport(edition: edition, planCount: 9, findings: [finding, bareFinding]).json(words: words)),
            Document(
                kind: "check", json: CheckReport(edition: emptyEdition, planCount: 0, findings: []).json(words: words)),
        ]
    }

    private static var reports: [Document] {
        [portfolio, PortfolioReport(edition: emptyEdition, rows: [])].flatMap { report in
            PortfolioReport.Document.allCases.map { kind in
                Document(kind: kind.rawValue, json: report.json(kind, words: words))
            }
        }
    }

    static var portfolio: PortfolioReport {
        var report = PortfolioReport(edition: edition, rows: [fullRow, longTermRow, emptyRow])
        report.since = moment
        report.changes = [
            PortfolioChange(
                goal: PlanID("2024-G1"), change: .dueRevised, field: .due, old: .text("2024-09-30"),
                new: .text("2024-11-30"), original: .text("2024-06-30"), commit: commit, date: moment),
            PortfolioChange(goal: PlanID("2024-G9"), change: .vanished, field: nil, old: .null, new: .null),
        ]
        report.waiting = [
            Waiting(person: "示例甲", goal: PlanID("2024-G1"), rule: Rule("over-reported", .warning)),
            Waiting(person: nil, goal: PlanID("2024-S1"), rule: Rule("shortcoming-unanswered", .warning)),
        ]
        return report
    }

    private static var pages: [Document] {
        let fields: [FieldValue.Entry] = [
            .init("id", .text("2024-G1")), .init("lead", .null), .init("progress", .number(60)),
            .init("milestones", .list([.map([.init("key", .text("train")), .init("done", .null)])])),
        ]
        let timeline = Timeline(id: PlanID("2024-G1"), entries: [remark, report], isCut: true)
        let page = PlanPage(
            edition: edition, row: fullRow, path: "Plans/2024/2024-G1.md", fields: fields, timeline: timeline)
        var compared = page
        compared.comparison = PlanComparison(
            since: moment, day: day,
            before: PlanComparison.Before(edition: edition, row: longTermRow, path: "p.md", fields: fields),
            changes: report.changes)
        var new = page
        new.comparison = PlanComparison(since: moment, day: day, before: nil, changes: report.changes)
        let bare = PlanPage(
            edition: emptyEdition, row: emptyRow, path: "Plans/2024/2024-S1.md", fields: [],
            timeline: Timeline(id: PlanID("2024-S1")))
        return [
            Document(kind: "goal", json: page.json(words: words)),
            Document(kind: "goal", json: compared.json(words: words)),
            Document(kind: "goal", json: new.json(words: words)),
            Document(kind: "goal", json: bare.json(words: words)),
            Document(
                kind: "history", json: HistoryPage(edition: edition, plan: fullRow.plan, timeline: timeline).json()),
            Document(
                kind: "history",
                json: HistoryPage(edition: emptyEdition, plan: nil, timeline: Timeline(id: PlanID("x"))).json()),
        ]
    }

    /// A remark, which changes no field.
    static var remark: Entry {
        Entry(
            commit: commit, author: reporter, authored: moment, committer: reporter, committed: moment, kind: .remark,
            message: Entry.Message(note: "已阅"))
    }

    private static var acts: [Document] {
        Outcome.Act.allCases.flatMap { act -> [Document] in
            var full = Outcome(act, plan: fullRow.plan, changes: report.changes)
            full.commit = commit
            full.before = emptyRow.standing
            full.after = fullRow.standing
            full.findings = [finding]
            var dry = Outcome(act, plan: emptyRow.plan)
            dry.isDryRun = true
            let kind = act == .refuse ? "close" : act.rawValue
            return [full, dry].map { Document(kind: kind, json: $0.json(words: words)) }
        }
    }

    private static var imports: [Document] {
        var full = ImportOutcome(document: "Plans/2024/source/report.txt", year: 2024)
        full.commit = commit
        full.title = "2023 年度法治政府建设工作报告"
        full.issuer = "示例局"
        full.date = day
        full.reportYear = 2023
        full.plans = [
            .init(id: PlanID("2024-G1"), kind: .goal, title: "审批", section: "四、(一)", span: 12..<40, quote: "审批\n改革")
        ]
        full.facts = [
            Fact(
                key: "f1", name: "签章电子证照", value: .number(1782), unit: "份", qualifier: "余", section: "一",
                quote: "1782 份"),
            Fact(key: "f2", name: "评查", value: .grade("优秀"), quote: "评为优秀"),
        ]
        full.findings = [finding, bareFinding]
        full.suggestions = [.init(goal: PlanID("2024-G1"), answers: PlanID("2024-S1"), words: ["信息", "公开"])]
        full.unplaced = [.init(section: nil, span: 0..<6, quote: "其他", why: "no-item")]
        full.files = [(path: "Plans/2024/2024-G1.md", size: 900)]
        var empty = ImportOutcome(document: "Plans/2025/source/report.txt", year: 2025)
        empty.isDryRun = true
        return [full, empty].map { Document(kind: "import", json: $0.json(words: words)) }
    }
}
