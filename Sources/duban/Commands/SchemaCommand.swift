import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban schema KIND`
struct SchemaCommand: SessionCommand {
    static var configuration: CommandConfiguration { HelpWords.command("schema", .helpSchema, .helpSchemaDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentSchemaKind, .valueKind))
    var kind: String?

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session) throws {
        guard let kind else {
            Console.out(SchemaLibrary.kinds.joined(separator: "\n") + "\n")
            return
        }
        guard let schema = SchemaLibrary.schema(kind) else {
            throw Refusal(
                .usage, .unknownSchema, ["kind": .text(kind), "kinds": .list(SchemaLibrary.kinds.map { .text($0) })])
        }
        Console.out(schema)
    }
}
