import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban new --title T`
struct NewCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("new", .helpNew, .helpNewDiscussion) }

    @Option(parsing: .unconditional, help: HelpWords.help(.optionTitle, .valueText))
    var title: String

    @Option(help: HelpWords.help(.optionKind, choices: "goal|shortcoming"))
    var kind: Plan.Kind = .goal

    @Option(help: HelpWords.help(.optionId, .valueId))
    var id: String?

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageNote, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.create(title: title, kind: kind, id: id, write.act(note: message))
        session.print(outcome)
    }
}
