import ArgumentParser
import DubanKit
import Report
import Words

/// `duban reopen ID -m REASON`
struct ReopenCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("reopen", .helpReopen, .helpReopenDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageReason, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.reopen(id, write.act(note: message))
        session.print(outcome)
    }
}
