public import Plan

/// Every word that a person reads, in one language.
///
/// Sentences are templates of a table, one a language, filled by name: `{id}`; `{count|goal|goals}` picks a form by number.
/// The texts are plain: a screen escapes control characters in what files say, not this part.
public struct Words: Sendable {
    /// The language.
    public let language: Settings.Language
    let table: LanguageTable

    /// The words of a language.
    public init(_ language: Settings.Language) {
        self.language = language
        switch language {
        case .chinese: table = .chinese
        case .english: table = .english
        }
    }

    /// A phrase, filled with arguments.
    public func callAsFunction(_ key: Key, _ arguments: [String: Argument] = [:]) -> String {
        fill(table.phrases[key] ?? key.rawValue, arguments)
    }

    /// What a finding says is wrong, in one sentence without its end mark.
    public func message(of finding: Finding) -> String {
        sentence(finding.rule.wording, arguments(of: finding))
    }

    /// How to mend what a finding says; nil where its rule knows no mend, or not without an argument that is not there.
    public func fix(of finding: Finding) -> String? {
        let arguments = arguments(of: finding)
        guard let fix = rule(finding.rule.wording)?.fix.map({ Words.chosen($0, arguments) }) else { return nil }
        return Words.isComplete(fix, arguments) ? fill(fix, arguments) : nil
    }

    /// A sentence of the rules' table by its wording; of what waits for a person: `wait.` and the rule's wording.
    public func sentence(_ wording: String, _ arguments: [String: Argument] = [:]) -> String {
        guard let words = rule(wording) else { return bare(wording, arguments) }
        return fill(words.message, arguments)
    }

    /// What waits for a person, in one clause.
    public func sentence(of waiting: Waiting) -> String {
        let arguments = waiting.arguments.merging(["goal": .id(waiting.goal)]) { own, _ in own }
        return sentence("wait." + waiting.rule.wording, arguments)
    }

    /// Whether the table has words for a wording, its own or those of the rule's name.
    public func knows(_ wording: String) -> Bool { rule(wording) != nil }

    /// The words of a wording, else those of a value that is wrong in a file and a command alike (`value.not-day`), else
    /// those of the rule without its variant.
    private func rule(_ wording: String) -> RuleWords? {
        if let own = table.rules[wording] { return own }
        guard let dot = wording.firstIndex(of: ".") else { return nil }
        return table.rules["value" + wording[dot...]] ?? table.rules[String(wording[..<dot])]
    }

    /// A rule without words shows its name and arguments, so that nothing is lost.
    private func bare(_ wording: String, _ arguments: [String: Argument]) -> String {
        ([wording] + arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\(write($0.value))" }).joined(separator: " ")
    }

    /// A finding's own arguments, and `goal`, `path`, `line` and `column` of where it struck.
    private func arguments(of finding: Finding) -> [String: Argument] {
        var arguments: [String: Argument] = [:]
        if let goal = finding.goal { arguments["goal"] = .id(goal) }
        if let path = finding.path { arguments["path"] = .text(path) }
        if let line = finding.line { arguments["line"] = .count(line) }
        if let column = finding.column { arguments["column"] = .count(column) }
        return arguments.merging(finding.arguments) { _, own in own }
    }
}
