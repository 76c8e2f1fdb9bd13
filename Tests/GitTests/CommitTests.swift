import Git
import Support
import Testing

@Test func commitLeavesWorkTreeIndexAndBranchAlike() throws {
    let test = try TestRepository()
    try test.commit("first", ["Plans/a.md": "a\n", "b.md": "b\n"])
    let repository = try test.open()
    let id = try #require(
        try repository.commit { tip in
            #expect(tip.branch == "main")
            return Draft(["Plans/a.md": "changed\n", "Plans/2024/new.md": "new\n"], "Subject\n\nGoal: 2024-G1\n")
        })
    #expect(try test.git("rev-parse", "HEAD") == id.description)
    #expect(try test.status() == "")
    #expect(try test.git("diff-files") == "")
    #expect(test.read("Plans/a.md") == "changed\n")
    #expect(try test.git("diff", "--name-status", "HEAD^", "HEAD") == "A\tPlans/2024/new.md\nM\tPlans/a.md")
    #expect(try test.git("fsck", "--strict") == "")
    #expect(
        try test.git("log", "-1", "--format=%an|%ae|%at|%ai|%cn|%B")
            == "\u{793A}\u{4F8B}\u{7532}|jia@example.org|1709700000|2024-03-06 12:40:00 +0800|\u{793A}\u{4F8B}\u{7532}|"
            + "Subject\n\nGoal: 2024-G1\n")
    #expect(try test.git("reflog", "-1", "--format=%gs|%gd", "HEAD") == "commit: Subject|HEAD@{0}")
    #expect(try test.git("reflog", "-1", "--format=%gs", "main") == "commit: Subject")
    let names = test.scratch.files(under: "work/.git").filter { $0.contains("duban") || $0.hasSuffix(".lock") }
    #expect(names == ["duban/lock"])
}

@Test func commitOnAnUnbornBranchIsTheFirst() throws {
    let test = try TestRepository()
    let repository = try test.open()
    let id = try repository.commit { tip in
        #expect(tip.commit == nil && tip.tree == nil)
        return Draft(["\u{8BA1}\u{5212}/[x] *.md": "x\n"])
    }
    #expect(try test.git("rev-parse", "HEAD") == id?.description)
    #expect(try test.status() == "")
    #expect(try test.git("fsck", "--strict") == "")
    #expect(try test.git("reflog", "-1", "--format=%gs") == "commit (initial): Sample")
}

@Test func nothingToCommitCommitsNothing() throws {
    let test = try TestRepository()
    let first = try test.commit("first")
    #expect(try test.open().commit { _ in nil } == nil)
    #expect(try test.git("rev-parse", "HEAD") == first)
}

@Test func commitWithoutFilesKeepsTheTree() throws {
    let test = try TestRepository()
    try test.commit("first", ["a": "a"])
    try test.write("a", "edited by hand")
    _ = try test.open().commit { _ in Draft([:]) }
    #expect(try test.git("rev-parse", "HEAD^{tree}") == test.git("rev-parse", "HEAD^^{tree}"))
    #expect(try test.status() == " M a")
}

@Test func stagedAndUnstagedWorkOnOtherPathsStays() throws {
    let test = try TestRepository()
    try test.commit(
        "first", ["plan.md": "1\n", "both.md": "1\n", "staged.md": "1\n", "edited.md": "1\n", "gone.md": "1\n"])
    try test.write("both.md", "2\n")
    try test.write("staged.md", "2\n")
    try test.write("added.md", "2\n")
    try test.git("add", "both.md", "staged.md", "added.md")
    try test.git("rm", "-q", "gone.md")
    try test.write("announced.md", "2\n")
    try test.git("add", "-N", "announced.md")
    try test.write("both.md", "3\n")
    try test.write("edited.md", "3\n")
    try test.write("loose.md", "3\n")
    let before = try test.status()
    let staged = try test.git("diff", "--cached")
    let unstaged = try test.git("diff")
    _ = try test.open().commit { _ in Draft(["plan.md": "2\n"]) }
    #expect(try test.status() == before)
    #expect(try test.git("diff", "--cached") == staged)
    #expect(try test.git("diff") == unstaged)
    #expect(try test.git("diff", "--name-only", "HEAD^", "HEAD") == "plan.md")
}

