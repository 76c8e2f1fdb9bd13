import Plan
import Support
import Testing

@testable import Words

/// Every sentence of a rule, refusals among them, as a person reads it, filled with sample arguments: a change of wording
/// is seen where changes are reviewed.
struct CatalogueTests {
    /// A value for every placeholder.
    private static let samples: [String: Argument] = {
        let day = Day(ordinal: 19_996)
        let texts = [
            "id": "2024-G1", "goal": "2024-G1", "other": "2024-G2", "key": "train", "new": "10%", "near": "train",
            "none": "", "name": "培训", "person": "示例甲", "path": "Plans/2024/2024-G1.md", "text": "原文",
            "flag": "--refuse", "option": "--problem", "suggestion": "due",
            "commit": "8c1d0e2", "document": "Plans/2024/source/report.txt", "reason": "No space left on device",
            "variable": "GIT_AUTHOR_DATE", "operation": "merge", "mend": "…", "year": "2024", "mark": "“",
            "value": "八成", "reference": "refs/heads/main", "actual": "65", "before": "1.", "byte": "0xFF",
            "character": "U+0007", "editor": "vi", "evidence": "照片.jpg", "feature": "split", "found": "3.",
            "format": "sha256", "indicator": "电子证照", "message": "object not found", "milestone": "培训",
            "object": "8c1d0e2", "right": "专项行动", "second": "15", "since": "2024-10-01", "trailer": "Progress: 60",
            "unit": "人次", "what": "诉讼", "word": "建议", "wrong": "转向行动", "asOf": "2024-09-30", "first": "12",
            "file": "2024-G2.md", "expected": "2024-G1.md",
            "head": "8c1d0e2f3a4b5c6d7e8f901234567890abcdef12", "title": "网上审批",
        ]
        var samples = texts.mapValues(Argument.text)
        for name in ["date", "day", "today", "due", "start", "said", "recorded"] { samples[name] = .day(day) }
        for name in ["old", "reported", "computed"] { samples[name] = .percent(42.5) }
        for name in [
            "count", "number", "limit", "bytes", "points", "line", "size", "end", "total", "sum", "closed", "received",
            "levels", "red", "yellow",
        ] {
            samples[name] = .count(3)
        }
        for name in [
            "candidates", "ids", "keys", "names", "words", "shown", "milestones", "fields", "goals", "days", "files",
            "formats", "kinds", "reviewers", "years", "paths",
        ] {
            samples[name] = .list([.text("甲"), .text("乙")])
        }
        samples["field"] = .field(.due)
        samples["original"] = .value(.text("2024-09-30"), of: .due)
        samples["revisions"] = .list(
            ["培训师资未到位\n等到十一月", nil].map { reason in
                .revision(
                    Revision(
                        field: .due, old: .text("2024-09-30"), new: .text("2024-11-30"), place: 1,
                        author: Person(name: "示例甲", email: "jia@example.org"), day: day, reason: reason))
            })
        samples["status"] = .status(.inProgress)
        samples["kind"] = .value(.text("shortcoming"), of: FieldPath("kind"))
        samples["periods"] = .list([.period(Period(holding: day, rhythm: .monthly))])
        return samples
    }()

    @Test(arguments: Settings.Language.allCases) func everySentenceReadsAsKept(_ language: Settings.Language) throws {
        let words = Words(language)
        var text = ""
        for (wording, row) in words.table.ruleRegions.flatMap({ $0.map { ($0.key, $0.value) } }) {
            let names = Words.placeholders(of: row.message) + (row.fix.map { Words.placeholders(of: $0) } ?? [])
            let arguments = Dictionary(
                names.map { ($0, CatalogueTests.samples[$0] ?? .text("‹\($0)›")) },
                uniquingKeysWith: { first, _ in first })
            text += "\(wording)\n  \(words.fill(row.message, arguments))\n"
            if let fix = row.fix { text += "  \(words.fill(fix, arguments))\n" }
        }
        #expect(text.count > 10_000)
        #expect(!text.contains("‹"), "a placeholder has no sample")
        let difference = try Snapshot.difference(text, "words/rules.\(language.rawValue).txt")
        #expect(difference == nil)
    }

    @Test func everyRefusalHasWords() throws {
        let source = try #require(
            Checkout.files(under: "Sources/DubanKit/Office").first { $0.path.hasSuffix("/Refusal.swift") })
        let names = source.text.matches(of: /case \w+ = "([a-z0-9-]+)"/).map { "refusal.\($0.output.1)" }
        #expect(names.count > 70)
        for language in Settings.Language.allCases {
            #expect(names.filter { Words(language).table.rules[$0] == nil } == [])
        }
    }

    /// What is to be filled in stands between `<` and `>`, which commands refuse: no mend leaves a word to be replaced bare.
    @Test(arguments: Settings.Language.allCases) func noMendCanBePastedAndMeanNothing(_ language: Settings.Language) {
        for (wording, row) in Words(language).table.rules {
            guard let fix = row.fix, fix.contains("duban ") || fix.contains("git ") else { continue }
            for match in fix.matches(of: /(?:=|-m |--progress |--title |--status )([^\s'",\u{FF0C}\u{FF1B}]+)/) {
                let value = match.output.1
                let isWhole =
                    value.hasPrefix("<") || value.hasPrefix("{") || value.allSatisfy { $0.isASCII && !$0.isUppercase }
                #expect(isWhole || value == "长期坚持", "\(wording): \(value)")
            }
            // To a shell, `<` outside of quotes reads a file.
            #expect(!fix.replacing(/'[^']*'/, with: "").contains("<"), "\(wording): \(fix)")
            #expect(!fix.contains("duban … "), "\(wording): \(fix)")
        }
    }
}
