public import Plan

/// Looks for one kind of defect of a report.
///
/// A rule is general: it knows how such texts are written, never what one of them says.
protocol ImportRule: Sendable {
    /// The rules that it names, each of its wordings on its own.
    static var rules: [Rule] { get }
    /// What it finds, in reading order.
    static func findings(in reading: Reading) -> [Finding]
}

/// All rules of an import.
enum ImportRules {
    static var all: [any ImportRule.Type] {
        [
            MissingParts.self, YearDiffers.self, ReportCut.self, FiguresMasked.self, TextPolluted.self,
            CharactersLost.self,
            ZeroContradicted.self, FiguresConflict.self, SumDiffers.self, ClosedDiffers.self, UnitMissing.self,
            CountedTwice.self, UnitRepeated.self, GoalBeforeYear.self, ShortcomingOfEarlierYear.self,
            SpanThenSince.self,
            QuotationUnclosed.self, FullStopMissing.self, LikelyTypo.self, CharacterDoubled.self, ListStartsLate.self,
            NumberingBroken.self, NumberingMixed.self, PassageRepeated.self, HalfwidthPunctuation.self,
            PageFurniture.self,
            ShortcomingUnanswered.self,
        ]
    }

    /// The findings of all rules, by where they stand; those about the whole report first.
    static func findings(of reading: Reading) -> [Finding] {
        all.flatMap { capped($0.findings(in: reading)) }.enumerated().sorted { left, right in
            let a = (left.element.line ?? 0, left.element.column ?? 0, left.offset)
            return a < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
        }.map(\.element)
    }

    /// How many findings of one rule are told; no report that people wrote has as many.
    static let limit = 100
    /// Stands for the findings beyond, at the place of the first of them.
    static let more = Rule("more-of-kind", .notice)

    private static func capped(_ findings: [Finding]) -> [Finding] {
        var counts: [String: Int] = [:]
        var told: [Finding] = []
        var rest: [String: Finding] = [:]
        for finding in findings {
            let count = counts[finding.rule.name, default: 0] + 1
            counts[finding.rule.name] = count
            if count <= limit { told.append(finding) } else if count == limit + 1 { rest[finding.rule.name] = finding }
        }
        let others = rest.sorted { $0.key < $1.key }.map { name, first in
            Finding(
                more, line: first.line, column: first.column,
                arguments: ["count": .count((counts[name] ?? 0) - limit)], quotes: first.quotes, excerpt: first.excerpt)
        }
        return told + others
    }
}

extension AnnualReport {
    /// The rules that an import can name, those on undecodable files included, each wording on its own.
    public static var rules: [Rule] {
        let kinds = ReportDocument.DecodingError.Kind.allCases.map { ReportDocument.DecodingError.binary($0).rule }
        return [.reportEmpty, .reportEncoding, ImportRules.more] + kinds + ImportRules.all.flatMap { $0.rules }
    }
}

extension Reading {
    /// A finding at a run of the text, with that run as its quote unless others are given.
    func finding(
        _ rule: Rule, at run: Glyphs.Run, quotes: [Glyphs.Run]? = nil, goal: PlanID? = nil,
        arguments: [String: Argument] = [:]
    ) -> Finding {
        let place = text.place(of: run.lowerBound)
        let width = text.quote(run).prefix { !$0.isNewline }.unicodeScalars.count
        return Finding(
            rule, goal: goal, line: place.line, column: place.column, arguments: arguments,
            quotes: (quotes ?? [run]).map(text.quote),
            excerpt: place.text.map { .init(text: $0, columns: place.column..<(place.column + width)) })
    }

    /// The id of a draft, where the plan year is known.
    func id(of plan: DraftPlan) -> PlanID? {
        year.map { PlanID(year: $0, kind: plan.kind, number: plan.number) }
    }
}
