import ArgumentParser
import DubanKit
import Plan
import Report
import Words

/// In which format a report is written, and where to.
struct FormatOptions: ParsableArguments {
    @Option(name: .customShort("O"), help: HelpWords.help(.optionFormat, .valueFormat))
    var format: String?

    @Option(name: .customShort("o"), help: HelpWords.help(.optionOutput, .valueFile))
    var output: String?

    /// The formats that can be made.
    enum Format: String, CaseIterable {
        case terminal
        case markdown = "md"
        case json
    }

    /// The format that is asked for: by `-O`, else by the file's ending, else the screen.
    func chosen(_ session: Session) throws -> Format {
        if let output, let file = OutputFile.inFolder(output, at: session.invocation.absolute(output), format) {
            throw Refusal(.usage, .outputIsFolder, ["path": .text(output), "file": .text(file)])
        }
        let json = session.options.json
        if json, format == nil { return .json }
        let name = format ?? output.flatMap(Self.ending) ?? Format.terminal.rawValue
        guard let format = Format(rawValue: name == "txt" ? "terminal" : name) else {
            throw Refusal(
                .usage, .formatNotBuilt,
                ["format": .text(name), "formats": .list(Format.allCases.map { .text($0.rawValue) })])
        }
        return json ? .json : format
    }

    private static func ending(_ file: String) -> String? {
        guard let dot = file.lastIndex(of: "."), !file[dot...].contains("/") else { return nil }
        let ending = file[file.index(after: dot)...].lowercased()
        return ending.isEmpty ? nil : ending
    }

    /// Writes a report in the format that was chosen, with the screen that the command has for it.
    func deliver(
        _ report: PortfolioReport, in format: Format, as kind: PortfolioReport.Document,
        screen: @autoclosure () -> some Screen, _ session: Session, _ workspace: Workspace
    ) throws {
        let style = output == nil ? session.style : session.fileStyle
        let text =
            switch format {
            case .json: report.json(kind, words: session.words).text
            case .markdown:
                switch kind {
                case .list: MarkdownList(report, words: session.words).text
                case .report: MarkdownReport(report, words: session.words).text
                case .changes: MarkdownChanges(report, words: session.words).text
                }
            case .terminal: screen().text(in: style)
            }
        guard let output else {
            // A list is a page at most for most offices, and often the start of another command.
            if kind == .report, format != .json { return session.page(text, workspace) }
            return Console.out(text)
        }
        let file = try OutputFile(output, at: session.invocation.absolute(output), workspace)
        try file.write(text)
        if !session.options.quiet, !session.options.json, !file.isStandardOutput {
            Console.out(session.words(.outcomeWritten, ["path": .text(output)]) + "\n")
        }
    }
}
