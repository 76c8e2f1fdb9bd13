import Plan
import PlanFormat
import Support
import Testing

/// Files in every style, and edits of every field: what an edit leaves alone, and that it can be taken back.
struct EditProperties {
    static let fields = [
        "title", "lead", "support", "leader", "owner", "reviewer", "start", "due", "status", "progress", "answers",
        "criteria",
        "cause", "tags", "visibility", "internal", "source.document", "source.sha256", "source.date", "source.section",
        "source.span", "source.quote", "milestones.new.title", "milestones.new.due", "milestones.m-0节点.title",
        "milestones.m-0节点.done", "milestones.m-1节点.lead", "milestones.m-1节点.due", "milestones.m-2节点.weight",
        "indicators.fresh.target", "indicators.i-0节点.name", "indicators.i-0节点.current", "indicators.i-1节点.target",
        "indicators.i-1节点.unit", "indicators.i-2节点.direction", "indicators.i-2节点.baseline", "milestones.k.done",
    ].compactMap { FieldPath(text: $0) }

    static let required = ["id", "kind", "title", "status", "progress"].map { FieldPath($0) } + [document]
    static let document = FieldPath("source", "document")
    static let unknown = ["附注0", "附注1"].map { FieldPath($0) }

    @Test func readsWhatItWasWrittenToSay() {
        let seed = SeededRandom.runSeed("readsWhatItWasWrittenToSay")
        for number in 0..<1_000 {
            let (bytes, model) = PlanFileGenerator.make(seed: seed &+ UInt64(number))
            let document = PlanDocument(bytes, path: "Plans/2024/2024-G1.md")
            #expect(document.findings.isEmpty, "seed \(seed) + \(number): \(document.findings)\n\(text(bytes))")
            for (path, value) in model {
                let found = document.value(at: path)
                #expect(found == value, "seed \(seed) + \(number): \(path)\n\(text(bytes))")
            }
            if !document.findings.isEmpty { return }
        }
    }

    @Test func editAndItsInverseGiveTheOriginalBytes() throws {
        let seed = SeededRandom.runSeed("editAndItsInverseGiveTheOriginalBytes")
        for number in 0..<1_200 {
            let (bytes, model) = PlanFileGenerator.make(seed: seed &+ UInt64(number))
            var order = SeededRandom(seed: seed &+ UInt64(number))
            let known =
                Array(
                    (model.keys.sorted { $0.description < $1.description } + Self.fields).shuffled(using: &order)
                        .prefix(20)) + Self.unknown
            let original = PlanDocument(bytes, path: "Plans/2024/2024-G1.md")
            guard original.plan != nil else { continue }
            var random = SeededRandom(seed: seed &+ UInt64(number) &+ 7_777)
            for _ in 0..<4 {
                let path = random.pick(Self.fields)
                let value = Self.value(for: path, &random)
                let context = "seed \(seed) + \(number): \(path) = \(value)\n\(text(bytes))"
                var document = original
                if path.parts[0] == "source", path != Self.document, original.value(at: Self.document) == nil {
                    continue
                }
                do {
                    let source = try #require(document.source(of: path))
                    try document.set(path, to: value)
                    let isKept = Self.others(document, path, known) == Self.others(original, path, known)
                    #expect(isKept, "\(context)\n->\n\(text(document.bytes))")
                    let found = document.value(at: path)
                    #expect(found == value || (value.isNull && (found == nil || found == .list([]))), "\(context)")
                    try document.restore(path, to: source)
                    let isSame = document.bytes == bytes
                    #expect(isSame, "\(context)\n->\n\(text(document.bytes))")
                    if !isSame { return }
                } catch {
                    Issue.record("\(error) \(context)")
                    return
                }
            }
        }
    }

    @Test func severalEditsGoBackToTheOriginalBytes() throws {
        let seed = SeededRandom.runSeed("severalEditsGoBackToTheOriginalBytes")
        var edits = 0
        for number in 0..<400 {
            let (bytes, _) = PlanFileGenerator.make(seed: seed &+ UInt64(number))
            let original = PlanDocument(bytes, path: "Plans/2024/2024-G1.md")
            var random = SeededRandom(seed: seed &+ UInt64(number) &+ 5_555)
            var document = original
            var paths = Array(Self.fields.shuffled(using: &random).prefix(4))
            if original.value(at: Self.document) == nil { paths.removeAll { $0.parts[0] == "source" } }
            let context = "seed \(seed) + \(number): \(paths)\n\(text(bytes))"
            do {
                for path in paths { try document.set(path, to: Self.value(for: path, &random)) }
                let edited = document.bytes
                if edited != bytes { edits += 1 }
                try document.restore(paths.shuffled(using: &random), from: original)
                let isSame = document.bytes == bytes
                #expect(isSame, "\(context)\n->\n\(text(edited))\n->\n\(text(document.bytes))")
                if !isSame { return }
            } catch {
                Issue.record("\(error) \(context)")
                return
            }
        }
        #expect(edits > 350)
    }

