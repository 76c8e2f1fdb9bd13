import Plan
import Words

/// An office that was set up.
public struct InitScreen: Screen {
    let outcome: InitOutcome

    /// A screen of a set-up.
    public init(_ outcome: InitOutcome) {
        self.outcome = outcome
    }

    /// What was made, and what comes next.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        if outcome.isDryRun { return Line(words(.initDryRun), .yellow).wrapped(to: style.width) }
        let path = Argument.text(outcome.path)
        guard let commit = outcome.commit else {
            return Line(words(.initAlready, ["path": path])).wrapped(to: style.width)
        }
        var text = words(.initDone, ["path": path, "commit": .text(commit.shortCommit)])
        if outcome.isNewRepository { text += words.gap + words(.initNewRepository) }
        return Line(text).wrapped(to: style.width) + [Line()]
            + Steps(steps: [
                (words(.initNextImport), "duban import \(words(.argumentReportFile)) --dry-run"),
                (words(.initNextNew), "duban new --title '<\(words(.argumentSampleTitle))>'"),
            ]).lines(in: style)
    }
}

/// A sample year that was made, and what to try with it.
public struct DemoScreen: Screen {
    let outcome: DemoOutcome

    /// A screen of a sample repository.
    public init(_ outcome: DemoOutcome) {
        self.outcome = outcome
    }

    /// Where it is, that its progress is sample data, and lines to be pasted.
    public func lines(in style: TerminalStyle) -> [Line] {
        let words = style.words
        let head = outcome.head.shortCommit
        let done = words(.demoDone, ["path": .text(outcome.path), "head": .text(head)])
        let program = Shell.quoted(outcome.program)
        let note = words(.demoNote)
        let tries: [(Words.Key, String)] = [
            (.demoReport, "\(program) report --as-of 2024-09-30"),
            (.demoHistory, "\(program) history G3"),
            (.demoList, "\(program) list"),
            (.demoUpdate, "\(program) update G1 --progress 65 -m \(Shell.quoted(note))"),
        ]
        var lines = Line(done, .bold).wrapped(to: style.width, indent: 2)
        lines += Line(words(.demoSample), .yellow).wrapped(to: style.width, indent: 2)
        lines += [Line(), Line(words.label(words(.demoTry), ""))]
        lines.append(.space(2) + Line("cd \(Shell.quoted(outcome.path))"))
        for (key, command) in tries {
            lines.append(.space(2) + Line("# \(words(key))", .dim))
            lines.append(.space(2) + Line(command))
        }
        return lines
    }
}

/// Text as a POSIX shell takes it.
enum Shell {
    /// The text in single quotes where a shell would read it in another way than as it stands.
    static func quoted(_ text: String) -> String {
        let plain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_./=+:@%,".unicodeScalars.contains(scalar)
        }
        if plain, !text.isEmpty { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
