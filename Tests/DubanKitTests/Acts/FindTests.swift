import DubanKit
import Plan
import Report
import Support
import Testing

/// Which file a command means by an id.
struct FindTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    private func update(_ id: String) throws {
        var update = Update()
        update.progress = "20"
        _ = try office.workspace().update(id, update, ActOptions())
    }

    private func changed() throws -> String { try office.repository.git("show", "--format=", "--name-only") }

    @Test func theIdInTheFileCountsAndNotItsName() throws {
        let other = "Plans/2024/2024-G2.md"
        try office.repository.commit(
            "swapped", [ActOffice.path: ActOffice.plan("2024-G2"), other: ActOffice.plan("2024-G1")])
        for id in ["2024-G1", "G1", "g1"] {
            try update(id)
            #expect(try changed() == other, "\(id)")
            try office.repository.git("reset", "-q", "--hard", "HEAD~1")
        }
        #expect(try office.workspace().show("2024-G2", Question()).model.path == ActOffice.path)
    }

    @Test(arguments: ["Plans/2024/unit/2024-G1.md", "Plans/2024/2024-G7.md", "Plans/2024/another.md"])
    func anIdInTwoFilesIsRefusedWithBoth(_ copy: String) throws {
        try office.repository.commit("copy", [copy: ActOffice.plan("2024-G1")])
        let head = try office.head()
        for id in ["2024-G1", "G1", "g1", "2024-g1", "-G1"] {
            let refusal = refusal { try update(id) }
            #expect(refusal?.exit == .usage)
            #expect(refusal?.findings.first?.rule.variant == "id-in-files", "\(id)")
            let paths = [ActOffice.path, copy].sorted().map { Argument.text($0) }
            #expect(refusal?.findings.first?.arguments["paths"] == .list(paths))
        }
        #expect(refused { _ = try office.workspace().show("G1", Question()) } == "2 id-in-files")
        #expect(try office.head() == head)
    }

    @Test func idsThatDifferInCaseAloneAreToldApart() throws {
        try office.repository.commit("small", ["Plans/2024/small.md": ActOffice.plan("2024-g1")])
        try update("2024-g1")
        #expect(try changed() == "Plans/2024/small.md")
        try update("G1")
        #expect(try changed() == ActOffice.path)
        try office.repository.commit("more", ["Plans/2024/a.md": ActOffice.plan("2024-Ax1")])
        try office.repository.commit("more", ["Plans/2024/b.md": ActOffice.plan("2024-aX1")])
        #expect(refused { try update("AX1") } == "2 ambiguous-plan")
    }

    /// However the id is written, it is the one that the whole reading of the file finds.
    @Test(arguments: [
        "id: 2024-G9", "id: 2024-G9\n  more", "id:   2024-G9   # a remark", "\"id\": 2024-G9", "id: \"2024-G9\"",
        "id: '2024-G9'",
        "id:\n  2024-G9",
        "id: !!str 2024-G9", "id: 2024-G9\nextra: |\n  id: 2024-G8", "extra: \"x\nid: 2024-G8\"\nid: 2024-G9",
    ])
    func theIdIsFoundHoweverItIsWritten(_ lines: String) throws {
        let text = ActOffice.plan().replacing("id: 2024-G1", with: lines)
        try office.repository.commit("other", ["Plans/2024/other.md": text])
        let isKnown = try office.workspace().check(Question()).findings.allSatisfy { $0.rule.name != "schema" }
        if isKnown {
            try update("2024-G9")
            #expect(try changed() == "Plans/2024/other.md")
        }
        try update("2024-G1")
        #expect(try changed() == ActOffice.path)
    }

    @Test func aFileThatSaysNoIdIsFoundByItsName() throws {
        let text = ActOffice.plan().replacing("id: 2024-G1\n", with: "")
        try office.repository.commit("other", ["Plans/2024/2024-G3.md": text])
        #expect(refused { try update("G3") }?.hasPrefix("3 ") == true)
        try update("G1")
    }
}
