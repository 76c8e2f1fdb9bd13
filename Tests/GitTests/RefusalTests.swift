import Git
import Support
import Testing

/// One way to bring a repository into a state in which nothing may be written, and what is then said.
struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let message: String
    var files: [String: String?] = ["plan.md": "new\n"]
    let provoke: @Sendable (TestRepository) throws -> Void

    var testDescription: String { name }

    /// Two branches that change the same line.
    static func diverge(_ test: TestRepository) throws {
        try test.git("switch", "-qc", "side")
        try test.commit("theirs", ["plan.md": "theirs\n"])
        try test.git("switch", "-q", "main")
        try test.commit("ours", ["plan.md": "ours\n"])
    }

    static let all: [Refusal] = [
        Refusal(
            name: "detachedHead", message: "HEAD is detached at <head>; check out a branch with git switch"
        ) { try $0.git("switch", "-q", "--detach") },
        Refusal(
            name: "merge",
            message: "merge in progress; finish or abort it first (git merge --continue, git merge --abort)"
        ) {
            try diverge($0)
            _ = try $0.attemptGit("merge", "side")
        },
        Refusal(
            name: "rebase",
            message: "rebase in progress; finish or abort it first (git rebase --continue, git rebase --abort)"
        ) {
            try diverge($0)
            _ = try $0.attemptGit("rebase", "side")
        },
        Refusal(
            name: "cherry-pick",
            message: "cherry-pick in progress; finish or abort it first "
                + "(git cherry-pick --continue, git cherry-pick --abort)"
        ) {
            try diverge($0)
            _ = try $0.attemptGit("cherry-pick", "side")
        },
        Refusal(
            name: "revert",
            message: "revert in progress; finish or abort it first (git revert --continue, git revert --abort)"
        ) {
            try $0.commit("second", ["plan.md": "2\n"])
            try $0.commit("third", ["plan.md": "3\n"])
            _ = try $0.attemptGit("revert", "--no-edit", "HEAD^")
        },
        Refusal(name: "bisect", message: "bisect in progress; finish or abort it first (git bisect reset)") {
            try $0.git("bisect", "start")
        },
        Refusal(
            name: "am", message: "am in progress; finish or abort it first (git am --continue, git am --abort)"
        ) {
            try diverge($0)
            let patch = try $0.git("format-patch", "--stdout", "-1", "side")
            try $0.write("../patch", patch)
            _ = try $0.attemptGit("am", "../patch")
        },
        Refusal(
            name: "locked index",
            message: "<git>/index.lock: held by another program; when none is at work, remove this file"
        ) { try $0.write(".git/index.lock", "") },
        Refusal(
            name: "locked branch",
            message: "<git>/refs/heads/main.lock: held by another program; when none is at work, remove this file"
        ) { try $0.write(".git/refs/heads/main.lock", "") },
        Refusal(name: "conflict", message: "plan.md: unresolved conflict; resolve it and git add it") {
            try diverge($0)
            _ = try $0.attemptGit("merge", "side")
            try Shell.run("rm", [$0.path + "/.git/MERGE_HEAD"])
        },
        Refusal(
            name: "edited", message: "plan.md: has a change that is not committed; commit it or take it back first"
        ) { try $0.write("plan.md", "by hand\n") },
        Refusal(
            name: "staged", message: "plan.md: has a change that is not committed; commit it or take it back first"
        ) {
            try $0.write("plan.md", "by hand\n")
            try $0.git("add", "plan.md")
            try $0.write("plan.md", "1\n")
        },
        Refusal(
            name: "untracked", message: "new.md: has a change that is not committed; commit it or take it back first",
            files: ["new.md": "new\n"]
        ) { try $0.write("new.md", "by hand\n") },
        Refusal(
            name: "deleted", message: "plan.md: has a change that is not committed; commit it or take it back first"
        ) { try Shell.run("rm", [$0.path + "/plan.md"]) },
        Refusal(
            name: "sparse", message: "a/b.md: left out by the sparse checkout; add it with git sparse-checkout add",
            files: ["a/b.md": "new\n"]
        ) { try $0.git("sparse-checkout", "set", "--no-cone", "/plan.md") },
        Refusal(
            name: "sparse index",
            message: "index with sdir is not supported; "
                + "write it whole with git sparse-checkout init --no-sparse-index"
        ) { try $0.git("sparse-checkout", "set", "--cone", "--sparse-index", "c") },
        Refusal(
            name: "split index",
            message: "index with link is not supported; write it whole with git update-index --no-split-index"
        ) { try $0.git("update-index", "--split-index") },
        Refusal(
            name: "index without a checksum",
            message: "index with skipHash is not supported; "
                + "write it with a checksum: git -c index.skipHash=false update-index --force-write-index"
        ) {
            let script = "truncate -s -20 .git/index; head -c 20 /dev/zero >> .git/index"
            try Shell.run("sh", ["-c", script], in: $0.path)
        },
        Refusal(
            name: "dots", message: "../plan.md: not a path within the repository", files: ["../plan.md": ""]
        ) { _ in },
        Refusal(
            name: "dots within", message: "a/../plan.md: not a path within the repository",
            files: ["a/../plan.md": ""]
        ) { _ in },
        Refusal(name: "absolute", message: "/tmp/x: not a path within the repository", files: ["/tmp/x": ""]) { _ in },
        Refusal(
            name: "git directory", message: ".GIT./config: not a path within the repository",
            files: [".GIT./config": ""]
        ) { _ in },
        Refusal(name: "empty", message: ": not a path within the repository", files: ["": ""]) { _ in },
        Refusal(
            name: "repository within", message: "own/x.md: not a path within the repository", files: ["own/x.md": ""]
        ) { try $0.git("init", "-q", "own") },
        Refusal(
            name: "linked file", message: "link.md: a symbolic link; replace it by a plain file or folder",
            files: ["link.md": ""]
        ) { try Shell.run("ln", ["-s", "/etc/passwd", $0.path + "/link.md"]) },
        Refusal(
            name: "linked folder", message: "link: a symbolic link; replace it by a plain file or folder",
            files: ["link/x.md": ""]
        ) { try Shell.run("ln", ["-s", "/tmp", $0.path + "/link"]) },
        Refusal(
            name: "committed link", message: "link: a symbolic link; replace it by a plain file or folder",
            files: ["link/x.md": ""]
        ) {
            try Shell.run("ln", ["-s", "a", $0.path + "/link"])
            try $0.git("add", "link")
            try $0.git("commit", "-qm", "link")
            try Shell.run("rm", [$0.path + "/link"])
        },
        Refusal(
            name: "folder", message: "a: a folder where a file is needed, or the other way round", files: ["a": ""]
        ) { _ in },
        Refusal(
            name: "file as folder", message: "plan.md: a folder where a file is needed, or the other way round",
            files: ["plan.md/x": ""]
        ) { _ in },
        Refusal(
            name: "both", message: "n: a folder where a file is needed, or the other way round",
            files: ["n": "", "n/x": ""]
        ) { _ in },
    ]
}

