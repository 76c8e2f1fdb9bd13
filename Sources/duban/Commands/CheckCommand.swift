import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban check [--strict] [--as-of D]`
struct CheckCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("check", .helpCheck, .helpCheckDiscussion) }

    @Flag(help: HelpWords.help(.optionStrict))
    var strict = false

    @OptionGroup var read: ReadOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        let report = try workspace.check(read.question)
        session.note(try workspace.notes(ofCheck: read.question))
        session.print(json: report.json(words: session.words), screen: CheckScreen(report))
        let fails = strict ? !report.findings.isEmpty : report.findings.contains { $0.severity == .error }
        if fails { throw ExitCode(1) }
    }
}
