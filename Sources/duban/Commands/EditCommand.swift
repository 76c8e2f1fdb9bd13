import ArgumentParser
import DubanKit
import Report
import Words

/// `duban edit ID`
struct EditCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("edit", .helpEdit, .helpEditDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageMoved, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let editor = try Editor.chosen(
            session.invocation.environment, workspace.configuration("core.editor"), id: id)
        let outcome = try workspace.edit(id, write.act(note: message)) { path in try editor.open(path, id: id) }
        session.print(outcome)
    }
}
