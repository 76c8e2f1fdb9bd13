// One file a language, however long: who adds or mends a language needs to open no other.

extension LanguageTable {
    /// English.
    static let english = LanguageTable(
        phrases: [
            lights, statuses, fields, values, typed, report, reasons, plan, history, outcomes, checks, commands,
            options,
            usage, settings, commits,
        ],
        rules: [checkRules, schemaRules, importRules, refusalsRules, waitingRules],
        spacesHan: false)

    // MARK: Lights, kinds and severities

    private static let lights: Phrases = [
        .lightGreen: "green",
        .lightYellow: "yellow",
        .lightRed: "red",
        .lightUnknown: "no report",
        .lightClosed: "closed",
        .lightDropped: "dropped",
        .kindGoal: "goal",
        .kindShortcoming: "shortcoming",
        .severityError: "error",
        .severityWarning: "warning",
        .severityNotice: "notice",
    ]

    // MARK: Statuses and other enumerated words of the file format

    private static let statuses: Phrases = [
        .statusNotStarted: "not started",
        .statusInProgress: "in progress",
        .statusAtRisk: "at risk",
        .statusBlocked: "blocked",
        .statusDone: "done, to be checked",
        .statusClosed: "closed",
        .statusDropped: "dropped",
        .measureLevel: "from baseline to target",
        .measureYearly: "count of the year",
        .measureHold: "to be held",
        .directionUp: "higher is better",
        .directionDown: "lower is better",
        .dueLongTerm: "long-term",
        .visibilityInternal: "internal",
    ]

    // MARK: Fields

    private static let fields: Phrases = [
        .fieldId: "ID",
        .fieldKind: "kind",
        .fieldTitle: "title",
        .fieldSource: "source",
        .fieldDocument: "document",
        .fieldSha256: "checksum",
        .fieldDate: "date",
        .fieldSection: "section",
        .fieldSpan: "place in the text",
        .fieldQuote: "quote",
        .fieldLead: "lead unit",
        .fieldSupport: "supporting units",
        .fieldLeader: "leader",
        .fieldOwner: "owner",
        .fieldReviewer: "reviewer",
        .fieldStart: "start",
        .fieldDue: "due",
        .fieldStatus: "status",
        .fieldProgress: "progress",
        .fieldAnswers: "answers",
        .fieldAnsweredBy: "answered by",
        .fieldCriteria: "closing criteria",
        .fieldIndicators: "indicators",
        .fieldMilestones: "milestones",
        .fieldCause: "cause",
        .fieldTags: "tags",
        .fieldVisibility: "visibility",
        .fieldInternal: "internal fields",
        .fieldBody: "text",
        .fieldKey: "key",
        .fieldName: "name",
        .fieldUnit: "unit",
        .fieldMeasure: "measure",
        .fieldBaseline: "baseline",
        .fieldFact: "fact",
        .fieldTarget: "target",
        .fieldCurrent: "current",
        .fieldDirection: "direction",
        .fieldWeight: "weight",
        .fieldDone: "done",
        .fieldIndicatorOf: "{name} {field}",
        .fieldMilestoneOf: "milestone “{name}” {field}",
    ]

    // MARK: How the language writes values

    private static let values: Phrases = [
        .writeMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        .writeQuarters: "1 2 3 4",
        .writeHalves: "1 2",
        .writeMonth: "{month} {year}",
        .writeQuarter: "Q{quarter} {year}",
        .writeHalfYear: "H{half} {year}",
        .writePeriodRange: "{first} to {last}",
        .writeList: ", ",
        .writeClause: ", ",
        .writeEnd: ".",
        .writeLabel: "{label}: {text}",
        .writeParenthesis: "{text} ({inside})",
        .writeRevision: "to {new} on {day} by {person} ({reason})",
        .writeRevisionUnexplained: "to {new} on {day} by {person} (no reason given)",
        .writeQuote: "“{text}”",
        .writePercent: "{number}%",
        .writeDay: "{year}-{month}-{day}",
        .writeShortDay: "{month}-{day}",
        .writeNone: "–",
        .writeMany: "{items} and {rest} more",
        .writeGap: " ",
        .writeYearPeriod: "{period}",
    ]

    // MARK: How people type what the file format writes in another way

    private static let typed: Phrases = [
        .alsoStatusInProgress: "in progress",
        .alsoStatusDone: "done",
        .typedDays: "{day} {month} {year}|{month} {day} {year}|{day} {month}|{month} {day}",
        .typedMonthEnds: "end of {month} {year}|end of {month}|end of the month|end of month",
        .typedYearEnds: "end of {year}|end of the year|end of year",
        .typedLimits: "by the {day}|by {day}",
        .typedMonths: "January February March April May June July August September October November December",
    ]

    // MARK: Screens: report and list

    private static let report: Phrases = [
        .reportTitle: "Goals and shortcomings {year}",
        .reportTitleNoYear: "Goals and shortcomings",
        .reportOfficeTitle: "{office} · {title}",
        .reportAsOf: "as of {day}",
        .reportSaid: "as of {day}, by what reports are dated",
        .reportSample: "sample data",
        .reportCount: "{count} {count|plan|plans}",
        .reportThisPeriod: "This period (since {day})",
        .reportSince: "Since {day}",
        .reportNoChanges: "nothing changed",
        .reportShortcomings: "Shortcomings",
        .reportGoals: "Goals",
        .reportNeeds: "Problems and needs",
        .reportWaiting: "To do",
        .reportOffice: "Office",
        .reportReportedOnly: "{count} on reports alone",
        .reportUncommitted: "Uncommitted edits, not counted here: {goals}",
        .reportCut: "Only part of the history is here (a shallow clone); earlier changes cannot be seen",
        .reportHintHistory: "Whole history of one",
        .reportHintShow: "Everything about one",
        .reportAfterLight: ": ",
        .columnLight: "Light",
        .columnId: "ID",
        .columnTitle: "Goal",
        .columnLead: "Lead unit",
        .columnOwner: "Owner",
        .columnDue: "Due",
        .columnStatus: "Status",
        .columnReported: "Reported",
        .columnComputed: "Computed",
        .columnExpected: "Expected",
        .columnReason: "Why",
        .columnLastReport: "Last report",
        .columnItem: "Goal or shortcoming",
        .changeNew: "{count} new",
        .changeFinished: "{count} finished",
        .changeClosed: "{count} closed",
        .changeReopened: "{count} reopened",
        .changeDropped: "{count} dropped",
        .changeVanished: "{count} vanished",
        .changeDueRevised: "{count} with a new due date",
        .changeTargetRevised: "{count} with a new target or baseline",
        .changeLightGreen: "{count} turned green",
        .changeLightYellow: "{count} turned yellow",
        .changeLightRed: "{count} turned red",
        .changeLightUnknown: "{count} now without a report",
        .changeUpdated: "{count} more with progress",
        .changeWithGoals: "{text} ({goals})",
        .changeMoved: "{goal} {old} → {new}",
        .changeLightFrom: "{goal} from {light}",
        .changesTitle: "Changes of goals and shortcomings {year}",
        .changesTitleNoYear: "Changes of goals and shortcomings",
        .changesUpdated: "{count} with progress or other edits",
        .changesUnchanged: "{count} unchanged",
        .changesNothing: "Nothing changed from {since} to {day}",
        .changesHintCompare: "One then and now",
    ]

    // MARK: Screens: why a light is what it is

    private static let reasons: Phrases = [
        .reasonBehind: "{points} {points|point|points} behind",
        .reasonOnPace: "on schedule",
        .reasonAhead: "{points} {points|point|points} ahead",
        .reasonOnTime: "reports on time",
        .reasonMissingMonth: "{count} monthly {count|report|reports} missing ({periods})",
        .reasonMissingQuarter: "{count} quarterly {count|report|reports} missing ({periods})",
        .reasonMissingHalfYear: "{count} half-yearly {count|report|reports} missing ({periods})",
        .reasonReportedOnly: "reports alone",
        .reasonOverReported: "reported {points} too high",
        .reasonUnderReported: "reported {points} too low",
        .reasonOverdue: "{days} {days|day|days} overdue, due {day}",
        .reasonYearOver: "the year is over, not done",
        .reasonDone: "done, waits for the reviewer",
        .reasonDoneUnmet: "done, but unmet: {items}",
        .reasonNoReport: "no report yet",
        .reasonHoldBroken: "not held: {items}",
        .reasonHoldAtLeast: "{name} {current}, at least {target} wanted",
        .reasonHoldAtMost: "{name} {current}, at most {target} wanted",
        .reasonAnswers: "follows {goals}",
        .reasonUnanswered: "no goal answers it",
        .reasonRefused: "sent back {day} ({name})",
        .reasonClosed: "closed {day} (reviewer {name})",
        .reasonClosedNoDate: "closed",
        .reasonDropped: "dropped",
        .reasonDueLater: "due moved back {days} {days|day|days}",
        .reasonDueEarlier: "due moved up {days} {days|day|days}",
        .reasonDueLight: "{light} by the first",
        .reasonDueLightSame: "{light} by the first too",
        .reasonProblem: "{status}: {problem}",
    ]

