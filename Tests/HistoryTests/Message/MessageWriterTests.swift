import Plan
import Support
import Testing

@testable import History

struct MessageWriterTests {
    private static let changes = [
        FieldChange(.status, from: .text("not-started"), to: .text("in-progress")),
        FieldChange(.progress, from: .number(20), to: .number(35)),
        FieldChange(.current("e-licences"), from: .number(1782), to: .number(1960)),
        FieldChange(.done("process-map"), from: .null, to: .text("2024-03-28")),
        FieldChange(.done("launch"), from: .text("2024-03-28"), to: .null),
        FieldChange(.due, from: .text("2024-09-30"), to: .text("2024-11-30")),
        FieldChange(FieldPath("milestones", "train", "title"), from: .null, to: .text("two\nlines")),
        FieldChange(FieldPath("answers"), from: .null, to: .list([.text("2024-S1"), .text("2024-S2")])),
        FieldChange(.body, from: .text("a"), to: .text("b")),
    ]
    private static let trailers = [
        "Goal: 2024-G1", "Status: not-started -> in-progress", "Progress: 20% -> 35%",
        "Indicator: e-licences 1782 -> 1960", "Milestone: process-map done 2024-03-28",
        "Milestone: launch done 2024-03-28 -> \u{2013}", "Changed: due 2024-09-30 -> 2024-11-30",
        "Changed: milestones.train.title \u{2013} -> two\\nlines", "Changed: answers \u{2013} -> [2024-S1, 2024-S2]",
        "Evidence: https://example.org", "Evidence: \u{4F50}\u{8BC1}/a.pdf", "Problem: a\\nb", "Next: c", "Need: d",
    ]

    private func writer(_ note: String, _ marks: [MessageWriter.Mark] = []) -> MessageWriter {
        var message = Entry.Message(note: note)
        message.evidence = ["https://example.org", "\u{4F50}\u{8BC1}/a.pdf"]
        message.problem = "a\nb"
        message.next = "c"
        message.need = "d"
        return MessageWriter(
            ids: [PlanID("2024-G1")], text: note, changes: MessageWriterTests.changes, message: message, marks: marks)
    }

    @Test func trailersAreThoseOfTheDesignAndGitReadsThem() throws {
        let message = writer("note").string
        #expect(try git(message) == MessageWriterTests.trailers)
        #expect(message.hasPrefix("note\n\nGoal: 2024-G1\n"))
    }

    @Test func marksAreTrailersToo() throws {
        let marks: [MessageWriter.Mark] = [.commentOn("aaaa"), .corrects("bbbb"), .undoes("cccc"), .refusal]
        let lines = try git(writer("note", marks).string).dropFirst(MessageWriterTests.trailers.count)
        #expect(
            Array(lines) == [
                "Comment-On: aaaa", "Corrects: bbbb", "Corrects: cccc", "Undoes: cccc", "Closing: refused",
            ])
    }

    @Test(arguments: [UInt64(11), 12])
    func whateverTheNoteGitAndWeReadTheSameTrailers(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let notes = (0..<150).map { _ in SampleMessage.note(&random) }
        let messages = notes.map { writer($0).string }
        for (place, trailers) in try git(messages).enumerated() {
            let read = CommitMessage(reading: messages[place])
            #expect(trailers == MessageWriterTests.trailers, "\(notes[place].debugDescription)")
            #expect(read.trailers.map { "\($0.key): \($0.value)" } == MessageWriterTests.trailers)
            #expect(read.text == MessageWriter.guarded(notes[place]), "\(notes[place].debugDescription)")
        }
    }

    @Test func aNoteIsReadBackAsGivenButForDashesAtTheStartOfALine() {
        let note = "\u{8BF4}\u{660E}\n\n--- a\n-- b\n\nGoal: 2024-G9\nSigned-off-by: x"
        let read = CommitMessage(reading: writer(note).string)
        #expect(read.text == "\u{8BF4}\u{660E}\n\n --- a\n-- b\n\nGoal: 2024-G9\nSigned-off-by: x")
        #expect(read.goals == [PlanID("2024-G1")])
    }

    @Test func lineEndsOfOtherSystemsBecomeLineFeeds() {
        #expect(CommitMessage(reading: writer("\r\na\r\nb\rc  \r\n\r\n").string).text == "a\nb\nc")
    }

    @Test func withoutPlansThereIsTheNoteAlone() {
        #expect(MessageWriter(ids: [], text: "set up").string == "set up\n")
    }
}