@Test func removingAFileRemovesItsEmptyFolders() throws {
    let test = try TestRepository()
    try test.commit("first", ["a/b/c.md": "1\n", "a/d.md": "1\n"])
    _ = try test.open().commit { _ in Draft(["a/b/c.md": nil]) }
    #expect(try test.status() == "")
    #expect(try test.git("ls-tree", "-r", "--name-only", "HEAD") == "a/d.md")
    #expect(!test.scratch.exists("work/a/b"))
}

@Test func executableBitAndPermissionsAreKept() throws {
    let test = try TestRepository()
    try test.commit("first", ["run.md": "1\n", "private.md": "1\n"])
    try Shell.run("chmod", ["755", test.scratch("work/run.md")])
    try test.git("commit", "-qam", "mode")
    try Shell.run("chmod", ["600", test.scratch("work/private.md")])
    _ = try test.open().commit { _ in Draft(["run.md": "2\n", "private.md": "2\n", "new.md": "2\n"]) }
    #expect(try test.status() == "")
    #expect(try test.git("ls-tree", "HEAD", "run.md").hasPrefix("100755"))
    let modes = try Shell.run(
        "stat", ["-c", "%a"] + ["run.md", "private.md", "new.md"].map { test.scratch("work/" + $0) })
    #expect(modes == "755\n600\n644")
}

@Test func aBranchThatMovedMeansBeginningAgain() throws {
    let test = try TestRepository()
    let first = try test.commit("first", ["plan.md": "1\n", "other.md": "1\n"])
    let repository = try test.open()
    var tips: [String] = []
    let id = try repository.commit { tip in
        tips.append(tip.commit?.description ?? "")
        if tips.count == 1 {
            let moved = try test.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "second")
            try test.git("update-ref", "refs/heads/main", moved)
        }
        return Draft(["plan.md": "\(tips.count)0\n"])
    }
    #expect(tips.count == 2 && tips[0] == first)
    #expect(try test.git("rev-list", "--count", "HEAD") == "3")
    #expect(try test.git("rev-parse", "HEAD") == id?.description)
    #expect(try test.status() == "")
    #expect(test.read("plan.md") == "20\n")
}

@Test func aBranchThatNeverRestsIsHeldStill() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n"])
    let repository = try test.open()
    var moves: [Bool] = []
    let id = try repository.commit { tip in
        let moved = try test.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "\(moves.count)")
        let isFree = (try? test.git("update-ref", "refs/heads/main", moved)) != nil
        moves.append(isFree)
        return Draft(["plan.md": "2\n"])
    }
    #expect(moves.count > 2 && !moves.removeLast() && moves.allSatisfy { $0 })
    #expect(try test.git("rev-parse", "HEAD") == id?.description)
    #expect(try test.git("rev-list", "--count", "HEAD") == "\(moves.count + 2)")
    #expect(try test.status() == "")
}

@Test func aBranchThatMovesUnderOtherFilesEachTimeIsAnError() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n"])
    let repository = try test.open()
    var tries = 0
    let error = failure {
        _ = try repository.commit { tip in
            tries += 1
            let moved = try test.git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "\(tries)")
            _ = try? test.git("update-ref", "refs/heads/main", moved)
            return Draft(["plan \(tries).md": "2\n"])
        }
    }
    #expect(error == .moved("refs/heads/main"))
    #expect(try test.status() == "")
}

