import Plan
import Words

@testable import Report

extension Sample {
    /// A commit id of one repeated digit.
    static func commit(_ digit: Character) -> String { String(repeating: digit, count: 40) }

    static func entry(
        _ digit: Character, _ author: Person, _ day: String, _ kind: Entry.Kind, recorded: String? = nil,
        by committer: Person? = nil, note: String? = nil, _ changes: [FieldChange] = []
    ) -> Entry {
        Entry(
            commit: commit(digit), author: author, authored: noon(day), committer: committer ?? author,
            committed: noon(recorded ?? day), kind: kind, message: Entry.Message(note: note), changes: changes)
    }

    static func progress(_ old: Double, _ new: Double) -> FieldChange {
        FieldChange(.progress, from: .number(old), to: .number(new))
    }

    static var history: [Entry] {
        var entries = [
            entry("1", bing, "2024-02-26", .created, [FieldChange(.title, from: .null, to: .text("网上审批"))]),
            entry(
                "2", bing, "2024-03-05", .amended, note: "任务分解会议",
                [FieldChange(.due, from: .null, to: .text("2024-09-30"))]),
            entry(
                "3", yi, "2024-03-29", .report, note: "审批流程已在政务网公布，共梳理二十六项",
                [
                    FieldChange(.status, from: .text("not-started"), to: .text("in-progress")), progress(0, 15),
                    FieldChange(.done("process-map"), from: .null, to: .text("2024-03-28")),
                ]),
            entry(
                "4", yi, "2024-05-31", .report, recorded: "2024-06-20", by: bing, note: "五月新增证照",
                [progress(15, 30), FieldChange(.current("e-licences"), from: .number(1782), to: .number(1960))]),
            entry("5", yi, "2024-06-28", .report, note: "系统上线", [progress(30, 90)]),
            entry("6", yi, "2024-06-30", .report, note: "上次多报，实际到六成", [progress(90, 60)]),
            entry("7", ding, "2024-07-02", .remark, note: "自报与测算差得多，请说明"),
            entry("8", ding, "2024-07-03", .remark),
            entry(
                "9", bing, "2024-08-02", .amended, note: "招录延期",
                [FieldChange(.due, from: .text("2024-09-30"), to: .text("2024-11-30"))]),
            entry(
                "a", bing, "2024-09-05", .amended, note: "再次延期",
                [FieldChange(.due, from: .text("2024-11-30"), to: .text("2024-12-31"))]),
            entry(
                "b", ding, "2024-09-20", .refused, note: "抽查十件，两件退回，未达到销号标准",
                [FieldChange(.status, from: .text("done"), to: .text("in-progress"))]),
            entry("c", jia, "2024-09-28", .report, note: "九月进展"),
        ]
        entries[2].message.evidence = ["https://example.org/process", "佐证/2024-03.pdf"]
        entries[3].message.evidence = ["佐证/2024-05.xlsx"]
        entries[3].message.problem = "系统接口未开通"
        entries[3].message.next = "六月底前联调"
        entries[3].message.need = "请信息中心配合"
        entries[3].flags = ["back-dated"]
        entries[4].flags = ["corrected"]
        entries[5].message.corrects = commit("5")
        entries[6].message.commentOn = commit("6")
        return entries
    }

    static var historyPage: HistoryPage {
        var page = HistoryPage(
            edition: edition, plan: approvals, timeline: Timeline(id: id("G1"), entries: history))
        page.computed = [commit("3"): 20, commit("4"): 28.5, commit("5"): 38, commit("6"): 38]
        return page
    }

    static var planPage: PlanPage {
        PlanPage(
            edition: edition, row: approvalsRow, path: "Plans/2024/2024-G1.md", fields: [],
            timeline: Timeline(id: id("G1"), entries: history))
    }

    static var update: Outcome {
        var outcome = Outcome(
            .update, plan: approvals,
            changes: [
                progress(60, 65), FieldChange(.current("e-licences"), from: .number(2134), to: .number(2310)),
                FieldChange(.done("link-test"), from: .null, to: .text("2024-09-27")),
            ])
        outcome.commit = "8c1d0e2" + String(repeating: "0", count: 33)
        outcome.before = approvalsRow.standing
        outcome.after = standing(.red, .distance, .computed, reported: 65, computed: 47.4, expected: 75)
        outcome.message = Entry.Message(note: "9 月新增电子证照 176 份")
        outcome.message.evidence = ["佐证/2024-09.xlsx"]
        outcome.author = jia
        return outcome
    }

    static func act(_ act: Outcome.Act, note: String?, _ changes: [FieldChange] = []) -> Outcome {
        var outcome = Outcome(act, plan: approvals, changes: changes)
        outcome.commit = commit("e")
        outcome.message = Entry.Message(note: note)
        return outcome
    }
}
