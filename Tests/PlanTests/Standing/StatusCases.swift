import Plan

/// Two milestones, due 31 March and 30 September, of which some are done.
private func plan(_ status: Plan.Status, done: Int, due: Day = "2024-09-30") -> Plan {
    goal {
        $0.status = status
        $0.due = .day(due)
        $0.progress = status == .done ? 100 : 50
        $0.milestones = [
            Milestone("a", "2024-03-31", done: done > 0 ? "2024-03-20" : nil),
            Milestone("b", "2024-09-30", done: done > 1 ? "2024-03-20" : nil),
        ]
    }
}

private let reported = history(reports: ["2024-03-31", "2024-06-30"])

let statusCases = [
    Case(
        "done, all met", plan(.done, done: 2), reported, on: "2024-07-01", .green, .computed, .done, computed: 100,
        divergence: 0),
    // (100 + 0)/2 = 50 computed, 100 reported
    Case(
        "done, one unmet", plan(.done, done: 1), reported, on: "2024-07-01", .yellow, .computed, .doneUnmet,
        computed: 50, divergence: 50),
    Case(
        "done without items", goal { $0.status = .done }, reported, on: "2024-07-01", .green, .reported, .done),
    Case(
        "done is never overdue", plan(.done, done: 2), reported, on: "2024-12-01", .green, .computed, .done,
        isOverdue: false),
    // closed: the figures stay
    Case(
        "closed", plan(.closed, done: 2), reported, on: "2024-12-01", .closed, .none, .final, computed: 100,
        expected: 100, isOverdue: false),
    Case(
        "dropped", plan(.dropped, done: 0), reported, on: "2024-12-01", .dropped, .none, .final, isOverdue: false),
    // expected 50, computed 50
    Case("at pace", plan(.inProgress, done: 1), reported, on: "2024-07-01", .green, .computed, .distance, expected: 50),
    Case(
        "at pace and at risk", plan(.atRisk, done: 1), reported, on: "2024-07-01", .yellow, .computed, .statusAtRisk),
    Case(
        "at pace and blocked", plan(.blocked, done: 1), reported, on: "2024-07-01", .yellow, .computed, .statusAtRisk),
    // expected 50, computed 0: 50 behind
    Case("behind and at risk", plan(.atRisk, done: 0), reported, on: "2024-07-01", .red, .computed, .distance),
    Case(
        "reporting on time and blocked",
        goal {
            $0.due = .longTerm
            $0.status = .blocked
        }, reported, on: "2024-07-01", .yellow, .rhythm, .statusAtRisk),
    // on its due date it is not overdue: expected (100 + 0)/2, computed 50
    Case(
        "on its due date", plan(.inProgress, done: 1), history(reports: ["2024-09-30"]), on: "2024-09-30", .green,
        .computed, .distance, isOverdue: false),
    Case(
        "the day after its due date", plan(.inProgress, done: 1), history(reports: ["2024-09-30"]), on: "2024-10-01",
        .red, .computed, .overdue, isOverdue: true),
    Case(
        "overdue by reports alone",
        goal {
            $0.due = .day("2024-06-30")
            $0.progress = 100
        }, reported, on: "2024-07-01", .red, .reported, .overdue, isOverdue: true),
    // overdue comes before "no report yet"
    Case(
        "overdue and never reported", goal { $0.due = .day("2024-02-01") }, history(), on: "2024-02-02", .red,
        .reported, .overdue, isOverdue: true),
    // no due date, and the plan year is over
    Case(
        "no due date, last day of the year", goal(), history(reports: ["2024-12-30"]), on: "2024-12-31", .green,
        .rhythm, .rhythm, isOverdue: false),
    Case(
        "no due date, the year over", goal(), history(reports: ["2024-12-30"]), on: "2025-01-01", .red, .reported,
        .overdue, isOverdue: true),
    Case(
        "long-term, the year over", goal { $0.due = .longTerm }, history(reports: ["2024-12-30"]), on: "2025-01-01",
        .green, .rhythm, .rhythm, isOverdue: false),
]

/// A due date set on the first day and moved since.
private func moved(_ values: String?...) -> Timeline {
    var entries: [Entry] = []
    var old: String?
    for (index, value) in values.enumerated() {
        let day: Day = index == 0 ? "2024-01-02" : "2024-05-01"
        entries.append(
            act(index == 0 ? .created : .amended, day, changes: [set(.due, FieldValue(old), FieldValue(value))]))
        old = value
    }
    return Timeline(id: "2024-G1", entries: entries + [act(.report, "2024-06-30")])
}