@Test func editsThatAreExpectedAreCommittedToo() throws {
    let test = try TestRepository()
    try test.commit("first", ["plan.md": "1\n"])
    try test.write("plan.md", "2\n")
    try test.git("add", "plan.md")
    try test.write("plan.md", "3\n")
    let repository = try test.open()
    #expect(code { _ = try repository.commit { _ in Draft(["plan.md": "4\n"]) } } == .handEdit)
    _ = try repository.commit { _ in Draft(["plan.md": "4\n"], expected: ["plan.md": "3\n"]) }
    #expect(try test.status() == "")
    #expect(try test.git("show", "HEAD:plan.md") == "4")
}

@Test func aBranchThatIsAnothersNameStaysOne() throws {
    let test = try TestRepository()
    let first = try test.commit("first", ["a.md": "1\n"])
    try test.git("branch", "real")
    try test.git("symbolic-ref", "refs/heads/alias", "refs/heads/real")
    try test.git("symbolic-ref", "HEAD", "refs/heads/alias")
    let repository = try test.open()
    #expect(try repository.head() == .branch(name: "real", commit: try oid(first)))
    let id = try repository.commit { tip in
        #expect(tip.branch == "real")
        return Draft(["a.md": "2\n"])
    }
    #expect(try test.git("symbolic-ref", "refs/heads/alias") == "refs/heads/real")
    #expect(try test.git("rev-parse", "refs/heads/real") == id?.description)
    #expect(try test.git("rev-parse", "HEAD") == id?.description)
    #expect(try test.git("rev-parse", "main") == first)
    for log in ["HEAD", "refs/heads/alias", "refs/heads/real"] {
        #expect(test.read(".git/logs/\(log)")?.contains(id?.description ?? "?") == true, "\(log)")
    }
    #expect(try test.status() == "")
}

@Test func aNameForABranchThatIsNotBornYetLeadsToIt() throws {
    let test = try TestRepository()
    try test.git("symbolic-ref", "refs/heads/alias", "refs/heads/real")
    try test.git("symbolic-ref", "HEAD", "refs/heads/alias")
    let id = try test.open().commit { _ in Draft(["a.md": "1\n"]) }
    #expect(try test.git("rev-parse", "refs/heads/real") == id?.description)
    #expect(try test.git("symbolic-ref", "refs/heads/alias") == "refs/heads/real")
}

@Test func namesThatGoRoundInACircleAreSaid() throws {
    let test = try TestRepository()
    try test.write(".git/refs/heads/a", "ref: refs/heads/b\n")
    try test.write(".git/refs/heads/b", "ref: refs/heads/a\n")
    try test.write(".git/HEAD", "ref: refs/heads/a\n")
    let repository = try test.open()
    #expect(code { _ = try repository.head() } == .damaged)
}

@Test(arguments: [-1, 253_402_300_800, .max] as [Int64])
func aDateThatGitCannotKeepIsNotCommitted(_ seconds: Int64) throws {
    let test = try TestRepository()
    try test.commit("first", ["a.md": "1\n"])
    let repository = try test.open()
    for isAuthor in [true, false] {
        var draft = Draft(["a.md": "2\n"])
        if isAuthor { draft.author.time.seconds = seconds } else { draft.committer.time.seconds = seconds }
        #expect(code { _ = try repository.commit { _ in draft } } == .invalidDate)
    }
    #expect(test.read("a.md") == "1\n")
    #expect(try test.status() == "")
}

@Test func foldersThatLieTooDeepAreRefused() throws {
    let test = try TestRepository(isBare: true)
    let repository = try test.open()
    let deep = Array(repeating: "d", count: 6_000).joined(separator: "/")
    #expect(failure { _ = try repository.commit { _ in Draft([deep: "1\n"]) } } == .tooDeep("d/d/d/d", levels: 2_048))
    let shallow = Array(repeating: "d", count: 300).joined(separator: "/")
    _ = try repository.commit { _ in Draft([shallow: "1\n"]) }
    #expect(try test.git("show", "HEAD:" + shallow) == "1")
    #expect(try test.git("fsck", "--strict") == "")
}
