import DubanKit
import Glibc
import Plan

/// The editor that a person uses, as git chooses it: `GIT_EDITOR`, `core.editor`, `VISUAL`, `EDITOR`.
struct Editor {
    private let command: String

    static func chosen(_ environment: [String: String], _ configured: String?, id: String) throws -> Editor {
        let choices = [environment["GIT_EDITOR"], configured, environment["VISUAL"], environment["EDITOR"]]
        guard let command = choices.compactMap(\.self).first(where: { !$0.isEmpty }) else {
            throw Refusal(.usage, .noEditor, ["id": .text(id)])
        }
        return Editor(command: command)
    }

    /// Opens a file and waits until the editor ends; the shell splits the command, as git lets it.
    func open(_ path: String, id: String) throws {
        let script = "\(command) \"$@\""
        let words = ["sh", "-c", script, command, path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        var status: Int32 = 0
        let isStarted = posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0
        while isStarted && waitpid(process, &status, 0) < 0 && errno == EINTR {}
        guard isStarted, status == 0 else {
            throw Refusal(.usage, .editorFailed, ["editor": .text(command), "id": .text(id)])
        }
    }
}
