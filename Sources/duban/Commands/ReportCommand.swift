import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban report`
struct ReportCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { Speech.command("report", .helpReport, .helpReportDiscussion) }

    @OptionGroup var read: ReadOptions
    @OptionGroup var format: FormatOptions

    @Option(help: Speech.help(.optionFailOn, choices: "red|yellow|stale"))
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
        let format = try format.chosen(json: global.json)
        let answer = try workspace.report(read.question)
        session.note(answer.notes)
        let text =
            switch format {
            case .json: answer.model.json(.report, words: session.words).text
            case .markdown: MarkdownReport(answer.model, words: session.words).text
            case .terminal where answer.model.rows.isEmpty:
                EmptyScreen(edition: answer.model.edition).text(in: session.style)
            case .terminal: ReportScreen(answer.model).text(in: session.style)
            }
        try self.format.deliver(text, session)
        if let failOn, answer.model.rows.contains(where: failOn.strikes) { throw ExitCode(1) }
    }
}
