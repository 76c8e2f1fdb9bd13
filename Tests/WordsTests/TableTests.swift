import Plan
import Testing

@testable import Words

/// The two tables against each other, and against the rules of Chinese and English type.
struct TableTests {
    static let tables: [LanguageTable] = [.chinese, .english]

    /// All templates of a table, each with the row that it stands in.
    static func templates(_ table: LanguageTable) -> [(row: String, text: String)] {
        table.phrases.map { ($0.key.rawValue, $0.value) }
            + table.rules.flatMap { key, words in
                [("\(key) message", words.message)] + (words.fix.map { [("\(key) fix", $0)] } ?? [])
            }
    }

    @Test(arguments: Settings.Language.allCases) func aTableHasEveryKey(_ language: Settings.Language) {
        let table = Words(language).table
        let missing = Words.Key.allCases.filter { table.phrases[$0] == nil }
        #expect(missing.map(\.rawValue) == [])
    }

    @Test(arguments: Settings.Language.allCases) func noRowStandsTwice(_ language: Settings.Language) {
        let table = Words(language).table
        let keys = table.phraseRegions.flatMap { $0.map(\.key.rawValue) } + table.ruleRegions.flatMap { $0.map(\.key) }
        let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
    }

    @Test func bothTablesHaveTheSameRules() {
        #expect(LanguageTable.chinese.rules.keys.sorted() == LanguageTable.english.rules.keys.sorted())
        let differing = LanguageTable.chinese.rules.filter { key, words in
            (words.fix == nil) != (LanguageTable.english.rules[key]?.fix == nil)
        }
        #expect(differing.keys.sorted() == [], "one language has a fix, the other none")
    }

    @Test func placeholdersOfBothLanguagesAgree() {
        let english = Dictionary(
            TableTests.templates(.english).map { ($0.row, $0.text) }, uniquingKeysWith: { first, _ in first })
        // How a language writes a day or a period is its own: it may leave the year out.
        for (row, text) in TableTests.templates(.chinese) where !row.hasPrefix("write.") {
            let other = english[row] ?? ""
            #expect(
                Set(Words.placeholders(of: text)) == Set(Words.placeholders(of: other)), "\(row): \(text) / \(other)")
        }
    }

    @Test func placeholdersAreClosed() {
        for table in TableTests.tables {
            for (row, text) in TableTests.templates(table) {
                #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(row): \(text)")
            }
        }
    }

    @Test func noHalfWidthMarkFollowsHanInChinese() {
        for (row, text) in TableTests.templates(.chinese) {
            #expect(!TableTests.hasHalfWidthMark(text), "\(row): \(text)")
        }
    }

    /// Whether a half-width mark follows a Han character, a closing quotation mark or a placeholder.
    ///
    /// What stands in brackets is what a file holds: `[100, 200]`.
    static func hasHalfWidthMark(_ text: String) -> Bool {
        let text = text.replacing(/\[[^\[\]]*\](?!\])/, with: "")
        return zip(text, text.dropFirst()).contains { left, right in
            (left.isHan || left == "\u{201D}" || left == "}") && ",:;()!?".contains(right)
        }
    }

    @Test func theTestForHalfWidthMarksFindsThem() {
        #expect(TableTests.hasHalfWidthMark("改法:"))
        #expect(TableTests.hasHalfWidthMark("{count},"))
        #expect(!TableTests.hasHalfWidthMark("改法\u{FF1A}"))
        #expect(!TableTests.hasHalfWidthMark("duban set G1 (x)"))
    }

    @Test func noHanStandsInEnglish() {
        for (row, text) in TableTests.templates(.english) {
            let hasHan = text.contains { $0.isHan || (0x3000...0x303F).contains($0.unicodeScalars.first?.value ?? 0) }
            let hasFullWidth = text.unicodeScalars.contains { (0xFF00...0xFFEF).contains($0.value) }
            #expect(!hasHan && !hasFullWidth, "\(row): \(text)")
        }
    }

    @Test func noMessageOfARuleHasAnEndMark() {
        for table in TableTests.tables {
            for (row, text) in TableTests.templates(table) where row.hasSuffix(" message") || row.hasSuffix(" fix") {
                #expect(!text.hasSuffix(".") && !text.hasSuffix("\u{3002}"), "\(row): \(text)")
            }
        }
    }

    @Test func fullWidthMarksAreTheCodePointsThatTheyShouldBe() {
        let words = Words(.chinese)
        #expect(words.label("改法", "x").unicodeScalars.map(\.value) == [0x6539, 0x6CD5, 0xFF1A, 0x78])
        #expect(words.clauses(["a", "b"]).unicodeScalars.map(\.value) == [0x61, 0xFF0C, 0x62])
        #expect(words.parenthesis("a", "b").unicodeScalars.map(\.value) == [0x61, 0xFF08, 0x62, 0xFF09])
    }
}
