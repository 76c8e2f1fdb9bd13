import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// `duban update ID`
struct UpdateCommand: WorkspaceCommand {
    static var configuration: CommandConfiguration { HelpWords.command("update", .helpUpdate, .helpUpdateDiscussion) }

    @ArgumentParser.Argument(help: HelpWords.help(.argumentId, .valueId))
    var id: String

    @Option(help: HelpWords.help(.optionProgress, .valueNumber))
    var progress: String?

    @Option(help: HelpWords.help(.optionStatus, .valueStatus))
    var status: String?

    @Option(parsing: .unconditionalSingleValue, help: HelpWords.help(.optionIndicator, .valueKeyValue))
    var indicator: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: HelpWords.help(.optionMilestone, .valueKeyDay))
    var milestone: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: HelpWords.help(.optionEvidence, .valueText))
    var evidence: [String] = []

    @Option(parsing: .unconditional, help: HelpWords.help(.optionProblem, .valueText))
    var problem: String?

    @Option(parsing: .unconditional, help: HelpWords.help(.optionNext, .valueText))
    var next: String?

    @Option(parsing: .unconditional, help: HelpWords.help(.optionNeed, .valueText))
    var need: String?

    @Option(name: .short, parsing: .unconditional, help: HelpWords.help(.optionMessageReport, .valueText))
    var message: String?

    @Flag(help: HelpWords.help(.optionCorrect))
    var correct = false

    @ArgumentParser.Argument(help: HelpWords.help(.argumentCorrected, .valueCommit))
    var corrected: String?

    @OptionGroup var write: WriteOptions

    @OptionGroup var global: GlobalOptions

    func run(_ session: Session, _ workspace: Workspace) throws {
        if let corrected, !correct { throw stray(corrected) }
        var update = Update()
        update.progress = progress
        update.status = status
        update.indicators = try indicator.map(TypedPair.indicator)
        update.milestones = milestone.map(TypedPair.milestone)
        update.evidence = evidence
        update.problem = problem
        update.next = next
        update.need = need
        if correct { update.correction = corrected.map { .commit($0) } ?? .last }
        let outcome = try workspace.update(id, update, write.act(note: message))
        session.print(outcome)
    }

    /// An argument beside `--correct` is a commit that someone wanted to correct, or a piece of a text.
    private func stray(_ text: String) -> Refusal {
        let isCommit = text.count >= 4 && text.allSatisfy(\.isHexDigit)
        if isCommit { return Refusal(.usage, .strayCommit, ["text": .text(text)]) }
        let mend = Misprint.mend(
            of: Array(CommandLine.arguments.dropFirst()), isInPieces: true, HelpWords.words)
        return Refusal(.usage, .strayText, ["text": .text(text), "mend": .text(mend ?? "")])
    }
}
