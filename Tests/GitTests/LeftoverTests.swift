import Foundation
import Git
import Support
import Testing

/// What a Duban that was killed in the middle of a commit leaves: a journal, and a lock that is the journal itself.
private func leave(_ test: TestRepository, lock: String, isLinked: Bool) throws {
    let entries = [
        "duban 1234", "lock \(test.path)/.git/\(lock)", "temporary \(test.path)/Plans/.duban-1234",
        "temporary \(test.path)/.git/index.duban-new", "end 1234",
    ]
    let journal = entries.map { $0 + "\0" }.joined()
    try test.write(".git/duban/journal", journal)
    if isLinked {
        try Shell.run("ln", [".git/duban/journal", ".git/\(lock)"], in: test.path)
    } else {
        try test.write(".git/\(lock)", journal)
    }
    try test.write("Plans/.duban-1234", "half")
    try test.write(".git/index.duban-new", "half")
    try test.write(".git/duban/new-file", "half")
}

@Test(arguments: ["index.lock", "refs/heads/main.lock"], [true, false])
func theNextCommitClearsWhatAKilledOneLeft(_ lock: String, _ isLinked: Bool) throws {
    let test = try TestRepository()
    try test.commit("first", ["Plans/a.md": "1\n"])
    try leave(test, lock: lock, isLinked: isLinked)
    let id = try test.open().commit { _ in Draft(["Plans/a.md": "2\n"]) }
    #expect(try test.git("rev-parse", "HEAD") == id?.description)
    #expect(try test.status() == "")
    #expect(test.scratch.files(under: "work/.git/duban") == ["lock"])
    for name in [".git/\(lock)", "Plans/.duban-1234", ".git/index.duban-new"] {
        #expect(!test.scratch.exists("work/" + name))
    }
}

@Test(arguments: ["", "DIRC"])
func aLockOfGitsIsNeverCleared(_ content: String) throws {
    let test = try TestRepository()
    try test.commit("first", ["Plans/a.md": "1\n"])
    try leave(test, lock: "index.lock", isLinked: true)
    // Someone cleared Duban's lock by hand, and now git holds one.
    try Shell.run("rm", [test.path + "/.git/index.lock"])
    try test.write(".git/index.lock", content)
    let repository = try test.open()
    let error = failure { _ = try repository.commit { _ in Draft(["Plans/a.md": "2\n"]) } }
    #expect(error == .locked(test.path + "/.git/index.lock"))
    #expect(test.read(".git/index.lock") == content)
    #expect(test.read("Plans/a.md") == "1\n")
}

@Test(arguments: [
    // Cut short in the middle of a path, as a power failure may leave it.
    "duban 1234\0lock <git>/index.lock\0temporary <git>/index",
    "duban 1234\0lock <git>/index.lock\0temporary <git>/index\0end 1234\0",
    "duban 1234\0temporary <work>/Plans/a.md\0end 1234\0",
    "duban 1234\0temporary <work>/Plans/.duban-99\0end 1234\0",
    "duban 1234\0temporary <git>/HEAD\0end 5678\0", "duban 1234\0remove <git>/HEAD\0end 1234\0", "", "\0",
])
func aNoteThatIsCutShortOrNotOursRemovesNothing(_ note: String) throws {
    let test = try TestRepository()
    try test.commit("first", ["Plans/a.md": "1\n", "Plans/.duban-99": "a user's\n"])
    let whole = note.replacing("<git>", with: test.path + "/.git").replacing("<work>", with: test.path)
    try test.write(".git/duban/journal", whole)
    let repository = try test.open()
    #expect(throws: Never.self) { try repository.commit { _ in Draft(["Plans/a.md": "2\n"]) } }
    #expect(try test.status() == "")
    #expect(try test.git("ls-files") == "Plans/.duban-99\nPlans/a.md")
    #expect(test.read("Plans/.duban-99") == "a user's\n")
    #expect(test.scratch.files(under: "work/.git/duban") == ["lock"])
}

@Test(arguments: ["index.lock", "refs/heads/main.lock"])
func aLockThatIsAnEmptiedNotesSecondNameIsCleared(_ lock: String) throws {
    let test = try TestRepository()
    try test.commit("first", ["a.md": "1\n"])
    // A power failure may keep both names and nothing of what was written.
    try test.write(".git/duban/journal", "")
    try Shell.run("ln", [".git/duban/journal", ".git/\(lock)"], in: test.path)
    for name in ["index.duban-new", "index.duban-new.lock"] { try test.write(".git/" + name, "half") }
    let repository = try test.open()
    #expect(throws: Never.self) { try repository.commit { _ in Draft(["a.md": "2\n"]) } }
    #expect(try test.status() == "")
    #expect(test.scratch.files(under: "work/.git").filter { $0.contains("duban-new") || $0.hasSuffix(".lock") } == [])
}

@Test(arguments: ["mkfifo .git/duban/journal", "ln -s ../../a.md .git/duban/journal", "mkfifo .git/duban/new-journal"])
func whatIsNoNoteInItsPlaceHoldsNothingUp(_ make: String) throws {
    let test = try TestRepository()
    try test.commit("first", ["a.md": "1\n"])
    try Shell.run("sh", ["-c", "mkdir .git/duban && " + make], in: test.path)
    let repository = try test.open()
    #expect(throws: Never.self) { try repository.commit { _ in Draft(["a.md": "2\n"]) } }
    #expect(test.read("a.md") == "2\n")
    #expect(test.scratch.files(under: "work/.git/duban") == ["lock"])
}

@Test func aLockThatGitGivesBackInAMomentIsWaitedFor() throws {
    let test = try TestRepository()
    try test.commit("first", ["a.md": "1\n"])
    try test.write(".git/index.lock", "")
    Thread.detachNewThread {
        // The commit has begun to wait for the lock once its journal is there.
        while !test.scratch.exists("work/.git/duban/journal") { Thread.sleep(forTimeInterval: 0.002) }
        try? test.scratch.remove("work/.git/index.lock")
    }
    let repository = try test.open()
    _ = try repository.commit { _ in Draft(["a.md": "2\n"]) }
    #expect(try test.status() == "")
}

@Test func manyAtOnceLoseNothing() async throws {
    let test = try TestRepository()
    try test.commit("first", ["count.md": "0\n", "other.md": "0\n"])
    try await withThrowingTaskGroup(of: Void.self) { group in
        for name in ["count.md", "count.md", "other.md"] {
            group.addTask {
                let repository = try test.open()
                for _ in 0..<10 {
                    _ = try repository.commit { tip in
                        let tree = try #require(tip.tree)
                        let entry = try #require(try repository.entry(name, in: tree))
                        let text = String(decoding: try repository.blob(entry.id), as: UTF8.self)
                        let count = try #require(Int(text.filter { !$0.isNewline }))
                        return Draft([name: "\(count + 1)\n"])
                    }
                }
            }
        }
        try await group.waitForAll()
    }
    #expect(test.read("count.md") == "20\n" && test.read("other.md") == "10\n")
    #expect(try test.git("rev-list", "--count", "HEAD") == "31")
    #expect(try test.status() == "")
    #expect(try test.git("fsck", "--strict") == "")
}
