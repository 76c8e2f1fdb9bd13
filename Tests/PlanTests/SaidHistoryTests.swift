import Testing

@testable import Plan

struct SaidHistoryTests {
    private let person = Person(name: "甲", email: "a@example.org")

    private func act(
        _ number: Int, said: Int64, recorded: Int64, _ changes: [FieldChange], kind: Entry.Kind = .report,
        corrects: Int? = nil, isCorrected: Bool = false
    ) -> Entry {
        var message = Entry.Message()
        message.corrects = corrects.map(commit)
        return Entry(
            commit: commit(number), author: person, authored: Timestamp(seconds: said, offset: 480), committer: person,
            committed: Timestamp(seconds: recorded, offset: 480), kind: kind, message: message, changes: changes,
            flags: isCorrected ? ["corrected"] : [])
    }

    private func history(_ acts: Entry...) -> SaidHistory {
        SaidHistory(Timeline(id: PlanID("2024-G1"), entries: acts))
    }

    private func commit(_ number: Int) -> String { String(repeating: "\(number)", count: 40) }

    private func progress(_ old: Double?, _ new: Double) -> [FieldChange] {
        [FieldChange(.progress, from: FieldValue(old), to: .number(new))]
    }

    private func at(_ seconds: Int64) -> Timestamp { Timestamp(seconds: seconds, offset: 480) }

    private func value(_ history: SaidHistory, _ seconds: Int64) -> FieldValue? {
        history.values(at: at(seconds)).first { $0.field == .progress }?.value
    }

    @Test func anActCountsFromTheDayThatItIsAbout() {
        let history = history(
            act(1, said: 100, recorded: 100, progress(nil, 0), kind: .created),
            act(2, said: 500, recorded: 500, progress(0, 50)),
            act(3, said: 300, recorded: 600, progress(50, 30)))
        #expect(value(history, 400) == .number(30))
        #expect(value(history, 550) == .number(50))
        #expect(value(history, 200) == .number(0))
        #expect(!history.isThere(at: at(99)))
        #expect(history.isThere(at: at(100)))
        #expect(history.timeline(at: at(400)).entries.map(\.commit) == [commit(1), commit(3)])
        #expect(history.nearestCommit(at: at(400)) == commit(3))
        #expect(history.nearestCommit(at: at(50)) == nil)
    }

    @Test func aCorrectionStandsInThePlaceOfWhatItCorrects() {
        let history = history(
            act(1, said: 100, recorded: 100, progress(nil, 0), kind: .created),
            act(2, said: 200, recorded: 200, progress(0, 90), isCorrected: true),
            act(3, said: 800, recorded: 800, progress(90, 20), corrects: 2))
        #expect(value(history, 250) == .number(20))
        #expect(value(history, 150) == .number(0))
    }

    @Test func whatWasTakenBackNeverHeld() {
        let history = history(
            act(1, said: 100, recorded: 100, progress(nil, 0), kind: .created),
            act(2, said: 200, recorded: 200, progress(0, 90), isCorrected: true),
            act(3, said: 300, recorded: 300, progress(90, 0), kind: .undone, corrects: 2))
        for moment in [150, 250, 350] as [Int64] { #expect(value(history, moment) == .number(0)) }
    }

    @Test func aPlanThatVanishedWasThereBefore() {
        let history = history(
            act(1, said: 100, recorded: 100, progress(nil, 7), kind: .created),
            act(2, said: 200, recorded: 200, [], kind: .vanished))
        #expect(history.isThere(at: at(150)))
        #expect(!history.isThere(at: at(200)))
        #expect(history.nearestCommit(at: at(250)) == commit(1))
    }
}
