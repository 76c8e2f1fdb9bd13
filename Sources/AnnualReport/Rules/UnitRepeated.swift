import Plan

/// A measure word both before and after its number.
enum UnitRepeated: ImportRule {
    static let rule = Rule("unit-repeated", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        return reading.figures.all.compactMap { figure in
            guard let unit = figure.unit, unit.count >= 2 else { return nil }
            let word = text.string(unit)
            guard text.first(of: [word], endingAt: figure.run.lowerBound, from: figure.clause.lowerBound) != nil else {
                return nil
            }
            return reading.finding(
                rule, at: (figure.run.lowerBound - unit.count)..<figure.run.upperBound, arguments: ["unit": .text(word)]
            )
        }
    }
}
