import Foundation
import Support
import Testing

/// What else a person has staged or edited is theirs.
@Suite struct OtherWorkTests {
    @Test func stagedAndUnstagedWorkStaysAsItIs() throws {
        let office = try SampleOffice.small()
        let names = ["staged", "edited", "both", "old name", "removed", "gone", "mode", "assumed", "skipped"]
        try office.commit(
            "Files", Dictionary(uniqueKeysWithValues: names.map { ("\($0).txt", "\($0)\nsecond\nthird\n") }))
        try office.write("staged.txt", "staged\nchanged\n")
        try office.write("both.txt", "both\nstaged\n")
        try office.write("added.txt", "added\n")
        try office.git("add", "staged.txt", "both.txt", "added.txt")
        try office.write("both.txt", "both\nedited further\n")
        try office.write("edited.txt", "edited\n")
        try office.git("mv", "old name.txt", "new name.txt")
        try office.git("rm", "-q", "removed.txt")
        try FileManager.default.removeItem(atPath: office.path + "/gone.txt")
        try office.write("intended.txt", "intended\n")
        try office.git("add", "-N", "intended.txt")
        try office.git("update-index", "--chmod=+x", "mode.txt")
        try office.git("update-index", "--assume-unchanged", "assumed.txt")
        try office.git("update-index", "--skip-worktree", "skipped.txt")
        try office.write("untracked.txt", "untracked\n")
        try office.write("Plans/2024/2024-G2.md", SampleOffice.plan("2024-G2", ["progress": "70"]))
        let before = try everything(office)
        try #require(before.contains("1 A. ") || before.contains("added.txt"))

        let outcome = try office.duban("update", "G1", "--progress", "30")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try everything(office) == before)
        let noted = try office.duban("update", "G1", "-m", "only a note")
        #expect(noted.status == 0, "\(noted.errors)")
        #expect(try everything(office) == before)
        let undone = try office.duban("undo", "G1")
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(try everything(office) == before)
        #expect(try office.git("show", "--format=", "--name-only", "HEAD~2") == "Plans/2024/2024-G1.md")
        #expect(try office.fsck() == "")
    }

    @Test func aConflictElsewhereStaysAndOneInThePlanIsRefused() throws {
        let office = try SampleOffice.small()
        try office.commit("Other", ["other.txt": "one\n"])
        func conflict(_ file: String) throws {
            let blob = try office.git("rev-parse", "HEAD:\(file)")
            let other = try office.git("rev-parse", "HEAD:Plans/duban.yaml")
            try office.scratch.write(
                "stages",
                "0 \(String(repeating: "0", count: 40))\t\(file)\n100644 \(blob) 2\t\(file)\n100644 \(other) 3\t\(file)\n"
            )
            try Shell.run(
                "sh", ["-c", "git update-index --index-info < \"$0\"", office.scratch("stages")], in: office.path,
                environment: office.environment)
        }
        try conflict("other.txt")
        let before = try everything(office)
        try #require(before.contains("u AA"))
        let outcome = try office.duban("update", "G1", "--progress", "30")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try everything(office) == before)

        try conflict("Plans/2024/2024-G2.md")
        let tangled = try everything(office)
        let refused = try office.duban("update", "G2", "--progress", "30")
        #expect(refused.status == 3)
        #expect(refused.output.isEmpty && refused.errors.contains("Plans/2024/2024-G2.md"))
        #expect(try everything(office) == tangled)
    }

    @Test(arguments: [".git/index.lock", ".git/refs/heads/main.lock"])
    func aLockOfGitsIsNamedAndLeftAlone(lock: String) throws {
        let office = try SampleOffice.small()
        try office.write(lock, "git's own\n")
        let index = FileManager.default.contents(atPath: office.path + "/.git/index")
        let head = try office.head()
        for arguments in [["update", "G1", "--progress", "30"], ["set", "G1", "lead=x"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 3)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains(lock), "\(outcome.errors)")
        }
        #expect(office.read(lock) == "git's own\n")
        #expect(FileManager.default.contents(atPath: office.path + "/.git/index") == index)
        #expect(office.read("Plans/2024/2024-G1.md") == SampleOffice.plan("2024-G1"))
        #expect(try office.head() == head)
        try FileManager.default.removeItem(atPath: office.path + "/" + lock)
        #expect(try office.status() == "")
        #expect(try office.duban("update", "G1", "--progress", "30").status == 0)
    }

    @Test func aNoteNeedsNoIndexAndSoNoLockOfIt() throws {
        let office = try SampleOffice.small()
        try office.write(".git/index.lock", "git's own\n")
        let outcome = try office.duban("comment", "G1", "-m", "read")
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// All that git says of index and work tree.
    private func everything(_ office: ProgramOffice) throws -> String {
        // The branch's own commit is in no line of it.
        let parts = [
            try office.git("status", "--porcelain=v2", "--untracked-files=all"),
            try office.git("diff", "--cached", "--raw", "--no-abbrev"),
            try office.git("diff"), try office.git("ls-files", "-v", "-t", "--", "*.txt"),
            try office.git("ls-files", "-s", "--", "*.txt"),
        ]
        return parts.joined(separator: "\n")
    }
}
