import Plan
import Testing

/// Standing of a goal that reports every day of its year, on each of them.
private func lights(year: Int = 2024, _ plan: (Day) -> Plan) -> [Light] {
    (Day.first(ofYear: year)...Day.last(ofYear: year)).map { day in
        let timeline = Timeline(id: "2024-G1", entries: [act(.created, .first(ofYear: year)), act(.report, day)])
        return Standing(of: plan(day), timeline: timeline, on: day, settings: Settings(), zone: .shanghai).light
    }
}

@Test(arguments: 1...12)
func milestonesMetOnTheirDaysAreNeverYellow(_ count: Int) {
    let days = (1...count).map { Day("2024-01-01").advanced(by: $0 * 365 / count) }
    let lights = lights { day in
        goal { plan in
            plan.milestones = days.enumerated().map { index, due in
                Milestone("m\(index)", due, done: due <= day ? due : nil, weight: Double(index % 3) + 0.1)
            }
        }
    }
    #expect(lights.allSatisfy { $0 == .green })
}

@Test(arguments: Array(1...40) + [100, 365, 366, 1000], [2023, 2024])
func yearlyCountAtASteadyPaceIsNeverRed(_ target: Int, _ year: Int) {
    let length = Day.isLeap(year) ? 366 : 365
    let lights = lights(year: year) { day in
        goal {
            $0.year = year
            let current = Double(target * day.dayOfYear / length)
            $0.indicators = [Indicator(key: "i", measure: .yearly, target: Double(target), current: current)]
        }
    }
    #expect(lights.allSatisfy { $0 == .green })
}

@Test func levelAtASteadyPaceIsNeverYellow() {
    let lights = lights { day in
        goal {
            $0.due = .day("2024-12-31")
            $0.indicators = [
                Indicator(key: "i", baseline: 7, target: 7.3, current: 7 + 0.3 * Double(day.dayOfYear) / 366)
            ]
        }
    }
    #expect(lights.allSatisfy { $0 == .green })
}

@Test func itemsSayWhatEachContributes() {
    let plan = goal {
        $0.milestones = [Milestone("a", "2024-03-31", weight: 2), Milestone("b", done: "2024-02-01")]
        $0.indicators = [
            Indicator(key: "c", baseline: 0, target: 4, current: 1), Indicator(key: "d", measure: .hold, target: 1),
            Indicator(key: "e", measure: .yearly),
        ]
    }
    #expect(
        plan.itemShares(on: "2024-04-01") == [
            ItemShare(list: .milestones, key: "a", actual: 0, expected: 100, weight: 2),
            ItemShare(list: .milestones, key: "b", actual: 100, expected: nil, weight: 1),
            ItemShare(list: .indicators, key: "c", actual: 25, expected: nil, weight: 1),
        ])
}
