import Plan
import Testing

@Test(arguments: [
    // Ordinals as Python's date(…).toordinal() - 719163 gives them.
    ("0001-01-01", -719_162), ("1600-02-29", -135_081), ("1900-03-01", -25_508), ("1969-12-31", -1),
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2024-02-29", 19_782), ("2024-12-31", 20_088),
    ("2100-03-01", 47_541), ("9999-12-31", 2_932_896),
])
func dayCountsFrom1970(_ text: String, _ ordinal: Int) {
    #expect(Day(iso: text)?.ordinal == ordinal)
    #expect(Day(ordinal: ordinal).description == text)
}

@Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00", "0000-01-01", "2024-1-01",
    "2024/01/01", "20240101", "2024-01-01 ", "２０２４-01-01", "-024-01-01", "",
])
func textThatNamesNoDayIsNone(_ text: String) {
    #expect(Day(iso: text) == nil)
}

@Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var expected = (year: 1999, month: 12, day: 31)
    for ordinal in Day.last(ofYear: 1999).ordinal...Day.last(ofYear: 2400).ordinal {
        let day = Day(ordinal: ordinal)
        #expect(day.components == expected)
        #expect(Day(iso: day.description) == day)
        expected.day += 1
        if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
            expected = (expected.year, expected.month + 1, 1)
        }
        if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
}

@Test func leapYearsAreThoseOfTheGregorianCalendar() {
    #expect([1900, 2000, 2023, 2024, 2100, 2400].map(Day.isLeap) == [false, true, false, true, false, true])
    #expect(Day("2024-12-31").dayOfYear == 366)
    #expect(Day("2023-12-31").dayOfYear == 365)
    #expect(Day("2024-03-01").dayOfYear == 61)
}

@Test func weekdaysCountFromMonday() {
    // Python: date(…).isoweekday().
    #expect(Day("2024-02-26").weekday == 1)
    #expect(Day("2024-09-29").weekday == 7)
    #expect(Day("1969-12-31").weekday == 3)
    #expect(Day("0001-01-01").weekday == 1)
}

@Test func periodsTileTheYears() {
    for rhythm in Settings.Rhythm.allCases {
        var period = Period(holding: "2023-05-17", rhythm: rhythm)
        for _ in 0..<40 {
            #expect(period.next.first == period.last.advanced(by: 1))
            #expect(period.next.previous == period)
            #expect(Period(holding: period.last, rhythm: rhythm) == period)
            period = period.next
        }
    }
    #expect(Period(holding: "2024-08-31", rhythm: .quarterly).number == 3)
    #expect(Period(holding: "2024-08-31", rhythm: .halfYearly).first == "2024-07-01")
    #expect(Period(holding: "2024-02-10", rhythm: .monthly).last == "2024-02-29")
}
