// One file a language, however long: who adds or mends a language needs to open no other.

extension LanguageTable {
    /// Simplified Chinese (zh-Hans); full-width marks are written as escapes, since many tools fold them to half-width.
    static let chinese = LanguageTable(
        phrases: [
            lights, statuses, fields, values, typed, report, reasons, plan, history, outcomes, checks, commands,
            options,
            usage, settings, commits,
        ],
        rules: [checkRules, schemaRules, importRules, refusalsRules, waitingRules],
        spacesHan: true)

    // MARK: Lights, kinds and severities

    private static let lights: Phrases = [
        .lightGreen: "绿",
        .lightYellow: "黄",
        .lightRed: "红",
        .lightUnknown: "未报",
        .lightClosed: "已销号",
        .lightDropped: "中止",
        .kindGoal: "目标",
        .kindShortcoming: "问题",
        .severityError: "错误",
        .severityWarning: "提醒",
        .severityNotice: "提示",
    ]

    // MARK: Statuses and other enumerated words of the file format

    private static let statuses: Phrases = [
        .statusNotStarted: "未启动",
        .statusInProgress: "推进中",
        .statusAtRisk: "有风险",
        .statusBlocked: "受阻",
        .statusDone: "已办结\u{FF08}待核验\u{FF09}",
        .statusClosed: "已销号",
        .statusDropped: "中止",
        .measureLevel: "从基期到目标",
        .measureYearly: "当年累计",
        .measureHold: "保持",
        .directionUp: "越高越好",
        .directionDown: "越低越好",
        .dueLongTerm: "长期坚持",
        .visibilityInternal: "内部",
    ]

    // MARK: Fields

    private static let fields: Phrases = [
        .fieldId: "编号",
        .fieldKind: "类别",
        .fieldTitle: "标题",
        .fieldSource: "来源",
        .fieldDocument: "报告文件",
        .fieldSha256: "文件校验值",
        .fieldDate: "日期",
        .fieldSection: "章节",
        .fieldSpan: "原文位置",
        .fieldQuote: "原文",
        .fieldLead: "责任单位",
        .fieldSupport: "配合单位",
        .fieldLeader: "责任领导",
        .fieldOwner: "责任人",
        .fieldReviewer: "审核人",
        .fieldStart: "开始日期",
        .fieldDue: "完成时限",
        .fieldStatus: "状态",
        .fieldProgress: "进度",
        .fieldAnswers: "回应的问题",
        .fieldAnsweredBy: "回应它的目标",
        .fieldCriteria: "销号标准",
        .fieldIndicators: "指标",
        .fieldMilestones: "节点",
        .fieldCause: "原因",
        .fieldTags: "标签",
        .fieldVisibility: "公开范围",
        .fieldInternal: "不公开的字段",
        .fieldBody: "正文",
        .fieldKey: "代号",
        .fieldName: "名称",
        .fieldUnit: "单位",
        .fieldMeasure: "计算方式",
        .fieldBaseline: "基期值",
        .fieldFact: "数据出处",
        .fieldTarget: "目标值",
        .fieldCurrent: "当前值",
        .fieldDirection: "方向",
        .fieldWeight: "权重",
        .fieldDone: "完成日期",
        .fieldIndicatorOf: "{name}{field}",
        .fieldMilestoneOf: "节点“{name}”{field}",
    ]

    // MARK: How the language writes values

    private static let values: Phrases = [
        .writeMonths: "1 2 3 4 5 6 7 8 9 10 11 12",
        .writeQuarters: "一 二 三 四",
        .writeHalves: "上 下",
        .writeMonth: "{month} 月",
        .writeQuarter: "{quarter}季度",
        .writeHalfYear: "{half}半年",
        .writePeriodRange: "{first}至{last}",
        .writeList: "、",
        .writeClause: "\u{FF0C}",
        .writeEnd: "。",
        .writeLabel: "{label}\u{FF1A}{text}",
        .writeParenthesis: "{text}\u{FF08}{inside}\u{FF09}",
        .writeRevision: "{day} {person}改为 {new}\u{FF08}{reason}\u{FF09}",
        .writeRevisionUnexplained: "{day} {person}改为 {new}\u{FF08}未写理由\u{FF09}",
        .writeQuote: "“{text}”",
        .writePercent: "{number}%",
        .writeDay: "{year}-{month}-{day}",
        .writeShortDay: "{month}-{day}",
        .writeNone: "–",
        .writeMany: "{items} 等 {total} 项",
        .writeGap: "",
        .writeYearPeriod: "{year} 年{period}",
    ]

    // MARK: How people type what the file format writes in another way

    private static let typed: Phrases = [
        .alsoStatusInProgress: "进行中|正在推进",
        .alsoStatusDone: "已完成|完成|办结",
        .typedDays: "{year}年{month}月{day}日|{year}年{month}月{day}号|{month}月{day}日|{month}月{day}号",
        .typedMonthEnds: "{year}年{month}月底|{year}年{month}月末|{month}月底|{month}月末|本月底|月底|月末",
        .typedYearEnds: "{year}年底|{year}年末|年底|年末",
        .typedLimits: "{day}之前|{day}以前|{day}前",
        .typedMonths: "一 二 三 四 五 六 七 八 九 十 十一 十二",
    ]

    // MARK: Screens: report and list

    private static let report: Phrases = [
        .reportTitle: "{year} 年目标与问题",
        .reportTitleNoYear: "目标与问题",
        .reportOfficeTitle: "{office} {title}",
        .reportAsOf: "截至 {day}",
        .reportSaid: "截至 {day}\u{FF0C}按所填日期",
        .reportSample: "示例数据",
        .reportCount: "共 {count} 项",
        .reportThisPeriod: "本期\u{FF08}{day} 起\u{FF09}",
        .reportSince: "{day} 以来",
        .reportNoChanges: "没有变化",
        .reportShortcomings: "问题",
        .reportGoals: "目标",
        .reportNeeds: "问题和需协调事项",
        .reportWaiting: "待办",
        .reportOffice: "办公室",
        .reportReportedOnly: "其中仅自报 {count} 项",
        .reportUncommitted: "有未提交的修改\u{FF0C}本表未计入\u{FF1A}{goals}",
        .reportCut: "这里只有部分历史\u{FF08}浅克隆\u{FF09}\u{FF0C}更早的变化看不到",
        .reportHintHistory: "一项的全部历史",
        .reportHintShow: "一项的全部内容",
        .reportAfterLight: " ",
        .columnLight: "预警",
        .columnId: "编号",
        .columnTitle: "目标",
        .columnLead: "责任单位",
        .columnOwner: "责任人",
        .columnDue: "完成时限",
        .columnStatus: "状态",
        .columnReported: "自报",
        .columnComputed: "测算",
        .columnExpected: "序时",
        .columnReason: "说明",
        .columnLastReport: "最近报告",
        .columnItem: "目标或问题",
        .changeNew: "新增 {count} 项",
        .changeFinished: "办结 {count} 项",
        .changeClosed: "销号 {count} 项",
        .changeReopened: "恢复 {count} 项",
        .changeDropped: "中止 {count} 项",
        .changeVanished: "文件消失 {count} 项",
        .changeDueRevised: "时限调整 {count} 项",
        .changeTargetRevised: "目标值或基期值调整 {count} 项",
        .changeLightGreen: "转绿 {count} 项",
        .changeLightYellow: "转黄 {count} 项",
        .changeLightRed: "转红 {count} 项",
        .changeLightUnknown: "转为未报 {count} 项",
        .changeUpdated: "另有进展 {count} 项",
        .changeWithGoals: "{text}\u{FF08}{goals}\u{FF09}",
        .changeMoved: "{goal} {old} → {new}",
        .changeLightFrom: "{goal} 由{light}",
        .changesTitle: "{year} 年目标与问题的变化",
        .changesTitleNoYear: "目标与问题的变化",
        .changesUpdated: "进展和其他修改 {count} 项",
        .changesUnchanged: "没有变化 {count} 项",
        .changesNothing: "{since} 到 {day} 没有变化",
        .changesHintCompare: "一项的前后对照",
    ]

    // MARK: Screens: why a light is what it is

    private static let reasons: Phrases = [
        .reasonBehind: "低于序时进度 {points} 个百分点",
        .reasonOnPace: "达到序时进度",
        .reasonAhead: "超序时进度 {points} 个百分点",
        .reasonOnTime: "按时报送",
        .reasonMissingMonth: "{count} 个月未报\u{FF08}{periods}\u{FF09}",
        .reasonMissingQuarter: "{count} 个季度未报\u{FF08}{periods}\u{FF09}",
        .reasonMissingHalfYear: "{count} 个半年未报\u{FF08}{periods}\u{FF09}",
        .reasonReportedOnly: "仅自报",
        .reasonOverReported: "自报偏高 {points}",
        .reasonUnderReported: "自报偏低 {points}",
        .reasonOverdue: "超期 {days} 天\u{FF0C}时限 {day}",
        .reasonYearOver: "年度已过\u{FF0C}尚未办结",
        .reasonDone: "已办结\u{FF0C}待核验",
        .reasonDoneUnmet: "已办结\u{FF0C}但还有未完成\u{FF1A}{items}",
        .reasonNoReport: "尚未报告",
        .reasonHoldBroken: "未保持\u{FF1A}{items}",
        .reasonHoldAtLeast: "{name} {current}\u{FF0C}应不低于 {target}",
        .reasonHoldAtMost: "{name} {current}\u{FF0C}应不高于 {target}",
        .reasonAnswers: "随 {goals}",
        .reasonUnanswered: "没有目标回应这个问题",
        .reasonRefused: "{day} 退回\u{FF08}{name}\u{FF09}",
        .reasonClosed: "{day} 销号\u{FF08}审核\u{FF1A}{name}\u{FF09}",
        .reasonClosedNoDate: "已销号",
        .reasonDropped: "已中止",
        .reasonDueLater: "时限后移 {days} 天",
        .reasonDueEarlier: "时限前移 {days} 天",
        .reasonDueLight: "按原时限为{light}",
        .reasonDueLightSame: "按原时限仍为{light}",
        .reasonProblem: "{status}\u{FF1A}{problem}",
    ]

