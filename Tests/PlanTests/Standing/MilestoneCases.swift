import Plan

/// Two milestones of one weight: 31 March and 30 June.
private func two(_ first: Day?, _ second: Day?) -> Plan {
    goal { $0.milestones = [Milestone("a", "2024-03-31", done: first), Milestone("b", "2024-06-30", done: second)] }
}

/// Ten milestones, of which the first four were due by 31 March and some are done.
private func ten(done: Int, weight: Double) -> Plan {
    goal { plan in
        plan.milestones = (1...10).map {
            Milestone(
                "m\($0)", $0 <= 4 ? "2024-03-31" : "2024-12-31", done: $0 <= done ? "2024-03-01" : nil, weight: weight)
        }
    }
}

let milestoneCases = [
    // expected (0 + 0)/2 = 0, actual (100 + 0)/2 = 50: 50 ahead
    Case(
        "milestone met on its day", two("2024-03-31", nil), on: "2024-03-31", .green, .computed, .distance,
        computed: 50, expected: 0, divergence: -50),
    // the day after: expected (100 + 0)/2 = 50, actual 50: 0 behind
    Case(
        "day after a milestone that was met", two("2024-03-31", nil), on: "2024-04-01", .green, .computed, .distance,
        computed: 50, expected: 50),
    // on its own day the second is not yet due: expected (100 + 0)/2 = 50, actual 50
    Case(
        "milestone not met, on its day", two("2024-03-31", nil), history(reports: ["2024-06-30"]), on: "2024-06-30",
        .green, .computed, .distance, computed: 50, expected: 50),
    // expected 100, actual 50: 50 behind > 30
    Case(
        "milestone not met, the day after", two("2024-03-31", nil), history(reports: ["2024-06-30"]), on: "2024-07-01",
        .red, .computed, .distance, computed: 50, expected: 100),
    // weights 3 and 1: expected 3 × 100/4 = 75, actual 1 × 100/4 = 25: 50 behind
    Case(
        "heavier milestone missed",
        goal {
            $0.milestones = [
                Milestone("a", "2024-03-31", weight: 3), Milestone("b", "2024-06-30", done: "2024-02-01"),
            ]
        }, on: "2024-04-01", .red, .computed, .distance, computed: 25, expected: 75),
    // expected 4 × 10 = 40, actual 3 × 10 = 30: 10 behind, which is yellow already
    Case(
        "exactly ten points behind", ten(done: 3, weight: 1), on: "2024-04-01", .yellow, .computed, .distance,
        computed: 30, expected: 40),
    // the same with weights of 0.7: binary fractions make it 9.999999999999996
    Case(
        "exactly ten points behind in binary fractions", ten(done: 3, weight: 0.7), on: "2024-04-01", .yellow,
        .computed, .distance, computed: 30, expected: 40),
    // expected 40, actual 10: 30 behind, which is not over 30
    Case(
        "exactly thirty points behind", ten(done: 1, weight: 1), on: "2024-04-01", .yellow, .computed, .distance,
        computed: 10, expected: 40),
    // with weights of 0.1 binary fractions make it 30.000000000000007
    Case(
        "exactly thirty points behind in binary fractions", ten(done: 1, weight: 0.1), on: "2024-04-01", .yellow,
        .computed, .distance, computed: 10, expected: 40),
    // expected 40, actual 0: 40 behind
    Case(
        "forty points behind", ten(done: 0, weight: 0.1), on: "2024-04-01", .red, .computed, .distance, computed: 0,
        expected: 40),
    // a: expected 100, actual 0; b has no date and counts at its actual 100: expected 200/2 = 100, actual 100/2 = 50
    Case(
        "half-dated milestones, the dated one missed",
        goal { $0.milestones = [Milestone("a", "2024-03-31"), Milestone("b", done: "2024-02-01")] }, on: "2024-04-01",
        .red, .computed, .distance, computed: 50, expected: 100),
    // a: expected 100, actual 100; b counts at its actual 0: expected 50, actual 50
    Case(
        "half-dated milestones, the dated one met",
        goal { $0.milestones = [Milestone("a", "2024-03-31", done: "2024-03-30"), Milestone("b")] },
        on: "2024-04-01", .green, .computed, .distance, computed: 50, expected: 50),
    // no date anywhere: expected null, so that reports decide; the one of 1 March lies in the first quarter's window
    Case(
        "undated milestones", goal { $0.milestones = [Milestone("a", done: "2024-02-01"), Milestone("b")] },
        on: "2024-06-30", .green, .rhythm, .rhythm, computed: 50, expected: .some(nil), missing: 0),
    // long-term gives no date either
    Case(
        "undated milestones of a long-term goal",
        goal {
            $0.due = .longTerm
            $0.milestones = [Milestone("a")]
        }, on: "2024-06-30", .green, .rhythm, .rhythm, computed: 0, expected: .some(nil)),
    // both take the plan's date and are not due on it: expected 0, actual 0
    Case(
        "undated milestones take the plan's date",
        goal {
            $0.due = .day("2024-03-31")
            $0.milestones = [Milestone("a"), Milestone("b")]
        }, on: "2024-03-31", .green, .computed, .distance, computed: 0, expected: 0),
    // done on a day still to come: actual 0; due on 31 March: expected 100
    Case(
        "milestone done in the future counts for nothing yet",
        goal { $0.milestones = [Milestone("a", "2024-03-31", done: "2024-05-01")] }, on: "2024-04-02", .red, .computed,
        .distance, computed: 0, expected: 100),
    // weights sum to 0: as without items, 60 reported; due 30 June: day 92 of 182, expected 50.549…: ahead
    Case(
        "weights of zero",
        goal {
            $0.due = .day("2024-06-30")
            $0.progress = 60
            $0.milestones = [Milestone("a", "2024-02-01", weight: 0), Milestone("b", weight: 0)]
        }, on: "2024-04-01", .green, .reported, .distance, computed: .some(nil), expected: 9200.0 / 182,
        divergence: .some(nil)),
    // a weighs nothing: expected (0 × 100 + 2 × 0)/2 = 0, actual 0
    Case(
        "one weight of zero",
        goal { $0.milestones = [Milestone("a", "2024-02-01", weight: 0), Milestone("b", "2024-09-30", weight: 2)] },
        on: "2024-04-01", .green, .computed, .distance, computed: 0, expected: 0),
]
