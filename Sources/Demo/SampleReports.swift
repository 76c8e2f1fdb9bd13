import Plan

/// What the units report, month by month.
extension SampleYear {
    static var spring: [SampleStep] {
        [
            SampleStep(
                "03-28", .approvals, "审批流程梳理完成并公布",
                report("G1", 15, [("e-licences", "1805")], done: ["process-map"], evidence: ["佐证/2024-03-流程图.pdf"])),
            SampleStep("03-29", .approvals, "普法计划已下发", report("G2", 15, [("lectures", "3")], done: ["plan"])),
            SampleStep(
                "03-29", hour: 14, .enforcement, "人员配备方案已报",
                report("G3", 15, done: ["staffing"], evidence: ["佐证/2024-03-方案.docx"])),
            SampleStep("03-29", hour: 15, .enforcement, "各中队开展第一轮练兵", report("G4", 10)),
            SampleStep("03-29", hour: 16, .approvals, "一季度任务按月推进", report("G5", 10)),
            SampleStep("03-30", .enforcement, "排查线索 6 条", report("G6", 20)),
            SampleStep(
                "04-29", .approvals, "系统接口方案评审",
                report("G1", 25, [("e-licences", "1840")], problem: "接口规范未定", next: "五月底前联调")),
            SampleStep("04-29", hour: 11, .approvals, "进站宣传 2 场", report("G2", 45, [("lectures", "5")])),
            SampleStep("04-30", .approvals, "上次进度多填了 20 个百分点", report("G2", 25, corrects: true)),
            SampleStep(
                "04-30", hour: 11, .enforcement, "线索核查完成",
                report("G6", 40, done: ["clues"], evidence: ["佐证/2024-04-线索台账.xlsx"])),
            SampleStep("04-30", hour: 14, .enforcement, "第二轮练兵", report("G4", 12)),
            SampleStep("04-30", hour: 15, .approvals, "制度修订两项", report("G5", 25)),
            SampleStep("04-30", hour: 16, .enforcement, "培训开班", report("G3", 22, [("trained", "8")])),
            SampleStep(
                "05-31", .approvals, "联调第一轮",
                report("G1", 35, [("e-licences", "1872")], problem: "部分系统接口未开通", need: "请信息中心配合")),
            SampleStep("05-31", hour: 11, .approvals, "进企业宣传 3 场", report("G2", 32, [("lectures", "8")])),
            SampleStep("05-31", hour: 14, .enforcement, "形象提升检查", report("G4", 15)),
            SampleStep("05-31", hour: 15, .approvals, "法制审核全覆盖", report("G5", 38)),
            SampleStep("05-31", hour: 16, .enforcement, "整改过半", report("G6", 55)),
        ]
    }

    static var summer: [SampleStep] {
        [
            // Typed by the office three weeks after the day that it is about.
            SampleStep(
                "06-20", .office, by: .enforcement, date: "2024-05-31", "补录五月培训", report("G3", 30, [("trained", "14")])),
            SampleStep(
                "06-28", .approvals, "宣传周结束",
                report("G2", 42, [("lectures", "11")], done: ["week"], evidence: ["佐证/2024-06-宣传周.zip"])),
            SampleStep(
                "06-28", hour: 11, .approvals, "联调推迟到七月",
                report("G1", 45, [("e-licences", "1901")], problem: "接口七月才能开通")),
            SampleStep("06-28", hour: 14, .enforcement, "两批培训结束", report("G3", 60, [("trained", "20")])),
            SampleStep("06-28", hour: 15, .approvals, "半年自查", report("G5", 50)),
            SampleStep("06-28", hour: 16, .enforcement, "回访 9 家", report("G6", 70)),
            SampleStep("07-05", .enforcement, "补报六月练兵", report("G4", 20)),
            SampleStep("07-15", .approvals, "联调通过", report("G1", 50, [("e-licences", "1922")], done: ["joint-test"])),
            SampleStep("07-16", .manager, "联调晚了半个月\u{FF0C}培训不能再拖", .comment("2024-G1")),
            SampleStep("07-30", .approvals, "进度填错行", report("G5", 95)),
            SampleStep("07-30", hour: 11, .approvals, "上一条填错\u{FF0C}撤回", .undo("2024-G5")),
            SampleStep("07-30", hour: 14, .approvals, "制度评估", report("G5", 58)),
            SampleStep("07-31", .approvals, "暑期宣传 2 场", report("G2", 50, [("lectures", "13")])),
            SampleStep("07-31", hour: 14, .enforcement, "招录面试", report("G3", 65, [("trained", "24")])),
            SampleStep("07-31", hour: 15, .enforcement, "整改余 2 项", report("G6", 85)),
            SampleStep(
                "08-02", .office, "招录延期\u{FF0C}经会议同意",
                .set("2024-G3", [("due", "2024-11-30"), ("milestones.exercise.due", "2024-10-31")])),
            SampleStep("08-30", .approvals, "窗口试运行", report("G1", 55, [("e-licences", "1945")], next: "九月组织培训")),
            SampleStep(
                "08-30", hour: 11, .enforcement, "新进人员到岗",
                report("G3", 72, [("trained", "26")], done: ["recruiting"], evidence: ["佐证/2024-08-到岗名单.xlsx"])),
            SampleStep("08-30", hour: 14, .approvals, "八月宣传 1 场", report("G2", 55, [("lectures", "14")])),
            SampleStep("08-30", hour: 15, .approvals, "条款对照检查", report("G5", 66)),
            SampleStep(
                "08-31", .enforcement, "整改到位\u{FF0C}申请销号",
                report("G6", 100, status: .done, done: ["rectify"], evidence: ["佐证/2024-08-整改回执.pdf"])),
        ]
    }