    // MARK: Screens: one plan

    private static let plan: Phrases = [
        .showSource: "原文",
        .showSection: "报告 {section}",
        .showRecent: "最近的记录",
        .showFindings: "需要处理",
        .showHistoryHint: "全部历史",
        .showOriginalDue: "原定 {day}",
        .showDoneOn: "{day} 完成",
        .showDueOn: "{day} 前",
        .showNoReport: "尚未报告",
        .showLastReport: "最近报告",
        .showFromTo: "基期 {baseline}\u{FF0C}目标 {target}",
        .showYearlyTarget: "全年目标 {target}",
        .showHoldAtLeast: "应不低于 {target}",
        .showHoldAtMost: "应不高于 {target}",
        .showNoTarget: "没有目标值",
        .showWeight: "权重 {weight}",
        .showFile: "文件",
        .showMilestone: "节点",
        .showIndicator: "指标",
        .showCompared: "与 {day} 对照",
        .showComparedSame: "{day} 以来文件没有修改",
        .showNotThere: "{day} 还没有这一项",
        .showBetween: "其间的记录",
    ]

    // MARK: Screens: history

    private static let history: Phrases = [
        .historyImported: "导入",
        .historyCreated: "新建",
        .historyReport: "更新",
        .historyAmended: "调整",
        .historyRemark: "批示",
        .historyNotice: "督办单",
        .historyClosed: "销号",
        .historyRefused: "退回",
        .historyReopened: "恢复",
        .historyUndone: "撤销",
        .historyMerged: "合并",
        .historyVanished: "删除",
        .historyCorrecting: "更正",
        .historyCorrected: "已更正",
        .historyTakenBack: "已撤回",
        .historyBreakdown: "分解",
        .historyLate: "补记",
        .historyLateNote: "记于 {day}\u{FF0C}晚 {days} 天",
        .historyTypedBy: "{name}代录",
        .historyCorrects: "更正 {day} 的{kind}",
        .historyCorrectsCommit: "更正 {commit}",
        .historyUndoes: "撤回 {day} 的{kind}",
        .historyUndoesCommit: "撤回 {commit}",
        .historyCommentOn: "就 {day} 的{kind}",
        .historyCommentOnCommit: "就 {commit}",
        .historyRead: "已阅",
        .historyEvidence: "佐证 {number}",
        .historyEvidenceList: "佐证材料",
        .historyProblem: "存在问题",
        .historyNext: "下一步",
        .historyNeed: "需协调",
        .historyComputed: "测算 {percent}",
        .historySource: "报告 {section}",
        .historyCut: "更早的历史不在这里\u{FF08}浅克隆\u{FF09}",
        .historyNone: "还没有记录",
        .historyNoField: "这些字段没有变化\u{FF1A}{fields}",
        .historyNoAuthor: "没有“{person}”的记录",
        .historyGone: "这一项现在已经没有文件",
        .historyConcurrent: "同时修改",
        .historyAhead: "日期超前\u{FF0C}记于 {day}",
        .historyDueRevised: "时限调整",
        .historyTargetRevised: "目标值或基期值调整",
        .historyProgressFell: "进度回落",
        .historyClosedByOwner: "责任人自己销号",
        .historyBodyChanged: "有修改",
        .historyMilestoneDone: "{day} 完成“{name}”",
        .historyMilestoneUndone: "“{name}”改为未完成",
        .historyNewIndicator: "新增指标“{name}”",
        .historyNewMilestone: "新增节点“{name}”",
        .historyGoneIndicator: "删去指标“{name}”",
        .historyGoneMilestone: "删去节点“{name}”",
    ]

    // MARK: Screens: what a command did

    private static let outcomes: Phrases = [
        .outcomeComputed: "测算",
        .outcomeLight: "预警",
        .outcomeLightSame: "仍为{light}",
        .outcomeLightChanged: "由{old}转{new}",
        .outcomeExpected: "序时进度 {percent}",
        .outcomeTarget: "目标 {target}",
        .outcomeCommitted: "已提交 {commit}。",
        .outcomeUndoHint: "写错了",
        .outcomeNothing: "值和现在的一样\u{FF0C}没有提交。",
        .outcomeDryRun: "只是试算\u{FF0C}什么都没有写。",
        .outcomeWritten: "已写入 {path}",
        .outcomeEvidence: "佐证",
        .outcomeDay: "哪天的事",
        .outcomeNote: "说明",
        .outcomeRead: "已阅",
        .outcomeOpinion: "意见",
        .outcomeNextNew: "下一步",
        .outcomeNewItem: "新增“{name}”",
        .outcomeGoneItem: "删去“{name}”",
        .initDone: "已在 {path} 建好督办\u{FF1A}Plans/duban.yaml\u{FF0C}提交 {commit}。",
        .initAlready: "{path} 已经建好\u{FF0C}什么都没有改。",
        .initNewRepository: "这是新建的 git 仓库。",
        .initDryRun: "只是试算\u{FF1A}将写入 Plans/duban.yaml 并提交一次。",
        .initNextImport: "从年度报告拆出目标和问题",
        .initTeam: "要核对谁填报、谁销号\u{FF0C}在 Plans/team.yaml 里列出单位和人员\u{FF0C}提交后生效\u{FF1A}",
        .initNextNew: "或手工新建一项",
        .indexDone: "历史索引是最新的\u{FF1A}{count} 个提交\u{FF0C}{plans} 项计划。",
        .indexAbsent: "这个仓库写不进索引\u{FF08}没有权限\u{FF0C}或磁盘已满\u{FF09}\u{FF1A}照样能查\u{FF0C}只是每次都要读全部历史。",
        .indexReading: "正在读取历史",
        .demoDone: "示例一年已建好\u{FF1A}{path}\u{FF08}最新提交 {head}\u{FF09}",
        .demoSample: "进度和人名都是示例数据\u{FF0C}目标和问题来自真实的报告。",
        .demoTry: "接着试试",
        .demoReport: "领导看全局",
        .demoHistory: "审核人看一项的经过",
        .demoList: "全部计划",
        .demoTypist: "以示例办公室的名义录入\u{FF08}只在这个示例里有效\u{FF09}",
        .demoUpdate: "替经办人报办结\u{FF0C}申请销号",
        .demoNote: "全部事项已上线\u{FF0C}申请销号",
        .demoClose: "审核人核验后销号",
        .demoOpinion: "抽查办件记录\u{FF0C}同意销号",
        .emptyTitle: "还没有计划",
        .emptyThen: "截至 {date} 还没有计划",
        .emptyUnread: "没有能读的计划",
        .emptyCheck: "看哪里不对",
        .emptyImport: "从年度报告开始\u{FF08}先看会写入什么\u{FF09}",
        .emptyNew: "或手工新建一项",
        .emptyDemo: "或先看一个示例",
    ]

    // MARK: Screens: check and import

    private static let checks: Phrases = [
        .checkNone: "没有发现问题。",
        .checkSummary: "检查了 {count} 项计划",
        .checkErrors: "错误 {count}",
        .checkWarnings: "提醒 {count}",
        .checkNotices: "提示 {count}",
        .checkItems: "{count} 处",
        .checkSince: "只列 {day} 以来新出现的",
        .importTitle: "{document} → {year} 年计划",
        .importDryRun: "只是试算\u{FF0C}什么都没有写。",
        .importGoals: "目标 {count} 项",
        .importShortcomings: "问题 {count} 项",
        .importFacts: "数据 {count} 条",
        .importFindings: "报告里需要核对的地方",
        .importNoFindings: "报告里没有发现需要核对的地方",
        .importSuggestions: "可能的对应关系\u{FF08}由人确认\u{FF09}",
        .importSuggestion: "{goal} 可能回应 {shortcoming}\u{FF1A}都提到{words}",
        .importAccept: "确认",
        .importUnplaced: "没有成为计划的段落",
        .importFiles: "将写入",
        .importBytes: "{count} 字节",
        .importUnchanged: "这份报告已经导入\u{FF0C}没有变化\u{FF0C}什么都没有写。",
        .importUnchangedFindings: "报告里有 {count} 处需要核对",
        .importKeep: "留存的原件 {document} 不要改\u{FF0C}引文要和它一字不差\u{FF1B}核实的结果写进计划的正文和字段\u{FF0C}有更正稿的在导入前换用更正稿。",
        .importNextLead: "指定责任单位",
        .importNextReport: "看全局",
        .importNextCheck: "检查缺什么",
        .importSection: "报告 {section}",
        .importReportYear: "{year} 年度报告",
        .importFactsTitle: "报告里的数据",
        .importMoreFacts: "另有 {count} 条\u{FF0C}见 {file}",
        .importNotices: "不影响导入的小毛病",
        .findingFix: "改法",
    ]

    // MARK: Help: commands

