import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban set ID FIELD=VALUE…`
struct SetCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("set", .helpSet, .helpSetDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @ArgumentParser.Argument(help: HelpWords.help(.argumentAssignments, .valueFieldValue))
    var fields: [String] = []

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageMoved, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.set(id, fields.map(Assignment.init(typed:)), write.act(note: message))
        session.print(outcome)
    }
}
