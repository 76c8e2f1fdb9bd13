import ArgumentParser
import DubanKit
import Report
import Words

/// `duban list`
struct ListCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { Speech.command("list", .helpList, .helpListDiscussion) }

    @OptionGroup var read: ReadOptions
    @OptionGroup var format: FormatOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let format = try format.chosen(json: global.json)
        let answer = try workspace.list(read.question)
        session.note(answer.notes)
        let text =
            switch format {
            case .json: answer.model.json(.list, words: session.words).text
            case .markdown: MarkdownReport(answer.model, words: session.words).text
            case .terminal where answer.model.rows.isEmpty:
                EmptyScreen(edition: answer.model.edition).text(in: session.style)
            case .terminal: ListScreen(answer.model).text(in: session.style)
            }
        try self.format.deliver(text, session)
    }
}
