import AnnualReport
import Plan
import Support
import Testing

@testable import Words

/// Every rule that the sources declare has words in both languages.
struct RuleWordsTests {
    @Test(arguments: Settings.Language.allCases) func everyRuleOfCheckHasWords(_ language: Settings.Language) {
        let words = Words(language)
        let silent = Rules.all.flatMap { $0.wordings }.map(\.wording).filter { words.table.rules[$0] == nil }
        #expect(silent == [])
    }

    @Test(arguments: Settings.Language.allCases) func everyRuleOfAnImportHasWords(_ language: Settings.Language) {
        let words = Words(language)
        #expect(AnnualReport.rules.map(\.wording).filter { words.table.rules[$0] == nil } == [])
    }

    @Test(arguments: Settings.Language.allCases) func whateverWaitsHasWords(_ language: Settings.Language) {
        let words = Words(language)
        #expect(Waiting.rules.map(\.wording).filter { words.table.rules["wait.\($0)"] == nil } == [])
    }

    /// The other parts keep no list of their rules, so their sources are asked: `Rule("name", …)`.
    @Test func everyRuleOfAnotherPartHasWords() throws {
        let others = try Checkout.files(under: "Sources").filter {
            !$0.path.hasPrefix("Sources/AnnualReport/") && !$0.path.hasPrefix("Sources/Plan/")
        }
        let names = Set(
            others.flatMap { $0.text.matches(of: /[^A-Za-z]Rule\("([a-z\-]+)", \./).map { String($0.output.1) } })
        #expect(names.isSuperset(of: ["edit", "git", "refusal", "schema", "unknown-key"]))
        let known = LanguageTable.english.rules.keys
        // The refusals of an edit are those of values.
        let silent = names.subtracting(["edit"]).filter { name in
            !known.contains { $0 == name || $0.hasPrefix(name + ".") }
        }
        #expect(silent.sorted() == [])
    }

    @Test func aFindingSpeaksWithItsArgumentsAndItsPlace() {
        let finding = Finding(Rule("no-lead", .warning), goal: PlanID("2024-G1"))
        #expect(Words(.english).message(of: finding) == "no lead unit is named")
        #expect(Words(.english).fix(of: finding) == "duban set 2024-G1 'lead=<unit>'")
        #expect(Words(.chinese).message(of: finding) == "没有责任单位")
    }

    @Test func aVariantWithoutWordsTakesThoseOfItsRule() {
        let finding = Finding(Rule("no-lead", .warning, variant: "unheard-of"), goal: PlanID("2024-G1"))
        #expect(Words(.english).message(of: finding) == "no lead unit is named")
    }

    @Test func aValueThatIsWrongIsSaidAlikeOfAFileAndACommand() {
        let arguments: [String: Argument] = ["field": .field(.progress), "value": .text("八成")]
        for rule in [Rule("schema", .error, variant: "not-percent"), Rule("edit", .error, variant: "not-percent")] {
            let finding = Finding(rule, arguments: arguments)
            #expect(Words(.chinese).message(of: finding) == "进度必须是 0 到 100 的整数\u{FF0C}现在是“八成”")
            #expect(Words(.english).message(of: finding) == "progress must be a whole number from 0 to 100, not “八成”")
        }
        let silent = Finding(Rule("schema", .error, variant: "not-percent"), arguments: ["field": .field(.progress)])
        #expect(Words(.english).message(of: silent) == "progress must be a whole number from 0 to 100")
    }

    @Test func aMendWithoutItsArgumentIsNotGiven() {
        var finding = Finding(
            Rule("unknown-key", .notice), arguments: ["field": .text("ownner"), "suggestion": .text("owner")])
        #expect(Words(.english).fix(of: finding) == "did you mean owner?")
        finding.arguments["suggestion"] = nil
        #expect(Words(.english).fix(of: finding) == nil)
    }

    @Test func aRuleWithoutWordsShowsItsNameAndArguments() {
        let finding = Finding(Rule("unheard-of", .warning), arguments: ["b": .count(2), "a": .text("x")])
        #expect(Words(.chinese).message(of: finding) == "unheard-of a=x b=2")
        #expect(Words(.chinese).fix(of: finding) == nil)
    }

    @Test func whatWaitsIsSaidInAClause() {
        let period = Period(holding: Day(iso: "2024-07-15") ?? Day(ordinal: 0), rhythm: .monthly)
        let waiting = Waiting(
            person: nil, goal: PlanID("2024-G4"), rule: Rule("stale", .warning),
            arguments: ["periods": .list([.period(period), .period(period.next)]), "count": .count(2)])
        #expect(Words(.chinese).sentence(of: waiting) == "补报 7 月、8 月进展")
        #expect(Words(.english).sentence(of: waiting) == "report for Jul 2024, Aug 2024")
    }
}
