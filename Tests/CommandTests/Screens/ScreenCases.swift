import Foundation
import Support

extension ScreenCase {
    /// Every command once as it succeeds, `report` and `history` narrow and wide.
    static let commands: [ScreenCase] = [
        ScreenCase("help"),
        ScreenCase("help-update", "update", "--help"),
        ScreenCase("help-list", "list", "--help"),
        ScreenCase("help-80", width: 80),
        ScreenCase("help-update-80", "update", "--help", width: 80),
        ScreenCase("help-update-40", "update", "--help", width: 40),
        ScreenCase("help-close-80", "close", "--help", width: 80),
        ScreenCase("list-80", "list", "--as-of", "2024-09-30", width: 80),
        ScreenCase("list", "list", "--as-of", "2024-09-30"),
        ScreenCase("list-markdown", "list", "--as-of", "2024-09-30", "-O", "md"),
        ScreenCase("list-since", "list", "--as-of", "2024-09-30", "--since", "2024-07-01"),
        ScreenCase("list-empty", "list") {
            try $0.git("rm", "-rqf", "Plans/2024"); try $0.git("commit", "-qm", "none")
        },
        ScreenCase("report-80", "report", "--as-of", "2024-09-30", width: 80),
        ScreenCase("report-140", "report", "--as-of", "2024-09-30", width: 140),
        ScreenCase("report-year-end", "report", "--as-of", "2024-12-31"),
        ScreenCase("report-markdown", "report", "--as-of", "2024-09-30", "-O", "md"),
        ScreenCase("report-fail-on", "report", "--as-of", "2024-09-30", "--fail-on", "red", width: 80),
        ScreenCase("changes-80", "changes", "--since", "2024-07-01", "--as-of", "2024-09-30", width: 80),
        ScreenCase("changes-year", "changes", "--since", "2024-02-27", width: 80),
        ScreenCase(
            "changes-markdown", "changes", "--since", "2024-07-01", "--as-of", "2024-09-30", "-O", "md"),
        ScreenCase(
            "changes-none", "changes", "--since", "2024-09-30T22:00:00+08:00", "--as-of", "2024-09-30", width: 80),
        ScreenCase("changes-gone", "changes", "--since", "2024-12-01", width: 80) {
            try $0.git("rm", "-qf", "Plans/2024/2024-G4.md")
            let day = "2024-12-29T09:00:00+08:00"
            try $0.git("commit", "-qm", "并入 G1", with: ["GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day])
        },
        ScreenCase("changes-empty", "changes", width: 80) {
            try emptied($0); try $0.git("init", "-q", "-b", "main")
        },
        ScreenCase("help-changes-80", "changes", "--help", width: 80),
        ScreenCase("show-goal", "show", "G1", "--as-of", "2024-09-30"),
        ScreenCase("show-shortcoming", "show", "S2", "--as-of", "2024-09-30"),
        ScreenCase("show-since-80", "show", "G3", "--since", "2024-07-01", "--as-of", "2024-09-30", width: 80),
        ScreenCase("show-since", "show", "G1", "--since", "2024-03-01", "--as-of", "2024-04-30"),
        ScreenCase("show-since-new", "show", "G1", "--since", "2024-02-26", "--as-of", "2024-03-31", width: 80),
        ScreenCase("show-since-same", "show", "G4", "--since", "2024-09-01", "--as-of", "2024-09-30", width: 80),
        ScreenCase("history-80", "history", "G1", width: 80),
        ScreenCase("history-140", "history", "G1", width: 140),
        ScreenCase("history-fields", "history", "G3", "--field", "due,progress"),
        ScreenCase("history-named-fields", "history", "G3", "--field", "完成时限、进度", width: 80),
        ScreenCase("history-undone", "history", "G5"),
        ScreenCase("history-refused", "history", "G6"),
        ScreenCase(
            "update", "update", "G1", "--progress", "98", "--indicator", "e-licences=3050", "-m", "十月补录 8 份",
            "--evidence", "佐证/2024-10.xlsx", "--problem", "窗口人手不足", "--next", "十一月补训", "--need", "请人事科支持"),
        ScreenCase("update-by", "update", "G4", "--progress", "80", "--by", "示例乙", "--date", "2024-09-30", "-m", "补录"),
        ScreenCase(
            "update-typed", "update", "G4", "--progress", "\u{FF18}\u{FF10}\u{FF05}", "--status", "推进中", "--date",
            "9月底", "-m",
            "补报九月进展\n\n培训两期\n- 法规\n- 执法文书", "--problem", "场地未定\n人手不足", width: 80),
        ScreenCase(
            "history-lines", "history", "G4", width: 80,
            prepare: {
                try $0.duban(
                    "update", "G4", "--progress", "80", "-m", "一\n\n二\n三", "--next", "甲\n乙",
                    with: ["DUBAN_NOW": "2024-12-29T09:00:00+08:00"])
            }),
        ScreenCase("update-shortcoming", "update", "S2", "-m", "宣传栏已换新"),
        ScreenCase("update-same", "update", "G4", "--progress", "75"),
        ScreenCase("update-dry-run", "update", "G4", "--progress", "80", "-m", "试算", "--dry-run"),
        ScreenCase("update-correct", "update", "G4", "--progress", "70", "--correct", "-m", "多填了 5 个百分点"),
        ScreenCase(
            "set", "set", "G4", "criteria=考核合格", "milestones.review.title=年中评估", "milestones.review.due=2024-11-30"),
        ScreenCase(
            "set-typed", "set", "G4", "责任单位\u{FF1A}示例审批科", "完成时限\u{FF1D}年底", "状态=有风险", "节点.review.标题=年中评估",
            "节点.review.完成时限=11月底", "-m", "任务分解会议", width: 80),
        ScreenCase("set-item-gone", "set", "G1", "节点.窗口人员培训=", "-m", "并入系统联调", width: 80),
        ScreenCase("set-answers", "set", "G4", "answers+=S1", width: 80),
        ScreenCase("set-due", "set", "G1", "due=2025-03-31", "-m", "系统升级"),
        ScreenCase(
            "edit", "edit", "G4", "-m", "补充责任领导", environment: ["EDITOR": "sed -i 's/^leader: null/leader: 示例戊/'"]),
        ScreenCase("new", "new", "--title", "规范窗口服务", "--kind", "goal"),
        ScreenCase("new-shortcoming", "new", "--title", "窗口人员不足", "--kind", "shortcoming"),
        ScreenCase("undo", "undo", "G4"),
        ScreenCase("comment", "comment", "G4", "-m", "请按月报"),
        ScreenCase("comment-read", "comment", "G4"),
        ScreenCase("close", "close", "G2", "-m", "核验通过", environment: .reviewer),
        ScreenCase("close-refuse", "close", "G2", "-m", "缺照片", "--refuse", environment: .reviewer),
        ScreenCase("reopen", "reopen", "G6", "-m", "投诉属实"),
        ScreenCase("index", "index"),
        ScreenCase("index-json", "index", "--json"),
        ScreenCase("check", "check"),
        ScreenCase("list-by-author-date", "list", "--as-of", "2024-05-31", "--by-author-date"),
        ScreenCase("check-as-of", "check", "--as-of", "2024-09-30"),
        ScreenCase("check-since", "check", "--as-of", "2024-09-30", "--since", "2024-09-01", width: 80),
        ScreenCase("check-clean", "check", prepare: SampleOffice.forgetPlans),
        ScreenCase("init", "init", width: 400, prepare: ScreenCase.emptied),
        ScreenCase("init-again", "init", width: 400),
        ScreenCase("import", "import", "report.txt", "--year", "2030", prepare: ScreenCase.withReport),
        ScreenCase(
            "import-dry-run", "import", "report.txt", "--year", "2030", "--dry-run", prepare: ScreenCase.withReport),
        ScreenCase("import-again", "import", "Plans/2024/source/report.txt"),
        ScreenCase("schema", "schema"),
        ScreenCase("demo", "demo", "sample", width: 400),
    ]

    /// Takes the repository away.
    @Sendable static func emptied(_ office: ProgramOffice) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: office.path) {
            try FileManager.default.removeItem(atPath: "\(office.path)/\(name)")
        }
    }

    /// Puts a short report beside the plans.
    @Sendable static func withReport(_ office: ProgramOffice) throws {
        try office.write(
            "report.txt",
            """
            示例县水务局2029年度法治政府建设工作报告

            一、主要举措和成效

            (一)依法履职。全年审批取水许可63件,按期办结率100%。计划抽查5次,全年抽查6次。

            二、存在的不足

            (一)水行政执法力量薄弱。

            三、2030年工作安排

            (一)充实执法力量,新增持证人员5人。

            (二)做好普法中期评估。

            示例县水务局
            2030年1月18日

            """)
    }
}

extension [String: String?] {
    /// The sample office's reviewer.
    static var reviewer: [String: String?] {
        [
            "GIT_AUTHOR_NAME": "示例丁", "GIT_AUTHOR_EMAIL": "ding@example.org", "GIT_COMMITTER_NAME": "示例丁",
            "GIT_COMMITTER_EMAIL": "ding@example.org",
        ]
    }
}
