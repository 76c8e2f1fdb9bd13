import Git
import Plan
import PlanFormat
import Support
import Testing

@testable import History

/// A repository whose plans are edited and committed with plain git, as by any client.
struct SampleOffice {
    let repository: TestRepository

    init() throws {
        repository = try TestRepository()
    }

    /// Runs git.
    @discardableResult
    func git(_ arguments: String...) throws -> String {
        try Shell.run("git", arguments, in: repository.path, environment: TestRepository.environment(name: "Test"))
    }

    /// Writes a plan and commits all that is there; the commit's id.
    @discardableResult
    func commit(_ message: String, _ files: [String: String] = [:], removing: [String] = [], at seconds: Int = 0) throws
        -> String
    {
        for (path, text) in files { try repository.write(path, text) }
        for path in removing { try git("rm", "-q", "--", path) }
        try git("add", "-A")
        let date = "@\(1_709_600_000 + seconds) +0800"
        try Shell.run(
            "git", ["commit", "-q", "--allow-empty", "-F", "-"], in: repository.path,
            environment: TestRepository.environment(name: "Test", date: date), input: message)
        return try git("rev-parse", "HEAD")
    }

    /// What Duban reads of all plans.
    func timelines(_ revision: String = "HEAD") throws -> [PlanID: Timeline] {
        try WalkedHistory(open()).timelines(upTo: head(revision))
    }

    /// What Duban reads of one plan.
    func past(_ id: String = "2024-G1", _ revision: String = "HEAD") throws -> PlanPast {
        try WalkedHistory(open()).past(of: PlanID(id), upTo: head(revision))
    }

    /// The kinds of a plan's acts, oldest first.
    func kinds(_ id: String = "2024-G1") throws -> [Entry.Kind] { try past(id).timeline.entries.map(\.kind) }

    func open() throws -> Repository {
        try Repository.open(repository.path, environment: TestRepository.environment)
    }

    func head(_ revision: String = "HEAD") throws -> Oid {
        try #require(Oid(hex: try git("rev-parse", revision)))
    }
}

extension SampleOffice {
    /// The path of a plan.
    static func path(_ id: String = "2024-G1", in folder: String = "") -> String {
        "Plans/2024/\(folder.isEmpty ? "" : "\(folder)/")\(id).md"
    }

    /// A plan's file.
    static func plan(
        _ id: String = "2024-G1", progress: Int = 0, status: String = "in-progress", _ more: String = ""
    ) -> String {
        """
        ---
        id: \(id)
        kind: goal
        title: \u{793A}\u{4F8B}\u{76EE}\u{6807}
        status: \(status)
        progress: \(progress)
        \(more.isEmpty ? "" : more + "\n")---

        text

        """
    }
}
