import Synchronization

/// What a rule says: what is wrong, and how to mend it where it knows.
struct RuleWords: Sendable {
    /// What is wrong, or what is to be done; no end mark.
    let message: String
    /// How to mend it, best as a command that can be pasted.
    let fix: String?

    init(_ message: String, fix: String? = nil) {
        self.message = message
        self.fix = fix
    }
}

/// All words of one language. A new language is one file in `Languages/` that makes one of these.
struct LanguageTable: Sendable {
    /// Rows of phrases, in the order of the file.
    typealias Phrases = KeyValuePairs<Words.Key, String>
    /// Rows of rules' words, by the rule's wording, in the order of the file.
    typealias Rules = KeyValuePairs<String, RuleWords>

    /// The regions of phrases, for tests that look for a key that stands twice.
    let phraseRegions: [Phrases]
    /// The phrases by key.
    let phrases: [Words.Key: String]
    /// Whether a space stands between Han and a letter or digit that a sentence is filled with.
    let spacesHan: Bool

    private let ruleTable: RuleTable

    init(
        phrases phraseRegions: [Phrases], rules ruleRegions: @escaping @Sendable @autoclosure () -> [Rules],
        spacesHan: Bool
    ) {
        self.phraseRegions = phraseRegions
        self.spacesHan = spacesHan
        ruleTable = RuleTable(ruleRegions)
        phrases = Dictionary(phraseRegions.flatMap { $0.map { ($0.key, $0.value) } }) { first, _ in first }
    }

    /// The regions of rules' words.
    var ruleRegions: [Rules] { ruleTable.regions() }
    /// The rules' words by wording.
    var rules: [String: RuleWords] { ruleTable.rows }
}

/// Rules' words, put in order when the first is asked for: most commands need none, and start sooner without them.
private final class RuleTable: Sendable {
    let regions: @Sendable () -> [LanguageTable.Rules]
    private let made = Mutex<[String: RuleWords]?>(nil)

    init(_ regions: @escaping @Sendable () -> [LanguageTable.Rules]) {
        self.regions = regions
    }

    /// The words by wording.
    var rows: [String: RuleWords] {
        made.withLock { made in
            if let made { return made }
            let rows = Dictionary(regions().flatMap { $0.map { ($0.key, $0.value) } }) { first, _ in first }
            made = rows
            return rows
        }
    }
}
