import AnnualReport
import Foundation
import Plan
import Support
import Testing

/// Cut, mixed and damaged reports: reading never crashes, and what it says of places is true.
@Suite struct FuzzTests {
    private func examples() throws -> [String] {
        try Checkout.files(under: "Tests/Fixtures/reports", ending: ".txt").map(\.text) + [realText()]
    }

    private func check(_ text: String, _ context: String) {
        let report = read(text)
        let utf8 = Array(text.utf8)
        for plan in report.plans {
            guard plan.span.lowerBound >= 0, plan.span.upperBound <= utf8.count, !plan.span.isEmpty else {
                Issue.record("span \(plan.span) of \(utf8.count) \(context)")
                continue
            }
            #expect(String(validating: utf8[plan.span], as: UTF8.self) == plan.quote, "\(context)")
            #expect((4...40).contains(plan.title.count), "\(plan.title) \(context)")
            #expect(plan.title.first { $0.isNewline } == nil, "\(context)")
        }
        for entry in report.unplaced {
            #expect(String(validating: utf8[entry.span], as: UTF8.self) == entry.quote, "\(context)")
        }
        let lines = text.split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }.count
        for finding in report.findings {
            for quote in finding.quotes {
                #expect(
                    !quote.isEmpty && holds(utf8, Array(quote.utf8)), "\(finding) \(quote.debugDescription) \(context)")
            }
            #expect((finding.line ?? 1) <= lines && (finding.column ?? 1) >= 1, "\(context)")
        }
        for fact in report.facts { #expect(fact.quote.first { $0.isNewline } == nil, "\(fact) \(context)") }
        for kind in Plan.Kind.allCases {
            let numbers = report.plans.filter { $0.kind == kind }.map(\.number)
            #expect(numbers == Array(1..<(numbers.count + 1)), "\(context)")
        }
    }

    /// Whether some bytes stand in others; characters would join a mark to the sign before it.
    private func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let head = part.first, bytes.count >= part.count else { return false }
        return (0...(bytes.count - part.count)).contains { bytes[$0] == head && bytes[$0...].starts(with: part) }
    }

    @Test func mutatedReportsNeverBreakTheReader() throws {
        var random = SeededRandom(of: "mutatedReportsNeverBreakTheReader")
        let examples = try examples()
        let pieces = [
            "一、", "(二)", "1.", "\u{201C}", "》", "一是", "存在的不足", "下一步:", "2023112月", "\n", "\r\n", "\u{3000}", "零", "等12",
            "*.", "(guǎng)",
            "\u{FEFF}", "\u{1F600}", "e\u{301}", "。", ";", "|", "9999999999999999999", "12.5.6", "万", "其中", "至20231月以来",
            "\u{1B}[31m",
        ]
        for round in 0..<250 {
            let source = Array(examples[random.below(examples.count)].unicodeScalars)
            let start = random.below(3) == 0 ? random.below(source.count) : 0
            let length = random.below(2) == 0 ? source.count - start : random.below(min(source.count - start, 900) + 1)
            var text = Array(source[start..<(start + length)])
            for _ in 0..<random.below(8) {
                let place = text.isEmpty ? 0 : random.below(text.count)
                switch random.below(4) {
                case 0: text.insert(contentsOf: pieces[random.below(pieces.count)].unicodeScalars, at: place)
                case 1 where !text.isEmpty: text.remove(at: place)
                case 2 where text.count > 4: text.swapAt(place, random.below(text.count))
                default:
                    let end = min(text.count, place + random.below(60))
                    text.insert(contentsOf: text[place..<end], at: random.below(text.count + 1))
                }
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text)
            check(String(view), "seed \(random.seed) round \(round)")
        }
    }

    @Test func anyBytesDecodeOrFailCleanly() {
        var random = SeededRandom(seed: 20_240_226)
        for _ in 0..<300 {
            let bytes = (0..<random.below(400)).map { _ in UInt8(random.below(256)) }
            if let document = try? ReportDocument.decode(bytes) { check(document.text, "\(bytes)") }
        }
    }

    @Test func aFigureThatComesAgainAndAgainIsOneFact() throws {
        let line = "(一)全年共办理行政许可事项490件次、政务服务事项88件次,实现了零超时、零投诉,公示率达100%。\n"
        let text = "某局2023年工作报告\n一、主要成效\n" + String(repeating: line, count: 3000)
        let report = read(text)
        #expect(report.facts.count == 5)
    }
}
