import Foundation
import Git
import HistoryIndex
import Plan
import Support
import Testing

@testable import History

/// Damage of a few bits, as a disk does it, in what SQLite says of its pages as well as in the pieces themselves.
struct DamageTests {
    private let office: SampleOffice
    private let head: Oid
    private let expected: OfficePast

    /// An office with a history of its own.
    init() throws {
        office = try SampleOffice()
        var random = SeededRandom(of: "DamageTests")
        try RandomHistory(office).make(commits: 40, &random)
        head = try #require(Oid(hex: try office.commits("HEAD")[0]))
        expected = try WalkedHistory(try office.open()).office(upTo: head)
    }

    private var file: URL { URL(fileURLWithPath: office.repository.path + "/.git/duban/history.sqlite") }
    private func index() throws -> IndexedHistory { IndexedHistory(try office.open(), program: { "test" }) }

    @Test func noByteThatChangedChangesAnAnswer() throws {
        var random = SeededRandom(of: "DamageTests")
        _ = try index().build(upTo: head)
        try damage(&random)
    }

    @Test func noByteThatChangedChangesWhatIsAnsweredOnceMoreIsRead() throws {
        var random = SeededRandom(of: "DamageTests")
        let older = try #require(Oid(hex: try office.commits("--first-parent", "HEAD")[1]))
        _ = try index().build(upTo: older)
        try damage(&random)
    }

    /// What a page says of itself stands mostly at its beginning, behind the file's own header on the first.
    private func damage(_ random: inout SeededRandom) throws {
        let whole = try Data(contentsOf: file)
        for place in whole.indices where random.chance(place % 4_096 < 100 ? 60 : 1) {
            var bytes = whole
            bytes[place] ^= UInt8(1) << UInt8(random.below(8))
            try bytes.write(to: file)
            let index = try index()
            let plan = try #require(expected.timelines.keys.sorted().first)
            let one = try index.past(of: plan, upTo: head)
            #expect(one.timeline == expected.timelines[plan], "byte \(place) of \(whole[place]), seed \(random.seed)")
            let found = try index.office(upTo: head)
            #expect(found.timelines == expected.timelines, "byte \(place) of \(whole[place]), seed \(random.seed)")
            #expect(found.strayTrailers == expected.strayTrailers, "byte \(place), seed \(random.seed)")
        }
    }
}
