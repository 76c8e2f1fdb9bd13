import ArgumentParser
import Demo
import DubanKit
import Report
import Words

/// `duban demo DIR`
struct DemoCommand: SessionCommand {
    static var configuration: CommandConfiguration { Speech.command("demo", .helpDemo, .helpDemoDiscussion) }

    @ArgumentParser.Argument(help: Speech.help(.argumentDirectory, .valueDirectory))
    var folder: String

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session) throws {
        let folder = session.invocation.absolute(folder)
        let outcome = try Demo.make(at: folder, invocation: session.invocation, program: ProcessReading.program)
        session.print(json: outcome.json(), screen: DemoScreen(outcome))
    }
}