    private static let commands: Phrases = [
        .helpDuban: "督办\u{FF1A}把年度报告变成可追责的计划",
        .helpDubanDiscussion: "年度报告里的每个目标、每个问题是一个计划文件\u{FF0C}每次进展是一次提交。督办读提交历史\u{FF0C}说清每一项到了哪里、怎么到的、有多可信。",
        .helpInit: "在这里建好督办",
        .helpInitDiscussion: "新建或沿用 git 仓库\u{FF0C}写入 Plans/duban.yaml 并提交。再次运行不改任何东西。",
        .helpImport: "从年度报告导入目标、问题和数据",
        .helpImportDiscussion: "只写报告里有的内容\u{FF1A}不编造责任单位、时限和目标值。报告里自相矛盾或残缺的地方会列出来。先用 --dry-run 看会写入什么。",
        .helpNew: "新建一项目标或问题",
        .helpNewDiscussion: "不给 --id 时取当年下一个空号。例\u{FF1A}duban new --title 修订审批流程",
        .helpSet: "修改一项的字段",
        .helpSetDiscussion: """
        例\u{FF1A}duban set G1 完成时限=11月底 责任单位=审批科。字段写中文名或英文名\u{FF0C}节点和指标写到底\u{FF1A}节点.培训.完成时限=9月30日\u{FF0C}\
        indicators.e-licences.target=3000。“字段=”清空\u{FF0C}“节点.培训=”删去这个节点\u{FF0C}列表用 += 和 -= 增减\u{FF1A}answers+=S1。
        """,
        .helpEdit: "用编辑器修改计划文件",
        .helpEditDiscussion: "打开 $EDITOR\u{FF0C}保存后检查格式\u{FF0C}没有错误才提交。",
        .helpList: "列出一年的全部计划",
        .helpListDiscussion: "每项一行\u{FF1A}预警、编号、标题、责任单位、时限和状态。",
        .helpShow: "看一项的全部内容",
        .helpShowDiscussion: "编号可以只写一部分\u{FF1A}G1 就是 2024-G1。加 --since 时并排对照两个日期。--no-pager 不分页。",
        .helpUpdate: "报告进展",
        .helpUpdateDiscussion: """
        例\u{FF1A}duban update G1 --progress 65 --indicator e-licences=2310 -m "9 月新增 176 份"。替别人报的用 --by\u{FF0C}不是今天的事用\
         --date\u{FF0C}改以前报错的数用 --correct。
        """,
        .helpUndo: "撤回最近一次提交",
        .helpUndoDiscussion: "把那次改动的字段恢复原值\u{FF0C}作为新的提交。历史不改写\u{FF0C}被撤回的仍然看得到。",
        .helpComment: "批示或写意见",
        .helpCommentDiscussion: "不写 -m 表示已阅。不写 --on 时针对最近一次报告。",
        .helpClose: "核验后销号\u{FF0C}或退回",
        .helpCloseDiscussion: "只有已办结的可以销号\u{FF0C}销号人不能是责任人\u{FF0C}也不能是最近的报告人。要写核验意见。--refuse 退回\u{FF0C}状态改为推进中。",
        .helpReopen: "恢复已销号或中止的一项",
        .helpReopenDiscussion: "要写理由。状态改为推进中。",
        .helpHistory: "看一项的全部历史",
        .helpHistoryDiscussion: """
        每个字段从旧值到新值\u{FF1A}谁报的、哪天的事、哪天记的、说明和佐证。--field 只看某些字段\u{FF0C}--author \
        只看某人的。在终端上由 $GIT_PAGER、core.pager、$PAGER 或 less 分页显示\u{FF0C}--no-pager 不分页。
        """,
        .helpCheck: "检查所有计划",
        .helpCheckDiscussion: """
        读工作区里的文件\u{FF0C}--as-of 读那一天的\u{FF0C}--since 只列新出现的。有错误时退出码为 1\u{FF0C}--strict 时有任何一条都为 1。
        """,
        .helpReport: "全局报告",
        .helpReportDiscussion:
            "每项的预警、进度和理由\u{FF0C}本期的变化\u{FF0C}等谁办什么。--as-of 看过去某一天\u{FF0C}-O md 输出 Markdown。--no-pager 不分页。",
        .helpChanges: "一段时间里的全部变化",
        .helpChangesDiscussion: """
        新增、办结、销号、恢复、中止、消失、时限和目标值的调整\u{FF08}连同原定的\u{FF09}、预警的变化和进展。例\u{FF1A}duban changes --since \
        2024-07-01 --as-of 2024-09-30。不写 --since 就是本期的变化。
        """,
        .helpIndex: "把历史读进索引\u{FF0C}以后查得快",
        .helpIndexDiscussion: """
        索引在 .git/duban 里\u{FF0C}查的时候自动更新\u{FF0C}删了也不丢任何记录\u{FF1B}大仓库克隆以后可以先建好。例\u{FF1A}duban index
        """,
        .helpSchema: "输出 JSON 的格式定义",
        .helpSchemaDiscussion: "例\u{FF1A}duban schema report",
        .helpDemo: "建一个示例仓库",
        .helpDemoDiscussion: "九项真实的计划\u{FF0C}一年的示例进展。目录要不存在或为空。",
        .helpUsage: "用法",
        .helpGroupStart: "开始",
        .helpGroupReport: "填报",
        .helpGroupManage: "管理",
        .helpGroupReview: "审核",
        .helpGroupOther: "其他",
        .helpOverview: "说明",
        .helpArguments: "参数",
        .helpOptions: "选项",
        .helpSubcommands: "子命令",
        .helpSee: "看一个命令的帮助",
    ]

    // MARK: Help: options and arguments

    private static let options: Phrases = [
        .optionDirectory: "在这个目录里运行",
        .optionJson: "输出 JSON",
        .optionLang: "语言\u{FF1A}zh-Hans 或 en",
        .optionColor: "颜色\u{FF1A}auto、always 或 never",
        .optionQuiet: "只输出结果\u{FF0C}不输出提示",
        .optionHelp: "显示帮助",
        .optionVersion: "显示版本",
        .optionAsOf: "截至某天或某个提交",
        .optionSince: "从某天或某个提交起的变化",
        .optionByAuthorDate: "按填报所说的日期\u{FF0C}不按记录的日期\u{FF1B}更正算在原来那一天",
        .optionYear: "计划年度\u{FF0C}默认为最近的一年",
        .optionVerbose: "已经导入过的报告也全部列出",
        .optionDryRun: "只试算\u{FF0C}不写入",
        .optionFormat: "输出格式\u{FF1A}terminal、md 或 json",
        .optionOutput: "写到文件\u{FF0C}由扩展名决定格式",
        .optionBy: "报告人\u{FF1A}团队里的人\u{FF0C}或“姓名 <邮箱>”",
        .optionDate: "这件事是哪天的\u{FF0C}如 2024-09-30 或 9月30日\u{FF0C}默认为今天",
        .optionMessageNote: "说明",
        .optionMessageReason: "理由\u{FF0C}必填",
        .optionMessageMoved: "理由\u{FF1B}改动已定的时限、基期值、目标值\u{FF0C}或中止时必填",
        .optionMessageReport: "说明\u{FF1B}进度下降或中止时必填",
        .optionMessageOpinion: "核验意见\u{FF0C}必填",
        .optionMessageText: "批示或意见",
        .optionTitle: "标题",
        .optionKind: "类别\u{FF1A}goal\u{FF08}目标\u{FF09}或 shortcoming\u{FF08}问题\u{FF09}",
        .optionId: "编号\u{FF0C}默认为当年下一个空号",
        .optionProgress: "进度\u{FF0C}0 到 100 的整数\u{FF0C}可带百分号",
        .optionStatus: "状态\u{FF1A}未启动、推进中、有风险、受阻、已办结或中止\u{FF0C}也可写 in-progress 等英文名",
        .optionIndicator: "指标的当前值\u{FF0C}可写多次",
        .optionMilestone: "节点完成\u{FF0C}可写日期\u{FF0C}可写多次",
        .optionEvidence: "佐证\u{FF1A}网址、仓库里的路径或 sha256\u{FF0C}可写多次",
        .optionProblem: "存在问题",
        .optionNext: "下一步",
        .optionNeed: "需协调事项",
        .optionCorrect: "更正以前的报告\u{FF0C}默认为最近一次",
        .optionIncludeEdits: "把文件里未提交的手工修改一并提交",
        .optionField: "只看这些字段\u{FF0C}用逗号分开",
        .optionAuthor: "只看这个人的记录\u{FF1A}姓名或邮箱\u{FF0C}也可只写一部分",
        .optionOffice: "单位名称\u{FF0C}用在标题里",
        .optionOn: "针对哪次提交\u{FF0C}默认为最近一次报告",
        .optionRefuse: "不同意销号\u{FF0C}退回",
        .optionStrict: "有任何一条发现都以 1 退出",
        .optionFailOn: "有红、黄或逾期未报的项时以 1 退出",
        .argumentId: "编号\u{FF0C}可只写一部分\u{FF0C}如 G1",
        .argumentReport: "年度报告的文本文件",
        .argumentDirectory: "目录",
        .argumentCorrected: "和 --correct 一起用\u{FF1A}更正哪次提交\u{FF0C}不写就是最近一次填报",
        .argumentAssignments: "要改的字段和值\u{FF0C}可写多个",
        .argumentSchemaKind: "哪种 JSON\u{FF0C}如 report",
        .argumentReportFile: "年度报告.txt",
        .argumentSampleTitle: "标题",
        .valueDirectory: "目录",
        .valueDay: "日期",
        .valueWhen: "日期或提交",
        .valueText: "文字",
        .valueAddress: "邮箱",
        .valuePerson: "姓名",
        .valueId: "编号",
        .valueNumber: "数",
        .valueStatus: "状态",
        .valueKeyValue: "代号=值",
        .valueFieldValue: "字段=值",
        .valueKeyDay: "代号=日期",
        .valueFile: "文件",
        .valueCommit: "提交",
        .valueFields: "字段",
        .valueFormat: "格式",
        .valueYear: "年",
        .valueKind: "类别",
        .valueUnit: "单位",
    ]

