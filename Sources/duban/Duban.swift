import ArgumentParser
import DubanKit
import Glibc
import Plan
import Report
import Words

/// The `duban` command: reads the process once, hands it down as one value, and turns errors into exit codes.
@main
struct Duban: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duban", abstract: HelpWords.words(.helpDuban),
            discussion: HelpWords.words(.helpDubanDiscussion),
            version: version, groupedSubcommands: commands)
    }

    /// The commands with their groups' titles.
    static var commands: [CommandGroup] {
        groups.map { group in CommandGroup(name: HelpWords.words(group.title), subcommands: group.commands) }
    }

    /// The commands, by who uses them most.
    private static let groups: [(title: Words.Key, commands: [any ParsableCommand.Type])] = [
        (.helpGroupStart, [InitCommand.self, ImportCommand.self, NewCommand.self, DemoCommand.self]),
        (.helpGroupReport, [UpdateCommand.self, SetCommand.self, EditCommand.self, UndoCommand.self]),
        (
            .helpGroupManage,
            [
                ListCommand.self, ReportCommand.self, ChangesCommand.self, ShowCommand.self, CommentCommand.self,
            ]
        ),
        (.helpGroupReview, [HistoryCommand.self, CloseCommand.self, ReopenCommand.self, CheckCommand.self]),
        (.helpGroupOther, [IndexCommand.self, SchemaCommand.self]),
    ]

    static let version = "0.1.0"

    static func main() {
        if let refusal = ProcessReading.unreadable {
            let style = TerminalStyle(words: HelpWords.words, width: ProcessReading.width, color: false)
            for finding in refusal.findings { Console.error(FindingScreen(finding).text(in: style)) }
            Glibc.exit(refusal.exit.rawValue)
        }
        let arguments = GlobalFlags.afterCommand(GlobalFlags.readable(Array(CommandLine.arguments.dropFirst())))
        if arguments == ["--version"] { return Console.out(version + "\n") }
        do {
            if arguments.isEmpty { throw CleanExit.helpRequest(Self.self) }
            var command = try command(arguments)
            try command.run()
        } catch {
            UsageScreen.end(with: error, arguments)
        }
    }

    /// The command that arguments name.
    ///
    /// It is parsed by its own type, which takes half as long as finding it from the root; what the type refuses, the
    /// root refuses again, in words that name the whole command.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        let types = groups.lazy.flatMap(\.commands)
        if let type = types.first(where: { $0.configuration.commandName == arguments[0] }),
            let command = try? type.parse(Array(arguments.dropFirst()))
        {
            return command
        }
        HelpWords.areShown = true
        return try parseAsRoot(arguments)
    }
}
