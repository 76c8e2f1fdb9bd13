import Plan

/// A continuing goal without numbers (长期坚持).
private let continuing = goal { $0.due = .longTerm }

private func reported(_ progress: Int) -> Plan {
    goal {
        $0.due = .day("2024-12-31")
        $0.progress = progress
    }
}

private let twice = history(reports: ["2024-03-31", "2024-06-30"])

let reportedCases = [
    // 1 July is day 183 of 366: expected 50
    Case(
        "reported nine behind", reported(41), twice, on: "2024-07-01", .green, .reported, .distance,
        computed: .some(nil), expected: 50, divergence: .some(nil)),
    Case("reported ten behind", reported(40), twice, on: "2024-07-01", .yellow, .reported, .distance),
    Case("reported thirty behind", reported(20), twice, on: "2024-07-01", .yellow, .reported, .distance),
    Case("reported thirty-one behind", reported(19), twice, on: "2024-07-01", .red, .reported, .distance),
    Case(
        "office with bounds of its own", reported(41), twice, on: "2024-07-01", .red, .reported, .distance,
        settings: Settings {
            $0.yellow = 2
            $0.red = 5
        }),
    // the report's date is the start: 26 February to 31 December is 310 days, 1 July the 127th
    Case(
        "start is the report's date",
        goal {
            $0.due = .day("2024-12-31")
            $0.progress = 40
            $0.source = Source(document: "report.txt", date: "2024-02-26")
        }, twice, on: "2024-07-01", .green, .reported, .distance, expected: 12_700.0 / 310),
]

// Quarterly with five days of grace: the windows of 2024 run 6 January–5 April, 6 April–5 July, 6 July–5 October,
// 6 October–5 January. The plan is recorded on 2 January, so that all four quarters are owed.
let rhythmCases = [
    Case(
        "continuing goal, reported each quarter", continuing, history(reports: ["2024-03-31", "2024-07-03"]),
        on: "2024-10-05", .green, .rhythm, .rhythm, computed: .some(nil), expected: .some(nil), missing: 0,
        isOverdue: false),
    // from 6 October the third quarter is missing: its window begins on 6 July, after 3 July
    Case(
        "continuing goal, one quarter silent", continuing, history(reports: ["2024-03-31", "2024-07-03"]),
        on: "2024-10-06", .yellow, .rhythm, .rhythm, missing: 1),
    // windows of the second and third quarter begin on 6 April and 6 July, after 31 March
    Case(
        "continuing goal, two quarters silent", continuing, history(reports: ["2024-03-31"]), on: "2024-10-06", .red,
        .rhythm, .rhythm, missing: 2),
    // a report of 3 April lies in the first quarter's window and counts for that one only
    Case(
        "report in the days of grace", continuing, history(reports: ["2024-04-03"]), on: "2024-07-06", .yellow,
        .rhythm, .rhythm, missing: 1),
    // one of 6 April is the second quarter's; the first is not asked for any more
    Case(
        "report after the days of grace", continuing, history(reports: ["2024-04-06"]), on: "2024-07-06", .green,
        .rhythm, .rhythm, missing: 0),
    // said to be of 31 March, recorded on 20 April: the author date counts
    Case(
        "back-dated report", continuing, history(acts: [act(.report, "2024-03-31", recorded: "2024-04-20")]),
        on: "2024-04-21", .green, .rhythm, .rhythm, missing: 0),
    // recorded on 30 March and dated 2026: nobody has lived that yet, so that both quarters are missing
    Case(
        "report dated ahead", continuing, history(acts: [act(.report, "2026-03-30", recorded: "2024-03-30")]),
        on: "2024-07-06", .red, .rhythm, .rhythm, missing: 2),
    // a clock that is a day ahead is no such thing
    Case(
        "report dated a day ahead", continuing, history(acts: [act(.report, "2024-07-05", recorded: "2024-07-04")]),
        on: "2024-07-06", .green, .rhythm, .rhythm, missing: 0),
    // an older report that is recorded later takes nothing back: the last is 30 June
    Case(
        "late entry of an old report", continuing,
        history(reports: ["2024-06-30"], acts: [act(.report, "2024-02-01", recorded: "2024-07-02")]), on: "2024-07-06",
        .green, .rhythm, .rhythm, missing: 0),
    // the report of 30 June was corrected and does not count; that of 31 March leaves the second quarter missing
    Case(
        "corrected report", continuing,
        history(reports: ["2024-03-31"], acts: [act(.report, "2024-06-30", flags: ["corrected"])]), on: "2024-07-06",
        .yellow, .rhythm, .rhythm, missing: 1),
    // a remark and a changed field are no reports
    Case(
        "remarks and other changes", continuing,
        history(reports: ["2024-03-31"], acts: [act(.remark, "2024-06-30"), act(.amended, "2024-07-01")]),
        on: "2024-07-06", .yellow, .rhythm, .rhythm, missing: 1),
    // 2024-04-05T17:00Z is 6 April in Shanghai: the second quarter's window
    Case(
        "author date in the settings' zone", continuing, history(acts: [lateInTheEvening]), on: "2024-07-06", .green,
        .rhythm, .rhythm, missing: 0),
    // monthly: the windows of July and August begin on 6 July and 6 August, after 30 June
    Case(
        "two months silent", continuing, history(reports: ["2024-06-30"]), on: "2024-09-06", .red, .rhythm, .rhythm,
        missing: 2, settings: Settings { $0.rhythm = .monthly }),
    // half-yearly: the first half's grace ends on 5 July
    Case(
        "half a year silent", continuing, history(reports: ["2024-01-03"]), on: "2024-07-06", .yellow, .rhythm,
        .rhythm, missing: 1, settings: Settings { $0.rhythm = .halfYearly }),
    // without grace the second quarter's window is 1 April to 30 June
    Case(
        "no days of grace", continuing, history(reports: ["2024-04-01"]), on: "2024-07-01", .green, .rhythm, .rhythm,
        missing: 0, settings: Settings { $0.graceDays = 0 }),
    // done in March, reopened in August: the quarters that ended meanwhile are not owed, the third is missing
    Case(
        "quarters that ended while it was done", continuing, history(acts: [whileDone, reopened]), on: "2024-10-06",
        .yellow,
        .rhythm, .rhythm, missing: 1),
    // the same acts, but done was merged away: the branch never held it, so that the second quarter and the third are missing
    Case(
        "quarters in which another branch held it done", continuing, mergedAway, on: "2024-10-06", .red, .rhythm,
        .rhythm, missing: 2),
    // reopened on the quarter's last day: that quarter did not end while it was done
    Case(
        "quarter in which it was reopened", continuing, history(acts: [whileDone, reopenedInTime]), on: "2024-07-06",
        .yellow, .rhythm, .rhythm, missing: 1),
    // at pace by figures (expected 100·275/366 = 75.1, reported 80), but no report since March: green becomes yellow
    Case(
        "ahead and silent", reported(80), history(reports: ["2024-03-31"]), on: "2024-10-01", .yellow, .reported,
        .stale, missing: 1),
]