    // MARK: Help: errors of usage

    private static let usage: Phrases = [
        .usageError: "错误",
        .usageUnknownOption: "没有 {option} 这个选项",
        .usageMissingValue: "选项 {option} 缺少值",
        .usageUnexpectedArgument: "多余的参数 {argument}",
        .usageMissingArgument: "缺少参数 {argument}",
        .usageInvalidValue: "{option} 的值“{value}”不对",
        .usageInvalidValueChoices: "{option} 的值“{value}”不对\u{FF0C}可以是\u{FF1A}{choices}",
        .usageUnknownCommand: "没有 {command} 这个命令",
        .usageDidYouMean: "是不是 {suggestion}\u{FF1F}",
        .usageTryHelp: "看用法",
        .usageDash: "“{argument}”前面是破折号\u{FF0C}要换成减号\u{FF1A}{option}",
        .usageCurlyQuotes: "{argument} 里的引号要换成英文的直引号\u{FF0C}如 -m '文字'",
        .usageBlanks: "文字里有空格的\u{FF0C}整个放进引号\u{FF0C}如 -m '文字 文字'",
        .usageOther: "参数不对\u{FF1A}{detail}",
    ]

    // MARK: Remarks in a new duban.yaml

    private static let settings: Phrases = [
        .settingOffice: "单位名称\u{FF0C}用在标题里",
        .settingLanguage: "报告和提交说明的语言\u{FF1A}zh-Hans 或 en",
        .settingTimeZone: "按哪个时区算日子",
        .settingRhythm:
            "多久报一次\u{FF1A}monthly\u{FF08}每月\u{FF09}、quarterly\u{FF08}每季\u{FF09}、half-yearly\u{FF08}每半年\u{FF09}",
        .settingGraceDays: "一期结束后几天内报仍算按时",
        .settingYellow: "落后多少个百分点起为黄",
        .settingRed: "落后超过多少个百分点为红",
        .settingDivergence: "自报与测算相差超过多少个百分点要提醒",
        .settingNearDueDays: "完成时限前多少天起发蓝色督办单",
        .settingSlipIgnoredDays: "黄色督办单发出多少天后仍无动作算未落实",
        .settingBackDatedDays: "事情过了多少天以后才记的算补记",
        .settingHolidays: "本单位另放的假和另上的班\u{FF0C}例\u{FF1A}[{date: 2024-10-08, kind: holiday}]\u{FF0C}上班写 workday",
        .settingSample: "示例数据\u{FF0C}每份报告都会注明",
    ]

    // MARK: Subjects of commits

    private static let commits: Phrases = [
        .commitInit: "启用督办",
        .commitNew: "新增\u{FF1A}{title}",
        .commitImport: "导入\u{FF1A}{title}",
    ]

    // MARK: Rules: findings of check

    private static let checkRules: Rules = [
        "id-duplicate": RuleWords("编号 {goal} 与 {other} 重复", fix: "给其中一个文件换一个编号"),
        "id-not-file-name": RuleWords("编号是 {goal}\u{FF0C}文件名却是 {file}", fix: "把文件改名为 {expected}\u{FF0C}或改正编号"),
        "source-changed": RuleWords("{document} 已不是当初导入的文件", fix: "恢复原文件\u{FF1B}新的报告请另行导入"),
        "owner-is-reviewer": RuleWords(
            "{person} 既是责任人又是审核人", fix: "自己不能销自己的号\u{FF1A}duban set {goal} 'reviewer=<另一个人>'"),
        "shortcoming-unanswered": RuleWords("没有目标回应这个问题", fix: "duban set '<目标编号>' answers+={goal}"),
        "no-lead": RuleWords("没有责任单位", fix: "duban set {goal} 'lead=<单位名称>'"),
        "no-due": RuleWords("没有完成时限", fix: "duban set {goal} 'due=<日期>'\u{FF0C}长期坚持的写 due=长期坚持"),
        "no-target": RuleWords(
            "指标“{indicator}”没有目标值\u{FF0C}不计入测算", fix: "duban set {goal} 'indicators.{key}.target=<数>'"),
        "quote-not-in-source.elsewhere": RuleWords(
            "引文在 {document} 的第 {start} 至 {end} 字节\u{FF0C}与 span 不符",
            fix: "把 source.span 改为 [{start}, {end}]"),
        "quote-not-in-source.nowhere": RuleWords("{document} 里没有这段引文", fix: "把 source.quote 恢复为报告原文"),
        "quote-not-in-source.span": RuleWords(
            "区间 {start} 至 {end} 超出 {document}\u{FF08}共 {size} 字节\u{FF09}",
            fix: "改正 source.span"),
        "source-changed.missing": RuleWords("找不到 {document}", fix: "恢复该文件\u{FF0C}或改正 source.document"),
        "unknown-reference.plan": RuleWords("{field}中的 {name} 不是任何事项的编号", fix: "改正编号\u{FF0C}或去掉它"),
        "unknown-reference.not-shortcoming": RuleWords("{field}中的 {name} 是目标\u{FF0C}只能回应问题", fix: "改为问题的编号"),
        "unknown-reference.unit": RuleWords(
            "{field}“{name}”不在 Plans/team.yaml 的单位里",
            fix: "改正名称\u{FF0C}或把该单位加进 Plans/team.yaml"),
        "unknown-reference.person": RuleWords(
            "{field}“{name}”不在 Plans/team.yaml 的人员里",
            fix: "改正姓名\u{FF0C}或把该人员加进 Plans/team.yaml"),
        "unknown-reference.fact": RuleWords("{field}中的 {name} 不在当年的 facts.yaml 里", fix: "改正键名\u{FF0C}或留空"),
        "dates-out-of-order.start-after-due": RuleWords("开始日期 {start} 晚于完成时限 {due}", fix: "改正其中一个"),
        "dates-out-of-order.milestone-after-due": RuleWords(
            "节点“{milestone}”的时限 {date} 晚于完成时限 {due}",
            fix: "提前节点时限\u{FF0C}或说明理由后调整完成时限"),
        "dates-out-of-order.milestone-before-start": RuleWords(
            "节点“{milestone}”的时限 {date} 早于开始日期 {start}",
            fix: "改正其中一个"),
        "dates-out-of-order.done-in-future": RuleWords(
            "节点“{milestone}”的完成日期 {date} 还没有到\u{FF08}今天是 {today}\u{FF09}",
            fix: "改正日期"),
        "shortcoming-unanswered.dropped": RuleWords(
            "回应这个问题的目标都已中止\u{FF1A}{goals}",
            fix: "duban set '<目标编号>' answers+={goal}"),
        "no-baseline": RuleWords(
            "指标“{indicator}”没有基期值\u{FF0C}不计入测算",
            fix: "duban set {goal} 'indicators.{key}.baseline=<数>'"),
        "no-criteria": RuleWords("没有销号标准", fix: "duban set {goal} 'criteria=<核验时要看到什么>'"),
        "linked": RuleWords("{path} 是符号链接\u{FF0C}不会读\u{FF0C}里面的计划都没有算", fix: "把文件夹或文件本身放到这里"),
        "evidence-not-found": RuleWords("佐证“{evidence}”不是网址、sha256\u{FF0C}也不是仓库里的文件", fix: "把文件放进仓库\u{FF0C}或写明网址"),
        "undoes-anothers": RuleWords("撤回的 {commit} 是 {person} 提交的", fix: "不该撤回的话\u{FF0C}请重新填报"),
        "closed-by-owner": RuleWords(
            "{person} 是 {id} 的责任人\u{FF0C}又由本人核验",
            fix: "最好由别人核验\u{FF1B}有 Plans/team.yaml 时不允许"),
        "closed-by-reporter": RuleWords(
            "{id} 最近一次由 {person} 填报\u{FF0C}又由本人核验",
            fix: "最好由别人核验\u{FF1B}有 Plans/team.yaml 时不允许"),
        "as-of-future": RuleWords("{date} 还没有到\u{FF08}今天是 {today}\u{FF09}\u{FF1A}按目前的情况推到那一天"),
        "index-rebuilt": RuleWords("历史索引坏了\u{FF0C}正在重建\u{FF1B}记录都在 git 里\u{FF0C}没有丢"),
        "not-replayed": RuleWords("{goal} 的 {field} 无法还原到那一天\u{FF0C}按最近的记录显示"),
        "uncommitted-edits": RuleWords("有没提交的手工改动\u{FF0C}这里没有显示\u{FF1A}{files}"),
        "over-reported": RuleWords(
            "自报 {reported}\u{FF0C}测算 {computed}\u{FF0C}自报偏高 {points} 个百分点",
            fix: "说明原因\u{FF0C}或更正\u{FF1A}duban update {goal} --progress '<数>' --correct -m '<理由>'"),
        "under-reported": RuleWords(
            "自报 {reported}\u{FF0C}测算 {computed}\u{FF0C}自报偏低 {points} 个百分点",
            fix: "duban update {goal} --progress '<数>'"),
        "stale": RuleWords("{count} 期未报\u{FF08}{periods}\u{FF09}", fix: "duban update {goal} -m '<做了什么>'"),
        "trailer-disagrees.value": RuleWords(
            "提交 {commit} 写着“{trailer}”\u{FF0C}文件是“{actual}”",
            fix: "以文件为准\u{FF0C}提交说明供人阅读"),
        "trailer-disagrees.unchanged": RuleWords(
            "提交 {commit} 写着“{trailer}”\u{FF0C}文件里的{field}却没有变",
            fix: "以文件为准\u{FF1B}若说明属实\u{FF0C}请改文件"),
        "trailer-disagrees.no-field": RuleWords("提交 {commit} 写着“{trailer}”\u{FF0C}其中没有字段名", fix: "以文件为准"),
        "trailer-disagrees.no-plan": RuleWords("提交 {commit} 提到的 {name} 不是任何事项的编号", fix: "以文件为准\u{FF0C}下次写对编号"),
        "back-dated": RuleWords(
            "{person} {said} 的事到 {recorded} 才记\u{FF0C}晚 {count} 天\u{FF08}提交 {commit}\u{FF09}",
            fix: "说明为什么补记\u{FF1A}duban comment {goal} --on {commit} -m '<原因>'\u{FF0C}以后当时就填报"),
        "future-dated": RuleWords(
            "{person}的一条记录写的是 {said}\u{FF0C}却在 {recorded} 就提交了\u{FF08}提交 {commit}\u{FF09}",
            fix: "按实际情况更正\u{FF1A}duban update {goal} --correct {commit} -m '<实际情况>'"),
        "due-revised": RuleWords(
            "{field}调整 {count} 次\u{FF0C}原定 {original}\u{FF1A}{revisions}",
            fix: "逐次查看\u{FF1A}duban history {goal} --field {key}\u{FF0C}最近一次改错了就撤回\u{FF1A}duban undo {goal}"),
        "target-revised": RuleWords(
            "{field}调整 {count} 次\u{FF0C}原为 {original}\u{FF1A}{revisions}",
            fix: "逐次查看\u{FF1A}duban history {goal} --field {key}\u{FF0C}最近一次改错了就撤回\u{FF1A}duban undo {goal}"),
        "progress-fell": RuleWords(
            "{person} {day} 填报的进度由 {old} 降到 {new}\u{FF08}提交 {commit}\u{FF09}",
            fix: "原来报错了就注明更正\u{FF1A}duban update {goal} --correct {commit} -m '<原因>'"),
        "closed-by-owner.standing": RuleWords(
            "责任人 {person} {day} 自己销了号\u{FF08}提交 {commit}\u{FF09}",
            fix: "请别人核验\u{FF1A}duban reopen {goal} -m '<理由>'\u{FF0C}完成后由审核人销号"),
        "goal-vanished.committed": RuleWords(
            "“{title}”的文件被删除\u{FF1A}提交 {commit}\u{FF0C}{person}\u{FF0C}{day}",
            fix:
                "恢复文件\u{FF1A}git revert --no-edit {commit}\u{FF0C}不再做的写明理由中止\u{FF1A}duban set {goal} status=dropped -m '<理由>'"
        ),
        "goal-vanished.uncommitted": RuleWords(
            "“{title}”的文件不见了\u{FF0C}删除还没有提交",
            fix: "列出被删的文件\u{FF1A}git ls-files --deleted Plans\u{FF0C}恢复\u{FF1A}git restore '<文件>'"),
        "history-rewritten.changed": RuleWords(
            "历史被改写\u{FF1A}见过的提交 {commit} 已不在历史里\u{FF0C}{count} 项的记录没有了或变了\u{FF1A}{goals}",
            fix:
                "查看\u{FF1A}git log {head}\u{FF0C}恢复\u{FF1A}git merge {head}\u{FF0C}认可这次改写\u{FF1A}git update-ref -d refs/duban/rewritten/{head}"
        ),
        "history-rewritten.again": RuleWords(
            "历史被改写\u{FF1A}见过的提交 {commit} 已不在历史里\u{FF0C}{count} 项的记录重新记了一遍\u{FF0C}内容没变\u{FF1A}{goals}",
            fix: "查看\u{FF1A}git log {head}\u{FF0C}认可这次改写\u{FF1A}git update-ref -d refs/duban/rewritten/{head}"),
        "no-team": RuleWords(
            "没有 Plans/team.yaml\u{FF0C}谁填报、谁销号都不核对身份",
            fix: "在 Plans/team.yaml 里列出单位和人员\u{FF1A}duban init 可看写法"),
    ]

