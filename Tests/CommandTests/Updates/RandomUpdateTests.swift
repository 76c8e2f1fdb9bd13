import Foundation
import Support
import Testing

@Suite(.serialized) struct RandomUpdateTests {
    @Test func twoHundredRandomActsLeaveCommitsThatSayExactlyWhatTheyChange() throws {
        var random = SeededRandom(of: "twoHundredRandomActsLeaveCommitsThatSayExactlyWhatTheyChange")
        let office = try SampleOffice.copy()
        let start = try office.head()
        var acts = RandomActs(random)
        var made: [(act: RandomAct, commit: String)] = []
        var refused: [Int32: Int] = [:]
        var attempts = 0
        while made.count < 200, attempts < 500 {
            attempts += 1
            let id = random.pick([
                "2024-G1", "2024-G2", "2024-G3", "2024-G4", "2024-G5", "2024-G6", "2024-S1", "2024-S2",
            ])
            let act = acts.act(on: id, PlanLines(office.read("Plans/2024/\(id).md") ?? ""))
            let outcome = try office.start(act.arguments + ["--json"], with: act.identity).wait()
            let answer = try? JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            if outcome.status == 0, let commit = answer?["commit"] as? String {
                made.append((act, commit))
            } else if outcome.status != 0 {
                refused[outcome.status, default: 0] += 1
                #expect(outcome.output.isEmpty)
                #expect([2, 4].contains(outcome.status), "\(act.arguments): \(outcome.errors)")
            }
        }
        print("random acts: \(made.count) commits of \(attempts) acts, refused \(refused)")
        try #require(made.count == 200, "refused: \(refused)")
        for command in ["update", "set", "undo", "comment", "close", "reopen"] {
            #expect(made.contains { $0.act.arguments[0] == command }, "no \(command) was made; seed \(random.seed)")
        }
        #expect(try office.fsck() == "")
        #expect(try office.status() == "")
        let commits = try office.git("rev-list", "--reverse", "\(start)..HEAD").split(separator: "\n" as Character).map(
            String.init)
        #expect(commits == made.map(\.commit))
        for (act, commit) in made {
            let inspection = try CommitInspection(commit, in: office)
            let problems = inspection.problems + unsaid(act, inspection)
            #expect(problems.isEmpty, "\(commit) by \(act.arguments), seed \(random.seed)")
        }
        try compareHistory(made, office)
        let check = try office.duban("check", "--json")
        #expect(!check.output.contains("trailer-disagrees"))
    }

    /// What a commit fails to say of an act: its plan, its note, what was said beside.
    private func unsaid(_ act: RandomAct, _ inspection: CommitInspection) -> [String] {
        var problems: [String] = []
        let goals = inspection.trailers.filter { $0.hasPrefix("Goal: ") }
        if goals != ["Goal: \(act.id)"] { problems.append("goals \(goals)") }
        for (key, text) in act.said {
            let line = "\(key): \(oneLine(text))"
            if !inspection.trailers.contains(where: { $0.trimmingCharacters(in: .whitespaces) == line }) {
                problems.append("no \(line)")
            }
        }
        if let note = act.note, !isBlank(note) {
            if normalized(inspection.text) != normalized(guarded(note)) {
                problems.append("text is \(inspection.text)")
            }
        } else if inspection.text.isEmpty {
            problems.append("no subject")
        }
        if let line = inspection.text.split(separator: "\n" as Character).first(where: { $0.hasPrefix("---") }) {
            problems.append("git ends the message at \(line)")
        }
        return problems
    }

    /// `history` gives each note back as it was given, but for line ends and blank lines around it.
    private func compareHistory(_ made: [(act: RandomAct, commit: String)], _ office: ProgramOffice) throws {
        var compared = 0
        for id in Set(made.map(\.act.id)) {
            let output = try office.duban("history", id, "--json").output
            let answer = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
            let events = try #require(answer["events"] as? [[String: Any]])
            for (act, commit) in made where act.id == id {
                let own = events.filter { $0["commit"] as? String == commit }
                #expect(!own.isEmpty, "\(commit) by \(act.arguments) is not in the history")
                guard let note = act.note, !isBlank(note) else { continue }
                for event in own {
                    compared += 1
                    #expect(normalized(event["note"] as? String ?? "") == normalized(guarded(note)))
                }
            }
        }
        #expect(compared >= 100)
    }

    private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    private func guarded(_ note: String) -> String {
        note.components(separatedBy: "\n").map { $0.hasPrefix("---") ? " \($0)" : $0 }.joined(separator: "\n")
    }

    private func oneLine(_ text: String) -> String {
        text.map { $0.isNewline ? "\\n" : String($0) }.joined().trimmingCharacters(in: .whitespaces)
    }

    /// Every line break as `\n`, and no blanks at the end of a line or around the text, as git's own clean-up has it.
    private func normalized(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { line in String(line.reversed().drop { $0.isWhitespace }.reversed()) }
            .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