    // MARK: Screens: one plan

    private static let plan: Phrases = [
        .showSource: "Quote",
        .showSection: "report {section}",
        .showRecent: "Latest",
        .showFindings: "To mend",
        .showHistoryHint: "Whole history",
        .showOriginalDue: "first {day}",
        .showDoneOn: "done {day}",
        .showDueOn: "by {day}",
        .showNoReport: "no report yet",
        .showLastReport: "last report",
        .showFromTo: "from {baseline}, target {target}",
        .showYearlyTarget: "target of the year {target}",
        .showHoldAtLeast: "at least {target} wanted",
        .showHoldAtMost: "at most {target} wanted",
        .showNoTarget: "no target",
        .showWeight: "weight {weight}",
        .showFile: "file",
        .showMilestone: "milestone",
        .showIndicator: "indicator",
        .showCompared: "Compared with {day}",
        .showComparedSame: "The file has not changed since {day}",
        .showNotThere: "It was not there yet on {day}",
        .showBetween: "In between",
    ]

    // MARK: Screens: history

    private static let history: Phrases = [
        .historyImported: "import",
        .historyCreated: "new",
        .historyReport: "report",
        .historyAmended: "change",
        .historyRemark: "remark",
        .historyNotice: "notice",
        .historyClosed: "closed",
        .historyRefused: "sent back",
        .historyReopened: "reopened",
        .historyUndone: "undo",
        .historyMerged: "merge",
        .historyVanished: "deleted",
        .historyCorrecting: "correction",
        .historyCorrected: "corrected",
        .historyTakenBack: "taken back",
        .historyBreakdown: "split",
        .historyLate: "late",
        .historyLateNote: "recorded {day}, {days} {days|day|days} later",
        .historyTypedBy: "typed by {name}",
        .historyCorrects: "corrects the {kind} of {day}",
        .historyCorrectsCommit: "corrects {commit}",
        .historyUndoes: "takes back the {kind} of {day}",
        .historyUndoesCommit: "takes back {commit}",
        .historyCommentOn: "on the {kind} of {day}",
        .historyCommentOnCommit: "on {commit}",
        .historyRead: "seen",
        .historyEvidence: "evidence {number}",
        .historyEvidenceList: "Evidence",
        .historyProblem: "Problem",
        .historyNext: "Next",
        .historyNeed: "Needed",
        .historyComputed: "computed {percent}",
        .historySource: "report {section}",
        .historyCut: "Earlier history is not here (a shallow clone)",
        .historyNone: "Nothing recorded yet",
        .historyNoField: "These fields never changed: {fields}",
        .historyNoAuthor: "Nothing by {person} is recorded",
        .historyGone: "This plan has no file any more",
        .historyConcurrent: "concurrent",
        .historyAhead: "dated ahead, recorded {day}",
        .historyDueRevised: "due date moved",
        .historyTargetRevised: "target or baseline moved",
        .historyProgressFell: "progress fell",
        .historyClosedByOwner: "closed by its owner",
        .historyBodyChanged: "edited",
        .historyMilestoneDone: "“{name}” done {day}",
        .historyMilestoneUndone: "“{name}” no longer done",
        .historyNewIndicator: "new indicator “{name}”",
        .historyNewMilestone: "new milestone “{name}”",
        .historyGoneIndicator: "indicator “{name}” taken away",
        .historyGoneMilestone: "milestone “{name}” taken away",
    ]

    // MARK: Screens: what a command did

    private static let outcomes: Phrases = [
        .outcomeComputed: "computed",
        .outcomeLight: "light",
        .outcomeLightSame: "still {light}",
        .outcomeLightChanged: "{old} to {new}",
        .outcomeExpected: "expected {percent}",
        .outcomeTarget: "target {target}",
        .outcomeCommitted: "Committed {commit}.",
        .outcomeUndoHint: "To take it back",
        .outcomeNothing: "These are the values already; nothing was committed.",
        .outcomeDryRun: "A trial only; nothing was written.",
        .outcomeWritten: "Written to {path}",
        .outcomeEvidence: "evidence",
        .outcomeDay: "day",
        .outcomeNote: "note",
        .outcomeRead: "seen",
        .outcomeOpinion: "opinion",
        .outcomeNextNew: "Next",
        .outcomeNewItem: "new: “{name}”",
        .outcomeGoneItem: "taken away: “{name}”",
        .initDone: "Duban is set up in {path}: Plans/duban.yaml, commit {commit}.",
        .initAlready: "{path} is set up already; nothing was changed.",
        .initNewRepository: "It is a new git repository.",
        .initDryRun: "A trial only: Plans/duban.yaml would be written and committed.",
        .initNextImport: "take goals and shortcomings from the annual report",
        .initTeam: "To hold reports and closings to units and people, list them in Plans/team.yaml and commit it:",
        .initNextNew: "or add one by hand",
        .indexDone: "The index of history is up to date: {count} commits, {plans} plans.",
        .indexAbsent: """
        The index cannot be written here (no permission, or the disk is full): every command still answers, but reads \
        all of history each time.
        """,
        .indexReading: "Reading history",
        .demoDone: "The sample year is ready: {path} (newest commit {head})",
        .demoSample: "Progress and names are sample data; goals and shortcomings are those of a real report.",
        .demoTry: "Now try",
        .demoReport: "a manager: where everything stands",
        .demoHistory: "a reviewer: how one goal got there",
        .demoList: "all plans",
        .demoTypist: "type as the sample's office (in this sample alone)",
        .demoUpdate: "for the staff: report that it is done",
        .demoNote: "all services are online, to be closed",
        .demoClose: "the reviewer: close it",
        .demoOpinion: "records checked, agreed",
        .emptyTitle: "No plans yet",
        .emptyThen: "No plans yet on {date}",
        .emptyUnread: "No plan can be read",
        .emptyCheck: "See what is wrong",
        .emptyImport: "Begin with the annual report (first see what would be written)",
        .emptyNew: "or add one by hand",
        .emptyDemo: "or look at a sample first",
    ]

    // MARK: Screens: check and import

    private static let checks: Phrases = [
        .checkNone: "Nothing found.",
        .checkSummary: "{count} {count|plan|plans} checked",
        .checkErrors: "{count} {count|error|errors}",
        .checkWarnings: "{count} {count|warning|warnings}",
        .checkNotices: "{count} {count|notice|notices}",
        .checkItems: "{count} {count|place|places}",
        .checkSince: "Only what is new since {day}",
        .importTitle: "{document} → plans {year}",
        .importDryRun: "A trial only; nothing was written.",
        .importGoals: "{count} {count|goal|goals}",
        .importShortcomings: "{count} {count|shortcoming|shortcomings}",
        .importFacts: "{count} {count|figure|figures}",
        .importFindings: "To be checked in the report",
        .importNoFindings: "Nothing in the report needs checking",
        .importSuggestions: "Possible answers (a person decides)",
        .importSuggestion: "{goal} may answer {shortcoming}: both speak of {words}",
        .importAccept: "accept",
        .importUnplaced: "Passages that became no plan",
        .importFiles: "Would write",
        .importBytes: "{count} {count|byte|bytes}",
        .importUnchanged: "This report has been imported before; nothing changed, nothing was written.",
        .importUnchangedFindings: "{count} {count|place|places} in it to look at",
        .importKeep:
            "Leave the kept document {document} as it is: quotes must be in it to the letter. What you find out goes into the plans' text and fields; a corrected report takes its place before the import.",
        .importNextLead: "name a lead unit",
        .importNextReport: "see where everything stands",
        .importNextCheck: "see what is missing",
        .importSection: "report {section}",
        .importReportYear: "annual report {year}",
        .importFactsTitle: "Figures of the report",
        .importMoreFacts: "{count} more in {file}",
        .importNotices: "Blemishes that do no harm",
        .findingFix: "Fix",
    ]

