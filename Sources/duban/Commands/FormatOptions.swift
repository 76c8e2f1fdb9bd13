import ArgumentParser
import DubanKit
import FoundationEssentials
import Plan
import Report
import Words

/// In which format a report is written, and where to.
struct FormatOptions: ParsableArguments {
    @Option(name: .customShort("O"), help: Speech.help(.optionFormat, .valueFormat))
    var format: String?

    @Option(name: .customShort("o"), help: Speech.help(.optionOutput, .valueFile))
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

    /// Prints a document, or writes it to the file that is named: whole, or not at all.
    func deliver(_ text: String, _ session: Session) throws {
        guard let output else {
            if !session.options.quiet || session.options.json { Console.out(text) }
            return
        }
        let path = session.invocation.absolute(output)
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Refusal(.state, .fileFailed, ["reason": .text(output)])
        }
    }
}
