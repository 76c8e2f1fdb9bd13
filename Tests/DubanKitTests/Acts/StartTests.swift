import DubanKit
import Plan
import Report
import Support
import Testing

struct StartTests {
    private func invocation(_ directory: String) -> Invocation {
        Invocation(
            directory: directory, environment: TestRepository.environment(name: "Test"),
            now: Zone.shanghai.moment("2024-03-05", hour: 10))
    }

    private func start(_ directory: String, isDryRun: Bool = false) throws -> String? {
        try Workspace.initialize(invocation(directory), settings: Settings(), isDryRun: isDryRun).commit
    }

    @Test func aFolderBecomesARepositoryAndASecondTimeNothingHappens() throws {
        let scratch = try Scratch()
        let folder = scratch("new")
        #expect(try start(folder, isDryRun: true) == nil)
        #expect(!scratch.exists("new"))
        #expect(try start(folder) != nil)
        #expect(try start(folder) == nil)
        let environment = TestRepository.environment
        #expect(try Shell.run("git", ["branch", "--show-current"], in: folder, environment: environment) == "main")
        #expect(try Shell.run("git", ["ls-files"], in: folder, environment: environment) == "Plans/duban.yaml")
        #expect(try Shell.run("git", ["status", "--porcelain"], in: folder, environment: environment).isEmpty)
    }

    @Test(arguments: Settings.Language.allCases)
    func everyLineOfNewSettingsSaysWhatItIsFor(_ language: Settings.Language) throws {
        let scratch = try Scratch()
        var settings = Settings()
        settings.language = language
        settings.isSample = true
        _ = try Workspace.initialize(invocation(scratch("new")), settings: settings, isDryRun: false)
        let lines = try #require(scratch.read("new/Plans/duban.yaml")).split(separator: "\n")
        #expect(lines.count == 13)
        #expect(lines.filter { !$0.contains("  # ") } == [])
    }

    @Test func aRepositoryThatIsThereIsTakenOnItsOwnBranch() throws {
        let repository = try TestRepository()
        try repository.commit("begin", ["README.md": "x\n"])
        try repository.git("checkout", "-q", "-b", "office")
        try repository.write("README.md", "y\n")
        #expect(try start(repository.path) == repository.git("rev-parse", "office"))
        #expect(try repository.git("ls-tree", "-r", "--name-only", "HEAD") == "Plans/duban.yaml\nREADME.md")
        #expect(try repository.status() == " M README.md")
    }

    @Test func anUnbornBranchGetsItsFirstCommit() throws {
        let repository = try TestRepository()
        try repository.git("symbolic-ref", "HEAD", "refs/heads/trunk")
        #expect(try start(repository.path, isDryRun: true) == nil)
        #expect(try repository.status().isEmpty)
        #expect(try start(repository.path) != nil)
        #expect(try repository.git("rev-list", "--count", "trunk") == "1")
    }

    @Test(arguments: [
        [:], ["GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"],
        ["GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_AUTHOR_NAME": ""],
        ["EMAIL": "a@example.org"],
        [
            "GIT_AUTHOR_NAME": "A", "GIT_COMMITTER_NAME": "A", "EMAIL": "a@example.org",
            "GIT_AUTHOR_DATE": "2024-03-06T10:00:00+08:00",
        ],
    ])
    func noRepositoryIsMadeThatNobodyMayCommitTo(_ variables: [String: String]) throws {
        let scratch = try Scratch()
        var invocation = invocation(scratch("new"))
        invocation.environment = TestRepository.environment.merging(variables) { _, new in new }
        #expect(throws: (any Error).self) {
            try Workspace.initialize(invocation, settings: Settings(), isDryRun: false)
        }
        #expect(!scratch.exists("new"))
        try scratch.write("config", "[user]\n\tname = A\n\temail = a@example.org\n")
        invocation.environment = TestRepository.environment
        invocation.environment["GIT_CONFIG_GLOBAL"] = scratch("config")
        #expect(try Workspace.initialize(invocation, settings: Settings(), isDryRun: false).commit != nil)
    }
}