    // MARK: Help: commands

    private static let commands: Phrases = [
        .helpDuban: "Turns an annual report into an accountable plan",
        .helpDubanDiscussion: """
        Each goal and each shortcoming of the report is one plan file; each progress report is a commit. Duban reads \
        the history and says where every plan stands, how it got there, and how far that can be trusted.
        """,
        .helpInit: "Set Duban up here",
        .helpInitDiscussion: """
        Makes a git repository or takes the one that is there, writes Plans/duban.yaml and commits it. Run again, it \
        changes nothing.
        """,
        .helpImport: "Take goals, shortcomings and figures from an annual report",
        .helpImportDiscussion: """
        Writes only what the report says: no unit, date or target is invented. Where the report contradicts or \
        damages itself, it is listed. See first what would be written with --dry-run.
        """,
        .helpNew: "Add a goal or a shortcoming",
        .helpNewDiscussion: """
        Without --id it takes the next free number of the year. Example: duban new --title "Publish the process map"
        """,
        .helpSet: "Change fields of a plan",
        .helpSetDiscussion: """
        Example: duban set G1 due=2024-11-30 "lead unit=Permits". Fields go by their names on the screen or in the file, \
        milestones and indicators down to the field: indicators.e-licences.target=3000. “FIELD=” clears a field, \
        “milestones.train=” takes a milestone away, += and -= change a list: answers+=S1.
        """,
        .helpEdit: "Change a plan's file in an editor",
        .helpEditDiscussion: "Opens $EDITOR, checks what was saved, and commits it only when nothing is wrong.",
        .helpList: "List all plans of a year",
        .helpListDiscussion: "One line a plan: light, ID, title, lead unit, due date and status.",
        .helpShow: "Show everything about one plan",
        .helpShowDiscussion: """
        An ID may be any unambiguous part: G1 is 2024-G1. With --since it puts two dates side by side. --no-pager shows \
        all at once.
        """,
        .helpUpdate: "Report progress",
        .helpUpdateDiscussion: """
        Example: duban update G1 --progress 65 --indicator e-licences=2310 -m "176 new in September". Use --by when \
        another person reports, --date when it was another day, --correct to correct an earlier report.
        """,
        .helpUndo: "Take the newest commit back",
        .helpUndoDiscussion: """
        Puts the fields that it changed back as they were, in a new commit. History is not rewritten; what was taken \
        back stays in sight.
        """,
        .helpComment: "Remark on a plan",
        .helpCommentDiscussion: "Without -m it says that you have seen it. Without --on it is about the last report.",
        .helpClose: "Close a plan after checking it, or send it back",
        .helpCloseDiscussion: """
        Only a plan that is done can be closed, by someone who is neither its owner nor its last reporter, with an \
        opinion. --refuse sends it back to in-progress.
        """,
        .helpReopen: "Take a closed or dropped plan up again",
        .helpReopenDiscussion: "Needs a reason. The plan is in-progress again.",
        .helpHistory: "Show the whole history of one plan",
        .helpHistoryDiscussion: """
        Each field from old to new: who reported it, of which day, recorded when, with note and evidence. --field \
        shows only some fields, --author one person's acts. On a terminal, $GIT_PAGER, core.pager, $PAGER or less shows it \
        page by page; --no-pager does without.
        """,
        .helpCheck: "Check all plans",
        .helpCheckDiscussion: """
        Reads the files of the working tree, with --as-of those of that day; --since tells only what is new. Exits \
        with 1 on an error, with --strict on anything found.
        """,
        .helpReport: "Report where everything stands",
        .helpReportDiscussion: """
        Light, shares and reason of every plan, what changed in the period, what waits for whom. --as-of looks at a \
        past day, -O md writes Markdown. --no-pager shows all at once.
        """,
        .helpChanges: "Tell all that changed in a time",
        .helpChangesDiscussion: """
        What is new, finished, closed, reopened, dropped or vanished, due dates and targets that moved, with the first \
        ones, lights that changed, and progress. Example: duban changes --since 2024-07-01 --as-of 2024-09-30. Without \
        --since: the changes of this period.
        """,
        .helpIndex: "Read history into its index, so that answers come fast",
        .helpIndexDiscussion: """
        The index is in .git/duban; every command that reads keeps it up to date, and deleting it loses nothing. Worth \
        building first after cloning a large repository. Example: duban index
        """,
        .helpSchema: "Print the JSON schema of an output",
        .helpSchemaDiscussion: "Example: duban schema report",
        .helpDemo: "Make a sample repository",
        .helpDemoDiscussion: "Nine real plans and a year of sample progress. The folder must be absent or empty.",
        .helpUsage: "Usage",
        .helpGroupStart: "To begin",
        .helpGroupReport: "To report",
        .helpGroupManage: "To manage",
        .helpGroupReview: "To review",
        .helpGroupOther: "Other",
        .helpOverview: "Overview",
        .helpArguments: "Arguments",
        .helpOptions: "Options",
        .helpSubcommands: "Subcommands",
        .helpSee: "Help of one command",
    ]

    // MARK: Help: options and arguments

    private static let options: Phrases = [
        .optionDirectory: "run in this folder",
        .optionJson: "write JSON",
        .optionLang: "language: zh-Hans or en",
        .optionColor: "colour: auto, always or never",
        .optionQuiet: "write results only, no hints",
        .optionHelp: "show help",
        .optionVersion: "show the version",
        .optionAsOf: "as of a day or a revision",
        .optionSince: "changes since a day or a revision",
        .optionByAuthorDate: "by what reports are dated, not by when they were recorded; corrections in their place",
        .optionYear: "plan year; else the newest that has plans",
        .optionVerbose: "tell all of a report that was imported before, too",
        .optionDryRun: "show what would be written, write nothing",
        .optionFormat: "output format: terminal, md or json",
        .optionOutput: "write to a file; its ending chooses the format",
        .optionBy: "who reports: a person of the team, or \"Name <email>\"",
        .optionDate: "the day that it is about, as 2024-09-30 or 30 Sep; else today",
        .optionMessageNote: "note",
        .optionMessageReason: "reason; required",
        .optionMessageMoved:
            "reason; required where a due date, baseline or target that was set moves, or to drop a plan",
        .optionMessageReport: "note; required where progress falls, or to drop a plan",
        .optionMessageOpinion: "opinion of the check; required",
        .optionMessageText: "remark",
        .optionTitle: "title",
        .optionKind: "kind: goal or shortcoming",
        .optionId: "ID; else the next free number of the year",
        .optionProgress: "progress, a whole number from 0 to 100",
        .optionStatus: "status: not-started, in-progress, at-risk, blocked, done or dropped",
        .optionIndicator: "an indicator's current value; may be repeated",
        .optionMilestone: "a milestone that is done, with a date or without; may be repeated",
        .optionEvidence: "evidence: an address, a path in the repository or a sha256; may be repeated",
        .optionProblem: "what is in the way",
        .optionNext: "the next step",
        .optionNeed: "what others must do",
        .optionCorrect: "correct an earlier report; else the last one",
        .optionIncludeEdits: "commit uncommitted hand edits of the file too",
        .optionField: "only these fields, separated by commas",
        .optionAuthor: "only acts by this person: a name or an address, or a part of one",
        .optionOffice: "the office's name, for titles",
        .optionOn: "the commit that it is about; else the last report",
        .optionRefuse: "do not close it, send it back",
        .optionStrict: "exit with 1 on anything found",
        .optionFailOn: "exit with 1 where a plan is red, yellow or stale",
        .argumentId: "ID or any unambiguous part of it, as G1",
        .argumentReport: "text file of the annual report",
        .argumentDirectory: "folder",
        .argumentCorrected: "with --correct: the commit that is corrected; else the last report",
        .argumentAssignments: "fields and their new values, one or more",
        .argumentSchemaKind: "which JSON, as report",
        .argumentReportFile: "report.txt",
        .argumentSampleTitle: "title",
        .valueDirectory: "DIR",
        .valueDay: "DATE",
        .valueWhen: "DATE|REV",
        .valueText: "TEXT",
        .valueAddress: "ADDRESS",
        .valuePerson: "PERSON",
        .valueId: "ID",
        .valueNumber: "N",
        .valueStatus: "STATUS",
        .valueKeyValue: "KEY=VALUE",
        .valueFieldValue: "FIELD=VALUE",
        .valueKeyDay: "KEY=DATE",
        .valueFile: "FILE",
        .valueCommit: "COMMIT",
        .valueFields: "FIELDS",
        .valueFormat: "FORMAT",
        .valueYear: "YEAR",
        .valueKind: "KIND",
        .valueUnit: "UNIT",
    ]

