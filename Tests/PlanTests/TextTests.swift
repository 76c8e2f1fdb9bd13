import Plan
import Testing

/// How text and numbers are told alike in every part.
struct TextTests {
    @Test(arguments: [
        (0.00001, "0.00001"), (-0.00001234, "-0.00001234"), (1e16, "10000000000000000"),
        (-2.5e17, "-250000000000000000"),
        (65, "65"), (-0.0, "0"), (93.4, "93.4"),
    ])
    func aNumberIsWrittenWithoutAnExponent(_ number: Double, _ text: String) {
        #expect(number.plain == text)
        #expect(Double(text) == number)
    }

    @Test func theNearestNameIsOneOrTwoLettersAway() {
        let names = ["report", "reopen", "list"]
        #expect(Spelling.nearest(to: "rpeort", in: names) == "report")
        #expect(Spelling.nearest(to: "RE-OPEN", in: names) == "reopen")
        #expect(Spelling.nearest(to: "lsit", in: names) == "list")
        #expect(Spelling.nearest(to: "close", in: names) == nil)
        #expect(Spelling.distance("G1", "g2") == 1)
    }

    @Test func spacesAtTheEndsGoAndThoseWithinStay() {
        #expect(" \u{3000}a b\t\n".trimmingSpaces == "a b")
        #expect(" \n".trimmingSpaces.isEmpty)
    }

    @Test(arguments: [
        ("2024-G1", 2024, "G1"), ("2024-", nil, "2024-"), ("20245-G1", nil, "20245-G1"), ("2024G1", nil, "2024G1"),
        ("G1", nil, "G1"),
    ])
    func anIdTellsItsYear(_ text: String, _ year: Int?, _ short: String) {
        #expect(PlanID(text).year == year)
        #expect(PlanID(text).short == short)
    }
}
