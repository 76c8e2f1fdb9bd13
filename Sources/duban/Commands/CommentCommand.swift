import ArgumentParser
import DubanKit
import Report
import Words

/// `duban comment ID`
struct CommentCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration {
        HelpWords.command("comment", .helpComment, .helpCommentDiscussion)
    }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageText, .valueText))
    var message: String?

    @Option(help: HelpWords.help(.optionOn, .valueCommit))
    var on: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.comment(on: id, commit: on, write.act(note: message))
        session.print(outcome)
    }
}
