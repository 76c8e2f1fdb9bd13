import Plan
import Words

/// What `check` found: errors one by one with their place, all else by rule, with the plans that it strikes.
public struct CheckScreen: Screen {
    let report: CheckReport

    /// A screen of a check.
    public init(_ report: CheckReport) {
        self.report = report
    }

    /// The count, then the findings by severity.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let checked = words(.checkSummary, ["count": .count(report.planCount)])
        guard !report.findings.isEmpty else {
            return [
                Line("\(Light.closed.symbol) ", .green)
                    + Line(checked + words(.writeEnd) + words.gap + words(.checkNone))
            ] + scope(style)
        }
        let counts: [(Finding.Severity, Words.Key)] = [
            (.error, .checkErrors), (.warning, .checkWarnings), (.notice, .checkNotices),
        ]
        var summary = Line(words.label(checked, ""), .bold)
        var isFirst = true
        for (severity, key) in counts {
            let count = report.findings.count { $0.severity == severity }
            guard count > 0 else { continue }
            summary += (isFirst ? Line() : .space(2)) + Line(words(key, ["count": .count(count)]), .of(severity))
            isFirst = false
        }
        var lines = summary.wrapped(to: style.width) + scope(style)
        for error in report.findings where error.severity == .error {
            lines += [Line()] + FindingScreen(error).lines(in: style)
        }
        for severity in [Finding.Severity.warning, .notice] {
            let groups = FindingGroup.groups(report.findings.filter { $0.severity == severity }, words)
            guard !groups.isEmpty else { continue }
            lines += [Line(), Line(Speech.sentence(words.write(severity)), Ink.of(severity).and(.bold))]
            lines += groups.flatMap { $0.lines(in: style) }
        }
        return lines
    }

    /// Of which day it is, and from when on, where that was asked for.
    private func scope(_ style: TerminalStyle) -> [Line] {
        var scope: [String] = []
        let edition = report.edition
        if edition.isOfThen { scope.append(Speech.sentence(style.words.asOf(edition))) }
        if let since = report.since {
            scope.append(style.words(.checkSince, ["day": .day(edition.zone.day(of: since))]))
        }
        return scope.flatMap { Line($0, .dim).wrapped(to: style.width, indent: 2) }
    }
}

/// Findings that say the same of several plans.
struct FindingGroup {
    let message: String
    var findings: [Finding]

    /// Groups in the order in which their first finding stands.
    static func groups(_ findings: [Finding], _ words: Words) -> [FindingGroup] {
        var groups: [FindingGroup] = []
        var indices: [String: Int] = [:]
        for finding in findings {
            let message = words.message(of: finding)
            let key = "\(finding.rule.wording)\n\(message)"
            if let index = indices[key] {
                groups[index].findings.append(finding)
            } else {
                indices[key] = groups.count
                groups.append(FindingGroup(message: message, findings: [finding]))
            }
        }
        return groups
    }

    /// What is wrong, where, and how to mend the first.
    func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let places = findings.compactMap { $0.goal?.text ?? $0.place }
        var head = Line.space(2) + Line(Speech.sentence(message))
        if findings.count == 1, let place = findings.first?.place ?? places.first {
            head += .space(2) + Line(place, .dim)
        } else if findings.count > 1 {
            head += .space(2) + Line(words(.checkItems, ["count": .count(findings.count)]), .dim)
        }
        var lines = head.wrapped(to: style.width, indent: 4)
        if findings.count > 1 {
            lines += (Line.space(4) + Line(words.list(places))).wrapped(to: style.width, indent: 4)
        }
        for finding in findings { lines += quotes(finding.quotes, indent: 4, in: style) }
        if let first = findings.first, let fix = words.fix(of: first) {
            lines += (Line.space(4) + Line(words.label(words(.findingFix), fix), .dim)).wrapped(
                to: style.width, indent: 6)
        }
        return lines
    }
}
