import Plan
import Report
import Words

/// Documents of every kind, made by hand so that each key holds a value in one and null in another where it may.
enum Samples {
    static let words = Words(.english)
    static let commit = String(repeating: "3f2c91ab", count: 5)
    static let moment = Timestamp(seconds: 1_727_668_800, offset: 480)
    static let reporter = Person(name: "示例甲", email: "jia@example.org")
    static let day = Day(ordinal: 19_996)

    static var edition: Edition {
        var settings = Settings()
        settings.office = "示例局"
        settings.isSample = true
        settings.rhythm = .monthly
        var edition = Edition(asOf: day, zone: .shanghai, settings: settings)
        edition.year = 2024
        edition.commit = commit
        return edition
    }

    static var emptyEdition: Edition {
        var settings = Settings()
        settings.rhythm = .quarterly
        return Edition(asOf: day, zone: .shanghai, settings: settings)
    }

    static let finding = Finding(
        Rule("over-reported", .warning), goal: PlanID("2024-G1"), path: "Plans/2024/2024-G1.md", line: 14, column: 11,
        arguments: ["divergence": .percent(16.66)], quotes: ["八成"])

    static let bareFinding = Finding(Rule("no-team", .notice))

    /// A goal of which everything is known.
    static var fullRow: PlanRow {
        var plan = Plan(year: 2024, id: PlanID("2024-G1"), kind: .goal, title: "通过“交通审批”实现不见面办")
        plan.lead = "行政审批和法规科"
        plan.leader = "示例丁"
        plan.owner = "jia@example.org"
        plan.due = .day(day)
        plan.status = .atRisk
        plan.progress = 60
        plan.answers = [PlanID("2024-S1")]
        plan.body = "举措\r\n\n- 佐证 <https://example.org/a/b>\n"
        var standing = Standing(day: day, selfReported: 60, light: .red, basis: .computed, reason: .distance)
        standing.computed = 130.0 / 3
        standing.expected = 74.96
        standing.divergence = 60 - 130.0 / 3
        standing.originalDue = Day(ordinal: 19_900)
        standing.lightAtOriginalDue = .yellow
        standing.notice = .red
        standing.isOverdue = true
        standing.missing = [Period(holding: day, rhythm: .monthly)]
        standing.forecast = Forecast(date: day, from: Day(ordinal: 19_990), to: Day(ordinal: 20_100))
        var row = PlanRow(plan: plan, standing: standing)
        row.lastUpdate = report
        row.findings = [finding, bareFinding]
        return row
    }

    /// A shortcoming of which nothing is known.
    static var emptyRow: PlanRow {
        let plan = Plan(year: 2024, id: PlanID("2024-S1"), kind: .shortcoming, title: "政务信息公开拖延")
        let standing = Standing(day: day, selfReported: 0, light: .red, basis: .none, reason: .unanswered)
        return PlanRow(plan: plan, standing: standing)
    }

    /// A goal without end, answered for by rhythm.
    static var longTermRow: PlanRow {
        var plan = Plan(year: 2024, id: PlanID("2024-G2"), kind: .goal, title: "常态化普法", status: .inProgress)
        plan.due = .longTerm
        let standing = Standing(day: day, selfReported: 0, light: .green, basis: .rhythm, reason: .rhythm)
        var row = PlanRow(plan: plan, standing: standing)
        row.answeredBy = [PlanID("2024-G1")]
        row.lastUpdate = Entry(
            commit: commit, author: reporter, authored: moment, committer: reporter, committed: moment, kind: .report)
        return row
    }

    static var report: Entry {
        var message = Entry.Message(note: "完成审批流程梳理\n\n并在政务网公布")
        message.evidence = ["佐证/2024-09.xlsx", "https://example.org/9"]
        message.problem = "系统接口未开通"
        message.next = "四月底前联调"
        message.need = "请信息中心配合"
        message.commentOn = commit
        message.corrects = commit
        return Entry(
            commit: commit, author: reporter, authored: moment,
            committer: Person(name: "示例丙", email: "bing@example.org"),
            committed: Timestamp(seconds: 1_727_700_000, offset: -210), kind: .report, message: message,
            changes: [
                FieldChange(.progress, from: .number(20), to: .number(35)),
                FieldChange(.current("e-licences"), from: .null, to: .number(1960.5)),
            ], flags: ["progress-fell", "corrected"])
    }
}
