import Report
import Words

/// The argument parser's help, taken apart and put into the person's language: it wraps by characters, which are one
/// column to it however wide they are.
struct HelpText {
    /// A width at which the parser breaks no line.
    static let unwrapped = 100_000
    /// The parser's own column of explanations.
    private static let column = 26

    private let groups: [String]
    private let phrases: [(parser: String, own: String)]
    private let headings: [String: String]

    /// Help in the words of a language, with the names of the groups of commands.
    init(_ words: Words, groups: [String]) {
        self.groups = groups
        headings = [
            "ARGUMENTS:": words(.helpArguments), "OPTIONS:": words(.helpOptions),
            "SUBCOMMANDS:": words(.helpSubcommands),
        ]
        phrases = [
            ("OVERVIEW: ", words.label(words(.helpOverview), "")), ("USAGE: ", words.label(words(.helpUsage), "")),
            ("<options>", "<\(words(.helpOptions))>"), ("<subcommand>", "<\(words(.helpSubcommands))>"),
            (
                "See 'duban help <\(words(.helpSubcommands))>' for detailed help.",
                words.label(words(.helpSee), "duban <…> --help")
            ),
            ("Show the version.", words(.optionVersion)), ("Show help information.", words(.optionHelp)),
        ]
    }

    /// The parts of a help text that the parser wrote without breaking lines.
    func parts(of text: String) -> [HelpScreen.Part] {
        var parts: [HelpScreen.Part] = []
        var label: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let indent = line.prefix { $0 == " " }.count
            if let name = label {
                label = nil
                // A name that fills the parser's column has what it is for on the next line.
                if indent == HelpText.column {
                    parts.append(.entry(name, own(String(line.dropFirst(indent)))))
                    continue
                }
                parts.append(.entry(name, ""))
            }
            if let heading = headings[line]
                ?? groups.first(where: { line.hasPrefix($0.uppercased()) && line.last == ":" })
            {
                parts.append(.heading(heading))
            } else if line.hasPrefix("USAGE: ") {
                parts.append(.usage(own(line)))
            } else if indent == 2, line.prefix(HelpText.column).last == " ", line.count > HelpText.column {
                let name = line.prefix(HelpText.column).dropFirst(2).reversed().drop { $0 == " " }.reversed()
                parts.append(.entry(String(name), own(String(line.dropFirst(HelpText.column)))))
            } else if indent == 2, line.dropFirst(2).hasPrefix("See '") {
                parts.append(.paragraph("  " + own(String(line.dropFirst(2)))))
            } else if indent == 2 {
                label = String(line.dropFirst(2))
            } else {
                parts.append(.paragraph(own(line)))
            }
        }
        if let label { parts.append(.entry(label, "")) }
        return parts
    }

    private func own(_ line: String) -> String {
        phrases.reduce(line) { $0.replacing($1.parser, with: $1.own) }
    }
}