    // MARK: Help: errors of usage

    private static let usage: Phrases = [
        .usageError: "Error",
        .usageUnknownOption: "there is no option {option}",
        .usageMissingValue: "option {option} needs a value",
        .usageUnexpectedArgument: "unexpected argument {argument}",
        .usageMissingArgument: "argument {argument} is missing",
        .usageInvalidValue: "“{value}” is no value for {option}",
        .usageInvalidValueChoices: "“{value}” is no value for {option}; it can be: {choices}",
        .usageUnknownCommand: "there is no command {command}",
        .usageDidYouMean: "did you mean {suggestion}?",
        .usageTryHelp: "Usage",
        .usageDash: "“{argument}” begins with a dash; write hyphens: {option}",
        .usageCurlyQuotes: "in {argument} use straight quotes, as in -m 'some text'",
        .usageBlanks: "put a text with blanks in quotes, as in -m 'some text'",
        .usageOther: "wrong arguments: {detail}",
    ]

    // MARK: Remarks in a new duban.yaml

    private static let settings: Phrases = [
        .settingOffice: "the office's name, for titles",
        .settingLanguage: "language of reports and commit subjects: zh-Hans or en",
        .settingTimeZone: "the time zone that days are counted in",
        .settingRhythm: "how often units report: monthly, quarterly or half-yearly",
        .settingGraceDays: "days after a period's end in which a report is still on time",
        .settingYellow: "points behind, from which a light is yellow",
        .settingRed: "points behind, beyond which a light is red",
        .settingDivergence: "points between reported and computed, beyond which it is a finding",
        .settingNearDueDays: "days before a due date in which a blue slip is due",
        .settingSlipIgnoredDays: "days after which a yellow slip counts as ignored",
        .settingBackDatedDays: "days after the event, beyond which a report is marked as late",
        .settingHolidays: "days off and at work of your own: [{date: 2024-10-08, kind: holiday}], or workday",
        .settingSample: "sample data; every report says so",
    ]

    // MARK: Subjects of commits

    private static let commits: Phrases = [
        .commitInit: "Set Duban up",
        .commitNew: "new: {title}",
        .commitImport: "Import: {title}",
    ]

    // MARK: Rules: findings of check

    private static let checkRules: Rules = [
        "id-duplicate": RuleWords("{goal} is also the id of {other}", fix: "give one of the two files another id"),
        "id-not-file-name": RuleWords(
            "the id is {goal}, but the file is called {file}",
            fix: "rename the file to {expected}, or correct the id"),
        "source-changed": RuleWords(
            "{document} is no longer the file that the plan was read from",
            fix: "restore the file; a new report is imported on its own"),
        "owner-is-reviewer": RuleWords(
            "{person} is both owner and reviewer",
            fix: "nobody closes their own work: duban set {goal} 'reviewer=<person>'"),
        "shortcoming-unanswered": RuleWords(
            "no goal answers this shortcoming", fix: "duban set '<goal>' answers+={goal}"),
        "no-lead": RuleWords("no lead unit is named", fix: "duban set {goal} 'lead=<unit>'"),
        "no-due": RuleWords("no due date is set", fix: "duban set {goal} 'due=<date>', or due=long-term"),
        "no-target": RuleWords(
            "indicator “{indicator}” has no target and counts for nothing",
            fix: "duban set {goal} 'indicators.{key}.target=<number>'"),
        "quote-not-in-source.elsewhere": RuleWords(
            "the quote stands at bytes {start} to {end} of {document}, not at the span",
            fix: "set source.span to [{start}, {end}]"),
        "quote-not-in-source.nowhere": RuleWords(
            "the quote is nowhere in {document}",
            fix: "put the report's own words back into source.quote"),
        "quote-not-in-source.span": RuleWords(
            "the span {start} to {end} lies outside {document}, which has {size} bytes",
            fix: "correct source.span"),
        "source-changed.missing": RuleWords(
            "{document} is not there",
            fix: "restore the file, or correct source.document"),
        "unknown-reference.plan": RuleWords(
            "{field} names {name}, which no plan has as its id",
            fix: "correct the id, or take it out"),
        "unknown-reference.not-shortcoming": RuleWords(
            "{field} names {name}, which is a goal; goals answer shortcomings",
            fix: "name a shortcoming's id"),
        "unknown-reference.unit": RuleWords(
            "{field} names “{name}”, a unit that is not in Plans/team.yaml",
            fix: "correct the name, or add the unit to Plans/team.yaml"),
        "unknown-reference.person": RuleWords(
            "{field} names “{name}”, a person who is not in Plans/team.yaml",
            fix: "correct the name, or add the person to Plans/team.yaml"),
        "unknown-reference.fact": RuleWords(
            "{field} names {name}, which facts.yaml of the year lacks",
            fix: "correct the key, or leave it empty"),
        "dates-out-of-order.start-after-due": RuleWords(
            "the start {start} is after the due date {due}",
            fix: "correct one of the two"),
        "dates-out-of-order.milestone-after-due": RuleWords(
            "milestone “{milestone}” is due on {date}, after the plan's {due}",
            fix: "move the milestone forward, or the due date back with a reason"),
        "dates-out-of-order.milestone-before-start": RuleWords(
            "milestone “{milestone}” is due on {date}, before the plan's start {start}",
            fix: "correct one of the two"),
        "dates-out-of-order.done-in-future": RuleWords(
            "milestone “{milestone}” is done on {date}, which is still to come (today is {today})",
            fix: "correct the date"),
        "shortcoming-unanswered.dropped": RuleWords(
            "all goals that answer this shortcoming were dropped: {goals}",
            fix: "duban set '<goal>' answers+={goal}"),
        "no-baseline": RuleWords(
            "indicator “{indicator}” has no baseline and counts for nothing",
            fix: "duban set {goal} 'indicators.{key}.baseline=<number>'"),
        "no-criteria": RuleWords(
            "nothing says what must be seen before this is closed",
            fix: "duban set {goal} 'criteria=<what must be seen>'"),
        "linked": RuleWords(
            "{path} is a symbolic link, which is not followed: no plan of it is read",
            fix: "put the folder or the file itself there"),
        "evidence-not-found": RuleWords(
            "evidence “{evidence}” is no address, no sha256 and no file of the repository",
            fix: "put the file into the repository, or give its address"),
        "undoes-anothers": RuleWords(
            "{commit}, which was taken back, is {person}'s",
            fix: "report it anew if it was right"),
        "closed-by-owner": RuleWords(
            "{person} is the owner of {id} and decides on it",
            fix: "better another person reviews it; with Plans/team.yaml this is refused"),
        "closed-by-reporter": RuleWords(
            "{person} reported last on {id} and decides on it",
            fix: "better another person reviews it; with Plans/team.yaml this is refused"),
        "as-of-future": RuleWords("{date} has not come (today is {today}): as things stand now, judged on that day"),
        "index-rebuilt": RuleWords(
            "The index of history was damaged and is made anew; all records are in git, none is lost"),
        "not-replayed": RuleWords(
            "{goal}: {field} cannot be put back to that day, and is shown as recorded nearest to it"),
        "uncommitted-edits": RuleWords("uncommitted edits are not shown here: {files}"),
        "over-reported": RuleWords(
            "{reported} reported, {computed} computed: {points} {points|point|points} too high",
            fix: "duban update {goal} --progress '<number>' --correct -m '<why>'"),
        "under-reported": RuleWords(
            "{reported} reported, {computed} computed: {points} {points|point|points} too low",
            fix: "duban update {goal} --progress '<number>'"),
        "stale": RuleWords(
            "{count} {count|report is|reports are} missing: {periods}",
            fix: "duban update {goal} -m '<what was done>'"),
        "trailer-disagrees.value": RuleWords(
            "commit {commit} says “{trailer}”, the file says “{actual}”",
            fix: "the file counts; nothing to mend but the next message"),
        "trailer-disagrees.unchanged": RuleWords(
            "commit {commit} says “{trailer}”, but the file's {field} did not change",
            fix: "the file counts; set the field if the message is right"),
        "trailer-disagrees.no-field": RuleWords(
            "commit {commit} says “{trailer}”, which names no field",
            fix: "the file counts"),
        "trailer-disagrees.no-plan": RuleWords(
            "commit {commit} names {name}, which no plan has as its id",
            fix: "the file counts; name the right id in the next commit"),
        "back-dated": RuleWords(
            "what {person} reports of {said} was recorded on {recorded}, {count} {count|day|days} later (commit {commit})",
            fix: "say why it is late: duban comment {goal} --on {commit} -m '<why>'; report when things happen"),
        "future-dated": RuleWords(
            "commit {commit} by {person} is dated {said}, though it was recorded on {recorded}",
            fix: "correct it: duban update {goal} --correct {commit} -m '<what is so>'"),
        "due-revised": RuleWords(
            "{field} moved {count} {count|time|times} from {original}: {revisions}",
            fix: "see each: duban history {goal} --field {key}; if the last one is wrong: duban undo {goal}"),
        "target-revised": RuleWords(
            "{field} moved {count} {count|time|times} from {original}: {revisions}",
            fix: "see each: duban history {goal} --field {key}; if the last one is wrong: duban undo {goal}"),
        "progress-fell": RuleWords(
            "commit {commit}: {person} reported progress down from {old} to {new} on {day}",
            fix: "if it put a mistake right, say so: duban update {goal} --correct {commit} -m '<why>'"),
        "closed-by-owner.standing": RuleWords(
            "{person}, who owns it, closed it on {day} (commit {commit})",
            fix: "have another person review it: duban reopen {goal} -m '<why>', then done and closed by the reviewer"),
        "goal-vanished.committed": RuleWords(
            "the file of “{title}” was removed by {person} on {day}, commit {commit}",
            fix:
                "bring it back: git revert --no-edit {commit}; what is given up is dropped with a reason: duban set {goal} status=dropped -m '<why>'"
        ),
        "goal-vanished.uncommitted": RuleWords(
            "the file of “{title}” is away; that is not committed",
            fix: "list what is away: git ls-files --deleted Plans; bring it back: git restore '<file>'"),
        "history-rewritten.changed": RuleWords(
            "history was rewritten: commit {commit}, which was seen here, is no longer part of it; acts of {count} {count|plan|plans} are gone or changed: {goals}",
            fix:
                "look: git log {head}; bring it back: git merge {head}; accept the rewriting: git update-ref -d refs/duban/rewritten/{head}"
        ),
        "history-rewritten.again": RuleWords(
            "history was rewritten: commit {commit}, which was seen here, is no longer part of it; acts of {count} {count|plan|plans} were recorded anew, saying the same: {goals}",
            fix: "look: git log {head}; accept the rewriting: git update-ref -d refs/duban/rewritten/{head}"),
        "no-team": RuleWords(
            "there is no Plans/team.yaml: nothing is refused for who does it",
            fix: "list units and people in Plans/team.yaml: duban init shows how"),
    ]

