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
    /// The regions of rules' words.
    let ruleRegions: [Rules]
    /// The phrases by key.
    let phrases: [Words.Key: String]
    /// The rules' words by wording.
    let rules: [String: RuleWords]
    /// Whether a space stands between Han and a letter or digit that a sentence is filled with.
    let spacesHan: Bool

    init(phrases phraseRegions: [Phrases], rules ruleRegions: [Rules], spacesHan: Bool) {
        self.phraseRegions = phraseRegions
        self.ruleRegions = ruleRegions
        self.spacesHan = spacesHan
        phrases = Dictionary(phraseRegions.flatMap { $0.map { ($0.key, $0.value) } }) { first, _ in first }
        rules = Dictionary(ruleRegions.flatMap { $0.map { ($0.key, $0.value) } }) { first, _ in first }
    }
}
