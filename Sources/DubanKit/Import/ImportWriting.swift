import AnnualReport
import History
import Plan
import PlanFormat
import Report

/// The files that an import writes, and what it says of them.
struct ImportWriting {
    /// The size in bytes beyond which a report is not read: no report is a fiftieth as long.
    static let maximumSize = 8 << 20

    /// The plans, in reading order.
    let plans: [Plan]
    /// The document as it came.
    let original: (path: String, bytes: [UInt8])
    /// All files by path, without the settings.
    let files: [String: [UInt8]]
    /// What the import says; commit and files are filled in later.
    let outcome: ImportOutcome

    init(_ report: AnnualReport, _ document: ReportDocument, original bytes: [UInt8], name: String, year: Int) {
        let folder = "\(PlanFiles.folder)/\(year)/source"
        let text = Array(document.text.utf8)
        let ending = document.isVerbatim ? "txt" : ImportWriting.ending(of: name)
        original = ("\(folder)/report.\(ending)", bytes)
        let textPath = document.isVerbatim ? original.path : "\(folder)/report.txt"
        let textBytes = document.isVerbatim ? bytes : text
        let digest = Sha256.hex(textBytes)
        let plans = report.plans.map { draft in
            var plan = Plan(
                year: year, id: PlanID(year: year, kind: draft.kind, number: draft.number), kind: draft.kind,
                title: draft.title)
            plan.source = Source(
                document: textPath, sha256: digest, date: report.date, section: draft.section, span: draft.span,
                quote: draft.quote)
            plan.lead = draft.lead
            plan.support = draft.support
            plan.leader = draft.leader
            plan.owner = draft.owner
            plan.due = draft.due
            plan.cause = draft.cause
            return plan
        }
        self.plans = plans
        var files = [original.path: bytes, PlanFiles.facts(year): FactsFile.bytes(of: report.facts)]
        files[textPath] = textBytes
        for plan in plans { files[PlanFiles.path(of: plan.id, year: year)] = PlanWriter.bytes(of: plan) }
        self.files = files
        outcome = ImportWriting.outcome(report, plans, document: textPath, year: year)
    }

    private static func outcome(_ report: AnnualReport, _ plans: [Plan], document: String, year: Int) -> ImportOutcome {
        var outcome = ImportOutcome(document: document, year: year)
        outcome.title = report.title
        outcome.issuer = report.issuer
        outcome.date = report.date
        outcome.reportYear = report.reportYear
        outcome.plans = zip(report.plans, plans).map { draft, plan in
            ImportOutcome.Item(
                id: plan.id, kind: plan.kind, title: plan.title, section: draft.section, span: draft.span,
                quote: draft.quote)
        }
        outcome.facts = report.facts
        outcome.findings = report.findings.map { finding in
            var finding = finding
            finding.path = document
            return finding
        }
        outcome.suggestions = report.suggestions.map { suggestion in
            ImportOutcome.Suggestion(
                goal: PlanID(year: year, kind: .goal, number: suggestion.goal),
                answers: PlanID(year: year, kind: .shortcoming, number: suggestion.answers), words: suggestion.words)
        }
        outcome.unplaced = report.unplaced.map { passage in
            ImportOutcome.Unplaced(
                section: passage.section, span: passage.span, quote: passage.quote, why: passage.why.rawValue)
        }
        return outcome
    }

    /// The ending of a file's name, in lower case; `bin` where it has none that could be one.
    private static func ending(of name: String) -> String {
        let last = name.split(separator: "/").last ?? ""
        guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "bin" }
        let ending = last[last.index(after: dot)...].lowercased()
        let isPlain =
            !ending.isEmpty && ending.count <= 8 && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        // The text that is read from the document is `report.txt`; the document must not have that name.
        return isPlain && ending != "txt" ? ending : "original.txt"
    }
}
