/// Why a text cannot be read as one YAML document.
struct YamlProblem {
    /// What is wrong, each with words of its own.
    enum Kind: String, CaseIterable {
        /// A byte that is not UTF-8.
        case notUTF8 = "not-utf8"
        /// A character that YAML forbids.
        case control = "control-character"
        case tab = "tab-indent"
        case unclosedQuote = "unclosed-quote"
        case escape = "bad-escape"
        case unclosedFlow = "unclosed-bracket"
        /// A second `: ` in a plain value, or a value where none may be.
        case colon = "stray-colon"
        /// A line without `key:`.
        case noColon = "no-colon"
        case indent = "bad-indent"
        case character = "bad-character"
        case tooDeep = "too-deep"
        case documents = "several-documents"
        case syntax = "bad-yaml"
    }

    let kind: Kind
    /// The byte it stands at.
    let offset: Int
    /// The forbidden character, or the byte.
    var value: Int?

    /// What libyaml's message means.
    static func kind(problem: String, context: String) -> Kind {
        switch problem {
        case "control characters are not allowed": .control
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            .tab
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            .escape
        case "found unexpected end of stream", "found unexpected document indicator": .unclosedQuote
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .unclosedFlow
        case "mapping values are not allowed in this context": .colon
        case "could not find expected ':'": .noColon
        case "found character that cannot start any token": .character
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
            .indent
        case "Maximum nesting level reached, set with yaml_set_max_nest_level())": .tooDeep
        default: context.contains("quoted scalar") ? .unclosedQuote : .syntax
        }
    }
}
