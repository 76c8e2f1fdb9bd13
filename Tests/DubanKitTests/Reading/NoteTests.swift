import DubanKit
import Plan
import Report
import Support
import Testing

/// Which commits have a note in history, and which only the subject that Duban made.
struct NoteTests {
    private func notes(_ office: ActOffice) throws -> [String?] {
        try office.workspace().history(of: "G1", Question()).model.timeline.entries.dropFirst().map(\.message.note)
    }

    @Test func aNoteThatLooksLikeDubansSubjectStays() throws {
        let office = try ActOffice()
        try office.update(20, "2024-G1: \u{8FDB}\u{5EA6} \u{2192} \u{597D}")
        try office.update(30, "2024-G1: progress 20% \u{2192} 31%")
        try office.update(nil, "2024-G1: a.pdf b") { update, _ in update.evidence = ["a.pdf"] }
        #expect(
            try notes(office) == [
                "2024-G1: \u{8FDB}\u{5EA6} \u{2192} \u{597D}", "2024-G1: progress 20% \u{2192} 31%", "2024-G1: a.pdf b",
            ])
    }

    @Test(arguments: ["zh-Hans", "en"])
    func whatDubanSaysByItselfIsNoNote(language: String) throws {
        var office = try ActOffice()
        try office.repository.commit("settings", ["Plans/duban.yaml": "language: \(language)\n"])
        try office.update(20)
        try office.update { update, _ in update.evidence = [" two  words.pdf "] }
        office.now = Zone.shanghai.moment("2025-01-03", hour: 1)
        try office.update { update, _ in update.need = "a\nb" }
        _ = try office.workspace().undo("G1", ActOptions())
        try office.set("title=x \(String(repeating: "long ", count: 30))", "tags=[a, b]")
        let text = office.text.replacing("\n---\n\n", with: "\nowner: z\n---\n\nmore ")
        try office.repository.write(ActOffice.path, text)
        try office.update(30) { _, options in options.includesEdits = true }
        _ = try office.workspace().undo("G1", ActOptions())
        #expect(try notes(office) == [String?](repeating: nil, count: 7))
    }

    @Test func theSubjectOfANewPlanIsNoNote() throws {
        let office = try ActOffice()
        _ = try office.workspace().create(title: "a\tb ", kind: .goal, id: nil, ActOptions())
        let entries = try office.workspace().history(of: "G2", Question()).model.timeline.entries
        #expect(entries.map(\.message.note) == [nil])
    }
}
