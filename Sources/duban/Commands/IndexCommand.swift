import ArgumentParser
import DubanKit
import Report
import Words

/// `duban index`
struct IndexCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("index", .helpIndex, .helpIndexDiscussion) }

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.buildIndex()
        session.tell(json: outcome.json(), screen: IndexScreen(outcome))
    }
}
