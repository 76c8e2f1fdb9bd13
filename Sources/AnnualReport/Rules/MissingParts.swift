import Plan

/// What a report should have and this one lacks.
enum MissingParts: ImportRule {
    static let notAReport = Rule("not-a-report", .warning)
    static let nothingFound = Rule("nothing-found", .warning)
    static let noShortcomings = Rule("no-shortcomings-part", .warning)
    static let noGoals = Rule("no-goals-part", .warning)
    static let notAYear = Rule("not-a-year", .warning)
    static let yearUnknown = Rule("year-unknown", .warning)
    static let dateUnknown = Rule("date-unknown", .notice)
    static let rules = [notAReport, nothingFound, noShortcomings, noGoals, notAYear, yearUnknown, dateUnknown]

    static func findings(in reading: Reading) -> [Finding] {
        let text = reading.text
        let title = reading.outline.titlePage.title.last
        if reading.isAboutReport, let title { return [reading.finding(notAReport, at: title)] }
        var findings: [Finding] = []
        if reading.plans.isEmpty {
            findings.append(Finding(nothingFound))
        } else {
            if !reading.hasShortcomingsSection { findings.append(Finding(noShortcomings)) }
            if !reading.hasGoalsSection { findings.append(Finding(noGoals)) }
        }
        if reading.reportYear == nil { findings.append(Finding(yearUnknown)) }
        if reading.date == nil { findings.append(Finding(dateUnknown)) }
        if let title, let part = text.findFirst(of: ["上半年", "下半年", "季度", "半年"], in: title) {
            findings.append(reading.finding(notAYear, at: part))
        }
        return findings
    }
}
