import Plan
import PlanFormat
import Testing

/// Settings, team and facts: read, written and read again.
struct OfficeFileTests {
    private func places(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.rule.wording)" }
    }

    @Test func settingsThatAreAbsentHaveTheirDefaults() {
        for text in ["", "# nothing\n", "office: null\n", "{}", "---\nred:\n"] {
            let (settings, findings) = SettingsFile.read(Array(text.utf8), path: "Plans/duban.yaml")
            #expect(settings == Settings())
            #expect(findings.isEmpty)
        }
    }

    @Test func settingsAreRead() {
        let text = """
            office: 示例县交通局
            language: en
            rhythm: half-yearly
            graceDays: 3
            yellow: 7.5
            holidays:
              - {date: 2024-10-01, kind: holiday}
              - date: 2024-09-29
                kind: workday
            """
        let (settings, findings) = SettingsFile.read(Array(text.utf8), path: "Plans/duban.yaml")
        #expect(findings.isEmpty)
        #expect(settings.office == "示例县交通局")
        #expect(settings.language == .english)
        #expect(settings.rhythm == .halfYearly)
        #expect(settings.graceDays == 3)
        #expect(settings.yellow == 7.5)
        #expect(settings.red == 30)
        #expect(settings.holidays.map(\.kind) == [.holiday, .workday])
        #expect(settings.holidays.map(\.date.description) == ["2024-10-01", "2024-09-29"])
    }

    @Test func settingsTellWhatIsWrong() {
        let text =
            "language: zh\nrhythm: weekly\ngraceDays: -1\nred: many\n"
            + "graceday: 3\nholidays: [{date: x}, {kind: workday}]\n"
        let (settings, findings) = SettingsFile.read(Array(text.utf8), path: "Plans/duban.yaml")
        #expect(
            places(findings) == [
                "1:11 schema.not-word", "2:9 schema.not-word", "3:12 schema.negative", "4:6 schema.not-number",
                "5:1 unknown-key", "6:19 schema.not-day", "6:23 schema.missing",
            ])
        #expect(settings == Settings())
    }

    @Test func boundsThatCrossAreToldAndDoNotCount() {
        for (text, place) in [("red: 40\nyellow: 50\n", "2:9"), ("yellow: 31", "1:9"), ("red: 5", "1:6")] {
            let (settings, findings) = SettingsFile.read(Array(text.utf8), path: "Plans/duban.yaml")
            #expect(places(findings) == ["\(place) schema.bounds-crossed"])
            #expect(settings == Settings())
        }
        #expect(SettingsFile.read(Array("red: 10".utf8), path: "Plans/duban.yaml").findings.isEmpty)
    }

    @Test func writtenSettingsReadTheSameAndCarryRemarks() {
        var settings = Settings()
        settings.office = "示例: 局 # 1"
        settings.holidays = [Settings.SpecialDay(date: Day(ordinal: 19_000), kind: .workday)]
        settings.yellow = 12.5
        settings.isSample = true
        let bytes = SettingsFile.bytes(of: settings, remarks: ["red": "beyond\nwhich", "holidays": "days"])
        #expect(SettingsFile.read(bytes, path: "a").settings == settings)
        #expect(SettingsFile.read(bytes, path: "a").findings.isEmpty)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("red: 30                  # beyond which"))
        let keys = lines.filter { $0.first?.isLetter == true }.map { String($0.prefix { $0 != ":" }) }
        #expect(keys == SettingsFile.names)
    }

    @Test func teamIsReadAndWritten() {
        let text = """
            units:
              - {key: approvals, name: 行政审批和法规科}
            people:
              - name: 示例甲
                emails: [jia@example.org]
                unit: approvals
                roles: [staff]           # any of them
                keys: [ssh-ed25519 AAAA]
              - name: 示例乙
            """
        let (team, findings) = TeamFile.read(Array(text.utf8), path: "Plans/team.yaml")
        #expect(findings.isEmpty)
        #expect(team.units == [Team.Unit(key: "approvals", name: "行政审批和法规科")])
        #expect(
            team.people.first
                == Team.Member(
                    name: "示例甲", emails: ["jia@example.org"], unit: "approvals", roles: [.staff],
                    keys: ["ssh-ed25519 AAAA"]))
        #expect(team.people.last == Team.Member(name: "示例乙", emails: []))
        #expect(TeamFile.read(TeamFile.bytes(of: team), path: "a").team == team)
        #expect(TeamFile.read(TeamFile.bytes(of: Team()), path: "a").team == Team())
    }

    @Test func teamTellsWhatIsWrong() {
        let text =
            "units:\n  - key: a b\n    name: x\n  - name: y\n"
            + "people:\n  - emails: jia\n    roles: [boss]\n  - 甲\npersons: []\n"
        #expect(
            places(TeamFile.read(Array(text.utf8), path: "a").findings) == [
                "2:10 schema.not-key", "4:5 schema.missing", "6:5 schema.missing", "6:13 schema.not-list",
                "7:13 schema.not-word", "8:5 schema.not-map",
            ])
    }

    @Test func aUnitThatTheTeamLacksIsTold() {
        let people = "people:\n  - {name: a, unit: there}\n  - {name: b, unit: gone}\n  - {name: c, unit: There}\n"
        let units = "units:\n  - {key: there, name: There}\n"
        #expect(
            places(TeamFile.read(Array((people + units).utf8), path: "a").findings) == [
                "3:21 unknown-reference.unit"
            ])
        #expect(TeamFile.read(Array(people.utf8), path: "a").findings.isEmpty)
    }

    @Test func factsAreReadAndWritten() {
        let facts = [
            Fact(key: "f1", name: "学习次数", value: .number(4), unit: "次", section: "一、(一)1.", quote: "专题学习4次"),
            Fact(key: "f2", name: "满意率", value: .number(93.4), unit: "%", qualifier: "以上", quote: "满意率: 93.4% # 以上"),
            Fact(key: "f3", name: "等级", value: .grade("A级"), quote: "获评A级"),
            Fact(key: "f4", name: "名次", value: .grade("3"), quote: "“第3”"),
        ]
        let bytes = FactsFile.bytes(of: facts)
        let read = FactsFile.read(bytes, path: "Plans/2024/facts.yaml")
        #expect(read.facts == facts)
        #expect(read.findings.isEmpty)
        let wrapped = Array("facts:\n".utf8) + bytes
        #expect(FactsFile.read(wrapped, path: "a").facts == facts)
        #expect(FactsFile.read(FactsFile.bytes(of: []), path: "a").facts.isEmpty)
    }

    @Test func factsTellWhatIsWrong() {
        let text =
            "- {key: a, name: x, value: 1, quote: q}\n- {key: a, name: x, value: 1, quote: q}\n"
            + "- {key: b, nam: x, value: null}\n"
        #expect(
            places(FactsFile.read(Array(text.utf8), path: "a").findings) == [
                "2:3 schema.key-taken", "3:4 schema.missing", "3:4 schema.missing", "3:12 unknown-key",
                "3:27 schema.required",
            ])
        let broken = Array(
            "- {key: a, name: x, value: 1, quote: q}\n- key: \"b\n- {key: c, name: x, value: 1, quote: q}\n".utf8)
        #expect(places(FactsFile.read(broken, path: "a").findings) == ["2:8 schema.unclosed-quote"])
        #expect(FactsFile.read(broken, path: "a").facts.map(\.key) == ["a", "c"])
        #expect(places(FactsFile.read(Array("text".utf8), path: "a").findings) == ["1:1 schema.not-list"])
    }
}
