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
    var words: Words

    init(_ options: GlobalOptions) {
        self.options = options
        invocation = ProcessReading.invocation(directory: options.directory, language: options.lang)
        words = Speech.words
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

    /// Prints a document of JSON, or a screen.
    func print(json: @autoclosure () -> JSON, screen: @autoclosure () -> some Screen) {
        if options.json {
            Console.out(json().text)
        } else if !options.quiet {
            Console.out(screen().text(in: style))
        }
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
            if count <= 0 { exit(errno == EPIPE ? 0 : 3) }
            rest = rest.dropFirst(count)
        }
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
        var session = Session(global)
        do {
            try run(session)
        } catch let code as ExitCode {
            throw code
        } catch {
            let refusal = Refusal(error)
            session.words = Speech.words
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