    @Test func takingAwayAndPuttingBackGiveTheOriginalBytes() throws {
        let seed = SeededRandom.runSeed("takingAwayAndPuttingBackGiveTheOriginalBytes")
        let items = ["milestones.m-0节点", "milestones.m-1节点", "indicators.i-0节点", "indicators.i-1节点", "milestones.k"]
        let paths = items.compactMap { FieldPath(text: $0) } + Self.fields
        for number in 0..<1_000 {
            let (bytes, model) = PlanFileGenerator.make(seed: seed &+ UInt64(number))
            var order = SeededRandom(seed: seed &+ UInt64(number))
            let known =
                Array(
                    (model.keys.sorted { $0.description < $1.description } + Self.fields).shuffled(using: &order)
                        .prefix(20)) + Self.unknown
            let original = PlanDocument(bytes, path: "Plans/2024/2024-G1.md")
            var random = SeededRandom(seed: seed &+ UInt64(number) &+ 9_999)
            let present = paths.filter { original.value(at: $0) != nil && !Self.required.contains($0) }
            for path in present.shuffled(using: &random).prefix(6) {
                let context = "seed \(seed) + \(number): \(path)\n\(text(bytes))"
                var document = original
                do {
                    let source = try #require(document.source(of: path))
                    try document.remove(path)
                    let isGone = document.value(at: path) == nil
                    #expect(isGone, "\(context)")
                    let isKept = Self.others(document, path, known) == Self.others(original, path, known)
                    #expect(isKept, "\(context)\n->\n\(text(document.bytes))")
                    let without = document.bytes
                    try document.restore(path, to: source)
                    let isSame = document.bytes == bytes
                    #expect(isSame, "\(context)\n->\n\(text(without))\n->\n\(text(document.bytes))")
                    if !isSame { return }
                } catch {
                    Issue.record("\(error) \(context)")
                    return
                }
            }
        }
    }

    /// Everything that a file says apart from one field, by paths that the generator and the edits know.
    private static func others(_ document: PlanDocument, _ path: FieldPath, _ known: [FieldPath]) -> [FieldPath:
        FieldValue]
    {
        var values: [FieldPath: FieldValue] = [.body: document.value(at: .body) ?? .null]
        for other in known where !other.parts.starts(with: path.parts) && !path.parts.starts(with: other.parts) {
            values[other] = document.value(at: other)
        }
        return values
    }

    static func value(for path: FieldPath, _ random: inout SeededRandom) -> FieldValue {
        let name = path.parts[path.parts.count - 1]
        let isRequired = required.contains(path)
        if !isRequired, random.chance(15) { return .null }
        switch name {
        case "support", "tags":
            return FieldValue(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    random.pick(
                        ScalarStyles(random: random).words + NastyText.lines.filter { !$0.contains { $0.isNewline } })
                })
        case "answers": return .list([.text("2024-S1"), .text("2024-S2")])
        case "internal": return .list([.text("owner")])
        case "visibility": return .text("internal")
        case "start", "date", "done": return .text("2024-11-30")
        case "due": return .text(path.parts.count == 1 && random.chance(50) ? "long-term" : "2024-11-30")
        case "status": return .text(random.pick(Plan.Status.allCases.map(\.rawValue)))
        case "progress": return .number(Double(Int.random(in: 0...100, using: &random)))
        case "sha256":
            return .text(String(repeating: random.pick(["0", "a1", "1e"]), count: 64).prefix(64).description)
        case "span": return .list([.number(1), .number(2)])
        case "weight": return .number(random.pick([0, 1, 2.5, 1e9, 1e-7]))
        case "target", "current", "baseline":
            return .number(random.pick([0, 1, 2.5, -3, 1e16, 1e-7]).magnitude)
        case "direction": return .text("up")
        case "criteria", "cause", "quote": return .text(random.pick(NastyText.lines + NastyText.multiline))
        default: return .text(random.pick(NastyText.lines.filter { !$0.contains { $0.isNewline } }))
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
