import Plan

/// A number of things that no measure word follows.
enum UnitMissing: ImportRule {
    static let rule = Rule("unit-missing", .warning)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        reading.figures.all.filter { $0.kind == .bare }.map { figure in
            let text = reading.text
            let lead = figure.clause.lowerBound..<figure.run.lowerBound
            let joint = lead.last { "、和及与".unicodeScalars.contains(text[$0]) }
            let start = joint.map { $0 + 1 } ?? figure.words.lowerBound
            return reading.finding(
                rule, at: start..<figure.run.upperBound,
                arguments: ["number": .text(text.quote(figure.run))])
        }
    }
}
