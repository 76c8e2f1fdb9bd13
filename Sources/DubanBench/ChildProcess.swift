import Glibc

/// Why a measurement could not be made.
struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A program that is run to its end as a process of its own.
struct ChildProcess {
    /// What a run took, in seconds.
    struct Usage {
        /// From the start of the program until its end is known.
        let elapsed: Double
        /// Of processor time, its own and the system's for it.
        let processor: Double
        /// The most memory that it held at a time, in megabytes.
        let memory: Double
    }

    /// The program's name or path, then its arguments.
    let arguments: [String]
    let environment: [String]
    /// A file that it reads as its standard input.
    var input = "/dev/null"

    /// Runs it, its output thrown away.
    ///
    /// Throws when it does not run or fails; what it said on standard error is then part of the message.
    @discardableResult func run() throws(BenchFailure) -> Usage { try run(output: "/dev/null") }

    /// Runs it and returns what it wrote to standard output.
    func output(in scratch: Scratch) throws(BenchFailure) -> String {
        let path = scratch.path("output")
        _ = try run(output: path)
        return String(decoding: try File.read(path), as: UTF8.self)
    }

    private func run(output: String) throws(BenchFailure) -> Usage {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let errors = try File.temporary()
        defer { close(errors) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)

        let argumentPointers = CStrings(arguments)
        let environmentPointers = CStrings(environment)
        let clock = ContinuousClock()
        let start = clock.now
        var process = pid_t()
        let failure = posix_spawnp(
            &process, arguments[0], &actions, nil, argumentPointers.pointers, environmentPointers.pointers)
        guard failure == 0 else {
            throw BenchFailure("\(arguments[0]) does not start: \(String(cString: strerror(failure)))")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let elapsed = clock.now - start
        guard status == 0 else {
            let command = arguments.joined(separator: " ")
            throw BenchFailure("\(command) failed: \(File.readAll(errors))")
        }
        return Usage(
            elapsed: elapsed / .seconds(1), processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            memory: Double(usage.ru_maxrss) / 1_024)
    }

    private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
}

/// Strings as C takes them, ended by a null pointer, for as long as the value lives.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}
