import ArgumentParser
import DubanKit
import Report
import Words

/// `duban show ID`
struct ShowCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("show", .helpShow, .helpShowDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @OptionGroup var read: ReadOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let answer = try workspace.show(id, read.question)
        session.note(answer.notes)
        session.page(
            json: answer.model.json(words: session.words), screen: ShowScreen(answer.model), workspace)
    }
}
