import Foundation
import Plan
import PlanFormat
import Support
import Testing

/// New files: what they look like, and that every reader of YAML reads the same out of them.
struct WriterTests {
    @Test func newFileHasTheFormatsOrderAndStyle() throws {
        var plan = Plan(year: 2024, id: PlanID("2024-G1"), kind: .goal, title: "通过“交通审批”系统实现“不见面办”")
        plan.source = Source(
            document: "Plans/2024/source/report.txt", sha256: String(repeating: "8a", count: 32),
            date: Day(iso: "2024-02-26"),
            section: "四、(一)", span: 11_619..<12_116, quote: "一、a: b # c")
        plan.indicators = [Indicator(key: "e-licences", name: "签章电子证照", unit: "份", measure: .yearly, baseline: 1782)]
        plan.milestones = [Milestone(key: "process-map", title: "梳理并公布审批流程", due: Day(iso: "2024-03-31"))]
        plan.body = "\n- 措施"
        let text = """
            ---
            id: 2024-G1
            kind: goal
            title: 通过“交通审批”系统实现“不见面办”
            source:
              document: Plans/2024/source/report.txt
              sha256: \(String(repeating: "8a", count: 32))
              date: 2024-02-26
              section: 四、(一)
              span: [11619, 12116]
              quote: |-
                一、a: b # c
            lead: null
            support: []
            leader: null
            owner: null
            reviewer: null
            start: null
            due: null
            status: not-started
            progress: 0
            answers: []
            criteria: null
            indicators:
              - key: e-licences
                name: 签章电子证照
                unit: 份
                measure: yearly
                baseline: 1782
                target: null
                current: null
                direction: up
                weight: 1
            milestones:
              - key: process-map
                title: 梳理并公布审批流程
                lead: null
                due: 2024-03-31
                done: null
                weight: 1
            cause: null
            tags: []
            ---

            - 措施

            """
        #expect(String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self) == text)
    }

    @Test func writtenPlansReadEqual() throws {
        let seed = SeededRandom.runSeed("writtenPlansReadEqual")
        var random = SeededRandom(seed: seed)
        for number in 0..<1_000 {
            let plan = Self.plan(&random)
            let document = PlanDocument(PlanWriter.bytes(of: plan), path: "Plans/2024/a.md")
            #expect(document.findings.isEmpty, "seed \(seed), \(number): \(document.findings)")
            #expect(
                document.plan == plan, "seed \(seed), \(number):\n\(String(decoding: document.bytes, as: UTF8.self))")
            if document.plan != plan { return }
        }
    }

    @Test func pyYAMLReadsTheSameOutOfNewAndEditedFiles() throws {
        let seed = SeededRandom.runSeed("pyYAMLReadsTheSameOutOfNewAndEditedFiles")
        var random = SeededRandom(seed: seed)
        var documents = (0..<200).map { _ in
            PlanDocument(PlanWriter.bytes(of: Self.plan(&random)), path: "Plans/2024/a.md")
        }
        for number in 0..<300 {
            var document = PlanDocument(
                PlanFileGenerator.make(seed: seed &+ UInt64(number)).bytes, path: "Plans/2024/a.md")
            // PyYAML reads no tab behind a colon.
            if document.bytes.contains(UInt8(ascii: "\t")) { continue }
            for path in EditProperties.fields.shuffled(using: &random).prefix(5) {
                if path.parts[0] == "source", document.value(at: EditProperties.document) == nil { continue }
                try document.set(path, to: EditProperties.value(for: path, &random))
            }
            documents.append(document)
        }
        let read = try PyYAML.read(documents.map(\.bytes))
        #expect(read.count == documents.count)
        for (document, other) in zip(documents, read) {
            for leaf in document.plan?.leaves ?? []
            where leaf.path.parts.count < 3 && !leaf.path.parts[0].hasPrefix("附注") {
                let found = PyYAML.value(other, leaf.path, isNumber: leaf.value.number != nil)
                let expected = PyYAML.plain(leaf.value)
                #expect(found == expected, "\(leaf.path)\n\(String(decoding: document.bytes, as: UTF8.self))")
                if found != expected { return }
            }
        }
    }

    static func plan(_ random: inout SeededRandom) -> Plan {
        let lines = NastyText.lines.filter { !$0.contains { $0.isNewline } }
        func line() -> String { random.pick(lines) }
        func maybe() -> String? { random.chance(40) ? nil : line() }
        func day() -> Day? { random.chance(40) ? nil : Day(ordinal: Int.random(in: 19_000...20_500, using: &random)) }
        func number() -> Double? {
            random.chance(30) ? nil : random.pick([0, 1, -2.5, 1782, 93.4, 1e16, 1.25e-7, 1e21])
        }
        func long() -> String? { random.chance(30) ? nil : random.pick(NastyText.lines + NastyText.multiline) }
        var plan = Plan(
            year: 2024, id: PlanID("2024-\(random.pick(["G1", "S10", "E5", "局.1"]))"),
            kind: random.pick([.goal, .shortcoming]),
            title: line(), status: random.pick(Plan.Status.allCases), progress: Int.random(in: 0...100, using: &random))
        if random.chance(70) {
            plan.source = Source(document: line(), date: day(), section: maybe(), span: 1..<20, quote: long())
        }
        plan.lead = maybe()
        plan.support = random.chance(50) ? [line(), line()] : []
        (plan.leader, plan.owner, plan.reviewer, plan.start) = (maybe(), maybe(), maybe(), day())
        plan.due = random.chance(30) ? .longTerm : day().map { .day($0) }
        plan.answers = random.chance(30) ? [PlanID("2024-S1"), PlanID("017")] : []
        (plan.criteria, plan.cause) = (long(), long())
        for key in ["a", "017", "null", "是"] where random.chance(40) {
            plan.indicators.append(
                Indicator(
                    key: key, name: maybe(), unit: maybe(), measure: random.pick(Indicator.Measure.allCases),
                    baseline: number(),
                    fact: maybe(), target: number(), current: number(), direction: random.pick([.up, .down]),
                    weight: random.pick([0, 1, 2.5])))
            plan.milestones.append(
                Milestone(key: key + "-m", title: maybe(), lead: maybe(), due: day(), done: day(), weight: 2))
        }
        plan.tags = random.chance(50) ? [line()] : []
        plan.visibility = random.pick([.open, .internal, .partly(["owner", "cause"])])
        plan.body = random.pick(["", "\nbody\n", "---\n", "\u{85}\n"])
        return plan
    }
}
