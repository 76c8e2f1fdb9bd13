import DubanKit
import Plan

/// The sample year: what the sample office does with the report's plans from February to December 2024.
///
/// All progress, names, targets and dates are made up (示例数据); only the plans' own words are the report's.
enum SampleYear {
    /// What every note ends with.
    static let mark = "\u{FF08}示例数据\u{FF09}"
    /// The moment after the last step.
    static let end = Zone.shanghai.moment(.last(ofYear: 2024), hour: 23)

    /// All steps, in order of time.
    static var steps: [SampleStep] {
        (beginning + breakdown + spring + summer + autumn + winter).sorted { $0.moment < $1.moment }
    }

    /// A report of progress with what else changed.
    static func report(
        _ id: String, _ progress: Int? = nil, status: Plan.Status? = nil, _ indicators: [(String, String)] = [],
        done: [String] = [], evidence: [String] = [], problem: String? = nil, next: String? = nil, need: String? = nil,
        corrects: Bool = false
    ) -> SampleStep.Act {
        var update = Update()
        update.progress = progress.map(String.init)
        update.status = status?.rawValue
        update.indicators = indicators.map { (key: $0.0, value: $0.1) }
        update.milestones = done.map { (key: $0, date: nil) }
        update.evidence = evidence
        update.problem = problem
        update.next = next
        update.need = need
        if corrects { update.correction = .last }
        return .update("2024-\(id)", update)
    }

    /// The report comes in and the office is set up.
    private static var beginning: [SampleStep] {
        [
            SampleStep("02-26", hour: 9, .office, "启用督办", .begin(.sample, .sample)),
            SampleStep("02-26", .office, "导入年度报告", .importReport),
        ]
    }
}
