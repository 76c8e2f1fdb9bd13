import ArgumentParser
import DubanKit
import Report
import Words

/// `duban import REPORT`
struct ImportCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { Speech.command("import", .helpImport, .helpImportDiscussion) }

    @ArgumentParser.Argument(help: Speech.help(.argumentReport, .valueFile))
    var report: String

    @Option(help: Speech.help(.optionYear, .valueYear))
    var year: Int?

    @Flag(help: Speech.help(.optionDryRun))
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let outcome = try workspace.importReport(report, year: year, isDryRun: dryRun)
        session.print(json: outcome.json(words: session.words), screen: ImportScreen(outcome))
    }
}