    static var autumn: [SampleStep] {
        [
            SampleStep("09-03", .reviewer, "缺回访记录\u{FF0C}补齐后再报", .refuse("2024-G6")),
            SampleStep("09-09", .enforcement, "回访记录已补", report("G6", status: .done, evidence: ["佐证/2024-09-回访记录.pdf"])),
            SampleStep("09-12", .reviewer, "现场核验 3 处\u{FF0C}同意销号", .close("2024-G6")),
            SampleStep(
                "09-27", .approvals, "九月新增电子证照 15 份",
                report("G1", 60, [("e-licences", "1960")], problem: "培训场地未落实", next: "十月中旬培训", need: "请办公室协调场地")),
            SampleStep(
                "09-27", hour: 11, .approvals, "走访未完成", report("G2", 60, [("lectures", "15")], problem: "走访对象名单未定")),
            SampleStep("09-29", .enforcement, "培训补课", report("G3", 80, [("trained", "28")])),
            SampleStep("09-29", hour: 14, .approvals, "三季度任务按月推进", report("G5", 75)),
            SampleStep(
                "10-18", .approvals, "培训完成",
                report("G1", 68, [("e-licences", "2310")], done: ["training"], evidence: ["佐证/2024-10-签到表.pdf"])),
            SampleStep("10-21", .enforcement, "说明三季度未报原因并补报", report("G4", 45, problem: "人员借调", next: "按月填报")),
            SampleStep("10-25", .approvals, "走访完成", report("G2", 75, [("lectures", "19")], done: ["visits"])),
            SampleStep("10-30", .enforcement, "演练完成", report("G3", 92, [("trained", "36")], done: ["exercise"])),
            SampleStep("10-31", .approvals, "十月对照检查", report("G5", 83)),
        ]
    }

    static var winter: [SampleStep] {
        [
            SampleStep(
                "11-27", .enforcement, "培训全部完成\u{FF0C}申请销号",
                report("G3", 100, status: .done, [("trained", "40")], evidence: ["佐证/2024-11-培训档案.pdf"])),
            SampleStep(
                "11-28", .approvals, "余 4 个事项未上线", report("G1", 85, [("e-licences", "2760")], problem: "4 个事项待上级授权")),
            SampleStep("11-28", hour: 11, .approvals, "进校宣传 3 场", report("G2", 88, [("lectures", "22")])),
            SampleStep("11-29", .enforcement, "考核评比", report("G4", 60)),
            SampleStep("11-29", hour: 14, .approvals, "十一月对照检查", report("G5", 91)),
            SampleStep("12-02", .reviewer, "抽查培训档案\u{FF0C}同意销号", .close("2024-G3")),
            SampleStep(
                "12-13", .approvals, "年度总结",
                report(
                    "G2", 100, status: .done, [("lectures", "25")], done: ["summary"], evidence: ["佐证/2024-12-总结.docx"])
            ),
            SampleStep("12-16", .manager, "已阅", .comment("2024-G2")),
            SampleStep("12-20", .approvals, "全部事项上线", report("G1", 95, [("e-licences", "3042")], done: ["launch"])),
            SampleStep("12-27", .approvals, "全年任务完成", report("G5", 100)),
            SampleStep("12-27", hour: 11, .enforcement, "全年总结", report("G4", 75)),
        ]
    }
}
