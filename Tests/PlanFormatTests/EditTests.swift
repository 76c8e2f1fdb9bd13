import Plan
import PlanFormat
import Testing

/// Single edits as a person sees them: which lines change, and to what.
struct EditTests {
    /// The plan of the format's description, with remarks.
    static let example = """
        ---
        id: 2024-G1
        kind: goal                 # goal | shortcoming
        title: 通过“交通审批”系统实现交通行政审批“不见面办”
        source:
          document: Plans/2024/source/report.txt
          date: 2024-02-26         # of the report
          span: [11619, 12116]
          quote: |-
            202311月中旬在“渝快办”上线启用…
        lead: null                 # 责任单位
        support: []                # 配合单位
        due: null                  # a date
        status: not-started        # the status
        progress: 0                # self-reported
        indicators:
          - key: e-licences
            name: 签章电子证照
            baseline: 1782
            target: null           # null until a person sets it
            current: null
        milestones:                # 节点
          - key: process-map
            title: 梳理并公布审批流程
            due: 2024-03-31
            done: null             # the date it was done
        tags: []
        ---

        Free Markdown.

        """

    struct Edit: CustomTestStringConvertible {
        let path: String
        let value: FieldValue
        /// Lines that go.
        let old: [String]
        /// Lines that come in their place.
        let new: [String]
        var testDescription: String { "\(path)=\(value)" }

        init(_ path: String, _ value: FieldValue, _ old: [String], _ new: [String]) {
            self.path = path
            self.value = value
            self.old = old
            self.new = new
        }
    }

    static let edits: [Edit] = [
        Edit(
            "progress", .number(35), ["progress: 0                # self-reported"],
            ["progress: 35                # self-reported"]),
        Edit(
            "due", .text("2024-11-30"), ["due: null                  # a date"],
            ["due: 2024-11-30                  # a date"]),
        Edit(
            "due", .text("long-term"), ["due: null                  # a date"],
            ["due: long-term                  # a date"]),
        Edit(
            "support", .list([.text("执法队"), .text("a, b")]), ["support: []                # 配合单位"],
            ["support: [执法队, \"a, b\"]                # 配合单位"]),
        Edit("leader", .text("null"), [], ["leader: \"null\""]),
        Edit("answers", .list([.text("2024-S1")]), [], ["answers: [2024-S1]"]),
        Edit("criteria", .text("一\n二"), [], ["criteria: |-", "  一", "  二"]),
        Edit(
            "indicators.e-licences.target", .number(3000), ["    target: null           # null until a person sets it"],
            ["    target: 3000           # null until a person sets it"]),
        Edit("indicators.e-licences.unit", .text("份"), [], ["    unit: 份"]),
        Edit(
            "milestones.process-map.done", .text("2024-03-28"), ["    done: null             # the date it was done"],
            ["    done: 2024-03-28             # the date it was done"]),
        Edit("milestones.train.title", .text("培训"), [], ["  - key: train", "    title: 培训"]),
        Edit(
            "source.quote", .text("一行"), ["    202311月中旬在“渝快办”上线启用…"], ["    一行"]),
        Edit("source.section", .text("四、(一)"), [], ["  section: 四、(一)"]),
        Edit("milestones.process-map.title", .null, ["    title: 梳理并公布审批流程"], ["    title: null"]),
    ]

    @Test(arguments: edits) func changesItsLinesOnly(_ edit: Edit) throws {
        let path = try #require(FieldPath(text: edit.path))
        var document = PlanDocument(Array(Self.example.utf8), path: "Plans/2024/2024-G1.md")
        #expect(document.findings.isEmpty)
        let source = document.source(of: path)
        try document.set(path, to: edit.value)
        let difference = lines(document.bytes).difference(
            from: Self.example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        let removed = difference.removals.map { change in
            if case .remove(_, let line, _) = change { line } else { "" }
        }
        let inserted = difference.insertions.map { change in
            if case .insert(_, let line, _) = change { line } else { "" }
        }
        #expect(removed == edit.old)
        #expect(inserted == edit.new)
        try document.restore(path, to: source)
        #expect(lines(document.bytes) == lines(Array(Self.example.utf8)))
    }

    @Test func keysAreAddedInTheUsualOrder() throws {
        var document = PlanDocument(Array(Self.example.utf8), path: "Plans/2024/2024-G1.md")
        for (path, value) in [("owner", "甲"), ("start", "2024-01-01"), ("leader", "乙"), ("cause", "因")] {
            try document.set(FieldPath(path), to: .text(value))
        }
        let keys = lines(document.bytes).compactMap { line in
            line.first?.isLetter == true && line.contains(":") ? String(line.prefix { $0 != ":" }) : nil
        }
        #expect(
            keys == [
                "id", "kind", "title", "source", "lead", "support", "leader", "owner", "start", "due", "status",
                "progress",
                "indicators", "milestones", "cause", "tags",
            ])
    }

