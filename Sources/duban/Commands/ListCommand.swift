import ArgumentParser
import DubanKit
import Report
import Words

/// `duban list`
struct ListCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("list", .helpList, .helpListDiscussion) }

    @OptionGroup var read: ReadOptions
    @OptionGroup var format: FormatOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        _ = try format.chosen(json: global.json)
        let answer = try workspace.list(read.question)
        session.note(answer.notes)
        try format.deliver(answer.model, as: .list, screen: ListScreen(answer.model), session, workspace)
    }
}
