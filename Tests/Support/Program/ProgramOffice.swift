import Foundation

/// A folder that the built `duban` and the real git work in, each as its own process, with a home of their own and no
/// configuration but the repository's.
public final class ProgramOffice: Sendable {
    /// The folder that all of it is in: `work` is the repository, `home` the home.
    public let scratch: Scratch
    /// The repository's folder.
    public let path: String
    /// What both programs get as their environment, beside PATH.
    public let environment: [String: String]

    /// Where the build puts the program: beside the tests themselves.
    public static let program: String = {
        var folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let file = folder.appendingPathComponent("duban").path
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            if isThere, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: file) { return file }
            folder.deleteLastPathComponent()
        }
        return "duban"
    }()

    /// Makes an empty folder `work` to work in, or one of another name.
    public init(folder: String = "work") throws {
        scratch = try Scratch()
        path = scratch(folder)
        for name in [path, scratch("home")] {
            try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
        }
        var environment = TestRepository.environment
        environment["HOME"] = scratch("home")
        for role in ["AUTHOR", "COMMITTER"] {
            environment["GIT_\(role)_NAME"] = "Tester"
            environment["GIT_\(role)_EMAIL"] = "tester@example.org"
        }
        self.environment = environment
    }

    /// Takes a copy of another office's repository.
    public convenience init(copying other: ProgramOffice, folder: String = "work") throws {
        try self.init(folder: folder)
        try Shell.run("cp", ["-a", other.path + "/.", path])
    }

    /// Starts Duban in the repository.
    public func start(_ arguments: [String], with changes: [String: String?] = [:]) throws -> ProgramRun {
        try ProgramRun(ProgramOffice.program, arguments, in: path, environment: merged(changes))
    }

    /// Runs Duban in the repository to its end. A nil in `changes` takes a variable away.
    @discardableResult
    public func duban(_ arguments: String..., with changes: [String: String?] = [:]) throws -> Shell.Outcome {
        try start(arguments, with: changes).wait()
    }

    /// Runs git in the repository; its output without the line break at its end. Throws when git fails.
    @discardableResult
    public func git(_ arguments: String..., with changes: [String: String?] = [:]) throws -> String {
        let outcome = try startGit(arguments, with: changes).wait()
        guard outcome.status == 0 else {
            throw Shell.Failure(
                description: "git \(arguments.joined(separator: " ")): exit \(outcome.status)\n\(outcome.errors)")
        }
        return outcome.output.hasSuffix("\n") ? String(outcome.output.dropLast()) : outcome.output
    }

    /// Starts git in the repository.
    public func startGit(_ arguments: [String], with changes: [String: String?] = [:]) throws -> ProgramRun {
        try ProgramRun("git", arguments, in: path, environment: merged(changes))
    }

    /// Writes a file of the work tree.
    public func write(_ file: String, _ text: String) throws { try scratch.write(relative(file), text) }

    /// Writes a file of the work tree.
    public func write(_ file: String, _ bytes: [UInt8]) throws { try scratch.write(relative(file), bytes) }

    /// A file of the work tree; nil where there is none.
    public func read(_ file: String) -> String? { scratch.read(relative(file)) }

    /// Writes files and commits them, and nothing else that is staged.
    public func commit(_ message: String, _ files: [String: String]) throws {
        for (file, text) in files {
            try write(file, text)
            try git("--literal-pathspecs", "add", "-f", "--", file)
        }
        try git("commit", "-q", "-m", message)
    }

    /// The newest commit.
    public func head() throws -> String { try git("rev-parse", "HEAD") }

    /// What `git status` says, one line a file, untracked ones too; empty for a clean work tree.
    public func status() throws -> String {
        try git("-c", "core.quotePath=false", "status", "--porcelain", "--untracked-files=all")
    }

    /// What is wrong with the repository by git's own strict check; empty where nothing is.
    public func fsck() throws -> String {
        let outcome = try startGit(["fsck", "--strict", "--no-dangling", "--no-progress"]).wait()
        return outcome.status == 0 ? outcome.output + outcome.errors : "exit \(outcome.status)\n\(outcome.errors)"
    }

    private func merged(_ changes: [String: String?]) -> [String: String] {
        var all = environment
        for (name, value) in changes { all[name] = value }
        return all
    }

    private func relative(_ file: String) -> String { String(path.dropFirst(scratch.path.count + 1)) + "/" + file }
}
