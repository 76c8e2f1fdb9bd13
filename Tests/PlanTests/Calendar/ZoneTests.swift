import Plan
import Testing

/// Berlin in 2024: summer time from 2024-03-31T01:00Z to 2024-10-27T01:00Z.
private let berlin = Zone(
    name: "Europe/Berlin", offset: 60,
    transitions: [
        Zone.Transition(seconds: 1_711_846_800, offset: 120), Zone.Transition(seconds: 1_729_990_800, offset: 60),
    ])

/// São Paulo in 2018 and 2019: 00:00 of 2018-11-04 is skipped, 23:00 of 2019-02-16 comes twice.
private let saoPaulo = Zone(
    name: "America/Sao_Paulo", offset: -180,
    transitions: [
        Zone.Transition(seconds: 1_541_300_400, offset: -120), Zone.Transition(seconds: 1_550_368_800, offset: -180),
    ])

@Test(arguments: [
    // Expected text as Python's datetime(…, tzinfo=ZoneInfo("Europe/Berlin")) writes it, fold 0.
    ("2024-03-31", 1, 59, "2024-03-31T01:59:00+01:00"), ("2024-03-31", 2, 0, "2024-03-31T02:00:00+01:00"),
    ("2024-03-31", 2, 30, "2024-03-31T02:30:00+01:00"), ("2024-03-31", 3, 0, "2024-03-31T03:00:00+02:00"),
    ("2024-10-27", 1, 59, "2024-10-27T01:59:00+02:00"), ("2024-10-27", 2, 30, "2024-10-27T02:30:00+02:00"),
    ("2024-10-27", 3, 0, "2024-10-27T03:00:00+01:00"), ("2024-07-01", 12, 0, "2024-07-01T12:00:00+02:00"),
    ("2025-07-01", 12, 0, "2025-07-01T12:00:00+01:00"), ("2023-07-01", 12, 0, "2023-07-01T12:00:00+01:00"),
])
func wallClockIsReadAsPythonReadsIt(_ day: String, _ hour: Int, _ minute: Int, _ expected: String) throws {
    let day = try #require(Day(iso: day))
    #expect(berlin.moment(day, hour: hour, minute: minute).description == expected)
}

@Test func dayRunsFromItsFirstToItsLastSecond() {
    for zone in [berlin, saoPaulo, .shanghai] {
        for start in [Day("2018-11-01"), "2019-02-14", "2024-03-29", "2024-10-25"] {
            for day in start...start.advanced(by: 5) {
                let (first, last) = (zone.start(of: day), zone.end(of: day))
                #expect(zone.day(of: first) == day)
                #expect(zone.day(of: last) == day)
                #expect(last.seconds + 1 == zone.start(of: day.advanced(by: 1)).seconds)
                #expect(zone.day(of: Timestamp(seconds: first.seconds - 1, offset: 0)) == day.advanced(by: -1))
            }
        }
    }
    #expect(Zone.shanghai.end(of: "2024-09-30").description == "2024-09-30T23:59:59+08:00")
}

@Test func dayOfAMomentIsThatOfTheWallClock() throws {
    let late = try #require(Timestamp(iso: "2024-04-05T16:00:00Z"))
    #expect(Zone.shanghai.day(of: late) == "2024-04-06")
    #expect(berlin.day(of: late) == "2024-04-05")
    #expect(Zone.shanghai.local(late).description == "2024-04-06T00:00:00+08:00")
}
