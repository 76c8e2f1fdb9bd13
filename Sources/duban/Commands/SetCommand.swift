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
            let (name, value) = try Pair.cut(text)
            guard let path = FieldPath(text: name) else {
                throw Refusal(.usage, .unknownField, ["text": .text(name)])
            }
            return (path: path, text: value)
        }
        let outcome = try workspace.set(id, fields, write.act(note: message))
        session.print(outcome)
    }
}

/// An argument `name=value`.
enum Pair {
    /// Cuts it at its first `=`; one without is refused.
    static func cut(_ text: String) throws -> (name: String, value: String) {
        guard let equals = text.firstIndex(of: "=") else {
            throw Refusal(.usage, .notAPair, ["text": .text(text)])
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
}
