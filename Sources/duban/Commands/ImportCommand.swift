import ArgumentParser
import DubanKit
import Report
import Words

/// `duban import REPORT`
struct ImportCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("import", .helpImport, .helpImportDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentReport, .valueFile))
    var report: String

    @Option(help: HelpWords.help(.optionYear, .valueYear))
    var year: Int?

    @Flag(help: HelpWords.help(.optionDryRun))
    var dryRun = false

    @Flag(name: .shortAndLong, help: HelpWords.help(.optionVerbose))
    var verbose = false

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.importReport(report, year: year, isDryRun: dryRun)
        session.tell(
            json: outcome.json(words: session.words), screen: ImportScreen(outcome, of: report, isWhole: verbose))
    }
}
