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

    @ArgumentParser.Argument(help: HelpWords.help(.argumentAssignments, .valueKeyValue))
    var fields: [String] = []

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageReason, .valueText))
    var message: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let fields = try fields.map { text in
            guard let (name, value) = TypedPair.field(text) else {
                throw Refusal(.usage, .notAPair, ["text": .text(text)])
            }
            guard let path = FieldPath(typed: name) else {
                throw Refusal(.usage, .unknownField, ["text": .text(name)])
            }
            return (path: path, text: value)
        }
        let outcome = try workspace.set(id, fields, write.act(note: message))
        session.print(outcome)
    }
}
