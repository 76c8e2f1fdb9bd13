import ArgumentParser
import DubanKit
import Report
import Words

/// `duban close ID -m OPINION [--refuse]`
struct CloseCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("close", .helpClose, .helpCloseDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageOpinion, .valueText))
    var message: String?

    @Flag(help: HelpWords.help(.optionRefuse))
    var refuse = false

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let options = write.act(note: message)
        let outcome = try refuse ? workspace.refuse(id, options) : workspace.close(id, options)
        session.print(outcome)
    }
}
