import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban init`
struct InitCommand: SessionCommand {
    static var configuration: CommandConfiguration { HelpWords.command("init", .helpInit, .helpInitDiscussion) }

    @Option(parsing: .unconditional, help: HelpWords.help(.optionOffice, .valueText))
    var office: String?

    @Flag(help: HelpWords.help(.optionDryRun))
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session) throws {
        var settings = Settings()
        settings.office = office
        settings.language = global.lang ?? .chinese
        let outcome = try Workspace.initialize(session.invocation, settings: settings, isDryRun: dryRun)
        session.tell(json: outcome.json(), screen: InitScreen(outcome))
    }
}
