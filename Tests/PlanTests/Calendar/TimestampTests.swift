import Plan
import Testing

@Test(arguments: [
    // Seconds as Python's datetime.fromisoformat(…).timestamp() gives them.
    ("2024-09-30T12:00:00+08:00", Int64(1_727_668_800), 480), ("1969-12-31T23:59:59Z", -1, 0),
    ("2024-02-29T23:59:59-03:30", 1_709_263_799, -210), ("2000-01-01T00:00:00+05:45", 946_664_100, 345),
])
func momentIsReadAndWrittenInItsOffset(_ text: String, _ seconds: Int64, _ offset: Int) {
    let moment = Timestamp(iso: text)
    #expect(moment == Timestamp(seconds: seconds, offset: offset))
    #expect(moment?.description == (text.hasSuffix("Z") ? text.dropLast() + "+00:00" : text))
}

@Test func momentMayLackSecondsAndColons() {
    #expect(Timestamp(iso: "2024-09-30 12:00+0800") == Timestamp(seconds: 1_727_668_800, offset: 480))
}

@Test(arguments: [
    "2024-09-30", "2024-09-30T12:00:00", "2024-09-30T24:00:00Z", "2024-09-30T12:60:00Z", "2024-09-30T12:00:60Z",
    "2024-02-30T12:00:00Z", "2024-09-30T12:00:00+08", "2024-09-30T12:00:00+8:000", "2024-09-30T12:00:00+08::0",
    "2024-09-30T1:00:000Z", "2024-09-30T12:00:00.5Z", "2024-09-30x12:00:00Z", "2024-09-30T12:00:00+24:00",
])
func textThatNamesNoMomentIsNone(_ text: String) {
    #expect(Timestamp(iso: text) == nil)
}

@Test func momentsOfAnyCommitCanBeWritten() {
    for seconds in [Int64.min, Int64.min + 1, -62_135_596_800, 253_402_300_800, Int64.max] {
        for offset in [-1439, 0, 1439] {
            let moment = Timestamp(seconds: seconds, offset: offset)
            #expect(Timestamp(iso: moment.description) == moment)
            #expect(Day(iso: Zone.shanghai.day(of: moment).description) == Zone.shanghai.day(of: moment))
        }
    }
}

@Test func momentsOfDifferentOffsetsCompareByTime() {
    #expect(Timestamp(seconds: 10, offset: 480) < Timestamp(seconds: 11, offset: 0))
    #expect(!(Timestamp(seconds: 10, offset: 480) < Timestamp(seconds: 10, offset: 540)))
}