    // MARK: Rules: findings of the file format

    private static let schemaRules: Rules = [
        "schema": RuleWords("文件不是计划"),
        "unknown-key": RuleWords("没有 {field} 这个字段", fix: "是不是 {suggestion}\u{FF1F}"),
        "schema.missing": RuleWords("缺少{field}", fix: "补上这个字段"),
        "schema.empty-item": RuleWords("{field}里有空的一项", fix: "删掉或填上"),
        "schema.not-fields": RuleWords("文件里不是字段", fix: "每行写一个字段\u{FF0C}例如 due: 2024-09-30"),
        "schema.too-large": RuleWords("文件有 {bytes} 字节\u{FF0C}最多 {limit} 字节", fix: "附件另存为文件"),
        "schema.front-matter-too-large": RuleWords("字段部分有 {bytes} 字节\u{FF0C}最多 {limit} 字节", fix: "长的文字写在第二个 --- 下面"),
        "schema.not-utf8": RuleWords("字节 {byte} 不是 UTF-8", fix: "把文件另存为 UTF-8"),
        "schema.not-days": RuleWords("{field}必须是 0 或以上的整数天数[[\u{FF0C}现在是“{value}”]]"),
        "schema.bounds-crossed": RuleWords(
            "黄灯从 {yellow} 个百分点起\u{FF0C}比红灯的 {red} 还大\u{FF0C}这里按默认值判断",
            fix: "yellow 要小于 red"),
        "schema.no-front-matter": RuleWords("文件不是以 --- 开头的", fix: "把字段写在两行 --- 之间"),
        "schema.unclosed-front-matter": RuleWords("缺少第二行 ---", fix: "在字段后面加一行 ---"),
        "schema.alias": RuleWords("不能用别名\u{FF08}*name\u{FF09}", fix: "把值写出来"),
        "schema.anchor": RuleWords("不能用锚点\u{FF08}&name\u{FF09}", fix: "去掉锚点"),
        "schema.tag": RuleWords("不能用标签\u{FF08}!name\u{FF09}", fix: "去掉标签"),
        "schema.complex-key": RuleWords("字段名必须是文字"),
        "schema.merge-key": RuleWords("不能用 <<", fix: "把字段写出来"),
        "schema.duplicate-key": RuleWords("{key} 写了两次\u{FF0C}只读第一个", fix: "删去一个"),
        "schema.more": RuleWords("另有 {count} 处问题没有列出", fix: "先改好上面的"),
        "schema.control-character": RuleWords("不能有字符 {character}", fix: "删掉它"),
        "schema.tab-indent": RuleWords("缩进用了制表符", fix: "改用空格"),
        "schema.unclosed-quote": RuleWords("引号没有配对", fix: "补上引号"),
        "schema.bad-escape": RuleWords("反斜杠后面的字符不对", fix: "写成 \\\\\u{FF0C}或改用单引号"),
        "schema.unclosed-bracket": RuleWords("括号没有配对", fix: "补上括号"),
        "schema.stray-colon": RuleWords("多了一个冒号", fix: "把文字放进引号里"),
        "schema.no-colon": RuleWords("这一行的字段名后面没有冒号", fix: "写成 due: 2024-09-30 这样"),
        "schema.bad-indent": RuleWords("缩进和旁边的行不一致", fix: "和它们对齐"),
        "schema.bad-character": RuleWords("值不能以这个字符开头", fix: "把文字放进引号里"),
        "schema.too-deep": RuleWords("嵌套超过 {limit} 层", fix: "减少层次"),
        "schema.several-documents": RuleWords("字段部分里多了一行“---”或“...”", fix: "删掉这一行"),
        "schema.bad-yaml": RuleWords("这里不是能读的 YAML", fix: "对照别的计划文件改"),
        "value.unknown-field": RuleWords("没有 {field} 这个字段", fix: "是不是 {suggestion}\u{FF1F}"),
        "value.needs-item": RuleWords(
            "{field}是列表\u{FF0C}要写到其中一项", fix: "写成 '<列表>.<代号>.<字段>=<值>'\u{FF0C}如 milestones.train.title"),
        "value.fixed": RuleWords("{field}不能这样改", fix: "duban edit '<编号>'"),
        "value.unreadable": RuleWords("文件有错误\u{FF0C}改好以前不能修改{field}", fix: "duban check 可看哪里不对"),
        "value.required": RuleWords("{field}不能为空"),
        "value.not-text": RuleWords("{field}必须是文字"),
        "value.not-one-line": RuleWords("{field}只能有一行", fix: "长的文字写在第二个 --- 下面"),
        "value.not-number": RuleWords("{field}必须是数[[\u{FF0C}现在是“{value}”]]", fix: "不带单位\u{FF0C}写成 3000 或 93.4"),
        "value.not-percent": RuleWords(
            "{field}必须是 0 到 100 的整数[[\u{FF0C}现在是“{value}”]]",
            fix: "不带百分号\u{FF0C}写成 80[[\u{FF0C}或 duban update {goal} --progress 80]]"),
        "value.negative": RuleWords("{field}不能小于 0[[\u{FF0C}现在是 {value}]]"),
        "value.too-great": RuleWords("{field}最大是 {limit}[[\u{FF0C}现在是 {value}]]"),
        "value.not-day": RuleWords("{field}必须是日期[[\u{FF0C}现在是“{value}”]]", fix: "写成 2024-09-30"),
        "value.not-due": RuleWords(
            "{field}必须是日期或 long-term[[\u{FF0C}现在是“{value}”]]",
            fix: "写成 2024-09-30\u{FF0C}长期坚持的写 long-term"),
        "value.not-word": RuleWords("{field}不能是“{value}”\u{FF0C}可以是\u{FF1A}{words}", fix: "是不是 {suggestion}\u{FF1F}"),
        "value.not-list": RuleWords("{field}必须是列表", fix: "写成 [a, b]"),
        "value.not-map": RuleWords("{field}下面要写字段"),
        "value.not-span": RuleWords("{field}必须是两个整数\u{FF0C}前一个不大于后一个", fix: "写成 [100, 200]"),
        "value.not-hash": RuleWords("{field}必须是 64 位十六进制数", fix: "sha256sum '<文件>'"),
        "value.not-id": RuleWords("“{value}”不能作编号", fix: "由字母、数字、汉字、-、_ 和点组成\u{FF0C}例如 2024-G1"),
        "value.not-field": RuleWords("计划没有“{value}”这个字段", fix: "是不是 {suggestion}\u{FF1F}"),
        "value.not-key": RuleWords("“{value}”不能作代号", fix: "由字母、数字、汉字、- 和 _ 组成\u{FF0C}例如 train"),
        "value.key-taken": RuleWords("代号“{value}”已经用了", fix: "换一个"),
        "value.unsafe": RuleWords("改{field}会连带改到别处\u{FF0C}所以没有写", fix: "duban edit '<编号>'"),
        "edit.not-day": RuleWords(
            "{field}必须是日期[[\u{FF0C}写的是“{value}”]]", fix: "写成 2024-09-30、2024/9/30、2024年9月30日、9月30日或 9月底"),
        "edit.not-due": RuleWords(
            "{field}必须是日期或长期坚持[[\u{FF0C}写的是“{value}”]]",
            fix: "写成 2024-09-30、2024/9/30、2024年9月30日、9月30日或 9月底\u{FF0C}没有期限的写长期坚持"),
        "edit.not-word": RuleWords(
            "{field}不能是“{value}”\u{FF0C}可以是\u{FF1A}{shown}\u{FF08}{words}\u{FF09}",
            fix: "是不是 {suggestion}\u{FF1F}"),
        "edit.not-list": RuleWords("{field}必须是列表", fix: "各项用逗号分开\u{FF0C}写成 a,b"),
        "edit.not-span": RuleWords("{field}必须是两个整数\u{FF0C}前一个不大于后一个", fix: "写成 120,480"),
    ]

