import Plan

/// A level indicator, to be reached by 31 December: start 1 January, so that 1 July is day 183 of 366, 50 per cent.
private func level(
    _ baseline: Double?, to target: Double, now current: Double?, _ direction: Indicator.Direction = .up,
    due: Plan.Due? = .day("2024-12-31"), start: Day? = nil
) -> Plan {
    goal {
        $0.start = start
        $0.due = due
        $0.indicators = [
            Indicator(key: "i", baseline: baseline, target: target, current: current, direction: direction)
        ]
    }
}

private let reported = history(reports: ["2024-03-31", "2024-06-30"])

let levelCases = [
    // actual (150 − 100)/(200 − 100) = 50, expected 50
    Case(
        "level at its pace", level(100, to: 200, now: 150), reported, on: "2024-07-01", .green, .computed, .distance,
        computed: 50, expected: 50),
    // actual 40: 10 behind
    Case(
        "level ten behind", level(100, to: 200, now: 140), reported, on: "2024-07-01", .yellow, .computed, .distance,
        computed: 40, expected: 50),
    // actual 41 (0.41 × 100 has binary noise): 9 behind
    Case(
        "level nine behind", level(0, to: 1, now: 0.41), reported, on: "2024-07-01", .green, .computed, .distance,
        computed: 41, expected: 50),
    // actual 19: 31 behind
    Case(
        "level thirty-one behind", level(100, to: 200, now: 119), reported, on: "2024-07-01", .red, .computed,
        .distance,
        computed: 19),
    // from 200 down to 100, now 150: (150 − 200)/(100 − 200) = 50
    Case(
        "level down", level(200, to: 100, now: 150, .down), reported, on: "2024-07-01", .green, .computed, .distance,
        computed: 50, expected: 50),
    // (220 − 200)/(100 − 200) = −20, clamped to 0
    Case(
        "level down that rose", level(200, to: 100, now: 220, .down), reported, on: "2024-07-01", .red, .computed,
        .distance, computed: 0),
    // (250 − 100)/100 = 150, clamped to 100
    Case(
        "level beyond its target", level(100, to: 200, now: 250), reported, on: "2024-07-01", .green, .computed,
        .distance, computed: 100),
    Case(
        "level without a current", level(100, to: 200, now: nil), reported, on: "2024-07-01", .red, .computed,
        .distance, computed: 0, expected: 50),
    // target = baseline, held: 100
    Case(
        "level to stay where it is, held", level(90, to: 90, now: 95), reported, on: "2024-07-01", .green, .computed,
        .distance, computed: 100),
    Case(
        "level to stay where it is, not held", level(90, to: 90, now: 89), reported, on: "2024-07-01", .red, .computed,
        .distance, computed: 0),
    // down: 91 is worse than 90
    Case(
        "level to stay where it is, downwards", level(90, to: 90, now: 91, .down), reported, on: "2024-07-01", .red,
        .computed, .distance, computed: 0),
    // no baseline: no item; reported 0, expected 50
    Case(
        "level without a baseline is no item", level(nil, to: 200, now: 150), reported, on: "2024-07-01", .red,
        .reported, .distance, computed: .some(nil), expected: 50),
    // no date: counts as it is, alone it has no expected share, and reports decide
    Case(
        "level without a date", level(100, to: 200, now: 110, due: nil), reported, on: "2024-07-01", .green, .rhythm,
        .rhythm, computed: 10, expected: .some(nil)),
    Case(
        "level of a long-term goal", level(100, to: 200, now: 110, due: .longTerm), reported, on: "2024-07-01", .green,
        .rhythm, .rhythm, computed: 10, expected: .some(nil)),
    // start 1 February, due 29 February: on the 15th 15/29 of 100 = 51.72…; actual 50
    Case(
        "level in a leap February",
        level(0, to: 10, now: 5, due: .day("2024-02-29"), start: "2024-02-01"), history(reports: ["2024-02-10"]),
        on: "2024-02-15", .green, .computed, .distance, computed: 50, expected: 1500.0 / 29),
    // before its start nothing is due
    Case(
        "level before its start", level(0, to: 10, now: 0, start: "2024-06-01"), history(reports: ["2024-05-01"]),
        on: "2024-05-31", .green, .computed, .distance, computed: 0, expected: 0),
    // the first day counts: 1/(214) of 100, 1 June to 31 December being 214 days
    Case(
        "level on its first day", level(0, to: 10, now: 0, start: "2024-06-01"), history(reports: ["2024-05-01"]),
        on: "2024-06-01", .green, .computed, .distance, expected: 100.0 / 214),
    // due 1 March, start 1 June: 0 before the due date …
    Case(
        "due before start, before both", level(0, to: 10, now: 5, due: .day("2024-03-01"), start: "2024-06-01"),
        on: "2024-02-29", .green, .computed, .distance, computed: 50, expected: 0),
    // … and 100 from it on, 50 behind
    Case(
        "due before start, on the due date", level(0, to: 10, now: 5, due: .day("2024-03-01"), start: "2024-06-01"),
        on: "2024-03-01", .red, .computed, .distance, computed: 50, expected: 100, isOverdue: false),
    Case(
        "due on its start", level(0, to: 10, now: 10, due: .day("2024-03-01"), start: "2024-03-01"),
        on: "2024-03-01", .green, .computed, .distance, computed: 100, expected: 100),
]