    @Test func itemsAreAddedAndTakenAwayWhole() throws {
        var document = PlanDocument(Array(Self.example.utf8), path: "Plans/2024/2024-G1.md")
        let path = FieldPath("indicators", "满意率")
        try document.set(
            path,
            to: .map([.init("target", .number(95)), .init("name", .text("满意率")), .init("measure", .text("hold"))]))
        #expect(document.plan?.indicators.last == Indicator(key: "满意率", name: "满意率", measure: .hold, target: 95))
        try document.remove(path)
        #expect(document.bytes == Array(Self.example.utf8))
        let milestone = FieldPath("milestones", "process-map")
        let source = document.source(of: milestone)
        try document.remove(milestone)
        #expect(document.plan?.milestones.isEmpty == true)
        #expect(lines(document.bytes).contains("milestones: []                # 节点"))
        try document.restore(milestone, to: source)
        #expect(document.bytes == Array(Self.example.utf8))
    }

    @Test func equalValueChangesNothing() throws {
        let file = Self.example.split(separator: "progress: 0").joined(separator: "progress: \"0\"")
        var document = PlanDocument(Array(file.utf8), path: "a.md")
        try document.set(.progress, to: .number(0))
        try document.set(.due, to: .null)
        try document.set(.owner, to: .null)
        try document.remove(.owner)
        #expect(document.bytes == Array(file.utf8))
    }

    @Test func severalFieldsGoBackToAnOlderVersion() throws {
        let old = PlanDocument(Array(Self.example.utf8), path: "a.md")
        var document = old
        let edits: [(String, FieldValue)] = [
            ("progress", .number(20)), ("milestones.train.title", .text("培训")),
            ("milestones.train.due", .text("2024-06-30")),
            ("indicators.e-licences.current", .number(1960)), ("owner", .text("示例甲")),
        ]
        for (path, value) in edits { try document.set(try #require(FieldPath(text: path)), to: value) }
        let changes = try #require(document.plan).changes(since: old.plan).map(\.field)
        try document.set(.lead, to: .text("示例执法队"))
        try document.restore(changes, from: old)
        #expect(document.plan?.changes(since: old.plan).map(\.field) == [.lead])
        try document.restore(.lead, to: old.source(of: .lead))
        #expect(document.bytes == old.bytes)
    }

    @Test func itemThatIsGoneComesBackWhole() throws {
        let old = PlanDocument(Array(Self.example.utf8), path: "a.md")
        var document = old
        try document.remove(FieldPath("milestones", "process-map"))
        let changes = try #require(document.plan).changes(since: old.plan).map(\.field)
        try document.restore(changes, from: old)
        #expect(document.bytes == old.bytes)
    }

    @Test func malformedFieldCanBeMended() throws {
        let file = Self.example.split(separator: "progress: 0").joined(separator: "progress: 八成")
        var document = PlanDocument(Array(file.utf8), path: "a.md")
        #expect(document.plan == nil)
        #expect(document.value(at: .progress) == .text("八成"))
        try document.set(.progress, to: .number(80))
        #expect(document.plan?.progress == 80)
        #expect(document.findings.isEmpty)
    }

    @Test func remarksInsideListsStay() throws {
        let lists =
            "support:  # who\n  # main\n  - 甲  # first\n  - 乙\n  # last\n  - '丙' # third\n"
            + "tags: [\n  a, # one\n  b  # two\n  ]\n"
        let file = Self.example.split(separator: "support: []                # 配合单位\n").joined(separator: lists)
            .split(separator: "tags: []\n").joined(separator: "")
        var document = PlanDocument(Array(file.utf8), path: "a.md")
        #expect(document.findings.isEmpty)
        let support = FieldPath("support")
        let source = document.source(of: support)
        try document.set(support, to: .list([.text("甲"), .text("丁")]))
        #expect(text(document).contains("support:  # who\n  # main\n  - 甲  # first\n  - 丁\n  # last\ntags"))
        try document.set(support, to: .list([]))
        #expect(text(document).contains("support: []  # who\n  # main\n  # last\ntags"))
        try document.restore(support, to: source)
        #expect(document.bytes == Array(file.utf8))
        try document.set(FieldPath("tags"), to: .list([.text("a")]))
        #expect(text(document).contains("# one") && text(document).contains("# two"))
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func text(_ document: PlanDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }
}
