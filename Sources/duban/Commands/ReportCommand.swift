import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban report`
struct ReportCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("report", .helpReport, .helpReportDiscussion) }

    @OptionGroup var read: ReadOptions
    @OptionGroup var format: FormatOptions

    @Option(help: HelpWords.help(.optionFailOn, choices: "red|yellow|stale"))
    var failOn: Failure?

    @OptionGroup var global: GlobalOptions

    /// What makes the command end with exit code 1.
    enum Failure: String, ExpressibleByArgument, CaseIterable {
        /// A red light.
        case red
        /// A yellow light, or a red one.
        case yellow
        /// A missing report.
        case stale

        static var allValueStrings: [String] { [] }

        func strikes(_ row: PlanRow) -> Bool {
            switch self {
            case .red: row.standing.light == .red
            case .yellow: row.standing.light == .red || row.standing.light == .yellow
            case .stale: row.standing.isStale
            }
        }
    }

    func run(_ session: Session, _ workspace: Workspace) throws {
        // A format that cannot be made is refused before history is read.
        let chosen = try format.chosen(session)
        let answer = try workspace.report(read.question)
        session.note(answer.notes)
        try format.deliver(
            answer.model, in: chosen, as: .report, screen: ReportScreen(answer.model), session, workspace)
        if let failOn, answer.model.rows.contains(where: failOn.strikes) { throw ExitCode(1) }
    }
}
