import Plan
import Support
import Testing

@testable import History

struct MessageReaderTests {
    private static let edges = [
        "subject\n\nGoal: 2024-G1\n---\n",
        "subject\n\nGoal: 2024-G1\n---",
        "subject\n\nGoal: 2024-G1\n---x\n",
        "subject\n--- a/file\n\nGoal: 2024-G1\n",
        "subject\r\n\r\nGoal: 2024-G1\r\nNext: x\r\n",
        "Goal: 2024-G1\nNext: x\n",
        "\nGoal: 2024-G1\n",
        "subject\nGoal: 2024-G1\n",
        "subject\n\nGoal: 2024-G1\nfree text\n",
        "subject\n\nfree text\nmore\nand more\nSigned-off-by: A <a@example.org>\n",
        "subject\n\nfree\nmore\nand\nstill\nmore\nSigned-off-by: A <a@example.org>\n",
        "subject\n\nsigned-off-by: A <a@example.org>\nfree text\n",
        "subject\n\n(cherry picked from commit 0123)\nfree text\n",
        "subject\n\nNext: one\n  two\n\tthree\n",
        "subject\n\n continued: first\nNext: x\n",
        "subject\n\nNext: x\n# remark\n folded after a remark\n",
        "subject\n\nNext: x\n\n# remark\n\nConflicts:\n\ta\n\tb\n",
        "subject\n\nNext: x\n# ------------------------ >8 ------------------------\nbelow\n",
        "subject\n\nNext : spaces before\nNeed\t:tab\n: empty key\n",
        "# remark\n\nNext: x\n",
        "subject\n\n\u{4E0B}\u{4E00}\u{6B65}: no token\n",
        "subject\n\nNext: \u{A0}kept\u{A0}\n",
        "subject\n\nNext: a\u{2028}b\n",
        "", "\n", "subject",
    ]

    @Test(arguments: [UInt64(1), 2])
    func trailersAreThoseThatGitReads(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let messages = (0..<250).map { _ in SampleMessage.random(&random) }
        for (message, wanted) in zip(messages, try git(messages)) {
            #expect(read(message) == wanted, "\(message.debugDescription)")
        }
    }

    @Test func edgesAreThoseOfGit() throws {
        for (message, wanted) in zip(MessageReaderTests.edges, try git(MessageReaderTests.edges)) {
            #expect(read(message) == wanted, "\(message.debugDescription)")
        }
    }

    @Test func textIsWhatStandsBeforeTheTrailers() {
        let message = CommitMessage(reading: "\u{8FDB}\u{5C55}\n\nsecond: line\n\n\nGoal: 2024-G1\nNext: a\n b\n\n")
        #expect(message.text == "\u{8FDB}\u{5C55}\n\nsecond: line")
        #expect(message.trailers == [Trailer("Goal", "2024-G1"), Trailer("Next", "a b")])
    }

    @Test func keysCompareWithoutCase() {
        let message = CommitMessage(reading: "subject\n\ngoal: 2024-G1\nEVIDENCE: a.pdf\n")
        #expect(message.goals == [PlanID("2024-G1")])
        #expect(message.values(.evidence) == ["a.pdf"])
    }

    @Test func aTrailerBelongsToTheGoalsNextBeforeIt() {
        let message = CommitMessage(
            reading: "subject\n\nNext: early\nGoal: A\nGoal: B\nProgress: 1% -> 2%\nGoal: C\nNeed: c\n")
        #expect(message.about(PlanID("A")).value(.next) == "early")
        #expect(message.about(PlanID("B")).value(.progress) == "1% -> 2%")
        #expect(message.about(PlanID("B")).value(.need) == nil)
        #expect(message.about(PlanID("C")).trailers == [Trailer("Goal", "C"), Trailer("Need", "c")])
        #expect(message.about(PlanID("D")).trailers.isEmpty)
    }

    private func read(_ message: String) -> [String] {
        CommitMessage(reading: message).trailers.map { "\($0.key): \($0.value)" }
    }
}

/// What the real git reads of messages.
func git(_ messages: [String]) throws -> [[String]] {
    let scratch = try Scratch()
    for (number, message) in messages.enumerated() { try scratch.write("\(number)", message) }
    let script = "for n in $(seq 0 \(messages.count - 1)); do git interpret-trailers --parse $n; echo; done"
    let output = try Shell.run("sh", ["-c", script], in: scratch.path, environment: TestRepository.environment) + "\n"
    // A value may hold line breaks of other kinds; git ends its lines with a line feed, and none of them is empty.
    var read: [[String]] = [[]]
    for line in output.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if line.isEmpty { read.append([]) } else { read[read.count - 1].append(String(Substring(line))) }
    }
    return Array(read.prefix(messages.count))
}

/// What the real git reads of a message.
func git(_ message: String) throws -> [String] { try git([message])[0] }
