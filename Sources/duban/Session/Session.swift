import ArgumentParser
import DubanKit
import Glibc
import Plan
import Report
import Words

/// One run of a command: what it was given, the words it speaks, and where it prints.
struct Session {
    let options: GlobalOptions
    let invocation: Invocation
    /// Those of the repository, once it is open.
    var words: Words {
        get { repositoryWords ?? HelpWords.words }
        set { repositoryWords = newValue }
    }
    private var repositoryWords: Words?

    init(_ options: GlobalOptions) {
        self.options = options
        var invocation = ProcessReading.invocation(directory: options.directory, language: options.lang)
        let meter = ProgressMeter(isQuiet: options.quiet)
        invocation.told = { meter.show($0) }
        self.invocation = invocation
    }

    /// How a screen is laid out.
    var style: TerminalStyle {
        let color =
            switch options.color ?? .auto {
            case .auto: ProcessReading.hasColor
            case .always: true
            case .never: false
            }
        return TerminalStyle(words: words, width: ProcessReading.width, color: color)
    }

    /// How a screen is laid out that goes to a file, wherever the command is run: without colours unless they are asked
    /// for, and as wide as `COLUMNS` says, else 80.
    var fileStyle: TerminalStyle {
        TerminalStyle(words: words, width: ProcessReading.columns ?? 80, color: options.color == .always)
    }

    /// Prints what was asked for, as JSON or as a screen.
    func print(json: @autoclosure () -> JSON, screen: @autoclosure () -> some Screen) {
        Console.out(options.json ? json().text : screen().text(in: style))
    }

    /// Prints what was asked for, as JSON or as a screen that a person at a terminal reads page by page.
    func page(json: @autoclosure () -> JSON, screen: @autoclosure () -> some Screen, _ workspace: Workspace) {
        if options.json { Console.out(json().text) } else { page(screen().text(in: style), workspace) }
    }

    /// Shows a text through the pager, where standard output is a terminal and one is wanted.
    func page(_ text: String, _ workspace: Workspace) {
        let configured = workspace.configuration("core.pager")
        let isWanted = !options.noPager && ProcessReading.isTerminal
        let pager = isWanted ? Pager.chosen(invocation.environment, configured) : nil
        if pager?.show(text) != true { Console.out(text) }
    }

    /// Says what a writing command did, as JSON or as a screen; with `--quiet` the screen is left out.
    func tell(json: @autoclosure () -> JSON, screen: @autoclosure () -> some Screen) {
        if options.json || !options.quiet { print(json: json(), screen: screen()) }
    }

    /// Says what was done to a plan.
    func print(_ outcome: Outcome) {
        tell(json: outcome.json(words: words), screen: OutcomeScreen(outcome))
    }

    /// Says beside the output, in one line each, which files could not be read.
    func note(_ findings: [Finding]) {
        for finding in findings {
            let first = FindingScreen(finding).text(in: style).prefix { $0 != "\n" }
            Console.error("\(first)\n")
        }
    }
}

/// Standard output and standard error.
enum Console {
    static func out(_ text: String) { write(text, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes all of a text; a reader that went away (`duban list | head`) ends the program quietly, as it does others.
    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 {
                let failure = errno
                if failure == EPIPE { exit(0) }
                if descriptor == STDOUT_FILENO { error(sentence(on: failure)) }
                exit(3)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// What a person is told where the output cannot be written: to a full disk, or to nowhere.
    private static func sentence(on failure: Int32) -> String {
        let reason = Argument.text(String(cString: strerror(failure)))
        return Refusal(.state, .fileFailed, ["reason": reason]).findings.map { finding in
            FindingScreen(finding).text(
                in: TerminalStyle(words: HelpWords.words, width: ProcessReading.width, color: false))
        }.joined()
    }
}

/// A command that works in a session.
protocol SessionCommand: ParsableCommand {
    var global: GlobalOptions { get }
    /// Does the work; what is thrown is shown to the person, and becomes the exit code.
    func run(_ session: Session) throws
}

extension SessionCommand {
    func run() throws {
        let session = Session(global)
        do {
            try run(session)
        } catch let code as ExitCode {
            throw code
        } catch {
            let refusal = Refusal(error)
            for finding in refusal.findings { Console.error(FindingScreen(finding).text(in: session.style)) }
            throw ExitCode(refusal.exit.rawValue)
        }
    }
}

/// A command that works in a repository.
protocol WorkspaceCommand: SessionCommand {
    func run(_ session: Session, _ workspace: Workspace) throws
}

extension WorkspaceCommand {
    func run(_ session: Session) throws {
        let workspace = try Workspace(opening: session.invocation)
        var session = session
        session.words = Words(try session.invocation.language ?? workspace.language())
        try run(session, workspace)
    }
}