@Test(arguments: Refusal.all)
func aRefusalSaysWhatAndHowToMendItAndChangesNothing(_ refusal: Refusal) throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n", "a/b.md": "1\n", "c/d.md": "1\n"])
    try refusal.provoke(test)
    let before = try state(test)
    let repository = try test.open()
    let error = failure { _ = try repository.commit { _ in Draft(refusal.files) } }
    let head = try test.git("rev-parse", "--short=7", "HEAD")
    let message = refusal.message.replacing("<head>", with: head)
        .replacing("<git>", with: repository.gitDirectory)
    #expect(error?.message == message)
    #expect(try state(test) == before)
}

/// All that a refused commit must leave alone: every file of the work tree and of the git directory.
private func state(_ test: TestRepository) throws -> [String] {
    let files = test.scratch.files(under: "work").filter { !$0.hasPrefix(".git/duban/") }
    let plain = files.filter { !$0.hasPrefix("link") && !$0.hasPrefix("own/") }
    return files + [try Shell.run("sha256sum", plain, in: test.path)]
}

@Test func aPlaceWithoutARepositoryIsRefused() throws {
    let scratch = try Scratch()
    let environment = TestRepository.environment.merging(["GIT_CEILING_DIRECTORIES": "/"]) { _, new in new }
    let error = failure { _ = try Repository.open(scratch.path, environment: environment) }
    #expect(error?.message == "\(scratch.path): no git repository here or above; make one with git init")
}

@Test func sha256IsRefused() throws {
    let scratch = try Scratch()
    try Shell.run(
        "git", ["init", "-q", "--object-format=sha256", scratch("r")], environment: TestRepository.environment)
    let error = failure { _ = try Repository.open(scratch("r"), environment: TestRepository.environment) }
    #expect(
        error?.message
            == "repository format sha256 is not supported; only SHA-1 repositories of format 0 and 1 are")
}