    // MARK: Rules: findings of the file format

    private static let schemaRules: Rules = [
        "schema": RuleWords("the file is not a plan"),
        "unknown-key": RuleWords("{field} is no field that is known", fix: "did you mean {suggestion}?"),
        "schema.missing": RuleWords("{field} is missing", fix: "add it"),
        "schema.empty-item": RuleWords("{field} has an empty item", fix: "take it out or fill it in"),
        "schema.not-fields": RuleWords(
            "the file does not hold fields",
            fix: "write one field a line, as due: 2024-09-30"),
        "schema.too-large": RuleWords(
            "the file has {bytes} bytes; {limit} are the most",
            fix: "keep attachments in files of their own"),
        "schema.front-matter-too-large": RuleWords(
            "the fields take {bytes} bytes; {limit} are the most",
            fix: "long text belongs below the second ---"),
        "schema.not-utf8": RuleWords("byte {byte} is not UTF-8", fix: "save the file as UTF-8"),
        "schema.not-days": RuleWords("{field} must be a whole number of days, 0 or more[[, not “{value}”]]"),
        "schema.bounds-crossed": RuleWords(
            "yellow begins at {yellow} points, beyond red at {red}; the usual bounds count",
            fix: "give yellow fewer points than red"),
        "schema.no-front-matter": RuleWords(
            "the file does not begin with ---",
            fix: "put the fields between two lines of ---"),
        "schema.unclosed-front-matter": RuleWords("the second --- is missing", fix: "put a line --- after the fields"),
        "schema.alias": RuleWords("aliases (*name) are not allowed", fix: "write the value out"),
        "schema.anchor": RuleWords("anchors (&name) are not allowed", fix: "take the anchor out"),
        "schema.tag": RuleWords("tags (!name) are not allowed", fix: "take the tag out"),
        "schema.complex-key": RuleWords("the name of a field must be text"),
        "schema.merge-key": RuleWords("<< is not allowed", fix: "write the fields out"),
        "schema.duplicate-key": RuleWords("{key} stands twice; only the first is read", fix: "delete one of the two"),
        "schema.more": RuleWords(
            "{count} more {count|problem is|problems are} not listed",
            fix: "mend those above first"),
        "schema.control-character": RuleWords("character {character} is not allowed", fix: "delete it"),
        "schema.tab-indent": RuleWords("a tab stands where spaces indent", fix: "use spaces"),
        "schema.unclosed-quote": RuleWords(
            "a quotation mark is not closed",
            fix: "close it, or put the text in quotation marks"),
        "schema.bad-escape": RuleWords(
            "a backslash stands before what it cannot escape",
            fix: "write \\\\, or use single quotation marks"),
        "schema.unclosed-bracket": RuleWords("a bracket is not closed", fix: "close it"),
        "schema.stray-colon": RuleWords("a colon stands where none may be", fix: "put the text in quotation marks"),
        "schema.no-colon": RuleWords(
            "the line has no colon after the field's name",
            fix: "write it as due: 2024-09-30"),
        "schema.bad-indent": RuleWords("the line is not indented as those beside it", fix: "begin it where they begin"),
        "schema.bad-character": RuleWords(
            "no value begins with this character",
            fix: "put the text in quotation marks"),
        "schema.too-deep": RuleWords("nested more than {limit} levels deep", fix: "take levels out"),
        "schema.several-documents": RuleWords(
            "the fields hold a line of --- or “...” of their own",
            fix: "take it out"),
        "schema.bad-yaml": RuleWords("this is not YAML that can be read", fix: "compare it with another plan"),
        "value.unknown-field": RuleWords("there is no field {field}", fix: "did you mean {suggestion}?"),
        "value.needs-item": RuleWords(
            "{field} is a list; name one of its items",
            fix: "write '<list>.<key>.<field>=<value>', as milestones.train.title"),
        "value.fixed": RuleWords("{field} is not set this way", fix: "duban edit '<id>'"),
        "value.unreadable": RuleWords(
            "the file cannot be read as it stands, so {field} was not changed",
            fix: "duban check says where"),
        "value.required": RuleWords("{field} cannot be empty"),
        "value.not-text": RuleWords("{field} must be text"),
        "value.not-one-line": RuleWords("{field} has one line", fix: "longer text belongs below the second ---"),
        "value.not-number": RuleWords(
            "{field} must be a number[[, not “{value}”]]",
            fix: "write it without its unit, as 3000 or 93.4"),
        "value.not-percent": RuleWords(
            "{field} must be a whole number from 0 to 100[[, not “{value}”]]",
            fix: "write it without %, as 80[[, or duban update {goal} --progress 80]]"),
        "value.negative": RuleWords("{field} cannot be below 0[[, as {value} is]]"),
        "value.too-great": RuleWords("{field} is at most {limit}[[, not {value}]]"),
        "value.not-day": RuleWords("{field} must be a date[[, not “{value}”]]", fix: "write it as 2024-09-30"),
        "value.not-due": RuleWords(
            "{field} must be a date or long-term[[, not “{value}”]]",
            fix: "write it as 2024-09-30, or long-term"),
        "value.not-word": RuleWords("“{value}” is no {field}; it can be: {words}", fix: "did you mean {suggestion}?"),
        "value.not-list": RuleWords("{field} must be a list", fix: "write it as [a, b]"),
        "value.not-map": RuleWords("{field} must hold fields of its own"),
        "value.not-span": RuleWords(
            "{field} must be two whole numbers, the first not above the second",
            fix: "write it as [100, 200]"),
        "value.not-hash": RuleWords("{field} must be 64 hexadecimal digits", fix: "sha256sum '<file>'"),
        "value.not-id": RuleWords("“{value}” is no ID", fix: "letters, digits, Han, -, _ and dots, as 2024-G1"),
        "value.not-field": RuleWords("“{value}” is no field of a plan", fix: "did you mean {suggestion}?"),
        "value.not-key": RuleWords("“{value}” cannot be a key", fix: "letters, digits, Han, - and _, as train"),
        "value.key-taken": RuleWords("the key “{value}” is taken by another item", fix: "choose another"),
        "value.unsafe": RuleWords(
            "to set {field} would change other fields too, so nothing was written",
            fix: "duban edit '<id>'"),
        "edit.not-day": RuleWords(
            "{field} must be a date[[, not “{value}”]]",
            fix: "write 2024-09-30, 2024/9/30, 30 Sep 2024, 30 Sep or end of Sep"),
        "edit.not-due": RuleWords(
            "{field} must be a date or long-term[[, not “{value}”]]",
            fix: "write 2024-09-30, 2024/9/30, 30 Sep 2024, 30 Sep or end of Sep, or long-term"),
        "edit.not-word": RuleWords(
            "{field} cannot be “{value}”; it can be: {shown} ({words})",
            fix: "did you mean {suggestion}?"),
        "edit.not-list": RuleWords("{field} must be a list", fix: "separate its items by commas, as a,b"),
        "edit.not-span": RuleWords(
            "{field} must be two whole numbers, the first not above the second",
            fix: "write it as 120,480"),
    ]

