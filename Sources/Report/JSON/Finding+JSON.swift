import Plan
import Words

extension Finding {
    /// The finding as every document holds it: `{severity, rule, goal, path, line, column, message, fix, quotes[]}`.
    func json(_ words: Words) -> JSON {
        [
            "severity": .string(severity.rawValue),
            "rule": .string(rule.name),
            "goal": JSON(goal),
            "path": JSON(path),
            "line": JSON(line),
            "column": JSON(column),
            "message": .string(words.message(of: self)),
            "fix": JSON(words.fix(of: self)),
            "quotes": JSON(quotes),
        ]
    }
}

extension JSON {
    /// Findings, in their order.
    init(_ findings: [Finding], _ words: Words) {
        self = .array(findings.map { $0.json(words) })
    }
}
