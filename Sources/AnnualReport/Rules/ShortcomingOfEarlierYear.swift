import Plan

/// A shortcoming that goes back to a year before the report's.
enum ShortcomingOfEarlierYear: ImportRule {
    static let rule = Rule("shortcoming-of-earlier-year", .notice)
    static let rules = [rule]

    static func findings(in reading: Reading) -> [Finding] {
        guard let year = reading.reportYear else { return [] }
        let text = reading.text
        return zip(reading.items, reading.plans).flatMap { item, plan -> [Finding] in
            guard plan.kind == .shortcoming else { return [] }
            let enclosed = text.enclosed(in: item.run)
            let dates = text.dates(in: item.run).filter { $0.year < year && !enclosed.contains($0.run.lowerBound) }
            return dates.map { date in
                reading.finding(
                    rule, at: text.clause(around: date.run.lowerBound, in: item.run), goal: reading.id(of: plan),
                    arguments: ["year": .text(String(date.year))])
            }
        }
    }
}
