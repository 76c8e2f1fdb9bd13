import Plan
import Testing

@testable import Words

/// Words that are read back are those of the tables, and none means two things.
struct MeantTests {
    @Test(arguments: Settings.Language.allCases)
    func everyFieldsPhraseIsReadBackAsTheField(_ language: Settings.Language) {
        let words = Words(language)
        for key in Words.Key.allCases where key.rawValue.hasPrefix("field.") && !words(key).contains("{") {
            #expect(Words.fieldName(meantBy: words(key)) == String(key.rawValue.dropFirst(6)))
        }
    }

    @Test(arguments: Settings.Language.allCases, Plan.Status.allCases)
    func everyStatusIsReadBack(_ language: Settings.Language, _ status: Plan.Status) {
        #expect(Words.word(meantBy: Words(language).write(status), of: .status) == status.rawValue)
        #expect(Words.word(meantBy: status.rawValue, of: .status) == status.rawValue)
    }

    @Test func otherEnumeratedWordsAreReadBack() {
        #expect(Words.word(meantBy: "当年累计", of: FieldPath("indicators", "x", "measure")) == "yearly")
        #expect(Words.word(meantBy: "lower is better", of: FieldPath("indicators", "x", "direction")) == "down")
        #expect(Words.kind(meantBy: "问题") == .shortcoming)
        #expect(Words.kind(meantBy: "Goal") == .goal)
        #expect(Words.word(meantBy: "推进中", of: .lead) == nil)
    }
}
