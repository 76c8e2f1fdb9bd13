import Foundation
import Git
import Support
import Testing

/// Names that are no text of ours: other people's files stay as they are in every commit.
struct ForeignNameTests {
    @Test(arguments: ["", "Plans/", "Plans/2024/"])
    func namesOfOtherEncodingsAndCompositionsStay(folder: String) throws {
        let test = try TestRepository()
        try test.commit("first", ["Plans/2024/a.md": "a\n"])
        // Two names in GBK, and one name composed in two ways, which Unicode takes for equal.
        let script = """
            for name, text in ((b'\\xb2\\xc4.doc', 'one'), (b'\\xc1\\xcf.doc', 'two'), (b'\\xc3\\xa9.txt', 'three'),
                               (b'e\\xcc\\x81.txt', 'four')):
                open(b'\(folder)' + name, 'w').write(text)
            """
        try Shell.run("/usr/bin/python3", ["-c", script], in: test.path, environment: TestRepository.environment)
        try test.git("add", "-A")
        try test.git("commit", "-q", "-m", "theirs")
        let before = try test.git("ls-tree", "-r", "HEAD").split(separator: "\n").filter { !$0.hasSuffix("a.md") }
        #expect(before.count == 4)
        let made = try test.open().commit { _ in Draft(["Plans/2024/a.md": "b\n"]) }
        try #require(made != nil)
        let after = try test.git("ls-tree", "-r", "HEAD").split(separator: "\n").filter { !$0.hasSuffix("a.md") }
        #expect(after == before)
        #expect(try test.git("diff", "--name-status", "HEAD^", "HEAD") == "M\tPlans/2024/a.md")
        #expect(try test.status() == "")
        #expect(try test.git("fsck", "--strict") == "")
    }

    @Test func aModeThatWeDoNotWriteStays() throws {
        let test = try TestRepository()
        try test.commit("first", ["a.md": "a\n", "old.txt": "old\n"])
        let old = try test.git("ls-tree", "HEAD").replacingOccurrences(of: "100644 blob", with: "100664 blob")
        let tree = try Shell.run(
            "git", ["mktree"], in: test.path, environment: TestRepository.environment, input: old + "\n")
        let id = tree.trimmingCharacters(in: .whitespacesAndNewlines)
        let commit = try test.git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit-tree", "-m", "old", id)
        try test.git("reset", "-q", "--hard", commit)
        let made = try test.open().commit { _ in Draft(["a.md": "b\n"]) }
        try #require(made != nil)
        #expect(try test.git("ls-tree", "HEAD", "old.txt") == test.git("ls-tree", "HEAD^", "old.txt"))
    }
}
