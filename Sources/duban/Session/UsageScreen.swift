import ArgumentParser
import DubanKit
import FoundationEssentials
import Glibc
import Plan
import Report
import Words

/// Help and errors of usage, in the person's language: what the argument parser says, with our headings and sentences.
enum UsageScreen {
    /// Ends the program with what a parser's error asks for: help and version on standard output with 0, a usage error
    /// on standard error with 2, any other code as it is.
    static func end(with error: any Error, _ arguments: [String]) -> Never {
        HelpWords.areShown = true
        let code = Duban.exitCode(for: error)
        if let code = error as? ExitCode { exit(code.rawValue) }
        let text = Duban.fullMessage(for: error, columns: ProcessReading.width)
        if code.isSuccess {
            Console.out(localized(text) + "\n")
            exit(0)
        }
        Console.error(usage(Visible.text(Duban.message(for: error)), arguments.map(Visible.text)))
        exit(2)
    }

    /// A parser's help with the headings of the language, and its columns where wide characters are two columns.
    private static func localized(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { aligned(headed(String($0))) }.joined(separator: "\n")
    }

    private static func headed(_ line: String) -> String {
        let words = HelpWords.words
        let titles = Duban.commands.map(\.name)
        if let title = titles.first(where: { line.hasPrefix($0.uppercased()) && line.hasSuffix(":") }) { return title }
        let parts = [
            ("OVERVIEW: ", words.label(words(.helpOverview), "")), ("USAGE: ", words.label(words(.helpUsage), "")),
            ("ARGUMENTS:", words(.helpArguments)), ("OPTIONS:", words(.helpOptions)),
            ("SUBCOMMANDS:", words(.helpSubcommands)), ("<options>", "<\(words(.helpOptions))>"),
            ("<subcommand>", "<\(words(.helpSubcommands))>"),
            (
                "See 'duban help <\(words(.helpSubcommands))>' for detailed help.",
                words.label(words(.helpSee), "duban <…> --help")
            ),
            ("Show the version.", words(.optionVersion)), ("Show help information.", words(.optionHelp)),
        ]
        return parts.reduce(line) { $0.replacing($1.0, with: $1.1) }
    }

    /// A line `  --flag <value>   what it does` with the flag's column as wide as it shows.
    private static func aligned(_ line: String) -> String {
        let column = 26
        let label = line.prefix(column)
        guard line.hasPrefix("  "), line.count > column, label.hasSuffix(" "), !label.allSatisfy(\.isWhitespace) else {
            return line
        }
        let shown = label.reversed().drop { $0 == " " }.reversed()
        let padding = max(2, column - Line(String(shown)).width)
        return String(shown) + String(repeating: " ", count: padding) + line.dropFirst(column)
    }

    /// One line that says what is wrong, and one that says where the usage stands.
    private static func usage(_ message: String, _ arguments: [String]) -> String {
        let words = HelpWords.words
        let command = arguments.first.flatMap { name in CommandNames.all.contains(name) ? name : nil }
        let help = (["duban"] + [command].compactMap(\.self) + ["--help"]).joined(separator: " ")
        return
            "\(words.label(words(.usageError), sentence(message, arguments)))\n\(words.label(words(.usageTryHelp), help))\n"
    }

    /// The parser's sentence in the language: its patterns are those of swift-argument-parser's `ErrorMessageTests`.
    static func sentence(_ message: String, _ arguments: [String]) -> String {
        let words = HelpWords.words
        let quoted = quotes(message)
        func first(_ key: Words.Key, _ name: String) -> String {
            words(key, [name: .text(quoted.first ?? message)])
        }
        if let name = arguments.first, !name.hasPrefix("-"), !CommandNames.all.contains(name) {
            let sentence = words(.usageUnknownCommand, ["command": .text(name)])
            guard let near = Spelling.nearest(to: name, in: CommandNames.all.sorted()) else { return sentence }
            return words.clauses([sentence, words(.usageDidYouMean, ["suggestion": .text(near)])])
        }
        if message.hasPrefix("Unknown option") {
            let sentence = first(.usageUnknownOption, "option")
            guard quoted.count > 1 else { return sentence }
            return words.clauses([sentence, words(.usageDidYouMean, ["suggestion": .text(quoted[1])])])
        }
        if message.hasPrefix("Missing value for") { return first(.usageMissingValue, "option") }
        if message.contains("nexpected argument") {
            return words(.usageUnexpectedArgument, ["argument": .list(quoted.map { .text($0) })])
        }
        if message.hasPrefix("Missing expected argument") { return first(.usageMissingArgument, "argument") }
        if message.hasPrefix("The value"), quoted.count >= 2 {
            let choices = choices(of: quoted[1])
            return words(
                choices.isEmpty ? .usageInvalidValue : .usageInvalidValueChoices,
                ["value": .text(quoted[0]), "option": .text(quoted[1]), "choices": .text(choices)])
        }
        return words(.usageOther, ["detail": .text(message)])
    }

    /// What stands between `'` and `'`.
    private static func quotes(_ message: String) -> [String] {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
    }

    /// The choices that an option's value names, as its help writes them: `--kind <goal|shortcoming>`.
    private static func choices(of option: String) -> String {
        guard let open = option.firstIndex(of: "<"), option.contains("|") else { return "" }
        return option[option.index(after: open)...].dropLast().split(separator: "|").joined(separator: " | ")
    }
}

/// The names of the commands.
enum CommandNames {
    static let all: Set<String> = Set(
        Duban.commands.flatMap { group in group.subcommands.compactMap { $0.configuration.commandName } } + ["help"])
}
