/// A git repository for one test, made and worked on by the real git, which reads no configuration but the
/// repository's own.
public final class TestRepository: Sendable {
    /// The folder that all of it is in; the work tree is `scratch("work")`.
    public let scratch: Scratch
    /// The work tree, or the bare repository.
    public let path: String

    /// What git and Duban get as their environment: no user, no configuration, a fixed date.
    public static let environment: [String: String] = [
        "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C",
        "TZ": "UTC",
    ]

    /// The same with an author and a committer.
    public static func environment(name: String, date: String = "@1709600000 +0800") -> [String: String] {
        var all = environment
        for role in ["AUTHOR", "COMMITTER"] {
            all["GIT_\(role)_NAME"] = name
            all["GIT_\(role)_EMAIL"] = "test@example.org"
            all["GIT_\(role)_DATE"] = date
        }
        return all
    }

    /// Makes an empty repository on an unborn branch `main`.
    public init(isBare: Bool = false, folder: String = "work") throws {
        scratch = try Scratch()
        path = scratch(folder)
        let kind = isBare ? ["--bare"] : []
        try Shell.run(
            "git", ["init", "-q", "-b", "main"] + kind + [path], environment: TestRepository.environment)
    }

    /// Runs git in the repository; its output without the line break at its end. Throws when git fails.
    @discardableResult
    public func git(
        _ arguments: String..., in folder: String = "", environment: [String: String] = [:], input: String? = nil
    ) throws -> String {
        try Shell.run(
            "git", arguments, in: folder.hasPrefix("/") ? folder : path + "/" + folder,
            environment: TestRepository.environment(name: "Test").merging(environment) { _, new in new }, input: input)
    }

    /// Runs git and hands back whatever came of it.
    public func attemptGit(_ arguments: String..., environment: [String: String] = [:]) throws -> Shell.Outcome {
        try Shell.attempt(
            "git", arguments, in: path,
            environment: TestRepository.environment(name: "Test").merging(environment) { _, new in new })
    }

    /// Writes a file of the work tree.
    public func write(_ file: String, _ text: String) throws {
        try scratch.write(relative(file), text)
    }

    /// A file of the work tree; nil where there is none.
    public func read(_ file: String) -> String? {
        scratch.read(relative(file))
    }

    /// Writes files and commits them with all that is staged; the commit's id.
    @discardableResult
    public func commit(
        _ message: String, _ files: [String: String] = [:], date: String = "@1709600000 +0800"
    ) throws -> String {
        for (file, text) in files {
            try write(file, text)
            try git("--literal-pathspecs", "add", "--", file)
        }
        let dates = ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]
        try git("commit", "-q", "--allow-empty", "-m", message, environment: dates)
        return try git("rev-parse", "HEAD")
    }

    /// What `git status` says, one line a file; empty for a clean work tree.
    public func status() throws -> String {
        try git("-c", "core.quotePath=false", "status", "--porcelain", "--untracked-files=all")
    }

    private func relative(_ file: String) -> String {
        String(path.dropFirst(scratch.path.count + 1)) + "/" + file
    }
}
