import ArgumentParser
import DubanKit
import FoundationEssentials
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
    func chosen(json: Bool) throws -> Format {
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
        return file[file.index(after: dot)...].lowercased()
    }

    /// Writes a report in the format that was chosen, with the screen that the command has for it.
    func deliver(
        _ report: PortfolioReport, in format: Format, as kind: PortfolioReport.Document,
        screen: @autoclosure () -> some Screen, _ session: Session, _ workspace: Workspace
    ) throws {
        let text =
            switch format {
            case .json: report.json(kind, words: session.words).text
            case .markdown: MarkdownReport(report, words: session.words).text
            case .terminal: screen().text(in: session.style)
            }
        try deliver(text, session, workspace)
    }

    /// Prints a document, or writes it to the file that is named: whole, or not at all.
    private func deliver(_ text: String, _ session: Session, _ workspace: Workspace) throws {
        guard let output else { return Console.out(text) }
        let path = session.invocation.absolute(output)
        let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
        var isFolder = false
        guard FileManager.default.fileExists(atPath: "\(folder)/", isDirectory: &isFolder), isFolder else {
            throw Refusal(.usage, .noFolder, ["path": .text(String(folder))])
        }
        let real = "\(ProcessReading.directory("\(folder)/"))/\(path.dropFirst(folder.count + 1))"
        if workspace.holdsInPlans(real) { throw Refusal(.usage, .outputInPlans, ["path": .text(output)]) }
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Refusal(failedAt: output, error)
        }
        if !session.options.quiet, !session.options.json {
            Console.out(session.words(.outcomeWritten, ["path": .text(output)]) + "\n")
        }
    }
}
