import Git
import Support
import Testing

@Test(arguments: ["2", "3", "4"])
func everyVersionOfTheIndexIsKept(_ version: String) throws {
    let test = try TestRepository()
    try test.commit("first", ["a/b.md": "1\n", "a/c.md": "1\n"])
    try test.write("later.md", "1\n")
    if version == "3" { try test.git("add", "-N", "later.md") }
    try test.git("update-index", "--index-version", version)
    let before = try test.status()
    _ = try test.open().commit { _ in Draft(["a/b.md": "2\n", "a/d.md": "2\n"]) }
    #expect(try test.status() == before)
    let header = try Shell.run("xxd", ["-s", "4", "-l", "4", "-p", test.path + "/.git/index"])
    #expect(header == "0000000\(version)")
}

@Test func cachesWithinTheIndexDoNoHarm() throws {
    let test = try TestRepository()
    try test.git("config", "core.untrackedCache", "true")
    try test.commit("first", ["a/b.md": "1\n", "a/c.md": "1\n"])
    try test.git("update-index", "--force-untracked-cache")
    try test.write("a/loose.md", "1\n")
    #expect(try test.status() == "?? a/loose.md")
    _ = try test.open().commit { _ in Draft(["a/b.md": "2\n", "a/new.md": "2\n"]) }
    #expect(try test.status() == "?? a/loose.md")
    try test.write("a/more.md", "1\n")
    #expect(try test.status() == "?? a/loose.md\n?? a/more.md")
}

@Test func anEditJustBeforeTheOldIndexWasWrittenIsNotHidden() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n", "other.md": "1\n"])
    // The same size, and by its times as old as the index says: only the index's own age gives it away.
    try Shell.run("touch", ["-d", "@1709600000", "other.md"], in: test.path)
    try test.git("config", "core.trustctime", "false")
    try test.git("update-index", "--refresh")
    try Shell.run("sh", ["-c", "printf '2\\n' > other.md; touch -d @1709600000 other.md .git/index"], in: test.path)
    let repository = try test.open()
    _ = try repository.commit { _ in Draft(["plan.md": "2\n"]) }
    #expect(try test.status() == " M other.md")
}

@Test func skippedFilesOfASparseCheckoutStaySkipped() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n", "a/b.md": "1\n"])
    try test.git("sparse-checkout", "set", "--no-cone", "/plan.md")
    #expect(!test.scratch.exists("work/a/b.md"))
    _ = try test.open().commit { _ in Draft(["plan.md": "2\n"]) }
    #expect(try test.status() == "")
    #expect(try test.git("ls-tree", "-r", "--name-only", "HEAD") == "a/b.md\nplan.md")
}

@Test func aSharedRepositoryStaysShared() throws {
    let test = try TestRepository()
    try test.git("config", "core.sharedRepository", "group")
    try test.commit("first", ["a.md": "1\n"])
    let before = Set(test.scratch.files(under: "work/.git/objects"))
    let id = try #require(try test.open().commit { _ in Draft(["a.md": "2\n"]) })
    #expect(before.count < test.scratch.files(under: "work/.git/objects").count)
    let digits = id.description
    let paths = [
        ".git/index", ".git/refs/heads/main", ".git/logs/HEAD", ".git/objects/\(digits.prefix(2))",
        ".git/objects/\(digits.prefix(2))/\(digits.dropFirst(2))",
    ]
    let modes = try Shell.run("stat", ["-c", "%A"] + paths, in: test.path).split(separator: "\n").map(String.init)
    #expect(modes == ["-rw-rw-r--", "-rw-rw-r--", "-rw-rw-r--", "drwxrwsr-x", "-r--r--r--"])
}

@Test func workTreeAndGitDirectoryOnTwoFileSystems() throws {
    // Memory for one and the disk for the other, where the machine has both.
    guard (try? Shell.run("test", ["-w", "/dev/shm"])) != nil else { return }
    let test = try TestRepository()
    try test.commit("first", ["Plans/a.md": "1\n"])
    let other = try Shell.run("mktemp", ["-d", "/dev/shm/duban-test-XXXXXX"])
    defer { _ = try? Shell.run("rm", ["-rf", other]) }
    let environment = [
        "GIT_DIR": test.path + "/.git", "GIT_WORK_TREE": other + "/work", "GIT_INDEX_FILE": other + "/index",
    ]
    try Shell.run("mkdir", [other + "/work"])
    try test.git("checkout", "-q", "-f", "main", environment: environment)
    let repository = try test.open("/", environment: environment)
    _ = try repository.commit { _ in Draft(["Plans/a.md": "2\n", "Plans/deep/b.md": "2\n"]) }
    #expect(try test.git("status", "--porcelain", environment: environment) == "")
    #expect(
        try Shell.run("find", [".", "-type", "f"], in: other).split(separator: "\n").sorted()
            == ["./index", "./work/Plans/a.md", "./work/Plans/deep/b.md"])
    #expect(try Shell.run("cat", ["work/Plans/deep/b.md"], in: other) == "2")
}

@Test func whatFailsAtTheLastStepIsTakenBack() throws {
    let test = try TestRepository()
    try test.commit("first", ["a.md": "1\n", "b/c.md": "1\n"])
    try test.write("other.md", "staged\n")
    try test.git("add", "other.md")
    let (before, head) = (try test.status(), try test.git("rev-parse", "HEAD"))
    // Files and index are in place by the time that the reflog cannot be written.
    try test.scratch.remove("work/.git/logs/HEAD")
    try test.write(".git/logs/HEAD/in-the-way", "")
    let repository = try test.open()
    let error = failure { _ = try repository.commit { _ in Draft(["a.md": "2\n", "b/c.md": nil, "d/e/f.md": "2\n"]) } }
    #expect(error == .ioFailure(test.path + "/.git/logs/HEAD", "Is a directory"))
    #expect(test.read("a.md") == "1\n" && test.read("b/c.md") == "1\n")
    #expect(!test.scratch.exists("work/d"))
    #expect(try test.status() == before)
    #expect(try test.git("rev-parse", "HEAD") == head)
    #expect(test.scratch.files(under: "work/.git/duban") == ["lock"])
}
