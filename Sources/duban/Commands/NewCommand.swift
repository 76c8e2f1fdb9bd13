import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban new --title T`
struct NewCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { Speech.command("new", .helpNew, .helpNewDiscussion) }

    @Option(parsing: .unconditional, help: Speech.help(.optionTitle, "title"))
    var title: String

    @Option(help: Speech.help(.optionKind, "goal|shortcoming"))
    var kind: Plan.Kind = .goal

    @Option(help: Speech.help(.optionId, "id"))
    var id: String?

    @Option(name: .short, parsing: .unconditional, help: Speech.help(.optionMessageNote, "note"))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup(title: Speech.words(.helpGlobalOptions))
    var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.create(title: title, kind: kind, id: id, write.act(note: message))
        session.print(json: outcome.json(words: session.words), screen: OutcomeScreen(outcome))
    }
}
