import Plan
import Testing
import Words

@testable import Report

@Suite struct DocumentTests {
    private func keys(_ json: JSON?) -> [String] { json?.members.map(\.key) ?? [] }

    private func value(_ key: String, _ json: JSON) -> JSON? { json.members.first { $0.key == key }?.value }

    private func list(_ key: String, _ json: JSON) -> [JSON] {
        if case .array(let values) = value(key, json) { values } else { [] }
    }

    private let row = [
        "id", "kind", "title", "lead", "leader", "owner", "due", "originalDue", "status", "light", "lightAtOriginalDue",
        "basis", "selfReported", "computed", "expected", "divergence", "notice", "stale", "overdue", "forecast",
        "answers",
        "answeredBy", "lastUpdate", "findings",
    ]

    @Test func everyDocumentBeginsWithItsVersionAndKind() {
        for document in Samples.documents {
            #expect(keys(document.json).prefix(2) == ["schemaVersion", "kind"])
            #expect(value("kind", document.json) == .string(document.kind))
        }
    }

    @Test func aRowHasItsKeysWhetherTheyAreKnownOrNot() {
        let report = Samples.portfolio.json(.list, words: Samples.words)
        #expect(list("goals", report).map(keys) == [row, row, row])
    }

    @Test func aRowSaysWhatTheFileAndTheStandingSay() throws {
        let json = Samples.fullRow.json(Samples.words)
        #expect(value("due", json) == "2024-09-30")
        #expect(value("status", json) == "at-risk")
        #expect(value("computed", json)?.text == "43.3\n")
        #expect(value("divergence", json)?.text == "16.7\n")
        #expect(value("stale", json) == .bool(true))
        #expect(value("overdue", json) == .bool(true))
        #expect(value("forecast", json) == ["date": "2024-09-30", "from": "2024-09-24", "to": "2025-01-12"])
        let update = try #require(value("lastUpdate", json))
        #expect(value("author", update) == ["name": "示例甲", "email": "jia@example.org"])
        #expect(value("authorDate", update) == "2024-09-30T12:00:00+08:00")
        #expect(value("due", Samples.longTermRow.json(Samples.words)) == "long-term")
        #expect(value("due", Samples.emptyRow.json(Samples.words)) == .null)
    }

    @Test func theSummaryCountsEveryLight() {
        let report = Samples.portfolio.json(.report, words: Samples.words)
        #expect(
            value("summary", report)?.members.map { "\($0.key) \($0.value.text)" } == [
                "green 1\n", "yellow 0\n", "red 2\n", "unknown 0\n", "closed 0\n", "dropped 0\n",
            ])
    }

    @Test func aReportCarriesChangesAndWhatWaits() {
        let report = Samples.portfolio.json(.report, words: Samples.words)
        #expect(
            list("changes", report).map(keys).allSatisfy {
                $0 == ["goal", "change", "field", "old", "new", "original", "commit", "date"]
            })
        #expect(list("waiting", report).map(keys).allSatisfy { $0 == ["person", "goal", "rule", "message"] })
        #expect(list("waiting", report).map { value("rule", $0) } == ["over-reported", "shortcoming-unanswered"])
        let said = Samples.portfolio.waiting.map { JSON.string(Samples.words.sentence(of: $0)) }
        #expect(list("waiting", report).map { value("message", $0) } == said)
    }

    @Test func aPageHasTheKeysOfARowWithTheIdAsItsGoal() {
        let page = PlanPage(
            edition: Samples.edition, row: Samples.fullRow, path: "p", fields: [], timeline: Timeline(id: PlanID("x")))
        let keys = keys(page.json(words: Samples.words))
        #expect(Set(row.dropFirst(2)).isSubset(of: keys))
        #expect(keys.contains("goal") && !keys.contains("id"))
    }

    @Test func aPageKeepsTheFieldsOfTheFileInTheirOrder() {
        let fields: [FieldValue.Entry] = [
            .init("zeta", .null), .init("due", .text("2024-09-30")), .init("alpha", .list([.number(1), .text("b")])),
            .init("map", .map([.init("y", .number(0.5)), .init("x", .null)])),
        ]
        let page = PlanPage(
            edition: Samples.edition, row: Samples.fullRow, path: "p", fields: fields,
            timeline: Timeline(id: PlanID("x")))
        #expect(
            value("fields", page.json(words: Samples.words)) == [
                "zeta": .null, "due": "2024-09-30", "alpha": .array([.number(1), "b"]),
                "map": ["y": .number(0.5), "x": .null],
            ])
    }

    @Test func aHistoryHasOneEventAFieldAndOneForAnActWithoutFields() {
        let timeline = Timeline(id: PlanID("2024-G1"), entries: [Samples.remark, Samples.report])
        let events = list("events", HistoryPage(edition: Samples.edition, plan: nil, timeline: timeline).json())
        #expect(events.map { value("field", $0) } == [.null, "progress", "indicators.e-licences.current"])
        #expect(events.map { value("new", $0) } == [.null, .number(35), .number(1960.5)])
        #expect(events.map { value("note", $0) }.last == "完成审批流程梳理\n\n并在政务网公布")
        #expect(
            events.map(keys).allSatisfy {
                $0 == [
                    "commit", "author", "authorDate", "committer", "commitDate", "field", "old", "new", "note",
                    "evidence",
                    "problem", "next", "need", "commentOn", "corrects", "signature", "flags",
                ]
            })
    }

    @Test(arguments: [
        (["progress"], ["progress"]), (["indicators"], ["indicators.e-licences.current"]), (["indicators.e"], []),
        (["due", "indicators.e-licences.current"], ["indicators.e-licences.current"]),
    ])
    func aHistoryOfSomeFieldsLeavesTheOthersOut(asked: [String], shown: [String]) {
        let timeline = Timeline(id: PlanID("2024-G1"), entries: [Samples.remark, Samples.report])
        let fields = asked.compactMap { FieldPath(text: $0) }
        let page = HistoryPage(edition: Samples.edition, plan: nil, timeline: timeline, fields: fields)
        #expect(list("events", page.json()).map { value("field", $0) } == shown.map { .string($0) })
    }

    @Test func onlyADryRunSaysThatItIsOne() {
        var outcome = Outcome(.update, plan: Samples.fullRow.plan)
        #expect(!keys(outcome.json(words: Samples.words)).contains("dryRun"))
        outcome.isDryRun = true
        #expect(value("dryRun", outcome.json(words: Samples.words)) == .bool(true))
        #expect(value("commit", outcome.json(words: Samples.words)) == .null)
    }

    @Test func aRefusalIsOfTheKindClose() {
        #expect(value("kind", Outcome(.refuse, plan: Samples.fullRow.plan).json(words: Samples.words)) == "close")
    }

    @Test func aFindingCarriesTheWordsOfItsLanguage() {
        let json = Samples.finding.json(Samples.words)
        #expect(keys(json) == ["severity", "rule", "goal", "path", "line", "column", "message", "fix", "quotes"])
        #expect(value("message", json) == .string(Samples.words.message(of: Samples.finding)))
        #expect(value("rule", json) == "over-reported")
        #expect(value("quotes", json) == .array(["八成"]))
    }
}