    // MARK: Rules: findings of import

    private static let importRules: Rules = [
        "report-empty": RuleWords("the report is empty", fix: "give the report's text as a file"),
        "report-binary.pdf": RuleWords(
            "the file looks like a PDF, not text",
            fix: "save its text as .txt (UTF-8) and import that"),
        "report-binary.word": RuleWords(
            "the file looks like a Word document, not text",
            fix: "save it as plain text (UTF-8) and import that"),
        "report-binary.excel": RuleWords(
            "the file looks like an Excel workbook, not text",
            fix: "copy the report's text into a .txt file (UTF-8) and import that"),
        "report-binary.zip": RuleWords(
            "the file looks like a ZIP archive, not text",
            fix: "unpack it and import the report's text"),
        "report-binary.image": RuleWords(
            "the file looks like a picture, not text",
            fix: "have its text recognised, save it as .txt (UTF-8) and import that"),
        "report-binary.other": RuleWords(
            "the file is not text",
            fix: "save the report as plain text (UTF-8) and import that"),
        "report-encoding": RuleWords(
            "the text is neither UTF-8, nor UTF-16 with a mark, nor GB18030",
            fix: "save it as UTF-8 and import that; a file cut in mid-character gives this too"),
        "not-a-report": RuleWords("this is a text about a report, not a report", fix: "import the report itself"),
        "nothing-found": RuleWords(
            "no goals and no shortcomings were found",
            fix: "look whether this is the right file; plans can be written with duban new"),
        "no-shortcomings-part": RuleWords(
            "the report has no part on shortcomings",
            fix: "ask the office whether it was left out"),
        "no-goals-part": RuleWords(
            "the report has no part on next year's goals",
            fix: "ask the office whether it was left out"),
        "not-a-year": RuleWords("the report covers less than a year", fix: "check the plan year"),
        "year-unknown": RuleWords(
            "the report does not say which year it is about",
            fix: "give the plan year with --year"),
        "date-unknown": RuleWords(
            "the report has no readable date",
            fix: "look for the date of signature; starts count from 1 January until then"),
        "year-differs": RuleWords(
            "a heading says {year} where {expected} is expected",
            fix: "check which year is meant"),
        "more-of-kind": RuleWords(
            "from here on, {count} more of this kind are not told one by one",
            fix: "look at those before: most have one cause"),
        "report-cut": RuleWords(
            "the text says that it is not the whole report",
            fix: "get the whole text and import that"),
        "figures-masked": RuleWords(
            "{count} {count|figure or name is|figures or names are} masked",
            fix: "ask the office for them"),
        "text-polluted": RuleWords(
            "{count} {count|character has|characters have} a transcription behind, as copying sites insert them",
            fix: "take the text from the office's own page"),
        "characters-lost": RuleWords(
            "characters are lost here; perhaps {candidates}",
            fix: "look at the printed original for the date"),
        "zero-contradicted": RuleWords(
            "the report claims none of “{what}” and tells of one elsewhere",
            fix: "check what each statement covers"),
        "figures-conflict": RuleWords(
            "“{what}” is given as {first} and as {second}",
            fix: "check which figure is right"),
        "figures-conflict.planned": RuleWords(
            "“{what}”: {first} and {second}, one planned and one done",
            fix: "check whether the difference is meant"),
        "sum-differs": RuleWords("the parts add up to {sum}, the total is {total}", fix: "check the figures"),
        "closed-differs": RuleWords(
            "{received} are said to be received and closed, {closed} to be closed",
            fix: "check how many are still open"),
        "unit-missing": RuleWords(
            "no unit follows {number}", fix: "look at the printed original: a page may have lost it"),
        "counted-twice": RuleWords(
            "one number of the same “{word}” stands in two places, once in {first} and once in {second}",
            fix: "check whether it is counted twice"),
        "unit-repeated": RuleWords(
            "the unit {unit} stands before and after its number", fix: "look at the printed original"),
        "goal-before-year": RuleWords(
            "{goal} is a goal for {year} and names a date before it",
            fix: "check the year, or whether this is done already"),
        "shortcoming-of-earlier-year": RuleWords("{goal} goes back to {year}", fix: "check whether it is still open"),
        "span-then-since": RuleWords(
            "a span of time with an end is followed by “since”",
            fix: "find out from when to when it was"),
        "quotation-unclosed": RuleWords(
            "a mark {mark} is never closed", fix: "look at the printed original: text may be lost"),
        "quotation-unopened": RuleWords(
            "a mark {mark} closes what never opened", fix: "look at the printed original: text may be lost"),
        "full-stop-missing": RuleWords("the paragraph ends without a mark", fix: "check whether text was lost"),
        "likely-typo": RuleWords("“{wrong}” is likely meant to be “{right}”", fix: "check the word"),
        "character-doubled": RuleWords(
            "a character or word stands twice in a row", fix: "look at the printed original"),
        "list-starts-late": RuleWords("the list begins at {first}", fix: "check whether the items before it were lost"),
        "list-skips": RuleWords("a number is missing before {found}", fix: "check whether an item was lost"),
        "number-repeated": RuleWords("{found} follows {before}", fix: "check the numbers"),
        "number-skipped": RuleWords(
            "{found} follows {before}: a number is missing",
            fix: "check whether an item was lost"),
        "numbering-starts-late": RuleWords(
            "the numbers begin at {found}",
            fix: "check whether the parts before it are missing"),
        "numbering-mixed": RuleWords(
            "one list writes its numbers in two ways",
            fix: "nothing for the import; write them alike in the next report"),
        "passage-repeated": RuleWords(
            "a passage of line {first} stands again in line {second}",
            fix: "count its figures once"),
        "halfwidth-punctuation": RuleWords(
            "{count} half-width {count|mark follows|marks follow} Chinese characters",
            fix: "nothing to mend: a converter may have made them"),
        "page-furniture": RuleWords(
            "{count} {count|line is|lines are} the web page's and not the report's",
            fix: "nothing to mend: the document keeps them, plans leave them out"),
        "unplaced.introduction": RuleWords("it introduces the list"),
        "unplaced.causes": RuleWords("causes of all shortcomings together"),
        "unplaced.remark": RuleWords("a remark beside the list"),
        "unplaced.too-short": RuleWords("too short to be a plan"),
    ]

    // MARK: Rules: refusals, the errors of commands

