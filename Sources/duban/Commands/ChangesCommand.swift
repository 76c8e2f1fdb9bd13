import ArgumentParser
import DubanKit
import Report
import Words

/// `duban changes --since D`
struct ChangesCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration {
        HelpWords.command("changes", .helpChanges, .helpChangesDiscussion)
    }

    @OptionGroup var read: ReadOptions
    @OptionGroup var format: FormatOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        // A format that cannot be made is refused before history is read.
        let chosen = try format.chosen(session)
        let answer = try workspace.changes(read.question)
        session.note(answer.notes)
        try format.deliver(
            answer.model, in: chosen, as: .changes, screen: ChangesScreen(answer.model), session, workspace)
    }
}
