import Plan
import Words

@testable import Report

/// Hand-built models of an office that does not exist, for every screen.
enum Sample {
    static let chinese = Words(.chinese)
    static let english = Words(.english)

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(ordinal: 0) }

    static func noon(_ text: String) -> Timestamp { Zone.shanghai.moment(day(text), hour: 12) }

    static let jia = Person(name: "示例甲", email: "jia@example.org")
    static let yi = Person(name: "示例乙", email: "yi@example.org")
    static let bing = Person(name: "示例丙", email: "bing@example.org")
    static let ding = Person(name: "示例丁", email: "ding@example.org")

    /// An edition of an office that has no plans.
    static var emptyEdition: Edition {
        var empty = edition
        empty.year = nil
        return empty
    }

    static var edition: Edition {
        var settings = Settings()
        settings.office = "示例县交通局"
        settings.isSample = true
        settings.rhythm = .monthly
        var edition = Edition(asOf: day("2024-09-30"), zone: .shanghai, settings: settings)
        edition.year = 2024
        edition.commit = "3f2c91a4d0c84b6d9b0f4b6b3c7e2a1d5f8e9c00"
        edition.branch = "main"
        edition.team = Team(
            units: [Team.Unit(key: "approvals", name: "行政审批和法规科"), Team.Unit(key: "patrol", name: "示例执法队")],
            people: [
                Team.Member(name: "示例甲", emails: ["jia@example.org"], unit: "approvals", roles: [.staff]),
                Team.Member(name: "示例丁", emails: ["ding@example.org"], roles: [.reviewer]),
            ])
        return edition
    }

    static func id(_ text: String) -> PlanID { PlanID("2024-\(text)") }

    static func plan(_ id: String, _ title: String, lead: String? = nil, progress: Int = 0) -> Plan {
        var plan = Plan(
            year: 2024, id: Sample.id(id), kind: id.hasPrefix("S") ? .shortcoming : .goal, title: title,
            status: .inProgress, progress: progress)
        plan.lead = lead
        return plan
    }

    static func standing(
        _ light: Light, _ reason: Standing.Reason, _ basis: Basis, reported: Int = 0, computed: Double? = nil,
        expected: Double? = nil
    ) -> Standing {
        var standing = Standing(
            day: day("2024-09-30"), selfReported: reported, light: light, basis: basis, reason: reason)
        standing.computed = computed
        standing.expected = expected
        if let computed { standing.divergence = Double(reported) - computed }
        return standing
    }

    static func months(_ numbers: Int...) -> [Period] {
        numbers.map { Period(holding: day("2024-0\($0)-15"), rhythm: .monthly) }
    }

    /// A plan with indicators, milestones and a source.
    static var approvals: Plan {
        var plan = plan("G1", "网上审批“不见面办”", lead: "approvals", progress: 60)
        plan.owner = "示例甲"
        plan.reviewer = "示例丁"
        plan.support = ["patrol"]
        plan.due = .day(day("2024-12-31"))
        plan.answers = [id("S2")]
        plan.criteria = "全部事项可以网上申请，随机抽查十件无退回"
        plan.indicators = [
            Indicator(
                key: "e-licences", name: "签章电子证照", unit: "份", baseline: 1782, target: 3000, current: 2134, weight: 2),
            Indicator(key: "satisfaction", name: "办事满意率", unit: "%", measure: .hold, target: 93.4, current: 95),
            Indicator(key: "visits", name: "上门辅导", unit: "次", measure: .yearly),
        ]
        plan.milestones = [
            Milestone(key: "process-map", title: "梳理并公布审批流程", due: day("2024-03-31"), done: day("2024-03-28")),
            Milestone(key: "link-test", title: "系统接口联调", lead: "信息中心", due: day("2024-06-30")),
            Milestone(key: "train", title: "窗口人员培训", due: day("2024-11-30")),
        ]
        plan.source = Source(
            document: "Plans/2024/source/report.txt", date: day("2024-02-26"), section: "四、(一)", span: 100..<200,
            quote: "简化审批流程，建立健全“网上办”“一次办”制度，最终实现“不见面办”，进一步减轻企业负担。")
        plan.body = "\n措施：每月一次调度。\n\n- 由示例甲汇总\n"
        return plan
    }

    static var approvalsRow: PlanRow {
        var row = PlanRow(
            plan: approvals,
            standing: standing(.red, .distance, .computed, reported: 60, computed: 43.21, expected: 75.0))
        row.findings = [
            Finding(
                Rule("over-reported", .warning), goal: id("G1"),
                arguments: ["reported": .percent(60), "computed": .percent(43.21), "points": .number(16.8)])
        ]
        row.lastUpdate = history[2]
        return row
    }

    static var report: PortfolioReport {
        var rows = [approvalsRow]
        rows.append(
            PlanRow(
                plan: plan("G2", "普法宣传与热点难点", lead: "approvals", progress: 60),
                standing: standing(.yellow, .distance, .computed, reported: 60, computed: 58, expected: 75)))
        var moved = plan("G3", "综合行政执法改革", lead: "patrol", progress: 80)
        moved.due = .day(day("2024-11-30"))
        var third = PlanRow(
            plan: moved, standing: standing(.green, .distance, .computed, reported: 80, computed: 78.4, expected: 75))
        third.standing.originalDue = day("2024-09-30")
        third.standing.lightAtOriginalDue = .yellow
        rows.append(third)
        var silent = PlanRow(
            plan: plan("G4", "三年行动、“四基四化”", lead: "patrol", progress: 20),
            standing: standing(.red, .rhythm, .rhythm, reported: 20))
        silent.standing.missing = months(7, 8)
        rows.append(silent)
        var lasting = plan("G5", "落实法治政府建设纲要", lead: "approvals", progress: 75)
        lasting.due = .longTerm
        rows.append(PlanRow(plan: lasting, standing: standing(.green, .rhythm, .rhythm, reported: 75)))
        var finished = plan("G6", "执法突出问题专项整治", lead: "patrol", progress: 100)
        finished.status = .closed
        var closed = PlanRow(
            plan: finished, standing: standing(.closed, .final, .none, reported: 100, computed: 100, expected: 75))
        closed.closing = entry("d", ding, "2024-09-12", .closed, note: "现场核验，资料齐全")
        rows.append(closed)
        rows.append(PlanRow(plan: plan("S1", "政务信息公开拖延"), standing: standing(.red, .unanswered, .none)))
        var answered = PlanRow(
            plan: plan("S2", "宣传力度不够", lead: "approvals"),
            standing: standing(.yellow, .answers, .computed, computed: 50.6, expected: 75))
        answered.standing.divergence = nil
        answered.answeredBy = [id("G1"), id("G2")]
        answered.standing.decidedBy = id("G2")
        rows.append(answered)
        var report = PortfolioReport(edition: edition, rows: rows)
        report.since = Zone.shanghai.start(of: day("2024-09-01"))
        report.changes = changes
        report.waiting = [
            Waiting(
                person: "示例甲", goal: id("G1"), rule: Rule("over-reported", .warning),
                arguments: ["reported": .percent(60), "computed": .percent(43.21)]),
            Waiting(
                person: "示例乙", goal: id("G4"), rule: Rule("stale", .warning),
                arguments: ["periods": .list(months(7, 8).map(Argument.period)), "count": .count(2)]),
            Waiting(person: nil, goal: id("S1"), rule: Rule("shortcoming-unanswered", .warning)),
            Waiting(person: nil, goal: id("G4"), rule: Rule("no-due", .warning)),
            Waiting(person: nil, goal: id("G5"), rule: Rule("no-due", .warning)),
        ]
        return report
    }

    private static var changes: [PortfolioChange] {
        [
            PortfolioChange(
                goal: id("G6"), change: .closed, field: .status, old: .text("done"), new: .text("closed")),
            PortfolioChange(
                goal: id("G1"), change: .lightChanged, field: FieldPath("light"), old: .text("yellow"),
                new: .text("red")),
            PortfolioChange(
                goal: id("G3"), change: .dueRevised, field: .due, old: .text("2024-09-30"), new: .text("2024-11-30"),
                original: .text("2024-09-30")),
            PortfolioChange(goal: id("G2"), change: .updated, field: .progress, old: .number(50), new: .number(60)),
        ]
    }
}