    // MARK: Rules: findings of import

    private static let importRules: Rules = [
        "report-empty": RuleWords("报告文件是空的", fix: "提供有文字的报告文件"),
        "report-binary.pdf": RuleWords("文件看起来是 PDF\u{FF0C}不是文本", fix: "把正文另存为 .txt\u{FF08}UTF-8\u{FF09}再导入"),
        "report-binary.word": RuleWords("文件看起来是 Word 文档\u{FF0C}不是文本", fix: "另存为纯文本\u{FF08}UTF-8\u{FF09}再导入"),
        "report-binary.excel": RuleWords("文件看起来是 Excel 表格\u{FF0C}不是文本", fix: "把正文复制到 .txt\u{FF08}UTF-8\u{FF09}再导入"),
        "report-binary.zip": RuleWords("文件看起来是 ZIP 压缩包\u{FF0C}不是文本", fix: "解压后导入报告文本"),
        "report-binary.image": RuleWords("文件看起来是图片\u{FF0C}不是文本", fix: "识别文字并另存为 .txt\u{FF08}UTF-8\u{FF09}再导入"),
        "report-binary.other": RuleWords("文件不是文本", fix: "把报告另存为纯文本\u{FF08}UTF-8\u{FF09}再导入"),
        "report-encoding": RuleWords(
            "文本编码不是 UTF-8、带标记的 UTF-16 或 GB18030",
            fix: "另存为 UTF-8 再导入\u{FF08}文件在字符中间被截断也会如此\u{FF09}"),
        "not-a-report": RuleWords("这是关于报告的解读或说明\u{FF0C}不是报告本身", fix: "导入报告原文"),
        "nothing-found": RuleWords("没有找到目标\u{FF0C}也没有找到问题", fix: "核对文件\u{FF1B}也可用 duban new 逐项建立"),
        "no-shortcomings-part": RuleWords("报告没有“存在的不足”部分", fix: "核实是否遗漏"),
        "no-goals-part": RuleWords("报告没有下一年度安排部分", fix: "核实是否遗漏"),
        "not-a-year": RuleWords("报告不是全年报告", fix: "核对计划年度"),
        "year-unknown": RuleWords("报告没有写明是哪一年的", fix: "用 --year 写明计划年度"),
        "date-unknown": RuleWords("报告没有可读的日期", fix: "核实成文日期\u{FF1B}在此之前从 1 月 1 日起算"),
        "year-differs": RuleWords("标题写的是 {year} 年\u{FF0C}应为 {expected} 年", fix: "核实年份"),
        "more-of-kind": RuleWords("从这里起\u{FF0C}同类的还有 {count} 处没有一一列出", fix: "先核实前面的\u{FF0C}多半是同一个原因"),
        "report-cut": RuleWords("文本自称不完整", fix: "取得全文后再导入"),
        "figures-masked": RuleWords("有 {count} 处年份、编号或数字被遮住", fix: "向发文单位核实"),
        "text-polluted": RuleWords("有 {count} 个字后面夹着注音\u{FF0C}像是转载站加的", fix: "改用发文单位网站上的文本"),
        "characters-lost": RuleWords("这里像是丢了字\u{FF0C}可能是 {candidates}", fix: "对照印发的原件核实日期"),
        "zero-contradicted": RuleWords("一处说没有“{what}”\u{FF0C}另一处却写了有", fix: "核实两处各指什么"),
        "figures-conflict": RuleWords("“{what}”前后不一\u{FF1A}{first}和{second}", fix: "核实哪个数对"),
        "figures-conflict.planned": RuleWords("“{what}”计划数和实际数不一\u{FF1A}{first}和{second}", fix: "核实是不是确有出入"),
        "sum-differs": RuleWords("分项合计 {sum}\u{FF0C}与总数 {total} 不符", fix: "核实数字"),
        "closed-differs": RuleWords("“受理办结”写的是 {received}\u{FF0C}“办结”写的是 {closed}", fix: "核实还有多少没有办结"),
        "unit-missing": RuleWords("{number} 后缺少量词", fix: "对照印发的原件核实量词"),
        "counted-twice": RuleWords("同一个数字在两处说到“{word}”\u{FF0C}一处用“{first}”\u{FF0C}一处用“{second}”", fix: "核实是不是重复计数"),
        "unit-repeated": RuleWords("量词“{unit}”在数字前后重复", fix: "对照印发的原件核实"),
        "goal-before-year": RuleWords("{goal} 是 {year} 年的目标\u{FF0C}写的时间却更早", fix: "核实年份\u{FF0C}或者是不是已经做完"),
        "shortcoming-of-earlier-year": RuleWords("{goal} 涉及 {year} 年", fix: "核实是否仍未整改"),
        "span-then-since": RuleWords("写了起止时间\u{FF0C}后面又写“以来”", fix: "核实起止时间"),
        "quotation-unclosed": RuleWords("{mark} 没有配对的右半", fix: "对照印发的原件核实是否丢字"),
        "quotation-unopened": RuleWords("{mark} 没有配对的左半", fix: "对照印发的原件核实是否丢字"),
        "full-stop-missing": RuleWords("段末没有标点", fix: "核实是否丢字"),
        "likely-typo": RuleWords("“{wrong}”疑为“{right}”", fix: "核实用词"),
        "character-doubled": RuleWords("字词重复", fix: "对照印发的原件核实"),
        "list-starts-late": RuleWords("列举从“{first}”开始", fix: "核实前几项是否遗漏"),
        "list-skips": RuleWords("“{found}”之前缺号", fix: "核实是否遗漏"),
        "number-repeated": RuleWords("{before} 之后又是 {found}", fix: "核实编号"),
        "number-skipped": RuleWords("{before} 之后是 {found}\u{FF0C}缺号", fix: "核实是否遗漏"),
        "numbering-starts-late": RuleWords("编号从 {found} 开始", fix: "核实之前部分是否缺失"),
        "numbering-mixed": RuleWords("同一列表编号样式不一", fix: "不影响导入\u{FF0C}下次写报告时统一"),
        "passage-repeated": RuleWords("第 {first} 行的一段话在第 {second} 行重复出现", fix: "其中数字只计一次"),
        "halfwidth-punctuation": RuleWords("有 {count} 处中文后面用了半角标点", fix: "不影响导入\u{FF0C}多半是转换造成的"),
        "page-furniture": RuleWords("有 {count} 行是网页内容\u{FF0C}不是报告正文", fix: "不用处理\u{FF1A}原件里保留\u{FF0C}计划里不写"),
        "unplaced.introduction": RuleWords("列表的引语"),
        "unplaced.causes": RuleWords("各项问题共同的原因"),
        "unplaced.remark": RuleWords("列表之外的说明"),
        "unplaced.too-short": RuleWords("太短\u{FF0C}不成一项"),
    ]

    // MARK: Rules: refusals, the errors of commands

