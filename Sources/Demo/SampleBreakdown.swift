import Plan

/// 任务分解: each line of the report gets a unit, people, dates and, where it can be measured, milestones and indicators.
extension SampleYear {
    static var breakdown: [SampleStep] {
        [
            SampleStep(
                "03-05", hour: 9, .office, "任务分解会议",
                .set(
                    "2024-G1",
                    [
                        ("lead", "approvals"), ("support", "enforcement"), ("leader", SamplePerson.manager.name),
                        ("owner", SamplePerson.approvals.name), ("reviewer", SamplePerson.reviewer.name),
                        ("due", "2024-12-31"),
                        ("criteria", "网上办理全程可查、现场核验通过"),
                        ("indicators.e-licences.name", "电子证照"), ("indicators.e-licences.unit", "份"),
                        ("indicators.e-licences.baseline", "1782"), ("indicators.e-licences.target", "3000"),
                        ("milestones.process-map.title", "梳理审批流程"), ("milestones.process-map.due", "2024-03-31"),
                        ("milestones.joint-test.title", "系统联调"), ("milestones.joint-test.due", "2024-06-30"),
                        ("milestones.training.title", "窗口人员培训"), ("milestones.training.due", "2024-08-31"),
                        ("milestones.launch.title", "全部事项上线"), ("milestones.launch.due", "2024-11-30"),
                    ])),
            SampleStep(
                "03-05", hour: 10, .office, "任务分解会议",
                .set(
                    "2024-G2",
                    [
                        ("lead", "approvals"), ("leader", SamplePerson.manager.name),
                        ("owner", SamplePerson.approvals.name),
                        ("reviewer", SamplePerson.reviewer.name), ("due", "2024-12-31"), ("answers", "2024-S2"),
                        ("indicators.lectures.name", "普法活动"), ("indicators.lectures.unit", "场"),
                        ("indicators.lectures.measure", "yearly"), ("indicators.lectures.target", "24"),
                        ("milestones.plan.title", "制定普法计划"), ("milestones.plan.due", "2024-03-31"),
                        ("milestones.week.title", "集中宣传周"), ("milestones.week.due", "2024-06-30"),
                        ("milestones.visits.title", "走访企业"), ("milestones.visits.due", "2024-09-20"),
                        ("milestones.summary.title", "年度总结"), ("milestones.summary.due", "2024-12-15"),
                    ])),
            SampleStep(
                "03-05", hour: 11, .office, "任务分解会议",
                .set(
                    "2024-G3",
                    [
                        ("lead", "enforcement"), ("leader", SamplePerson.manager.name),
                        ("owner", SamplePerson.enforcement.name),
                        ("reviewer", SamplePerson.reviewer.name), ("due", "2024-09-30"), ("answers", "2024-S3"),
                        ("criteria", "人员到岗、培训有记录"),
                        ("indicators.trained.name", "参训人员"), ("indicators.trained.unit", "人"),
                        ("indicators.trained.baseline", "0"), ("indicators.trained.target", "40"),
                        ("indicators.trained.weight", "2"),
                        ("milestones.staffing.title", "人员配备方案"), ("milestones.staffing.due", "2024-04-30"),
                        ("milestones.recruiting.title", "招录到岗"), ("milestones.recruiting.due", "2024-08-31"),
                        ("milestones.exercise.title", "集中演练"), ("milestones.exercise.due", "2024-09-15"),
                    ])),
            SampleStep(
                "03-05", hour: 14, .office, "任务分解会议",
                .set(
                    "2024-G4",
                    [
                        ("lead", "enforcement"), ("owner", SamplePerson.enforcement.name),
                        ("reviewer", SamplePerson.reviewer.name), ("due", "long-term"),
                    ])),
            SampleStep(
                "03-05", hour: 15, .office, "任务分解会议",
                .set(
                    "2024-G5",
                    [
                        ("lead", "approvals"), ("owner", SamplePerson.approvals.name),
                        ("reviewer", SamplePerson.reviewer.name), ("due", "long-term"),
                    ])),
            SampleStep(
                "03-05", hour: 16, .office, "任务分解会议",
                .set(
                    "2024-G6",
                    [
                        ("lead", "enforcement"), ("owner", SamplePerson.enforcement.name),
                        ("reviewer", SamplePerson.reviewer.name), ("due", "2024-10-31"), ("criteria", "线索全部办结、整改有回访"),
                        ("milestones.clues.title", "线索核查"), ("milestones.clues.due", "2024-04-30"),
                        ("milestones.rectify.title", "整改到位"), ("milestones.rectify.due", "2024-08-31"),
                    ])),
            SampleStep(
                "03-06", .office, "问题认领",
                .set(
                    "2024-S2",
                    [
                        ("lead", "approvals"), ("owner", SamplePerson.approvals.name),
                        ("reviewer", SamplePerson.reviewer.name),
                    ])),
            SampleStep(
                "03-06", hour: 11, .office, "问题认领",
                .set(
                    "2024-S3",
                    [
                        ("lead", "enforcement"), ("owner", SamplePerson.enforcement.name),
                        ("reviewer", SamplePerson.reviewer.name),
                    ])),
        ]
    }
}
