import Plan
import PlanFormat
import Testing

/// Every way in which a file can be wrong: the rule, and the line and column that it is told at.
struct FindingTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let file: String
        /// `line:column rule.variant`, in order; without a place where it is about the file.
        let findings: [String]
        var testDescription: String { name }
    }

    static let head = "---\nid: 2024-G1\nkind: goal\ntitle: 标题\nstatus: blocked\nprogress: 5\n"

    static func front(_ name: String, _ lines: String, _ findings: String...) -> Case {
        Case(name: name, file: head + lines + "\n---\n", findings: findings)
    }

    static let cases: [Case] = [
        Case(name: "empty file", file: "", findings: ["1:1 schema.no-front-matter"]),
        Case(name: "text before the fence", file: "# x\n" + head + "---\n", findings: ["1:1 schema.no-front-matter"]),
        Case(name: "no closing fence", file: head, findings: ["1:1 schema.unclosed-front-matter"]),
        Case(
            name: "nothing between the fences", file: "---\n---\n",
            findings: ["id", "kind", "title", "status", "progress"].map { _ in "1:1 schema.missing" }),
        Case(name: "a text between the fences", file: "---\nhello\n---\n", findings: ["2:1 schema.not-fields"]),
        Case(name: "a list between the fences", file: "---\n- id: x\n---\n", findings: ["2:1 schema.not-fields"]),
        Case(
            name: "every required field malformed",
            file: "---\nid: a b\nkind: aim\ntitle: ''\nstatus: Done\nprogress: 八成\n---\n",
            findings: [
                "2:5 schema.not-id", "3:7 schema.not-word", "4:8 schema.required", "5:9 schema.not-word",
                "6:11 schema.not-percent",
            ]),
        front("progress above 100", "lead: x", "6:11 schema.not-percent").replacing("progress: 5", "progress: 101"),
        front("progress with a point", "lead: x", "6:11 schema.not-percent").replacing("progress: 5", "progress: 5.5"),
        front("progress with a sign", "lead: x", "6:11 schema.not-percent").replacing("progress: 5", "progress: 5%"),
        front("progress octal", "lead: x", "6:11 schema.not-percent").replacing("progress: 5", "progress: 017"),
        front("progress null", "lead: x", "6:11 schema.required").replacing("progress: 5", "progress: ~"),
        front("progress empty", "lead: x", "6:10 schema.required").replacing("progress: 5", "progress:"),
        front("title of two lines", "lead: x", "4:8 schema.not-one-line").replacing("标题", "\"a\\nb\""),
        front("day that no calendar has", "start: 2024-02-30", "7:8 schema.not-day"),
        front("due in words", "due: 年底", "7:6 schema.not-due"),
        front("a list for a text", "lead: [a, b]", "7:7 schema.not-text"),
        front("a map for a day", "due: {a: b}", "7:6 schema.not-due"),
        front("a text for a list", "support: 甲", "7:10 schema.not-list"),
        front("a gap in a list", "tags: [a, , b]", "7:11 schema.bad-yaml"),
        front("an empty item", "tags:\n  - a\n  -\n  - ''", "9:4 schema.empty-item", "10:5 schema.empty-item"),
        front("a text for a map", "source: report", "7:9 schema.not-map"),
        front("a source without its document", "source:\n  section: 四", "8:3 schema.missing"),
        front("a hash", "source: {document: a, sha256: xyz}", "7:31 schema.not-hash"),
        front("a span backwards", "source: {document: a, span: [5, 2]}", "7:29 schema.not-span"),
        front("a number with a comma", "indicators:\n  - {key: a, target: \"1,782\"}", "8:22 schema.not-number"),
        front("a number with an underscore", "indicators:\n  - {key: a, target: 1_000}", "8:22 schema.not-number"),
        front("a number as a time", "indicators:\n  - key: a\n    current: 12:30:00", "9:14 schema.not-number"),
        front("a weight below 0", "milestones:\n  - {key: a, weight: -1}", "8:22 schema.negative"),
        front("a weight beyond measure", "milestones:\n  - {key: a, weight: 1e308}", "8:22 schema.too-great"),
        front("a measure", "indicators:\n  - {key: a, measure: monthly}", "8:23 schema.not-word"),
        front(
            "an item without a key", "milestones:\n  - title: a\n  - title: b", "8:5 schema.missing",
            "9:5 schema.missing"),
        front("an item that is a text", "milestones:\n  - a", "8:5 schema.not-map"),
        front("a key with a blank", "milestones:\n  - key: a b", "8:10 schema.not-key"),
        front(
            "a key of two items", "indicators:\n  - key: a\nmilestones:\n  - key: b\n  - key: a",
            "11:10 schema.key-taken"),
        front(
            "other faults of a key of two items", "milestones:\n  - key: a\n  - {key: a, due: x, weight: -1}",
            "9:11 schema.key-taken", "9:19 schema.not-day", "9:30 schema.negative"),
        front(
            "other faults of an item without a key", "milestones:\n  - {due: x, titel: b}", "8:6 schema.missing",
            "8:11 schema.not-day", "8:14 unknown-key"),
        front("a key that stands twice", "due: null\nlead: x\ndue: 2024-01-01", "9:1 schema.duplicate-key"),
        front("a nested key that stands twice", "x:\n  a: 1\n  a: 2", "9:3 schema.duplicate-key"),
        front("a key like a known one", "onwer: x", "7:1 unknown-key"),
        front("a nested key like a known one", "milestones:\n  - key: a\n    titel: b", "9:5 unknown-key"),
        front("a key like none", "附注: x\nweather: fine"),
        front("visibility", "visibility: secret", "7:13 schema.not-word"),
        front("a field that nobody can hide", "internal: [onwer]", "7:12 schema.not-field"),
        front("an anchor", "lead: &a x", "7:7 schema.anchor"),
        front("an alias", "lead: &a x\nowner: *a", "7:7 schema.anchor", "8:8 schema.alias"),
        front("a merge key", "<<: {a: 1}", "7:1 schema.merge-key"),
        front("a foreign tag", "lead: !who x", "7:7 schema.tag"),
        front("a key that is a list", "? [a]\n: b", "7:3 schema.complex-key"),
        front("tags of YAML's own are fine", "lead: !!str 5\ntags: !!seq [a]"),
        front("two documents", "...\n--- a", "8:1 schema.several-documents"),
        front("a tab as indentation", "source:\n\tdocument: a", "8:1 schema.bad-character"),
        front("a quote that never closes", "lead: \"a\nowner: b", "7:7 schema.unclosed-quote"),
        front("a bracket that never closes", "tags: [a, b\nowner: b", "7:7 schema.unclosed-bracket"),
        front("a second colon", "lead: a: b", "7:8 schema.stray-colon"),
        front("a line without a colon", "lead x\nowner: y", "7:1 schema.no-colon"),
        front("an unknown escape", "lead: \"\\q\"", "7:8 schema.bad-escape"),
        front("a control character", "lead: a\u{1}b", "7:8 schema.control-character"),
        front("NUL", "lead: a\u{0}b", "7:8 schema.control-character"),
        front("a character that begins nothing", "lead: @x", "7:7 schema.bad-character"),
        front("items out of line", "milestones:\n  - key: a\n   title: b", "9:4 schema.bad-indent"),
        front(
            "several broken items, and malformed ones",
            "milestones:\n  - key: a\n    title: \"x\n    due: [2024\n"
                + "  - key: b\n    due: soon\n  - key: c\n   done: x",
            "9:12 schema.unclosed-quote", "10:10 schema.unclosed-bracket", "12:10 schema.not-day",
            "14:4 schema.bad-indent",
            "14:10 schema.not-day"),
        front(
            "a broken field of the source", "source:\n  document: a: b\n  section: \"x\n  sha256: no",
            "8:14 schema.stray-colon", "9:12 schema.unclosed-quote", "10:11 schema.not-hash"),
        front(
            "several broken fields, and malformed ones", "lead: \"a\ndue: soon\ntags: [a\nowner: {b: c}",
            "7:7 schema.unclosed-quote", "8:6 schema.not-due", "9:7 schema.unclosed-bracket", "10:8 schema.not-text"),
    ]

    @Test(arguments: cases) func isFoundAtItsPlace(_ example: Case) {
        for file in [
            example.file,
            example.file.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
        ] {
            let document = PlanDocument(Array(file.utf8), path: "Plans/2024/2024-G1.md")
            let found = document.findings.map { finding in
                let place = finding.line.map { "\($0):\(finding.column ?? 0) " } ?? ""
                return place + finding.rule.wording
            }
            #expect(found == example.findings)
            #expect(document.findings.allSatisfy { $0.path == "Plans/2024/2024-G1.md" })
        }
    }

    @Test func invalidBytesAreFoundInFrontMatterAndBody() {
        let front = Array(Self.head.utf8) + Array("lead: a".utf8) + [0xC3, 0x28] + Array("\ndue: soon\n---\n".utf8)
        let first = PlanDocument(front, path: "a.md")
        #expect(
            first.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.rule.wording)" } == [
                "7:8 schema.not-utf8", "8:6 schema.not-due",
            ])
        #expect(first.plan == nil)
        let body = PlanDocument(Array((Self.head + "---\nok\n").utf8) + [0x61, 0xFF], path: "a.md")
        #expect(body.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.rule.wording)" } == ["9:2 schema.not-utf8"])
        #expect(body.plan?.title == "标题")
    }

    @Test func byteOrderMarkCountsForNothing() {
        let document = PlanDocument(Array(("\u{FEFF}" + Self.head + "due: x\n---\n").utf8), path: "a.md")
        #expect(document.findings.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["7:6"])
        #expect(document.plan != nil)
    }

    @Test func excerptShowsTheLineAndTheColumns() {
        let document = PlanDocument(Array((Self.head + "due: 年底  # 待定\n---\n").utf8), path: "a.md")
        #expect(document.findings.first?.excerpt == Finding.Excerpt(text: "due: 年底  # 待定", columns: 6..<8))
        #expect(document.findings.first?.goal == PlanID("2024-G1"))
    }

    @Test func suggestsTheNearestName() {
        let document = PlanDocument(Array((Self.head + "indicator: []\n---\n").utf8), path: "a.md")
        #expect(document.findings.first?.arguments["suggestion"] == .text("indicators"))
        #expect(document.findings.first?.severity == .notice)
    }

    @Test func numberInQuotesIsANumber() {
        let file = Self.head.split(separator: "5\n").joined() + "'35'\n---\n"
        let document = PlanDocument(Array(file.utf8), path: "a.md")
        #expect(document.plan?.progress == 35)
        #expect(document.findings.isEmpty)
    }

    @Test func placeOfAFieldIsItsValueOrItsKey() throws {
        let document = PlanDocument(
            Array((Self.head + "lead:\nmilestones:\n  - key: 甲\n    due: 2024-03-31\n---\n").utf8), path: "a.md")
        let due = try #require(document.line(of: FieldPath("milestones", "甲", "due")))
        #expect(due == (10, 10))
        let lead = try #require(document.line(of: .lead))
        #expect(lead == (7, 1))
        #expect(document.line(of: .owner) == nil)
        let finding = document.finding(Rule("no-lead", .warning), at: .lead)
        #expect(finding.line == 7 && finding.goal == PlanID("2024-G1") && finding.excerpt?.text == "lead:")
    }
}

extension FindingTests.Case {
    fileprivate func replacing(_ old: String, _ new: String) -> FindingTests.Case {
        guard let range = file.firstRange(of: old) else { return self }
        return FindingTests.Case(name: name, file: file.replacingCharacters(range, new), findings: findings)
    }
}

extension String {
    fileprivate func firstRange(of other: String) -> Range<String.Index>? {
        indices.lazy.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
    }

    fileprivate func replacingCharacters(_ range: Range<String.Index>, _ new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
