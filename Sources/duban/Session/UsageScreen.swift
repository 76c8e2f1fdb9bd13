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
        if code.isSuccess {
            let help = HelpText(HelpWords.words, groups: Duban.commands.map(\.name))
            let parts = help.parts(of: Duban.fullMessage(for: error, columns: HelpText.unwrapped))
            let style = TerminalStyle(words: HelpWords.words, width: ProcessReading.width)
            Console.out(HelpScreen(parts).text(in: style))
            exit(0)
        }
        Console.error(usage(Visible.text(Duban.message(for: error)), arguments.map(Visible.text)))
        exit(2)
    }

    /// One line that says what is wrong, one that says how to mend what word processors do to a command line, and one
    /// that says where the usage stands.
    private static func usage(_ message: String, _ arguments: [String]) -> String {
        let words = HelpWords.words
        let command = arguments.first.flatMap { name in CommandNames.all.contains(name) ? name : nil }
        let help = (["duban"] + [command].compactMap(\.self) + ["--help"]).joined(separator: " ")
        let mend = command.flatMap { _ in
            Misprint.mend(of: arguments, isInPieces: message.contains("nexpected argument"), words)
        }
        let lines = [
            words.label(words(.usageError), sentence(message, arguments)),
            mend.map { words.label(words(.findingFix), $0) }, words.label(words(.usageTryHelp), help),
        ]
        return lines.compactMap { $0 }.map { $0 + "\n" }.joined()
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
