import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban history ID`
struct HistoryCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration {
        HelpWords.command("history", .helpHistory, .helpHistoryDiscussion)
    }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(help: HelpWords.help(.optionField, .valueFields))
    var field: String?

    @Option(help: HelpWords.help(.optionAuthor, .valuePerson))
    var author: String?

    @OptionGroup var read: ReadOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let fields = try (field?.split { ",\u{FF0C}、".contains($0) } ?? []).map { text in
            guard let path = FieldPath(text: text.trimmingSpaces) else {
                throw Refusal(.usage, .unknownField, ["text": .text(String(text))])
            }
            return path
        }
        let answer = try workspace.history(of: id, fields: fields, author: author, read.question)
        session.note(answer.notes)
        session.page(json: answer.model.json(), screen: HistoryScreen(answer.model), workspace)
    }
}
