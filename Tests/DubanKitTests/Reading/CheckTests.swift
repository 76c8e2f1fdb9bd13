import DubanKit
import Plan
import Report
import Support
import Testing

/// Every rule of `check`, reached from files in a working tree.
struct CheckTests {
    private func rules(_ files: [String: String], after act: (ActOffice) throws -> Void = { _ in }) throws -> Set<
        String
    > {
        let office = try ActOffice()
        try office.repository.commit("files", files)
        try act(office)
        return Set(try office.workspace().check(Question()).findings.map(\.rule.name))
    }

    private func plan(_ id: String = "2024-G2", _ change: (String) -> String = { $0 }) -> [String: String] {
        ["Plans/2024/\(id).md": change(ActOffice.plan(id))]
    }

    @Test(arguments: [
        ("no-lead", "lead: null", "lead: null"), ("no-due", "due: 2024-09-30\nstatus", "due: null\nstatus"),
        ("no-target", "target: 2000", "target: null"), ("no-criteria", "extra: kept", "extra: kept"),
        ("owner-is-reviewer", "reviewer: null", "reviewer: \u{793A}\u{4F8B}\u{4E59}"),
        ("dates-out-of-order", "due: 2024-09-30\nstatus", "start: 2024-10-01\ndue: 2024-09-30\nstatus"),
        ("unknown-reference", "extra: kept", "answers: [2024-S9]"), ("id-not-file-name", "id: 2024-G2", "id: 2024-G3"),
        ("id-duplicate", "id: 2024-G2", "id: 2024-G1"), ("schema", "progress: 0", "progress: lots"),
        ("unknown-key", "extra: kept", "milestone: kept"), ("over-reported", "progress: 0", "progress: 90"),
        ("shortcoming-unanswered", "kind: goal", "kind: shortcoming"),
    ])
    func aRuleOfAPlanIsReached(rule: String, old: String, new: String) throws {
        let found = try rules(plan { $0.replacing(old, with: new).replacing("not-started", with: "in-progress") })
        #expect(found.contains(rule), "\(found)")
    }

    @Test func rulesOfTheOfficeAreReached() throws {
        #expect(try rules([:]).contains("no-team"))
        #expect(try !rules(["Plans/team.yaml": ActOffice.team]).contains("no-team"))
        #expect(try rules(["Plans/duban.yaml": "yellow: lots\n"]).contains("schema"))
        #expect(try rules(["Plans/2024/facts.yaml": "- key: [\n"]).contains("schema"))
    }

    @Test func rulesOfTheSourceAreReached() throws {
        let source = "Plans/2024/source/report.txt"
        let digest = try Shell.run("sh", ["-c", "printf 'the report' | sha256sum | cut -c1-64"])
        func plan(_ digest: String, _ quote: String) -> [String: String] {
            let lines = "source:\n  document: \(source)\n  sha256: \(digest)\n  span: [0, 3]\n  quote: \(quote)"
            return self.plan { $0.replacing("extra: kept", with: lines) }.merging([source: "the report"]) { own, _ in
                own
            }
        }
        let sound = try rules(plan(digest, "the"))
        #expect(sound.isDisjoint(with: ["source-changed", "quote-not-in-source"]))
        #expect(try rules(plan(String(repeating: "0", count: 64), "the")).contains("source-changed"))
        #expect(try rules(plan(digest, "not")).contains("quote-not-in-source"))
    }

    @Test func rulesOfTheHistoryAreReached() throws {
        let lying = try rules([:]) { office in
            try office.repository.commit(
                "lie\n\nGoal: 2024-G1\nProgress: 0% -> 80%", [ActOffice.path: ActOffice.plan(progress: 20)])
        }
        #expect(lying.contains("trailer-disagrees"))
        let stray = try rules([:]) { try $0.repository.commit("stray\n\nGoal: 2024-G77") }
        #expect(stray.contains("trailer-disagrees"))
        var office = try ActOffice(ActOffice.plan(status: "in-progress"))
        try office.update(20, "x")
        office.now = Zone.shanghai.moment("2024-12-10", hour: 9)
        #expect(try office.workspace().check(Question()).findings.contains { $0.rule.name == "stale" })
    }

    @Test func aCheckOfOneYearKnowsThePlansOfOthers() throws {
        let office = try ActOffice(
            ActOffice.plan(status: "in-progress").replacing("extra: kept", with: "answers: [2023-S1, 2023-S2]"))
        let earlier = ActOffice.plan("2023-S1").replacing("kind: goal", with: "kind: shortcoming")
        try office.repository.commit(
            "earlier", ["Plans/2023/2023-S1.md": earlier.replacing("due: 2024-09-30\nstatus", with: "status")])
        let check = try office.workspace().check(Question(year: 2024))
        #expect(check.planCount == 1)
        #expect(check.findings.filter { $0.rule.name == "unknown-reference" }.count == 1)
        #expect(check.findings.allSatisfy { $0.goal == nil || $0.goal?.text == "2024-G1" })
        // The answer counts in both directions.
        let old = try office.workspace().check(Question(year: 2023))
        #expect(!old.findings.contains { $0.rule.name == "shortcoming-unanswered" })
        let list = try office.workspace().list(Question(year: 2023)).model
        #expect(list.rows.map(\.answeredBy) == [[PlanID("2024-G1")]])
        let shown = try office.workspace().show("2023-S1", Question()).model
        #expect(shown.row.answeredBy == [PlanID("2024-G1")])
    }

    @Test func twoPlansOfOneIdAreJudgedEachByItself() throws {
        let office = try ActOffice()
        try office.repository.commit("copy", ["Plans/2024/copy.md": ActOffice.plan(progress: 60)])
        let rows = try office.workspace().list(Question()).model.rows
        #expect(rows.map(\.standing.selfReported) == [0, 60])
        #expect(rows.map { $0.findings.contains { $0.rule.name == "over-reported" } } == [false, true])
    }

    @Test func listsSayWhereAsCheckDoes() throws {
        let office = try ActOffice(ActOffice.plan(progress: 90, status: "in-progress"))
        let found = try office.workspace().check(Question()).findings.filter { $0.goal != nil }
        let row = try #require(try office.workspace().list(Question()).model.rows.first)
        #expect(row.findings.contains { $0.rule.name == "over-reported" && $0.line == 10 && $0.path == ActOffice.path })
        for finding in row.findings { #expect(found.contains(finding)) }
    }

    @Test func theWorkingTreeIsReadAndFindingsSayWhere() throws {
        let office = try ActOffice()
        try office.repository.write(ActOffice.path, office.text.replacing("progress: 0", with: "progress: lots"))
        let finding = try #require(try office.workspace().check(Question()).findings.first)
        #expect(finding.rule.name == "schema")
        #expect(finding.path == ActOffice.path)
        #expect(finding.line == 10)
        #expect(finding.column == 11)
    }
}
