import Plan

private func yearly(
    to target: Double, now current: Double?, _ direction: Indicator.Direction = .up, year: Int = 2024
) -> Plan {
    goal {
        $0.year = year
        $0.indicators = [
            Indicator(key: "i", measure: .yearly, target: target, current: current, direction: direction)
        ]
    }
}

private let reported = history(reports: ["2024-03-31", "2024-06-30"])

let yearlyCases = [
    // day 183 of 366: expected 50; 120/240 = 50
    Case(
        "yearly count at its pace", yearly(to: 240, now: 120), reported, on: "2024-07-01", .green, .computed, .distance,
        computed: 50, expected: 50),
    // 47/240 = 19.58: 30.4 behind
    Case(
        "yearly count far behind", yearly(to: 240, now: 47), reported, on: "2024-07-01", .red, .computed, .distance,
        computed: 4700.0 / 240),
    // 31 March is day 91: ⌊4 × 91/366⌋ = ⌊0.99⌋ = 0 of 4
    Case(
        "small yearly count before its first step", yearly(to: 4, now: 0), on: "2024-03-31", .green, .computed,
        .distance, computed: 0, expected: 0),
    // 1 April is day 92: ⌊4 × 92/366⌋ = ⌊1.005⌋ = 1 of 4: 25 behind
    Case(
        "small yearly count after its first step", yearly(to: 4, now: 0), on: "2024-04-01", .yellow, .computed,
        .distance, computed: 0, expected: 25),
    // exactly half: 2 × 183/366 = 1 of 2
    Case(
        "small yearly count on its step", yearly(to: 2, now: 1), reported, on: "2024-07-01", .green, .computed,
        .distance, computed: 50, expected: 50),
    // 12 is not below 12: 92/366 = 25.14
    Case(
        "yearly count of twelve has no steps", yearly(to: 12, now: 3), on: "2024-04-01", .green, .computed, .distance,
        computed: 25, expected: 9200.0 / 366),
    // 2.5 is not whole: 91/366 = 24.86, actual 0
    Case(
        "yearly figure that is not whole has no steps", yearly(to: 2.5, now: 0), on: "2024-03-31", .yellow, .computed,
        .distance, computed: 0, expected: 9100.0 / 366),
    // 29 February is day 60 of 366
    Case(
        "yearly count on a leap day", yearly(to: 100, now: 16), history(reports: ["2024-02-01"]), on: "2024-02-29",
        .green, .computed, .distance, computed: 16, expected: 6000.0 / 366),
    // 1 March 2023 is day 60 of 365
    Case(
        "yearly count in a common year", yearly(to: 100, now: 16, year: 2023),
        history("2023-01-02", reports: ["2023-02-01"]), on: "2023-03-01", .green, .computed, .distance, computed: 16,
        expected: 6000.0 / 365),
    // the plan year has not begun: nothing is due
    Case(
        "yearly count before its year", yearly(to: 100, now: 0, year: 2025), on: "2024-07-01", .green, .computed,
        .distance, computed: 0, expected: 0),
    // target 0: 100 done, 100 due
    Case(
        "yearly count to nothing", yearly(to: 0, now: nil), on: "2024-03-31", .green, .computed, .distance,
        computed: 100, expected: 100),
    // under a ceiling: 3 ≤ 5 is 100, and 100 is due
    Case(
        "ceiling kept", yearly(to: 5, now: 3, .down), on: "2024-03-31", .green, .computed, .distance, computed: 100,
        expected: 100),
    Case(
        "ceiling reached", yearly(to: 5, now: 5, .down), on: "2024-03-31", .green, .computed, .distance, computed: 100),
    Case(
        "ceiling without a current", yearly(to: 5, now: nil, .down), on: "2024-03-31", .green, .computed, .distance,
        computed: 100),
    // 6 > 5: 0, 100 behind
    Case(
        "ceiling broken", yearly(to: 5, now: 6, .down), on: "2024-03-31", .red, .computed, .distance, computed: 0,
        expected: 100),
    // a: yearly, day 92 of 366 = 25.14 expected, 30 actual; b: level without a date counts as it is, 10 of 100;
    // expected (25.14 + 10)/2, actual (30 + 10)/2
    Case(
        "yearly count beside an undated level",
        goal {
            $0.indicators = [
                Indicator(key: "a", measure: .yearly, target: 100, current: 30),
                Indicator(key: "b", baseline: 0, target: 100, current: 10),
            ]
        }, on: "2024-04-01", .green, .computed, .distance, computed: 20, expected: (9200.0 / 366 + 10) / 2),
]

let holdCases = [
    // no items: reported 60 against day 92 of 182 to 30 June; but 92 < 93.4
    Case(
        "hold broken", hold(now: 92), on: "2024-04-01", .yellow, .reported, .holdBroken, computed: .some(nil),
        expected: 9200.0 / 182),
    Case("hold kept", hold(now: 93.4), on: "2024-04-01", .green, .reported, .distance),
    Case("hold without a current", hold(now: nil), on: "2024-04-01", .green, .reported, .distance),
    // downwards 92 is better than 93.4
    Case("hold downwards, kept", hold(now: 92, .down), on: "2024-04-01", .green, .reported, .distance),
    // 20 reported, 50.5 expected: 30.5 behind, red stays red
    Case("hold broken does not mend a red", hold(now: 92, progress: 20), on: "2024-04-01", .red, .reported, .distance),
    // done: no item unmet, the hold is broken
    Case(
        "hold broken when done", hold(now: 92, status: .done), on: "2024-04-01", .yellow, .reported, .holdBroken),
    // by rhythm
    Case(
        "hold broken of a long-term goal",
        goal {
            $0.due = .longTerm
            $0.indicators = [Indicator(key: "h", measure: .hold, target: 90, current: 80)]
        }, on: "2024-04-01", .yellow, .rhythm, .holdBroken, missing: 0),
]

private func hold(
    now current: Double?, _ direction: Indicator.Direction = .up, progress: Int = 60, status: Plan.Status = .inProgress
) -> Plan {
    goal {
        $0.due = .day("2024-06-30")
        $0.progress = progress
        $0.status = status
        $0.indicators = [
            Indicator(key: "h", measure: .hold, target: 93.4, current: current, direction: direction)
        ]
    }
}
