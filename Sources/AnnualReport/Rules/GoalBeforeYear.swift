import Plan

/// A goal with a date before the plan year: a slip of the pen, or something already done.
enum GoalBeforeYear: ImportRule {
    static let rule = Rule("goal-before-year", .warning)
    static let rules = [rule]

    private static let parts = ["上旬", "中旬", "下旬", "年底前", "年底", "底前", "底", "末", "前"]

    static func findings(in reading: Reading) -> [Finding] {
        guard let year = reading.year else { return [] }
        let text = reading.text
        return zip(reading.items, reading.plans).flatMap { item, plan -> [Finding] in
            guard plan.kind == .goal else { return [] }
            let enclosed = text.enclosed(in: item.run)
            return runs(in: item.run, before: year, text).filter { !enclosed.contains($0.lowerBound) }.map { run in
                reading.finding(
                    rule, at: run, goal: reading.id(of: plan),
                    arguments: ["year": .text(String(year))])
            }
        }
    }

    /// The dates of a run that lie before a year, those with lost characters too.
    private static func runs(in run: Glyphs.Run, before year: Int, _ text: Glyphs) -> [Glyphs.Run] {
        let whole = text.dates(in: run).filter { date in
            let end = text.first(of: ["年底", "底", "末"], at: date.run.upperBound, before: run.upperBound)
            return date.year < year && (date.month != nil || end != nil)
        }.map(\.run)
        let damaged = DamagedDate.all(in: run, of: text).filter { date in
            date.candidates.allSatisfy { ($0.year ?? year) < year }
        }.map(\.run)
        return (whole + damaged).sorted { $0.lowerBound < $1.lowerBound }.compactMap { date in
            if text.first(of: ["以来", "起"], at: date.upperBound, before: run.upperBound) != nil { return nil }
            let part = text.first(of: parts, at: date.upperBound, before: run.upperBound)
            return date.lowerBound..<(date.upperBound + (part?.unicodeScalars.count ?? 0))
        }
    }
}