@Test func unknownExtensionsAndVersionsAreRefused() throws {
    let test = try TestRepository()
    try test.git("config", "core.repositoryFormatVersion", "1")
    try test.git("config", "extensions.fancyNewThing", "true")
    #expect(failure { _ = try test.open() }?.message == "repository extension fancynewthing is not supported")
    try test.git("config", "--file", ".git/config", "--unset", "extensions.fancyNewThing")
    try test.git("config", "--file", ".git/config", "extensions.worktreeConfig", "true")
    _ = try test.open()
    try test.git("config", "--file", ".git/config", "core.repositoryFormatVersion", "7")
    #expect(failure { _ = try test.open() } == .unsupportedFormat("version 7"))
}

@Test func anotherUsersRepositoryNeedsTrust() throws {
    let test = try TestRepository()
    let other = ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"]
    let error = failure { _ = try test.open(environment: other) }
    #expect(error?.code == .notTrusted && error?.argument == test.path)
    #expect(error?.message.hasSuffix("trust it with git config --global --add safe.directory \(test.path)") == true)
    #expect(try test.attemptGit("status", environment: other).status != 0)
    for (value, isTrusted) in [
        ("*", true), (test.path, true), (test.path + "/", true), (test.scratch.path, false),
        (test.scratch.path + "/*", true),
    ] {
        try test.scratch.write("global", "[safe]\n\tdirectory = \(value)\n")
        let trusting = other.merging(["GIT_CONFIG_GLOBAL": test.scratch("global")]) { _, new in new }
        #expect((failure { _ = try test.open(environment: trusting) } == nil) == isTrusted, "\(value)")
    }
    try test.git("config", "safe.directory", "*")
    #expect(code { _ = try test.open(environment: other) } == .notTrusted)
    let setting = ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"]
    _ = try test.open(environment: other.merging(setting) { _, new in new })
}

@Test func nothingOfAnUntrustedRepositoryIsParsed() throws {
    let test = try TestRepository()
    try test.commit("first", ["a/b.md": "1\n"])
    try test.git("worktree", "add", "-q", "../side")
    let bare = try TestRepository(isBare: true, folder: "bare")
    for repository in [test, bare] {
        let config = repository === test ? ".git/config" : "config"
        try repository.write(config, "[core]\n\tbare = false\n[broken\n")
    }
    let other = ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"]
    for (place, named) in [
        (test.path, test.path), (test.path + "/a", test.path), (test.scratch("side"), test.scratch("side")),
        (bare.path, bare.path), (bare.path + "/refs", bare.path), (test.path + "/.git/refs", test.path + "/.git"),
    ] {
        let error = failure { _ = try test.open(place, environment: other) }
        #expect(error?.code == .notTrusted && error?.argument == named, "\(place): \(error?.message ?? "")")
    }
}

@Test func aDamagedConfigurationNamesFileAndLine() throws {
    let test = try TestRepository()
    try test.write(".git/config", "[core]\n\tbare = false\n[broken\n")
    let error = failure { _ = try test.open() }
    #expect(error?.code == .damaged)
    #expect(error?.message.contains("config:3") == true, "\(error?.message ?? "")")
}

@Test func missingObjectsAreNamed() throws {
    let test = try TestRepository()
    try test.commit("first", ["a": "1\n"])
    let repository = try test.open()
    let blob = try test.git("rev-parse", "HEAD:a")
    try Shell.run("rm", ["-f", test.path + "/.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"])
    let id = try oid(blob)
    #expect(failure { _ = try repository.blob(id) } == .missingObject(id))
    #expect(failure { _ = try repository.blobSize(id) } == .missingObject(id))
    #expect(failure { _ = try repository.commit(id) } == .missingObject(id))
    #expect(GitError.missingObject(id).message == "object \(id) is missing; fetch it, or see git fsck")
}

@Test func aFolderThatMayNotBeWrittenIsNamed() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n"])
    try Shell.run("chmod", ["a-w", test.path + "/.git"])
    let repository = try test.open()
    // Nothing is forbidden to root.
    let isRoot = try Shell.run("id", ["-u"]) == "0"
    let error = failure { _ = try repository.commit { _ in Draft(["plan.md": "2\n"]) } }
    #expect(isRoot ? error == nil : error == .permission(test.path + "/.git/duban"))
}
