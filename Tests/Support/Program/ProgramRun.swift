import Foundation
import Glibc

/// A program that runs beside the test, started with as little delay as the system allows.
///
/// It reads nothing from its standard input; its output goes to files, so that it never waits for a reader.
public final class ProgramRun {
    private let process: pid_t
    private let streams: [Int32]
    private var ended: Shell.Outcome?

    /// Starts a program, found in PATH where its name has no `/`. `environment` is all that it gets, beside PATH.
    public init(
        _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
    ) throws {
        streams = try [ProgramRun.scratchFile(), ProgramRun.scratchFile()]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, streams[0], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, streams[1], STDERR_FILENO)
        let all = environment.merging(
            ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]) { own, _ in own }
        let command = (folder.map { ["env", "-C", $0] } ?? []) + [program] + arguments
        var words = command.map { strdup($0) } + [nil]
        var variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        // The threads that tests run on hold signals back, which a program must not take over from them.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var started = pid_t()
        let status = posix_spawnp(&started, command[0], &actions, &attributes, &words, &variables)
        process = started
        guard status == 0 else {
            throw Shell.Failure(description: "\(program): \(String(cString: strerror(status)))")
        }
    }

    deinit {
        if ended == nil, process > 0 {
            kill()
            _ = try? wait()
        }
        for stream in streams { close(stream) }
    }

    /// Ends it at once; it gets no chance to clean up.
    public func kill() { send(SIGKILL) }

    /// Sends it a signal.
    public func send(_ signal: Int32) { Glibc.kill(process, signal) }

    /// Whether it has ended.
    public var isOver: Bool { (try? poll()) != nil }

    /// What came of it; nil while it runs.
    public func poll() throws -> Shell.Outcome? {
        if ended == nil { try reap(WNOHANG) }
        return ended
    }

    /// Waits for its end. A program that a signal ended has the signal's number, negative, as its status.
    @discardableResult
    public func wait() throws -> Shell.Outcome {
        while true {
            if let ended { return ended }
            try reap(0)
        }
    }

    private func reap(_ options: Int32) throws {
        var status: Int32 = 0
        let found = waitpid(process, &status, options)
        if found == 0 || (found < 0 && errno == EINTR) { return }
        guard found == process else {
            throw Shell.Failure(description: "process \(process) is gone: \(String(cString: strerror(errno)))")
        }
        let signal = status & 0x7F
        ended = Shell.Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: text(streams[0]), errors: text(streams[1]))
    }

    private func text(_ stream: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = pread(stream, &buffer, buffer.count, off_t(bytes.count))
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A file that no name leads to, and that no other child inherits.
    private static func scratchFile() throws -> Int32 {
        let path = FileManager.default.temporaryDirectory.path + "/duban-stream-" + UUID().uuidString
        let stream = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard stream >= 0 else {
            throw Shell.Failure(description: "\(path): \(String(cString: strerror(errno)))")
        }
        unlink(path)
        return stream
    }
}
