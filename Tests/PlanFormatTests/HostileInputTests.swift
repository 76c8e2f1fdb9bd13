import Plan
import PlanFormat
import Support
import Testing

/// Files that are made to exhaust time or memory: each ends at once, with a finding.
struct HostileInputTests {
    private func read(_ yaml: String) -> PlanDocument {
        PlanDocument(Array(("---\n" + yaml + "\n---\n").utf8), path: "Plans/2024/a.md")
    }

    private func rules(_ document: PlanDocument) -> Set<String> { Set(document.findings.map(\.rule.wording)) }

    @Test(.timeLimit(.minutes(5))) func fileOfFiftyMegabytesIsNotRead() {
        var bytes = Array("---\nid: a\nx: \"".utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
        let document = PlanDocument(bytes, path: "a.md")
        #expect(rules(document) == ["schema.too-large"])
        #expect(document.plan == nil)
        #expect(document.source(of: .title) == nil)
    }

    @Test(.timeLimit(.minutes(5))) func longFrontMatterIsNotRead() {
        #expect(rules(read("x: " + String(repeating: "a", count: 1_100_000))) == ["schema.front-matter-too-large"])
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["[", "{a: ", "- ", "? "]) func deepNestingIsRefused(_ open: String) {
        let document = read("x:\n  " + String(repeating: open, count: 10_000))
        #expect(document.plan == nil)
        #expect(document.findings.contains { $0.rule.name == "schema" })
        #expect(!rules(read("x: " + String(repeating: open, count: 10_000))).isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func deepNestingByIndentationIsRefused() {
        let lines = (0..<1_000).map { String(repeating: " ", count: $0) + "a:" }
        #expect(rules(read(lines.joined(separator: "\n"))).contains("schema.too-deep"))
    }

    @Test(.timeLimit(.minutes(5))) func aliasesAreNeverExpanded() {
        var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        lines.append("? *a30\n: bomb\ntitle: *a30\nsupport: *a30\nmilestones: *a30")
        let document = read(lines.joined(separator: "\n"))
        #expect(document.plan == nil)
        #expect(rules(document).contains("schema.alias"))
        #expect(document.findings.count <= 101)
        #expect(document.value(at: FieldPath("a30")) != nil)
    }

    @Test(.timeLimit(.minutes(5))) func manyProblemsAreCountedNotListed() {
        let document = read((0..<20_000).map { "a\($0): *x" }.joined(separator: "\n"))
        #expect(document.findings.count == 101)
        #expect(rules(document).contains("schema.more"))
    }

    @Test(.timeLimit(.minutes(5))) func manyKeysAndManyQuotesEnd() {
        #expect(read((0..<40_000).map { "k\($0): '" }.joined(separator: "\n")).plan == nil)
        #expect(read((0..<40_000).map { "k\($0 % 7): v" }.joined(separator: "\n")).findings.count == 101)
        #expect(read(String(repeating: "\"\\u", count: 100_000)).plan == nil)
        #expect(read(String(repeating: "- ", count: 1) + String(repeating: "\n", count: 900_000)).plan == nil)
    }

    @Test(.timeLimit(.minutes(5))) func bytesOfAnyKindNeverCrash() {
        let seed = SeededRandom.runSeed("bytesOfAnyKindNeverCrash")
        var random = SeededRandom(seed: seed)
        for number in 0..<600 {
            var (bytes, _) = PlanFileGenerator.make(seed: seed &+ UInt64(number))
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(random.pick(Array("{}[]:,#&*!|>'\"%@`-?\n\t ".utf8)), at: index)
                default: bytes = Array(bytes[..<index] + bytes[max(0, index - 40)...])
                }
            }
            var document = PlanDocument(bytes, path: "a.md")
            for path in EditProperties.fields {
                _ = document.value(at: path)
                _ = document.source(of: path)
                let before = document.bytes
                do { try document.set(path, to: .null) } catch { #expect(document.bytes == before) }
            }
        }
    }

    @Test(.timeLimit(.minutes(5))) func fileOfOtherKindsIsRefusedWhole() {
        let bomb = Array(String(repeating: "[", count: 10_000).utf8)
        #expect(!SettingsFile.read(bomb, path: "duban.yaml").findings.isEmpty)
        #expect(!TeamFile.read(bomb, path: "team.yaml").findings.isEmpty)
        #expect(!FactsFile.read(bomb, path: "facts.yaml").findings.isEmpty)
        let large = [UInt8](repeating: UInt8(ascii: " "), count: 50_000_000)
        #expect(FactsFile.read(large, path: "facts.yaml").findings.map(\.rule.wording) == ["schema.too-large"])
    }
}
