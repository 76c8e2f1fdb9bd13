import Plan
import Support
import Testing

@testable import PlanFormat

/// Versions told from the ones before them against the same files parsed whole.
struct PlanVersionTests {
    private static let path = "Plans/2024/2024-G1.md"
    private static let values = [
        "65", "7", "100", "101", "1e3", "1.50", "-5", "+5", "0x1F", "007", "null", "NULL", "~", "", "done", "closed",
        "in-progress", "blocked", "Done", "2024-03-05", "2024-02-30", "long-term", "yes", "'50'", "50 # 一半", "[50]",
        "&a 50",
        "!!str 50", "50:", "五十",
    ]

    private static let apt = [
        "status": ["in-progress", "at-risk", "blocked"], "progress": ["1", "45", "99"],
        "current": ["0", "12.5", "1782"],
        "done": ["2024-02-29", "2024-12-31", "null"],
    ]

    @Test func aVersionIsTheSameHoweverItIsRead() {
        let seed = SeededRandom.runSeed("aVersionIsTheSameHoweverItIsRead")
        var told = 0
        for number in 0..<1_000 {
            var random = SeededRandom(seed: seed &+ UInt64(number) &+ 31)
            var bytes =
                random.chance(50)
                ? PlanFileGenerator.make(seed: seed &+ UInt64(number)).bytes
                : plain(body: random.chance(50) ? "\nprogress: 0\nstatus: done\n" : "")
            var version = PlanVersion(bytes, path: Self.path)
            var good = bytes
            for _ in 0..<8 {
                let before = version
                bytes = changed(bytes, &random)
                let next = version.next(bytes)
                version = next.version
                let whole = PlanDocument(bytes, path: Self.path).plan
                let context = "seed \(seed) + \(number)\n\(String(decoding: bytes, as: UTF8.self))"
                #expect(version.plan == whole, "\(context)")
                if let changes = next.changes {
                    told += 1
                    #expect(changes == whole?.changes(since: before.plan), "\(context)")
                }
                if version.plan != whole { return }
                if whole == nil { (version, bytes) = (before, good) } else { good = bytes }
            }
        }
        #expect(told > 300)
    }

    @Test func aReportIsReadFromItsLines() throws {
        let first = plain(body: "")
        let text = String(decoding: first, as: UTF8.self)
        let next = text.replacing("\nprogress: 0", with: "\nprogress: 40").replacing(
            "done: null", with: "done: 2024-03-30"
        )
        .replacing("status: not-started", with: "status: in-progress").replacing("current: 12", with: "current: 345.5")
        let told = PlanVersion(first, path: Self.path).next(Array(next.utf8))
        let changes = try #require(told.changes)
        #expect(
            changes.map(\.field.description)
                == ["status", "progress", "indicators.cases.current", "milestones.plan.done"])
        #expect(told.version.plan == PlanDocument(Array(next.utf8), path: Self.path).plan)
    }

    /// A file as Duban writes it.
    private func plain(body: String) -> [UInt8] {
        Array(
            """
            ---
            id: 2024-G1
            kind: goal
            title: 示例
            status: not-started
            progress: 0
            criteria: |
              progress: 0
            indicators:
              - key: cases
                current: 12
                target: 40
            milestones:
              - key: plan
                due: 2024-03-31
                done: null
            ---
            \(body)
            """.utf8)
    }

    /// The file with one to three of its lines changed: a value, a whole line, or one byte.
    private func changed(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var lines = bytes.split(separator: LineCursor.lineFeed, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<random.number(1...3) {
            let place = random.number(0...lines.count - 1)
            switch random.number(0...15) {
            case 0: lines.insert(lines[place], at: place)
            case 1 where lines.count > 3: lines.remove(at: place)
            case 2 where !lines[place].isEmpty:
                lines[place][random.number(0...lines[place].count - 1)] = UInt8(random.number(32...126))
            default:
                let reported = lines.indices.filter { line in
                    ["status: ", "progress: ", "current: ", "done: "].contains {
                        String(decoding: lines[line], as: UTF8.self).contains($0)
                    }
                }
                let line = reported.isEmpty ? place : random.pick(reported)
                guard let colon = lines[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
                let name = String(decoding: lines[line][..<colon], as: UTF8.self).drop { " -".contains($0) }
                let apt = Self.apt[String(name)].map { random.pick($0) }
                let value = random.chance(75) ? apt ?? random.pick(Self.values) : random.pick(Self.values)
                lines[line] = lines[line][...colon] + [32] + Array(value.utf8)
            }
        }
        return Array(lines.joined(separator: [LineCursor.lineFeed]))
    }
}