private let mergedAway: Timeline = {
    var timeline = history(acts: [whileDone, reopened])
    timeline.held = [Timeline.Held(.inProgress, since: Zone.shanghai.moment("2024-01-02", hour: 12))]
    return timeline
}()
private let lateInTheEvening: Entry = {
    var entry = act(.report, "2024-04-05")
    entry.authored = Timestamp(seconds: entry.authored.seconds + 13 * 3600, offset: 0)
    return entry
}()
private let whileDone = act(.report, "2024-03-10", changes: [set(.status, .text("in-progress"), .text("done"))])
private let reopened = act(.reopened, "2024-08-01", changes: [set(.status, .text("done"), .text("in-progress"))])
private let reopenedInTime = act(.reopened, "2024-06-30", changes: [set(.status, .text("done"), .text("in-progress"))])

let firstReportCases = [
    // recorded on 10 January: 82 of the quarter's 91 days are left, it is owed; its grace ends on 5 April
    Case(
        "no report yet", continuing, history("2024-01-10"), on: "2024-04-05", .unknown, .none, .noReportYet,
        missing: 0),
    Case(
        "no report when the first is owed", continuing, history("2024-01-10"), on: "2024-04-06", .yellow, .rhythm,
        .rhythm, missing: 1),
    // recorded on 20 February: 41 of 91 days are left, less than half; the second quarter is the first owed
    Case(
        "recorded late in its quarter", continuing, history("2024-02-20"), on: "2024-07-05", .unknown, .none,
        .noReportYet, missing: 0),
    Case(
        "recorded late in its quarter, silent", continuing, history("2024-02-20"), on: "2024-07-06", .yellow, .rhythm,
        .rhythm, missing: 1),
    // recorded on 16 November: 46 of the fourth quarter's 92 days are left, exactly half; its grace ends on 5 January
    Case(
        "exactly half of its quarter left", continuing, history("2024-11-16"), on: "2025-01-06", .yellow, .rhythm,
        .rhythm, missing: 1),
    Case(
        "a day less than half of its quarter left", continuing, history("2024-11-17"), on: "2025-01-06", .unknown,
        .none, .noReportYet, missing: 0),
    // start 1 July is later than the first commit: the third quarter is the first owed
    Case(
        "start after the first commit",
        goal {
            $0.due = .longTerm
            $0.start = "2024-07-01"
        }, history(), on: "2024-10-05", .unknown, .none, .noReportYet, missing: 0),
    // a milestone with a date of its own is past: expected 100, actual 0
    Case(
        "no report yet, a milestone missed", goal { $0.milestones = [Milestone("a", "2024-02-01")] }, history(),
        on: "2024-02-02", .red, .computed, .distance, computed: 0, expected: 100, missing: 0),
    Case(
        "no report yet, a milestone on its day", goal { $0.milestones = [Milestone("a", "2024-02-01")] }, history(),
        on: "2024-02-01", .unknown, .none, .noReportYet),
    // the date is the plan's: on 29 March nothing is past
    Case(
        "no report yet, progress in the file",
        goal {
            $0.due = .day("2024-12-31")
            $0.progress = 10
        }, history(), on: "2024-03-29", .unknown, .none, .noReportYet),
    // all reports were corrected: none counts
    Case(
        "only a corrected report", continuing, history(acts: [act(.report, "2024-02-01", flags: ["corrected"])]),
        on: "2024-03-01", .unknown, .none, .noReportYet),
    // never committed: nothing is owed yet
    Case(
        "not committed", continuing, Timeline(id: "2024-G1"), on: "2024-11-01", .unknown, .none, .noReportYet,
        missing: 0),
]
