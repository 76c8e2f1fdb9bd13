import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban init`
struct InitCommand: SessionCommand {
    static var configuration: CommandConfiguration { Speech.command("init", .helpInit, .helpInitDiscussion) }

    @Option(parsing: .unconditional, help: Speech.help(.optionOffice, .valueText))
    var office: String?

    @Flag(help: Speech.help(.optionDryRun))
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session) throws {
        var settings = Settings()
        settings.office = office
        settings.language = global.lang ?? .chinese
        let outcome = try Workspace.initialize(session.invocation, settings: settings, isDryRun: dryRun)
        session.print(json: outcome.json(), screen: InitScreen(outcome))
    }
}
