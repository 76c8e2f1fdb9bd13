import Glibc

/// The program that shows a long text page by page, as git chooses it: `GIT_PAGER`, `core.pager`, `PAGER`, else `less`.
struct Pager {
    private let command: String

    /// The pager that is set; nil where none is wanted: it is empty, or `cat`.
    static func chosen(_ environment: [String: String], _ configured: String?) -> Pager? {
        let choice = environment["GIT_PAGER"] ?? configured ?? environment["PAGER"] ?? "less -FRX"
        return choice.isEmpty || choice == "cat" ? nil : Pager(command: choice)
    }

    /// Shows a text until the reader is done with it; false where the pager could not be started.
    ///
    /// Whoever leaves before the end has seen enough. An interrupt is the pager's to deal with.
    func show(_ text: String) -> Bool {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return false }
        let (output, input) = (ends[0], ends[1])
        // A pager that held this end too would wait for itself.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let started = start(reading: output)
        close(output)
        guard let process = started else {
            close(input)
            return false
        }
        let interrupted = signal(SIGINT, SIG_IGN)
        let broken = signal(SIGPIPE, SIG_IGN)
        defer {
            signal(SIGINT, interrupted)
            signal(SIGPIPE, broken)
        }
        Pager.write(text, to: input)
        close(input)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        // What the shell says where it finds no such program.
        let code = (status >> 8) & 0xFF
        return status & 0x7F != 0 || (code != 126 && code != 127)
    }

    /// Starts it; the shell splits the command, as git lets it.
    private func start(reading descriptor: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
        let words = ["sh", "-c", command]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        // What git gives its pager: leave where all is on one page, keep colours, leave the text on the screen.
        let defaults = Pager.defaults.map { strdup("\($0)=\($1)") }
        defer { for text in arguments + defaults { free(text) } }
        var all = defaults
        var variable = environ
        while let text = variable.pointee {
            all.append(text)
            variable += 1
        }
        all.append(nil)
        var process = pid_t()
        return posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, &all) == 0 ? process : nil
    }

    /// Settings of pagers that nobody has set.
    private static var defaults: [(String, String)] {
        [("LESS", "FRX"), ("LV", "-c")].filter { getenv($0.0) == nil }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}
