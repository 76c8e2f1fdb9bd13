import AnnualReport
import Foundation
import Plan
import Support
import Testing

func realText() throws -> String { try Checkout.file("Sources/Demo/Resources/report.txt").text }

func realReport() throws -> AnnualReport {
    AnnualReport.read(try ReportDocument.decode(Checkout.bytes("Sources/Demo/Resources/report.txt")))
}

func read(_ text: String) -> AnnualReport {
    AnnualReport.read(ReportDocument(text: text))
}

/// A small whole report around some text of its results, shortcomings and goals.
func report(
    results: String = "(一)全年开展检查12次。", shortcomings: String = "(一)宣传形式单一。", goals: String = "(一)丰富宣传形式。",
    preface: String = "2023年\u{FF0C}我局认真履职。", title: String = "某县水利局2023年度工作情况报告"
) -> String {
    """
    \(title)

    \(preface)

    一、主要举措和成效

    \(results)

    二、存在的不足

    \(shortcomings)

    三、2024年工作安排

    \(goals)

    某县水利局

    2024年1月15日
    """
}

extension AnnualReport {
    func findings(_ rule: String) -> [Finding] { findings.filter { $0.rule.name == rule } }
    var goals: [DraftPlan] { plans.filter { $0.kind == .goal } }
    var shortcomings: [DraftPlan] { plans.filter { $0.kind == .shortcoming } }
}

/// The bytes of a span, as text.
func text(_ span: Range<Int>, of document: String) -> String {
    String(decoding: Array(document.utf8)[span], as: UTF8.self)
}

/// Whether a title is made of runs of at least two characters of a quote, in order.
func isMadeOfRuns(_ title: String, of quote: String) -> Bool {
    var rest = Array(quote)[...]
    var left = Array(title.filter { !$0.isNewline })[...]
    while !left.isEmpty {
        var best = 0
        var end = rest.startIndex
        for start in rest.indices {
            let length = zip(rest[start...], left).prefix { $0 == $1 }.count
            if length > best {
                best = length
                end = start + length
            }
        }
        guard best >= min(2, left.count) else { return false }
        left = left.dropFirst(best)
        rest = rest[end...]
    }
    return true
}
