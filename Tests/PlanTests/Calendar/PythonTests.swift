import Plan
import Support
import Testing

/// Against Python's own calendar.
@Test func randomDaysAndMomentsAgreeWithPython() throws {
    let seed = SeededRandom.runSeed("randomDaysAndMomentsAgreeWithPython")
    let answer = try Python.run(
        """
        import random
        from datetime import date, datetime, timedelta, timezone
        r = random.Random(\(seed))
        for _ in range(2000):
            d = date.fromordinal(r.randint(5, 3652055))
            offset = r.randint(-839, 839)
            t = datetime(d.year, d.month, d.day, r.randint(0, 23), r.randint(0, 59), r.randint(0, 59),
                tzinfo=timezone(timedelta(minutes=offset)))
            print(d.isoformat(), d.toordinal() - 719163, d.isoweekday(), d.timetuple().tm_yday, t.isoformat(),
                (t - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(seconds=1), offset)
        """)
    let lines = answer.split(separator: "\n")
    #expect(lines.count == 2000, "seed \(seed)")
    for line in lines {
        let words = line.split(separator: " ")
        let day = try #require(Day(iso: words[0]))
        #expect([day.ordinal, day.weekday, day.dayOfYear].map(String.init) == words[1...3].map(String.init))
        let moment = try #require(Timestamp(iso: words[4]), "seed \(seed): \(line)")
        #expect(["\(moment.seconds)", "\(moment.offset)"] == words[5...6].map(String.init), "seed \(seed): \(line)")
        #expect(moment.description == words[4])
    }
}
