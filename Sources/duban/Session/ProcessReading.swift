import DubanKit
import FoundationEssentials
import Glibc
import Plan

/// The one place that reads the process: folder, environment, clock and terminal.
enum ProcessReading {
    /// What a command is run with.
    static func invocation(directory: String?, language: Settings.Language?) -> Invocation {
        var invocation = Invocation(
            directory: Self.directory(directory), environment: environment, now: now, language: language,
            zone: SystemZones.zone)
        invocation.program = { build }
        return invocation
    }

    /// What tells this build of the program from any other: its version, size and age.
    private static var build: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return Duban.version }
        return "\(Duban.version) \(status.st_size) \(status.st_mtim.tv_sec)"
    }

    /// The environment variables.
    static let environment = ProcessInfo.processInfo.environment

    /// The clock, or the moment that `DUBAN_NOW` names (ISO 8601), for tests and for showing a year that is past; its
    /// offset has no say.
    static var now: Timestamp {
        environment["DUBAN_NOW"].flatMap { Timestamp(iso: $0) } ?? Timestamp(seconds: Int64(time(nil)), offset: 0)
    }

    /// Why the arguments cannot be read; nil where they can.
    ///
    /// Without `/proc` there are none, not even the program's name: what was asked would be taken for nothing, and
    /// answered with the help. Bytes that are not UTF-8 would be lost on the way into a commit.
    static var unreadable: Refusal? {
        if CommandLine.argc == 0 { return Refusal(.state, .noArguments) }
        let first = (1..<max(1, Int(CommandLine.argc))).first { index in
            CommandLine.unsafeArgv[index].map { String(validatingCString: $0) == nil } ?? false
        }
        return first.map { Refusal(.usage, .notUTF8, ["number": .count($0)]) }
    }

    /// A folder as given, made absolute; nil: the current one.
    static func directory(_ given: String?) -> String {
        let current = FileManager.default.currentDirectoryPath
        guard let given, !given.isEmpty else { return current }
        let path = given.hasPrefix("/") ? given : "\(current)/\(given)"
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The number of columns: `COLUMNS`, else the terminal's, else 100, which A4 holds.
    static var width: Int {
        if let columns { return columns }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
        return 100
    }

    /// What `COLUMNS` says, where it is a width that something can be shown in.
    static var columns: Int? {
        environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? min($0, 1_000) : nil }
    }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether output may be coloured where nobody says: to a terminal that can, without `NO_COLOR`.
    static var hasColor: Bool {
        isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// The path of this program.
    static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
