import DubanKit
import Plan
import Report
import Support
import Testing

struct HandEditTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    private func edit(_ old: String, _ new: String) throws {
        try office.repository.write(ActOffice.path, office.text.replacing(old, with: new))
    }

    @Test func aHandEditIsInTheWay() throws {
        try edit("lead: null", "lead: Hand")
        let text = office.text
        #expect(refused { try office.update(20) } == "3 handEdit")
        #expect(office.text == text)
        #expect(try office.repository.status() == " M \(ActOffice.path)")
    }

    @Test func includeEditsCommitsItToo() throws {
        try edit("lead: null", "lead: Hand")
        let outcome = try office.update(20) { _, options in options.includesEdits = true }
        #expect(outcome.changes.map(\.field.description) == ["lead", "status", "progress"])
        #expect(try office.repository.status().isEmpty)
        #expect(try office.trailers().contains("Changed: lead \u{2013} -> Hand"))
    }

    @Test func includeEditsAloneCommitsTheEdit() throws {
        try edit("text\n", "other text\n")
        let outcome = try office.update { _, options in options.includesEdits = true }
        #expect(outcome.changes.map(\.field) == [.body])
        #expect(try office.repository.status().isEmpty)
        #expect(try office.log("%s").count < 60)
    }

    @Test(arguments: [
        ("status: not-started", "status: closed", "2 only-close"), ("id: 2024-G1", "id: 2024-G7", "2 id-fixed"),
        ("due: 2024-09-30\nstatus", "due: 2024-12-30\nstatus", "2 reason-needed"),
        ("status: not-started", "status: dropped", "2 dropped-without-reason"),
        ("status: not-started", "status: done", "2 done-unmet"), ("progress: 0", "progress: [", "3 schema"),
    ])
    func anIncludedEditObeysTheSameRules(old: String, new: String, words: String) throws {
        try edit(old, new)
        let found = refused { try office.update(20) { _, options in options.includesEdits = true } }
        #expect(found == words || (words == "3 schema" && found?.hasPrefix("3 ") == true))
    }

    @Test func otherWorkStaysAsItWas() throws {
        try office.repository.commit("others", ["staged.txt": "a\n", "edited.txt": "a\n"])
        try office.repository.write("staged.txt", "b\n")
        try office.repository.git("add", "staged.txt")
        try office.repository.write("edited.txt", "b\n")
        try office.repository.write("new.txt", "b\n")
        let status = try office.repository.status()
        try office.update(20)
        #expect(try office.repository.status() == status)
    }

    // edit

    private func edit(_ options: ActOptions = ActOptions(), _ change: (String) -> String) throws -> Outcome {
        try office.workspace().edit("G1", options) { path in
            let file = String(path.dropFirst(office.repository.scratch.path.count + 1))
            try office.repository.scratch.write(file, change(office.repository.scratch.read(file) ?? ""))
        }
    }

    private var copy: String { "work/.git/duban/edit/2024-G1.md" }

    @Test func whatTheEditorLeavesIsCommitted() throws {
        let outcome = try edit { $0.replacing("lead: null", with: "lead: Edited") }
        #expect(outcome.changes.map(\.field) == [.lead])
        #expect(office.text.contains("lead: Edited"))
        #expect(try office.repository.status().isEmpty)
        #expect(!office.repository.scratch.exists(copy))
    }

    @Test func unchangedMeansNoCommit() throws {
        let head = try office.head()
        #expect(try edit { $0 }.commit == nil)
        #expect(try office.head() == head)
        #expect(!office.repository.scratch.exists("work/.git/duban/edit"))
    }

    @Test func anEditorThatFailsLeavesACopyOnlyOfWhatItChanged() throws {
        let path = "work/.git/duban/edit"
        let fails: (String) -> Refusal? = { text in
            refusal {
                _ = try office.workspace().edit("G1", ActOptions()) { copy in
                    let file = String(copy.dropFirst(office.repository.scratch.path.count + 1))
                    try office.repository.scratch.write(file, (office.repository.scratch.read(file) ?? "") + text)
                    throw Refusal(.usage, .notAPair, [:])
                }
            }
        }
        #expect(fails("")?.exit == .usage)
        #expect(!office.repository.scratch.exists(path))
        #expect(fails("More.\n")?.exit == .usage)
        #expect(office.repository.scratch.exists(path))
    }

    @Test func whatCannotBeReadIsKept() throws {
        let refusal = refusal { _ = try edit { $0.replacing("progress: 0", with: "progress: lots") } }
        #expect(refusal?.exit == .usage)
        #expect(refusal?.findings.last?.rule.variant == "edit-invalid")
        #expect(office.repository.scratch.read(copy)?.contains("progress: lots") == true)
        #expect(try office.repository.status().isEmpty)
    }

    @Test(arguments: [
        ("status: not-started", "status: closed", "2 only-close"), ("id: 2024-G1", "id: 2024-G7", "2 id-fixed"),
        ("due: 2024-09-30\nstatus", "due: 2024-12-30\nstatus", "2 reason-needed"),
    ])
    func anEditorMayDoNoMoreThanSet(old: String, new: String, words: String) throws {
        #expect(refused { _ = try edit { $0.replacing(old, with: new) } } == words)
        #expect(office.repository.scratch.exists(copy))
        #expect(try office.repository.status().isEmpty)
    }

    @Test func anEditorIsNotOpenedOverAHandEdit() throws {
        try edit("lead: null", "lead: Hand")
        #expect(refused { _ = try edit { _ in "never" } } == "3 handEdit")
        #expect(!office.repository.scratch.exists(copy))
        var options = ActOptions()
        options.includesEdits = true
        let outcome = try edit(options) { $0.replacing("lead: Hand", with: "lead: Edited") }
        #expect(outcome.changes.map(\.new) == [.text("Edited")])
        #expect(try office.repository.status().isEmpty)
    }

    @Test(arguments: [false, true])
    func whatAnotherCommitsMeanwhileIsAClash(includesEdits: Bool) throws {
        var options = ActOptions()
        options.includesEdits = includesEdits
        let found = refused {
            _ = try edit(options) { text in
                _ = try? office.update(30, "meanwhile", as: ActOffice.other)
                return text.replacing("lead: null", with: "lead: Edited")
            }
        }
        #expect(found == "4 edit-moved")
        #expect(office.repository.scratch.read(copy)?.contains("lead: Edited") == true)
        #expect(office.text.contains("progress: 30") && office.text.contains("lead: null"))
        #expect(try office.repository.status().isEmpty)
    }
}