    private static let refusalsRules: Rules = [
        "refusal.unknown-plan": RuleWords("没有编号为 {id} 的目标或问题", fix: "是不是 {near}\u{FF1F}duban list 可看全部"),
        "refusal.ambiguous-plan": RuleWords("{id} 可以指好几项\u{FF1A}{candidates}", fix: "请写全编号"),
        "refusal.id-in-files": RuleWords(
            "{id} 在不止一个文件里\u{FF1A}{paths}",
            fix: "把多余的文件删掉\u{FF0C}或给它另一个 id\u{FF0C}再提交"),
        "refusal.unknown-year": RuleWords("{year} 年没有目标或问题\u{FF0C}已有的年份\u{FF1A}{years}", fix: "不写 --year 就是最新的一年"),
        "refusal.no-plans": RuleWords(
            "还没有任何目标或问题\u{FF0C}找不到 {id}",
            fix: "duban import '<报告文件>'\u{FF0C}或 duban new --title '<标题>'"),
        "refusal.id-taken": RuleWords("编号 {id} 已被占用", fix: "不写 --id 就用下一个空号"),
        "refusal.bad-id": RuleWords("“{id}”不能作编号", fix: "编号由字母、数字、汉字、- 和 _ 组成\u{FF0C}例如 2024-G7"),
        "refusal.id-of-other-year": RuleWords(
            "{id} 不是 {year} 年的编号",
            fix: "以 {year}- 开头\u{FF0C}或不写 --id\u{FF0C}用下一个空号"),
        "refusal.bad-date": RuleWords("“{text}”不是日期", fix: "写成 2024-09-30、2024/9/30、2024年9月30日、9月30日或 9月底"),
        "refusal.ambiguous-date": RuleWords("“{text}”可以指不止一天\u{FF1A}{days}", fix: "写明年月日\u{FF0C}如 2024-09-30"),
        "refusal.placeholder": RuleWords("“{text}”是要换掉的字样", fix: "把尖括号和里面的字一起换成真正的内容"),
        "refusal.future-date": RuleWords("{date} 还没有到\u{FF0C}今天是 {today}", fix: "只能填报今天或以前的日期"),
        "refusal.future-author-date": RuleWords(
            "环境变量 {variable} 指的 {date} 还没有到\u{FF0C}今天是 {today}",
            fix: "unset {variable}\u{FF0C}或者用 --date 写今天或以前的日期"),
        "refusal.unknown-revision": RuleWords(
            "“{text}”既不是日期\u{FF0C}也不是本仓库里的版本",
            fix: "日期写成 2024-09-30\u{FF0C}版本用 git log 里的编号"),
        "refusal.before-first-commit": RuleWords("{text} 早于第一次提交\u{FF0C}第一次提交在 {first}", fix: "换一个晚些的日期"),
        "refusal.by-author-date-revision": RuleWords(
            "{text} 不是日期\u{FF1A}--by-author-date 只问某一天的情况", fix: "--as-of 和 --since 写日期\u{FF0C}如 2024-06-30"),
        "refusal.since-after-as-of": RuleWords(
            "--since {since} 晚于所看的 {asOf}",
            fix: "把 --since 提前\u{FF0C}或把 --as-of 推后"),
        "refusal.no-commits": RuleWords("还没有任何提交", fix: "duban import '<报告文件>'\u{FF0C}或 duban init"),
        "refusal.unknown-person": RuleWords("人员名单里没有“{text}”", fix: "写成 --by '<姓名> <邮箱>'\u{FF1B}名单里有\u{FF1A}{names}"),
        "refusal.person-without-team": RuleWords(
            "认不出“{text}”\u{FF1A}没有人员名单 Plans/team.yaml",
            fix: "写成 --by '<姓名> <邮箱>'"),
        "refusal.nothing-to-update": RuleWords(
            "没有说 {id} 有什么进展",
            fix: "例如\u{FF1A}duban update {id} --progress '<数>' -m '<做了什么>'"),
        "refusal.nothing-to-set": RuleWords("没有写要改哪个字段", fix: "例如\u{FF1A}duban set {id} 'due=<日期>' 'lead=<单位名称>'"),
        "refusal.no-such-indicator": RuleWords(
            "{id} 没有指标“{key}”[[\u{FF0C}已有\u{FF1A}{keys}]]",
            fix:
                "[[写成 --indicator '{near}=<数>']][[写成 --indicator '<代号>=<数>'{none}]][[新增一个\u{FF1A}duban set {id} 'indicators.{new}.name=<名称>']]"
        ),
        "refusal.no-such-item": RuleWords(
            "{id} 的{field}里没有“{key}”[[\u{FF0C}已有\u{FF1A}{keys}]]",
            fix: "duban show {id} 可看有哪些"),
        "refusal.no-such-milestone": RuleWords(
            "{id} 没有节点“{key}”[[\u{FF0C}已有\u{FF1A}{keys}]]",
            fix:
                "[[写成 --milestone {near}]][[写成 --milestone '<代号>'{none}]][[新增一个\u{FF1A}duban set {id} 'milestones.{new}.title=<标题>']]"
        ),
        "refusal.milestone-in-future": RuleWords("节点“{key}”不能在 {date} 完成\u{FF0C}今天是 {today}", fix: "写完成的那一天"),
        "refusal.final-plan": RuleWords("{id} {status}\u{FF0C}不再填报", fix: "duban reopen {id} -m '<理由>'"),
        "refusal.only-close": RuleWords(
            "只有审核人可以销号",
            fix: "先 duban update {id} --status done\u{FF0C}再由审核人 duban close {id} -m '<意见>'"),
        "refusal.only-reopen": RuleWords("{id} {status}\u{FF0C}不能直接改状态", fix: "duban reopen {id} -m '<理由>'"),
        "refusal.done-unmet": RuleWords(
            "{id} 还有节点没有完成\u{FF1A}{milestones}\u{FF0C}不能填已办结",
            fix: "先 duban update {id} --milestone {key}\u{FF0C}再 --status done"),
        "refusal.falls-without-note": RuleWords(
            "{id} 的进度由 {old} 降到 {new}\u{FF0C}没有说明",
            fix: "加 -m '<说明>'\u{FF1B}原来填错了\u{FF1A}duban update {id} --progress {new} --correct -m '<说明>'"),
        "refusal.dropped-without-reason": RuleWords("中止 {id} 要写理由", fix: "加 -m '<理由>'"),
        "refusal.opinion-needed": RuleWords("销号或退回要写意见", fix: "duban close {id}[[ {flag}]] -m '<意见>'"),
        "refusal.reason-needed": RuleWords("改 {id} 的{field}要写理由", fix: "加 -m '<理由>'"),
        "refusal.close-not-done": RuleWords(
            "{id} 现在是“{status}”\u{FF0C}已办结的才能销号或退回",
            fix: "先由责任单位 duban update {id} --status done"),
        "refusal.closed-already": RuleWords("{id} 已经销号", fix: "duban history {id} 可看是谁销的"),
        "refusal.closer-is-owner": RuleWords("{person} 是 {id} 的责任人\u{FF0C}不能自己销号", fix: "请审核人销号"),
        "refusal.closer-reported": RuleWords("{id} 最近一次由 {person} 填报\u{FF0C}不能再由本人销号", fix: "请别的审核人销号"),
        "refusal.closer-not-reviewer": RuleWords("{person} 不是 {id} 的审核人", fix: "可以销号的是\u{FF1A}{reviewers}"),
        "refusal.no-reviewer": RuleWords(
            "{id} 没有审核人\u{FF0C}人员名单里也没有审核人",
            fix: "duban set {id} 'reviewer=<姓名>'\u{FF0C}或在 Plans/team.yaml 里写 roles: [reviewer]"),
        "refusal.not-closed": RuleWords("{id} 现在是“{status}”\u{FF0C}用不着重新打开", fix: "duban update {id} --status '<状态>'"),
        "refusal.no-report": RuleWords("{id} 还没有填报过", fix: "duban update {id} --progress '<数>' -m '<做了什么>'"),
        "refusal.commit-not-of-plan": RuleWords("{commit} 不是 {id} 的提交\u{FF0C}或者不止一个", fix: "duban history {id} 可看全部提交"),
        "refusal.nothing-to-undo": RuleWords("没有可以撤回的提交", fix: "duban history '<编号>' 可看谁改了什么"),
        "refusal.correct-no-report": RuleWords(
            "{commit} 不是 {id} 的填报\u{FF0C}只有填报可以更正",
            fix: "duban history {id} 可看哪些是填报"),
        "refusal.undo-import": RuleWords(
            "{commit} 是导入\u{FF0C}不能撤回",
            fix: "不要的可以逐项中止\u{FF1A}duban set '<编号>' status=dropped -m '<理由>'"),
        "refusal.undo-init": RuleWords("初始化不能撤回", fix: "有错可以改 Plans/duban.yaml"),
        "refusal.undo-new": RuleWords("新增 {id} 的提交不能撤回", fix: "duban set {id} status=dropped -m '<理由>'"),
        "refusal.undo-undo": RuleWords(
            "{id} 最近的提交 {commit} 本身就是撤回", fix: "重新填报\u{FF1A}duban update {id} --progress '<数>' -m '<说明>'"),
        "refusal.undo-closing": RuleWords(
            "{commit} 是 {id} 的销号\u{FF0C}不能用 undo 撤回",
            fix: "duban reopen {id} -m '<理由>'"),
        "refusal.undo-refusal": RuleWords(
            "{commit} 是对 {id} 的退回\u{FF0C}不能用 undo 撤回",
            fix: "办结后由审核人 duban close {id} -m '<意见>'"),
        "refusal.undo-reopening": RuleWords(
            "{commit} 恢复了 {id}\u{FF0C}不能用 undo 撤回",
            fix: "办结后由审核人 duban close {id} -m '<意见>'"),
        "refusal.undo-moved": RuleWords(
            "{id} 之后又改过\u{FF1A}{fields}", fix: "重新填报\u{FF1A}duban update {id} --progress '<数>' -m '<说明>'"),
        "refusal.no-editor": RuleWords("没有设置编辑器", fix: "EDITOR=nano duban edit {id}"),
        "refusal.editor-failed": RuleWords("编辑器 {editor} 出错退出\u{FF0C}没有提交", fix: "EDITOR=nano duban edit {id}"),
        "refusal.edit-invalid": RuleWords("改过的内容没有提交\u{FF0C}保存在 {path}", fix: "在那里改好\u{FF0C}或从那里复制"),
        "refusal.id-fixed": RuleWords("{id} 的编号不能改", fix: "另立一项\u{FF1A}duban new --title '<标题>'"),
        "refusal.kind-fixed": RuleWords(
            "{id} 的类别不能改为{kind}", fix: "另立一项\u{FF1A}duban new --title '<标题>' --kind '<类别>'"),
        "refusal.new-item-unnamed": RuleWords(
            "{id} 的{field}里没有“{key}”",
            fix: "[[是不是 {near}\u{FF1F}]]新增的要在同一条命令里写 '{name}=<名称>'"),
        "refusal.empty-text": RuleWords("{option} 后面没有文字", fix: "不写 {option}\u{FF0C}或写明内容"),
        "refusal.no-file": RuleWords("没有文件 {path}\u{FF0C}或者读不了", fix: "请核对路径"),
        "refusal.report-is-folder": RuleWords("{path} 是文件夹", fix: "请给报告文件"),
        "refusal.report-too-large": RuleWords("{path} 超过 {limit} MiB", fix: "只把正文另存为 .txt\u{FF08}UTF-8\u{FF09}再导入"),
        "refusal.bad-year": RuleWords("{year} 不是四位数的年份", fix: "写成 --year 2024"),
        "refusal.other-report": RuleWords("{year} 年已有目标和问题\u{FF0C}来自另一份报告", fix: "在另一个仓库导入\u{FF0C}或用 duban new 逐项补充"),
        "refusal.unknown-time-zone": RuleWords("没有时区“{name}”", fix: "写成 timeZone: Asia/Shanghai"),
        "refusal.folder-not-empty": RuleWords("{path} 里已有文件", fix: "换一个还没有的文件夹"),
        "refusal.format-not-built": RuleWords("还不能输出 {format} 格式", fix: "现在可用\u{FF1A}{formats}"),
        "refusal.output-is-folder": RuleWords("{path} 是文件夹", fix: "写上文件名\u{FF1A}-o {file}"),
        "refusal.uncommitted-file": RuleWords(
            "{path} 有没提交的手工改动",
            fix: "先提交\u{FF1A}git add {path} && git commit -m '<说明>'\u{FF1B}不要了就 git checkout HEAD -- {path}"),
        "refusal.edit-moved": RuleWords("您编辑时\u{FF0C}{id} 被别人改过", fix: "再 duban edit {id}\u{FF0C}把您的改动抄进去"),
        "refusal.output-in-plans": RuleWords("{path} 在 Plans/ 里\u{FF0C}那里只放计划", fix: "写到别的文件夹"),
        "refusal.output-in-git": RuleWords("{path} 在仓库自己的文件夹里", fix: "写到别的文件夹"),
        "refusal.no-folder": RuleWords("没有文件夹 {path}", fix: "先建文件夹\u{FF1A}mkdir -p {path}"),
        "refusal.not-utf8": RuleWords("第 {number} 个参数不是 UTF-8", fix: "请在 UTF-8 编码的终端里运行"),
        "refusal.no-arguments": RuleWords("读不到命令行\u{FF1A}这里没有 /proc", fix: "mount -t proc proc /proc"),
        "refusal.unknown-schema": RuleWords("没有 schema“{kind}”", fix: "现有\u{FF1A}{kinds}"),
        "refusal.unknown-field": RuleWords("没有字段“{text}”", fix: "例如\u{FF1A}完成时限、due、milestones.train.title"),
        "refusal.file-failed": RuleWords("文件读写失败\u{FF1A}{reason}", fix: "请看磁盘是否已满、有没有写权限"),
        "git.notARepository": RuleWords("{path} 和上级文件夹里都没有仓库", fix: "duban init 可以新建\u{FF0C}duban demo 可以看示例"),
        "git.notTrusted": RuleWords("仓库 {path} 属于另一个用户", fix: "git config --global --add safe.directory {path}"),
        "git.locked": RuleWords("另一个程序正在写入\u{FF1A}有锁文件 {file}", fix: "等它结束\u{FF1B}确实没有程序在运行\u{FF0C}就删除这个文件"),
        "git.busy": RuleWords("另一个 duban 正在写入", fix: "请稍后再试一次"),
        "git.moved": RuleWords("写入时 {reference} 一再被别人更新", fix: "请再试一次"),
        "git.unsupportedFormat": RuleWords(
            "仓库的存储格式是 {format}\u{FF0C}还读不了",
            fix: "请用 git 的通用格式\u{FF1A}git init --object-format=sha1"),
        "git.unknownExtension": RuleWords(
            "仓库用了不认识的扩展 {name}",
            fix: "请用没有这个扩展的仓库\u{FF1A}git config --unset extensions.{name}"),
        "git.unsupportedIndex": RuleWords("索引带有 {feature}\u{FF0C}这里不能写", fix: "git read-tree HEAD"),
        "git.unsupportedIndex-link": RuleWords(
            "索引分成了几份\u{FF0C}这里不能写",
            fix: "git config --unset core.splitIndex; git update-index --no-split-index"),
        "git.unsupportedIndex-sdir": RuleWords(
            "索引只列出了一部分文件\u{FF0C}这里不能写",
            fix: "git sparse-checkout init --no-sparse-index"),
        "git.unsupportedIndex-skipHash": RuleWords(
            "索引没有校验和\u{FF0C}这里不能写",
            fix: "git config --unset index.skipHash; git update-index --force-write-index"),
        "git.noIdentity": RuleWords(
            "还不知道您是谁",
            fix: "git config --global user.name '<姓名>'; git config --global user.email '<邮箱>'"),
        "git.invalidDate": RuleWords("{variable} 是“{text}”\u{FF0C}不是日期", fix: "写成 2024-09-30T17:00:00+08:00"),
        "git.detachedHead": RuleWords("现在不在任何分支上\u{FF08}HEAD 是 {commit}\u{FF09}", fix: "git switch main"),
        "git.inProgress": RuleWords("这里有没做完的 {operation}", fix: "git {operation} --continue 或 git {operation} --abort"),
        "git.inProgress-bisect": RuleWords("这里有没做完的 bisect", fix: "git bisect reset"),
        "git.conflicted": RuleWords("{path} 有冲突没有解决", fix: "改好文件\u{FF0C}再 git add {path}"),
        "git.handEdit": RuleWords(
            "{path} 有没提交的手工改动",
            fix: "加 --include-edits 一并提交\u{FF1B}不要了就 git checkout HEAD -- {path}"),
        "git.notCheckedOut": RuleWords("工作区里没有取出 {path}", fix: "git sparse-checkout disable"),
        "git.bare": RuleWords("{path} 没有工作区", fix: "请在克隆里操作\u{FF1A}git clone {path}"),
        "git.outsideRepository": RuleWords("{path} 不在仓库里", fix: "请给仓库里的路径"),
        "git.symbolicLink": RuleWords("{path} 是符号链接", fix: "请放文件本身"),
        "git.notAFile": RuleWords("{path} 是文件夹\u{FF0C}或者该是文件夹的地方有个文件", fix: "请把它移开"),
        "git.tooDeep": RuleWords("{path} 里的文件夹超过 {levels} 层\u{FF0C}读不了", fix: "把里面的文件移到浅些的文件夹"),
        "git.missingObject": RuleWords(
            "仓库里缺少对象 {object}",
            fix:
                "git fetch --refetch --no-filter\u{FF08}克隆时用了 --filter\u{FF09}\u{FF0C}git fetch --unshallow\u{FF08}浅克隆\u{FF09}\u{FF0C}或重新克隆"
        ),
        "git.ambiguous": RuleWords("{name} 可以指好几个对象", fix: "请把编号写长一些"),
        "git.damaged": RuleWords("{what} 读不出来\u{FF1A}{reason}", fix: "git fsck 可看详情"),
        "git.permission": RuleWords("没有权限读写 {path}", fix: "请看它属于谁"),
        "git.diskFull": RuleWords("磁盘已满\u{FF0C}写不了 {path}", fix: "请腾出空间"),
        "git.ioFailure": RuleWords("{path} 读写失败\u{FF1A}{reason}", fix: "请检查磁盘"),
        "git.other": RuleWords("git 库报错\u{FF1A}{message}", fix: "git fsck 可看详情"),
        "refusal.not-a-list": RuleWords("{field}不是列表\u{FF0C}不能增减", fix: "写成 '{name}=<值>'"),
        "refusal.not-a-pair": RuleWords(
            "“{text}”里没有 =",
            fix: "写成 '<名称>=<值>'\u{FF0C}= 两边不留空格\u{FF1B}值里有空格的整个放进引号"),
        "refusal.stray-text": RuleWords("“{text}”是多余的参数", fix: "{mend}"),
        "refusal.stray-commit": RuleWords("“{text}”是多余的参数", fix: "要更正那次提交\u{FF1A}--correct {text}"),
    ]

    // MARK: Rules: what waits for a person

    private static let waitingRules: Rules = [
        "wait.no-lead": RuleWords("明确责任单位"),
        "wait.no-due": RuleWords("确定完成时限"),
        "wait.shortcoming-unanswered": RuleWords("指定回应它的目标"),
        "wait.over-reported": RuleWords("说明为什么自报 {reported}、测算 {computed}"),
        "wait.stale": RuleWords("补报{periods}进展"),
        "wait.refused": RuleWords("按 {day} 的退回意见补办"),
        "wait.to-close": RuleWords("核验销号\u{FF0C}或退回"),
        "wait.shortcoming-unanswered.dropped": RuleWords("另定回应它的目标"),
        "wait.no-target": RuleWords("确定指标“{indicator}”的目标值"),
    ]
}