    private static let refusalsRules: Rules = [
        "refusal.unknown-plan": RuleWords("no plan has the id {id}", fix: "did you mean {near}? duban list shows all"),
        "refusal.ambiguous-plan": RuleWords("{id} may be any of these: {candidates}", fix: "write the whole id"),
        "refusal.id-in-files": RuleWords(
            "{id} stands in more than one file: {paths}",
            fix: "remove the one too many, or give it another id, and commit that"),
        "refusal.unknown-year": RuleWords(
            "{year} has no plans; there are: {years}",
            fix: "leave --year out for the newest year"),
        "refusal.no-plans": RuleWords(
            "there are no plans yet, so none is {id}",
            fix: "duban import '<report>', or duban new --title '<title>'"),
        "refusal.id-taken": RuleWords("the id {id} is taken", fix: "leave --id out for the next free number"),
        "refusal.bad-id": RuleWords("“{id}” cannot be an id", fix: "letters, digits, Han, - and _, as in 2024-G7"),
        "refusal.id-of-other-year": RuleWords(
            "{id} is no id of {year}",
            fix: "begin it with {year}-, or leave --id out: the next free number is taken"),
        "refusal.bad-date": RuleWords(
            "“{text}” is no date",
            fix: "write 2024-09-30, 2024/9/30, 30 Sep 2024, 30 Sep or end of Sep"),
        "refusal.ambiguous-date": RuleWords(
            "“{text}” can be more than one day: {days}",
            fix: "write year, month and day, as 2024-09-30"),
        "refusal.placeholder": RuleWords(
            "“{text}” stands for something that is to be filled in",
            fix: "put the real thing in its place, without < and >"),
        "refusal.future-date": RuleWords(
            "{date} lies in the future; today is {today}",
            fix: "a report is about a day up to today"),
        "refusal.future-author-date": RuleWords(
            "{variable} says {date}, which lies in the future; today is {today}",
            fix: "unset {variable}, or give a day up to today with --date"),
        "refusal.unknown-revision": RuleWords(
            "“{text}” is neither a date nor a revision of this repository",
            fix: "a date as 2024-09-30, or what git log shows"),
        "refusal.before-first-commit": RuleWords(
            "{text} lies before the first commit, which is of {first}",
            fix: "choose a later date"),
        "refusal.by-author-date-revision": RuleWords(
            "{text} is no date: --by-author-date asks how it was on a day",
            fix: "give --as-of and --since a date, as in 2024-06-30"),
        "refusal.since-after-as-of": RuleWords(
            "--since {since} is after {asOf}, up to which was asked",
            fix: "give an earlier --since, or a later --as-of"),
        "refusal.no-commits": RuleWords("nothing is committed yet", fix: "duban import '<report>', or duban init"),
        "refusal.unknown-person": RuleWords(
            "nobody in the team is called “{text}”",
            fix: "write --by '<name> <address>'; in the team are: {names}"),
        "refusal.person-without-team": RuleWords(
            "“{text}” is no person: there is no Plans/team.yaml to look names up in",
            fix: "write --by '<name> <address>'"),
        "refusal.nothing-to-update": RuleWords(
            "nothing was said about {id}",
            fix: "for example: duban update {id} --progress '<number>' -m '<what was done>'"),
        "refusal.nothing-to-set": RuleWords(
            "no field was named",
            fix: "for example: duban set {id} 'due=<date>' 'lead=<unit>'"),
        "refusal.no-such-indicator": RuleWords(
            "{id} has no indicator “{key}”[[; it has {keys}]]",
            fix:
                "[[write --indicator '{near}=<number>']][[write --indicator '<key>=<number>'{none}]][[add it: duban set {id} 'indicators.{new}.name=<name>']]"
        ),
        "refusal.no-such-item": RuleWords(
            "{id} has no “{key}” among its {field}[[, it has: {keys}]]",
            fix: "duban show {id} shows what it has"),
        "refusal.no-such-milestone": RuleWords(
            "{id} has no milestone “{key}”[[; it has {keys}]]",
            fix:
                "[[write --milestone {near}]][[write --milestone '<key>'{none}]][[add it: duban set {id} 'milestones.{new}.title=<title>']]"
        ),
        "refusal.milestone-in-future": RuleWords(
            "milestone “{key}” cannot be done on {date}; today is {today}",
            fix: "give the day on which it was done"),
        "refusal.final-plan": RuleWords(
            "{id} is {status} and takes no reports",
            fix: "duban reopen {id} -m '<reason>'"),
        "refusal.only-close": RuleWords(
            "only a reviewer closes a plan",
            fix: "duban update {id} --status done, then the reviewer: duban close {id} -m '<opinion>'"),
        "refusal.only-reopen": RuleWords(
            "{id} is {status}; its status does not change otherwise",
            fix: "duban reopen {id} -m '<reason>'"),
        "refusal.done-unmet": RuleWords(
            "{id} cannot be done while milestones are not: {milestones}",
            fix: "duban update {id} --milestone {key}, then --status done"),
        "refusal.falls-without-note": RuleWords(
            "progress of {id} goes down from {old} to {new}, and nothing says why",
            fix: "add -m '<why>'; a wrong figure: duban update {id} --progress {new} --correct -m '<why>'"),
        "refusal.dropped-without-reason": RuleWords("{id} is not dropped without a reason", fix: "add -m '<reason>'"),
        "refusal.opinion-needed": RuleWords(
            "a closing or refusal needs an opinion",
            fix: "duban close {id}[[ {flag}]] -m '<opinion>'"),
        "refusal.reason-needed": RuleWords(
            "{field} of {id} does not change without a reason",
            fix: "add -m '<reason>'"),
        "refusal.close-not-done": RuleWords(
            "{id} is {status}, and only what is done can be closed or sent back",
            fix: "the unit reports first: duban update {id} --status done"),
        "refusal.closed-already": RuleWords("{id} is closed already", fix: "duban history {id} shows by whom"),
        "refusal.closer-is-owner": RuleWords(
            "{person} owns {id} and may not close it",
            fix: "a reviewer of the team closes it"),
        "refusal.closer-reported": RuleWords(
            "{person} reported last on {id} and may not close it",
            fix: "a reviewer of the team closes it"),
        "refusal.closer-not-reviewer": RuleWords(
            "{person} is no reviewer of {id}",
            fix: "to close it is for: {reviewers}"),
        "refusal.no-reviewer": RuleWords(
            "{id} has no reviewer, and nobody of the team has the role",
            fix: "duban set {id} 'reviewer=<person>', or roles: [reviewer] in Plans/team.yaml"),
        "refusal.not-closed": RuleWords(
            "{id} is {status}, so there is nothing to reopen",
            fix: "duban update {id} --status '<status>'"),
        "refusal.no-report": RuleWords(
            "nobody has reported on {id} yet",
            fix: "duban update {id} --progress '<number>' -m '<what was done>'"),
        "refusal.commit-not-of-plan": RuleWords(
            "{commit} is no commit of {id}, or stands for several",
            fix: "duban history {id} shows them"),
        "refusal.correct-no-report": RuleWords(
            "{commit} is no report on {id}, and only reports are corrected",
            fix: "duban history {id} shows which are"),
        "refusal.nothing-to-undo": RuleWords(
            "there is nothing of Duban's to undo",
            fix: "duban history '<id>' shows who changed what"),
        "refusal.undo-import": RuleWords(
            "{commit} is an import, which is not undone",
            fix: "drop plans one by one: duban set '<id>' status=dropped -m '<reason>'"),
        "refusal.undo-init": RuleWords("setting up is not undone", fix: "edit Plans/duban.yaml, where it is wrong"),
        "refusal.undo-new": RuleWords(
            "the commit that brought {id} is not undone",
            fix: "duban set {id} status=dropped -m '<reason>'"),
        "refusal.undo-undo": RuleWords(
            "the newest commit of {id}, {commit}, is itself an undo",
            fix: "report anew: duban update {id} --progress '<number>' -m '<note>'"),
        "refusal.undo-closing": RuleWords(
            "{commit} closed {id}; a closing is not taken back by undo",
            fix: "duban reopen {id} -m '<why>'"),
        "refusal.undo-refusal": RuleWords(
            "{commit} sent {id} back; that is not taken back by undo",
            fix: "once it is done: duban close {id} -m '<opinion>'"),
        "refusal.undo-reopening": RuleWords(
            "{commit} reopened {id}; that is not taken back by undo",
            fix: "once it is done: duban close {id} -m '<opinion>'"),
        "refusal.undo-moved": RuleWords(
            "{id} changed since: {fields}", fix: "report anew: duban update {id} --progress '<number>' -m '<note>'"),
        "refusal.no-editor": RuleWords("no editor is set", fix: "EDITOR=nano duban edit {id}"),
        "refusal.editor-failed": RuleWords(
            "the editor {editor} ended with an error, nothing was committed",
            fix: "EDITOR=nano duban edit {id}"),
        "refusal.edit-invalid": RuleWords(
            "the edited text was not committed; it is kept in {path}",
            fix: "mend it there, or copy it from there"),
        "refusal.id-fixed": RuleWords(
            "the id of {id} does not change", fix: "duban new --title '<title>' makes another"),
        "refusal.kind-fixed": RuleWords(
            "{id} cannot become a {kind}", fix: "write another: duban new --title '<title>' --kind '<kind>'"),
        "refusal.new-item-unnamed": RuleWords(
            "{id} has no “{key}” among its {field}",
            fix: "[[did you mean {near}? ]]a new one is named in the same command: '{name}=<name>'"),
        "refusal.empty-text": RuleWords(
            "{option} is given without a text",
            fix: "leave {option} out, or say what it is"),
        "refusal.no-file": RuleWords("there is no file {path}, or it cannot be read", fix: "check the path"),
        "refusal.report-is-folder": RuleWords("{path} is a folder", fix: "give the report's file"),
        "refusal.report-too-large": RuleWords(
            "{path} is larger than {limit} MiB",
            fix: "save its text alone as .txt (UTF-8) and import that"),
        "refusal.bad-year": RuleWords("{year} is no year of four digits", fix: "write it as --year 2024"),
        "refusal.other-report": RuleWords(
            "{year} has plans already, from another report",
            fix: "import into another repository, or add plans with duban new"),
        "refusal.unknown-time-zone": RuleWords("there is no time zone “{name}”", fix: "write timeZone: Asia/Shanghai"),
        "refusal.folder-not-empty": RuleWords("{path} is not empty", fix: "name a folder that does not exist yet"),
        "refusal.format-not-built": RuleWords("the format {format} cannot be made yet", fix: "there are: {formats}"),
        "refusal.output-is-folder": RuleWords("{path} is a folder", fix: "name a file in it: -o {file}"),
        "refusal.uncommitted-file": RuleWords(
            "{path} has hand edits that are not committed",
            fix: "commit them: git add {path} && git commit -m '<note>'; "
                + "or throw them away: git checkout HEAD -- {path}"),
        "refusal.edit-moved": RuleWords(
            "{id} was changed by someone while you edited it",
            fix: "duban edit {id} again, and copy your changes into it"),
        "refusal.output-in-plans": RuleWords(
            "{path} lies in Plans/, where only plans belong",
            fix: "give a place outside it"),
        "refusal.output-in-git": RuleWords(
            "{path} lies in the repository's own folder",
            fix: "give a place outside it"),
        "refusal.no-folder": RuleWords("there is no folder {path}", fix: "make it first: mkdir -p {path}"),
        "refusal.not-utf8": RuleWords(
            "argument {number} is not UTF-8",
            fix: "run it in a terminal whose encoding is UTF-8"),
        "refusal.no-arguments": RuleWords(
            "the command line cannot be read: there is no /proc here",
            fix: "mount -t proc proc /proc"),
        "refusal.unknown-schema": RuleWords("there is no schema “{kind}”", fix: "there are: {kinds}"),
        "refusal.unknown-field": RuleWords(
            "no field is called “{text}”",
            fix: "for example: due, progress, milestones.train.title"),
        "refusal.file-failed": RuleWords(
            "a file could not be read or written: {reason}",
            fix: "look at the disk and at who may write there"),
        "git.notARepository": RuleWords(
            "there is no repository in {path} or above it",
            fix: "duban init sets one up, duban demo makes a sample"),
        "git.notTrusted": RuleWords(
            "the repository {path} belongs to another user",
            fix: "git config --global --add safe.directory {path}"),
        "git.locked": RuleWords(
            "another program is writing: {file} is there",
            fix: "wait for it; if none runs, delete that file"),
        "git.busy": RuleWords("another duban is writing here", fix: "try again in a moment"),
        "git.moved": RuleWords("{reference} moved again and again while this was written", fix: "try again"),
        "git.unsupportedFormat": RuleWords(
            "the repository is stored as {format}, which cannot be read yet",
            fix: "use a repository in git's usual format: git init --object-format=sha1"),
        "git.unknownExtension": RuleWords(
            "the repository uses the extension {name}, which is not known here",
            fix: "use a repository without it: git config --unset extensions.{name}"),
        "git.unsupportedIndex": RuleWords(
            "the index has {feature}, which is not written here",
            fix: "git read-tree HEAD"),
        "git.unsupportedIndex-link": RuleWords(
            "the index is split, which is not written here",
            fix: "git config --unset core.splitIndex; git update-index --no-split-index"),
        "git.unsupportedIndex-sdir": RuleWords(
            "the index lists a part of the files, which is not written here",
            fix: "git sparse-checkout init --no-sparse-index"),
        "git.unsupportedIndex-skipHash": RuleWords(
            "the index has no checksum, which is not written here",
            fix: "git config --unset index.skipHash; git update-index --force-write-index"),
        "git.noIdentity": RuleWords(
            "git does not know who you are",
            fix: "git config --global user.name '<name>'; git config --global user.email '<address>'"),
        "git.invalidDate": RuleWords(
            "{variable} holds “{text}”, which is no date",
            fix: "write it as 2024-09-30T17:00:00+08:00"),
        "git.detachedHead": RuleWords("no branch is checked out (HEAD is {commit})", fix: "git switch main"),
        "git.inProgress": RuleWords(
            "a {operation} is not finished here",
            fix: "git {operation} --continue, or git {operation} --abort"),
        "git.inProgress-bisect": RuleWords("a bisect is not finished here", fix: "git bisect reset"),
        "git.conflicted": RuleWords(
            "{path} has conflicts that nobody has resolved",
            fix: "mend the file, then git add {path}"),
        "git.handEdit": RuleWords(
            "{path} has an edit that is not committed",
            fix: "--include-edits commits it too; to drop it: git checkout HEAD -- {path}"),
        "git.notCheckedOut": RuleWords("{path} is left out of this working tree", fix: "git sparse-checkout disable"),
        "git.bare": RuleWords("{path} has no working tree", fix: "work in a clone: git clone {path}"),
        "git.outsideRepository": RuleWords("{path} does not lie in the repository", fix: "give a path within it"),
        "git.symbolicLink": RuleWords("{path} is a symbolic link", fix: "put the file itself there"),
        "git.notAFile": RuleWords(
            "{path} is a folder, or has a file where a folder is needed",
            fix: "move what stands in the way"),
        "git.tooDeep": RuleWords(
            "folders in {path} lie more than {levels} deep",
            fix: "move the files in them up"),
        "git.missingObject": RuleWords(
            "the object {object} is not in the repository",
            fix:
                "git fetch --refetch --no-filter (after clone --filter), git fetch --unshallow (after clone --depth), or clone again"
        ),
        "git.ambiguous": RuleWords("{name} stands for more than one object", fix: "write more of the id"),
        "git.damaged": RuleWords("{what} cannot be read: {reason}", fix: "git fsck says more"),
        "git.permission": RuleWords("{path} may not be read or written", fix: "look at who owns it"),
        "git.diskFull": RuleWords("there is no room left to write {path}", fix: "make room on the disk"),
        "git.ioFailure": RuleWords("{path} could not be read or written: {reason}", fix: "look at the disk"),
        "git.other": RuleWords("the git library says: {message}", fix: "git fsck says more"),
        "refusal.not-a-list": RuleWords(
            "{field} is no list, to which something could be added",
            fix: "write '{name}=<value>'"),
        "refusal.not-a-pair": RuleWords(
            "“{text}” has no =",
            fix: "write '<name>=<value>' without blanks around =, and a value with blanks in quotes"),
        "refusal.stray-text": RuleWords("“{text}” is one argument too many", fix: "{mend}"),
        "refusal.stray-commit": RuleWords(
            "“{text}” is one argument too many",
            fix: "to correct that commit: --correct {text}"),
    ]

    // MARK: Rules: what waits for a person

    private static let waitingRules: Rules = [
        "wait.no-lead": RuleWords("name the lead unit"),
        "wait.no-due": RuleWords("set the due date"),
        "wait.shortcoming-unanswered": RuleWords("name a goal that answers it"),
        "wait.over-reported": RuleWords("explain why {reported} is reported and {computed} computed"),
        "wait.stale": RuleWords("report for {periods}"),
        "wait.refused": RuleWords("bring in order what was sent back on {day}"),
        "wait.to-close": RuleWords("check and close it, or send it back"),
        "wait.shortcoming-unanswered.dropped": RuleWords("name another goal that answers it"),
        "wait.no-target": RuleWords("set the target of “{indicator}”"),
    ]
}
