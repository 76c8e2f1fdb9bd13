import Foundation
import Glibc
import Support
import Testing

/// The index of history when several processes, killed ones and readers without rights meet.
@Suite(.serialized) struct IndexFaultTests {
    private let office: ProgramOffice
    private var random: SeededRandom
    private let index: String

    init() throws {
        random = SeededRandom(of: "IndexFaultTests")
        office = try StreamedHistory.office(commits: 400, random)
        index = office.path + "/.git/duban/history.sqlite"
    }

    /// What a whole year looks like, of which a wrong history would change a line.
    private func answer() throws -> String {
        let shown = try office.duban("list", "--lang", "en", "--json", with: ["DUBAN_NOW": "2024-12-31T12:00:00+08:00"])
        #expect(shown.status == 0, "\(shown.errors)")
        return shown.output
    }

    private func forget() throws {
        for ending in ["", "-wal", "-shm"] { unlink(index + ending) }
    }

    @Test func indexersAndReadersAtTheSameTimeAllAnswerTheSame() throws {
        let expected = try answer()
        for _ in 0..<4 {
            try forget()
            let runs = try (0..<8).map { number in
                try office.start(
                    number % 2 == 0 ? ["index"] : ["list", "--lang", "en", "--json"],
                    with: ["DUBAN_NOW": "2024-12-31T12:00:00+08:00"])
            }
            for (number, run) in runs.enumerated() {
                let outcome = try run.wait()
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(outcome.errors == "")
                if number % 2 == 1 { #expect(outcome.output == expected) }
            }
        }
    }

    @Test mutating func killedAtAnyInstantAnIndexerLeavesOneThatAnswers() throws {
        let expected = try answer()
        var midway = 0
        for _ in 0..<40 {
            try forget()
            let run = try office.start(["index"])
            usleep(UInt32(random.number(0...120)) * 1_000)
            if !run.isOver { midway += 1 }
            run.send(SIGKILL)
            _ = try run.wait()
            #expect(try answer() == expected, "seed \(random.seed)")
        }
        #expect(midway >= 5)
    }

    @Test func whereTheIndexCannotBeWrittenEverythingIsAnsweredAllTheSame() throws {
        let expected = try answer()
        try forget()
        // For root too, who may write anywhere: a folder in its place.
        try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
        #expect(try answer() == expected)
        let told = try office.duban("index", "--lang", "en")
        #expect(told.status == 0)
        #expect(told.output.contains("cannot be written"))
        #expect(try office.duban("index", "--json").output.contains("\"commits\": null"))
    }

    @Test func aDamagedIndexIsToldOfInOneLine() throws {
        let expected = try answer()
        try Data(repeating: 0x61, count: 50_000).write(to: URL(fileURLWithPath: index))
        let told = try office.duban("list", "--lang", "en", "--json", with: ["DUBAN_NOW": "2024-12-31T12:00:00+08:00"])
        #expect(told.output == expected)
        #expect(told.errors.split(separator: "\n").count == 1)
        #expect(told.errors.contains("made anew"))
        #expect(try answer() == expected)
    }

    @Test func aLinkedWorkingTreeSharesTheIndex() throws {
        _ = try answer()
        let tree = office.scratch("other")
        try office.git("worktree", "add", "-q", tree, "HEAD~20")
        let there = try office.duban("-C", tree, "index", "--json")
        #expect(there.status == 0)
        // The commits that it holds are part of what was read before.
        let here = try office.duban("index", "--json")
        #expect(there.output == here.output)
        #expect(access(tree + "/.git/duban", F_OK) != 0)
    }
}
