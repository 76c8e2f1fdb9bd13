import ArgumentParser
import DubanKit
import Report
import Words

/// `duban undo [ID]`
struct UndoCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("undo", .helpUndo, .helpUndoDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String?

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageNote, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.undo(id, write.act(note: message))
        session.print(outcome)
    }
}
