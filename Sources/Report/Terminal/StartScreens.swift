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
            return Line(words(.initAlready, ["path": path])).wrapped(to: style.width) + team(style)
        }
        var text = words(.initDone, ["path": path, "commit": .text(commit.shortCommit)])
        if outcome.isNewRepository { text += words.gap + words(.initNewRepository) }
        return Line(text).wrapped(to: style.width) + [Line()]
            + Steps(steps: [
                (words(.initNextImport), "duban import \(words(.argumentReportFile)) --dry-run"),
                (words(.initNextNew), "duban new --title '<\(words(.argumentSampleTitle))>'"),
            ]).lines(in: style) + team(style)
    }

    /// How the file looks in which units and people are listed, where there is none.
    private func team(_ style: TerminalStyle) -> [Line] {
        if outcome.hasTeam { return [] }
        let words = style.words
        let (unit, person, address) = (words(.valueUnit), words(.valuePerson), words(.valueAddress))
        let lines = [
            "units:", "  - {key: office, name: <\(unit)>}", "people:",
            "  - {name: <\(person)>, emails: [<\(address)>], unit: office, roles: [staff, reviewer]}",
        ]
        return [Line()] + Line(words(.initTeam)).wrapped(to: style.width) + lines.map { .space(4) + Line($0, .dim) }
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
        let (note, opinion) = (Shell.quoted(words(.demoNote)), Shell.quoted(words(.demoOpinion)))
        let (name, email) = (Shell.quoted(outcome.typist.name), Shell.quoted(outcome.typist.email))
        let (reporter, reviewer) = (Shell.quoted(outcome.reporter), Shell.quoted(outcome.reviewer))
        let report = "G1 --by \(reporter) --date 2024-12-28 --progress 100 --status done"
        let tries: [(Words.Key, String)] = [
            (.demoReport, "\(program) report --as-of 2024-09-30"),
            (.demoHistory, "\(program) history G3"),
            (.demoList, "\(program) list"),
            (.demoTypist, "git config user.name \(name) && git config user.email \(email)"),
            (.demoUpdate, "\(program) update \(report) -m \(note)"),
            (.demoClose, "\(program) close G1 --by \(reviewer) -m \(opinion)"),
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