private func due(_ due: Plan.Due?) -> Plan {
    goal {
        $0.due = due
        $0.progress = 45
    }
}

private func correcting(_ kind: Entry.Kind, _ day: Day, _ other: Entry, _ changes: [FieldChange]) -> Entry {
    var entry = act(kind, day, changes: changes)
    entry.message.corrects = other.commit
    return entry
}

private let first = act(
    .report, "2024-03-10", changes: [set(.progress, .number(0), .number(45)), set(.due, .null, .text("2024-06-30"))])
private let second = act(.report, "2024-06-12", changes: [set(.due, .null, .text("2024-12-31"))])
private let third = act(.amended, "2024-06-13", changes: [set(.due, .text("2024-06-30"), .text("2024-12-31"))])

private let retyped: Timeline = {
    let undoing = correcting(.undone, "2024-03-11", first, [set(.due, .text("2024-06-30"), .null)])
    var timeline = history(acts: [first, undoing, second])
    timeline.markStruck(first)
    return timeline
}()

private let corrected: Timeline = {
    let correction = correcting(.report, "2024-06-11", first, [set(.progress, .number(45), .number(44))])
    var timeline = history(acts: [first, correction, third])
    timeline.markStruck(first)
    return timeline
}()

extension Timeline {
    fileprivate mutating func markStruck(_ entry: Entry) {
        for index in entries.indices where entries[index].commit == entry.commit {
            entries[index].flags.append("corrected")
        }
    }
}

let dueCases = [
    // 1 July: 183/366 = 50 to 31 December, 5 behind; 183/274 = 66.8 to 30 September, 21.8 behind
    Case(
        "due date moved back", due(.day("2024-12-31")), moved("2024-09-30", "2024-12-31"), on: "2024-07-01", .green,
        .reported, .distance, expected: 50, originalDue: .some("2024-09-30"), lightAtOriginalDue: .some(.yellow)),
    // past 31 May it would be overdue
    Case(
        "due date moved past", due(.day("2024-12-31")), moved("2024-05-31", "2024-12-31"), on: "2024-07-01", .green,
        .reported, .distance, originalDue: .some("2024-05-31"), lightAtOriginalDue: .some(.red)),
    // moved there and back: it stands where it was
    Case(
        "due date moved there and back", due(.day("2024-12-31")), moved("2024-12-31", "2024-10-31", "2024-12-31"),
        on: "2024-07-01", .green, .reported, .distance, originalDue: .some("2024-12-31"),
        lightAtOriginalDue: .some(nil)),
    Case(
        "due date that never moved", due(.day("2024-12-31")), moved("2024-12-31"), on: "2024-07-01", .green, .reported,
        .distance, originalDue: .some("2024-12-31"), lightAtOriginalDue: .some(nil)),
    Case(
        "due date became long-term", due(.longTerm), moved("2024-05-31", "long-term"), on: "2024-07-01", .green,
        .rhythm, .rhythm, originalDue: .some("2024-05-31"), lightAtOriginalDue: .some(.red)),
    Case(
        "due date taken away", due(nil), moved("2024-05-31", nil), on: "2024-07-01", .green, .rhythm, .rhythm,
        originalDue: .some("2024-05-31"), lightAtOriginalDue: .some(.red)),
    // 30 June was a slip of the keys and taken back at once: the first date that stands is 31 December
    Case(
        "first due date taken back", due(.day("2024-12-31")), retyped, on: "2024-07-01", .green, .reported, .distance,
        originalDue: .some("2024-12-31"), lightAtOriginalDue: .some(nil)),
    // the correction is one of progress: the date that came with the report stands
    Case(
        "report with a due date whose progress was corrected", due(.day("2024-12-31")), corrected, on: "2024-07-01",
        .green, .reported, .distance, originalDue: .some("2024-06-30"), lightAtOriginalDue: .some(.red)),
    // long-term is no date: the first one set is 31 December
    Case(
        "long-term became a date", due(.day("2024-12-31")), moved("long-term", "2024-12-31"), on: "2024-07-01", .green,
        .reported, .distance, originalDue: .some("2024-12-31"), lightAtOriginalDue: .some(nil)),
    Case(
        "no due date ever", due(nil), moved(nil), on: "2024-07-01", .green, .rhythm, .rhythm, originalDue: .some(nil),
        lightAtOriginalDue: .some(nil)),
    // a plan that is not committed yet: the date in the file
    Case(
        "due date in the file alone", due(.day("2024-12-31")), Timeline(id: "2024-G1"), on: "2024-01-03", .unknown,
        .none, .noReportYet, originalDue: .some("2024-12-31"), lightAtOriginalDue: .some(nil)),
]
