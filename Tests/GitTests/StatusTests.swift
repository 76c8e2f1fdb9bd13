import Git
import Support
import Testing

@Test func aPathsStatusIsGits() throws {
    let test = try TestRepository()
    try test.commit(
        "1", ["clean": "1\n", "edited": "1\n", "staged": "1\n", "both": "1\n", "gone": "1\n", "removed": "1\n"])
    try test.write("edited", "2\n")
    try test.write("staged", "2\n")
    try test.write("both", "2\n")
    try test.git("add", "staged", "both")
    try test.write("both", "3\n")
    try Shell.run("rm", [test.path + "/gone"])
    try test.git("rm", "-q", "removed")
    try test.write("[x] *.md", "1\n")
    let repository = try test.open()
    let expected: [String: PathStatus] = [
        "clean": [], "edited": .unstaged, "staged": .staged, "both": [.staged, .unstaged], "gone": .unstaged,
        "removed": .staged, "[x] *.md": .untracked, "nowhere": [], "x": [],
    ]
    for (path, status) in expected { #expect(try repository.status(of: path) == status, "\(path)") }
    let changed = ["[x] *.md", "both", "edited", "gone", "removed", "staged"]
    #expect(try repository.changedPaths(under: "") == changed)
}

@Test func anEditOfTheSameSizeInTheSameMomentIsSeen() throws {
    let test = try TestRepository()
    try test.commit("1", ["a": "1\n"])
    let repository = try test.open()
    try test.write("a", "2\n")
    #expect(try repository.status(of: "a") == .unstaged)
    #expect(try repository.changedPaths(under: "") == ["a"])
}

@Test func conflictsShowAsConflicts() throws {
    let test = try TestRepository()
    try test.commit("1", ["plan.md": "1\n"])
    try Refusal.diverge(test)
    _ = try test.attemptGit("merge", "side")
    #expect(try test.open().status(of: "plan.md") == .conflicted)
}

@Test func changedPathsAreThoseOfTheFolderTakenLiterally() throws {
    let test = try TestRepository()
    try test.commit("1", ["Plans/[x]/a.md": "1\n", "Plans/x/a.md": "1\n", "Plans.md": "1\n", "Plans/*": "1\n"])
    for path in ["Plans/[x]/a.md", "Plans/x/a.md", "Plans.md", "Plans/*", "Plans/\u{65B0}.md"] {
        try test.write(path, "2\n")
    }
    let repository = try test.open()
    #expect(try repository.changedPaths(under: "Plans/[x]") == ["Plans/[x]/a.md"])
    #expect(
        try repository.changedPaths(under: "Plans/")
            == ["Plans/*", "Plans/[x]/a.md", "Plans/x/a.md", "Plans/\u{65B0}.md"])
    #expect(try repository.changedPaths(under: "Plans/*") == ["Plans/*"])
    #expect(try repository.changedPaths(under: "none") == [])
}

@Test func changedPathsWorkOnAnUnbornBranchAndPassIgnoredFilesOver() throws {
    let test = try TestRepository()
    try test.write("a.md", "1\n")
    try test.write("b.tmp", "1\n")
    try test.write(".gitignore", "*.tmp\n")
    #expect(try test.open().changedPaths(under: "") == [".gitignore", "a.md"])
    #expect(try test.open().status(of: "a.md") == .untracked)
}

@Test func lineEndingsThatGitConvertsAreNoEdit() throws {
    let test = try TestRepository()
    try test.commit("1", ["a.md": "1\n2\n"])
    try test.git("config", "core.autocrlf", "true")
    try test.write("a.md", "1\r\n2\r\n")
    try test.git("add", "a.md")
    let repository = try test.open()
    #expect(try repository.status(of: "a.md") == [])
    _ = try repository.commit { _ in Draft(["a.md": "3\n"]) }
    #expect(try test.status() == "")
}

@Test(arguments: [["update-index", "--split-index"], ["sparse-checkout", "set", "--sparse-index", "c"]])
func statusSaysWhichIndexItCannotRead(_ arguments: [String]) throws {
    let test = try TestRepository()
    try test.commit("1", ["a/b.md": "1\n", "c/d.md": "1\n"])
    try Shell.run("git", arguments, in: test.path, environment: TestRepository.environment)
    let repository = try test.open()
    #expect(code { _ = try repository.status(of: "c/d.md") } == .unsupportedIndex)
    #expect(code { _ = try repository.changedPaths(under: "") } == .unsupportedIndex)
    #expect(try repository.head().commit != nil)
}
