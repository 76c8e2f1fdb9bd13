import Git
import Plan
import Support
import Testing

@testable import History
@testable import HistoryIndex

/// What is written of facts is read again, and bytes that nobody wrote are refused.
struct FactCodingTests {
    @Test func everyFactIsReadAsItWasWritten() throws {
        var random = SeededRandom(of: "FactCodingTests")
        var values = SharedValues()
        var writer = FactWriter()
        let facts = (0..<500).map { ($0 * 37, fact(&random)) }
        for (number, fact) in facts { writer.append(number, fact, &values) }
        var shared = ByteWriter()
        values.write(to: &shared)
        let read = try shared.bytes.withUnsafeBytes { bytes in
            var reader = ByteReader(bytes)
            return try SharedValues(&reader)
        }
        try writer.bytes.withUnsafeBytes { bytes in
            var reader = FactReader(bytes, read)
            for (number, fact) in facts {
                let next = try #require(try reader.next())
                #expect(next.number == number)
                #expect(next.fact == fact, "seed \(random.seed)")
            }
            #expect(try reader.next() == nil)
        }
    }

    @Test func bytesThatAreCutShortOrChangedAreNeverReadBeyondTheirEnd() throws {
        var random = SeededRandom(of: "FactCodingTests")
        var values = SharedValues()
        var writer = FactWriter()
        for number in 0..<8 { writer.append(number, fact(&random), &values) }
        func readAll(_ bytes: [UInt8]) throws {
            try bytes.withUnsafeBytes { bytes in
                var reader = FactReader(bytes, values)
                while try reader.next() != nil {}
            }
        }
        try readAll(writer.bytes)
        var refused = 0
        for end in 0..<writer.bytes.count {
            do { try readAll(Array(writer.bytes.prefix(end))) } catch { refused += 1 }
        }
        // What ends between two facts is whole.
        #expect(refused == writer.bytes.count - 8)
        for _ in 0..<2_000 {
            var bytes = writer.bytes
            for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            try? readAll(bytes)
        }
    }

    @Test func aSealTellsEveryByteThatChanged() throws {
        var random = SeededRandom(of: "FactCodingTests")
        for count in [0, 1, 7, 8, 9, 300] {
            let content = (0..<count).map { _ in UInt8(random.below(256)) }
            let sealed = Checksum.sealed(content, at: 5)
            #expect(try sealed.withUnsafeBytes { Array(try Checksum.unsealed($0, at: 5)) } == content)
            for place in sealed.indices {
                var changed = sealed
                changed[place] ^= UInt8(1 + random.below(255))
                #expect(throws: DamagedIndex.self) {
                    try changed.withUnsafeBytes { _ = try Checksum.unsealed($0, at: 5) }
                }
            }
            #expect(throws: DamagedIndex.self) {
                try sealed.withUnsafeBytes { _ = try Checksum.unsealed($0, at: 6) }
            }
            #expect(throws: DamagedIndex.self) {
                try sealed.dropLast().withUnsafeBytes { _ = try Checksum.unsealed($0, at: 5) }
            }
        }
    }

    private func fact(_ random: inout SeededRandom) -> PlanFact {
        let commit = oid(&random)
        let committed = moment(&random)
        var fact = PlanFact(commit: commit, committed: committed, isTouched: random.chance(50))
        fact.isAtCut = random.chance(5)
        switch random.below(3) {
        case 0: fact.held = .nothing
        case 1: fact.held = .file(path: text(&random), blob: oid(&random), status: random.pick(Plan.Status.allCases))
        default: break
        }
        if random.chance(10) { fact.concurrent = (0...random.below(3)).map { _ in oid(&random) } }
        if random.chance(80) { fact.entry = entry(of: commit, committed, &random) }
        return fact
    }

    private func entry(of commit: Oid, _ committed: Timestamp, _ random: inout SeededRandom) -> Entry {
        var message = Entry.Message(note: maybe(&random))
        message.problem = maybe(&random)
        message.next = maybe(&random)
        message.need = maybe(&random)
        message.commentOn = maybe(&random)
        message.corrects = maybe(&random)
        message.evidence = (0..<random.below(3)).map { _ in text(&random) }
        return Entry(
            commit: commit.description, author: Person(name: text(&random), email: text(&random)),
            authored: moment(&random), committer: Person(name: text(&random), email: ""), committed: committed,
            kind: random.pick(Entry.Kind.allCases), message: message,
            changes: (0..<random.below(4)).map { _ in
                FieldChange(
                    random.pick([.progress, .status, .current("cases"), .body, FieldPath("一", "二")]),
                    from: value(&random), to: value(&random))
            },
            trailers: (0..<random.below(3)).map { _ in Trailer(text(&random), text(&random)) })
    }

    private func value(_ random: inout SeededRandom, depth: Int = 0) -> FieldValue {
        switch random.below(depth < 3 ? 8 : 6) {
        case 0: .null
        case 1: .number(Double(random.number(-5_000_000_000...5_000_000_000)))
        case 2: .number(Double(random.below(1_000)) / 7)
        case 3: .number(random.pick([0, -0.0, 1e308, .leastNonzeroMagnitude, -1]))
        case 4, 5: .text(text(&random))
        case 6: .list((0..<random.below(4)).map { _ in value(&random, depth: depth + 1) })
        default: .map((0..<random.below(4)).map { _ in .init(text(&random), value(&random, depth: depth + 1)) })
        }
    }

    private func maybe(_ random: inout SeededRandom) -> String? { random.chance(50) ? text(&random) : nil }

    private func text(_ random: inout SeededRandom) -> String {
        random.pick(["", "a", "35%", "推进中", "e\u{301}", "\u{0}\n\u{7F}", String(repeating: "长", count: 200), "🚧"])
    }

    private func moment(_ random: inout SeededRandom) -> Timestamp {
        Timestamp(seconds: Int64(random.number(-60_000_000_000...250_000_000_000)), offset: random.number(-840...840))
    }

    private func oid(_ random: inout SeededRandom) -> Oid {
        guard let id = Oid(bytes: (0..<20).map { _ in UInt8(random.below(256)) }) else { return oid(&random) }
        return id
    }
}
