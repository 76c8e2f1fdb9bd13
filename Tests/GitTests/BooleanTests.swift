import Testing

@testable import Git

struct BooleanTests {
    @Test func aSwitchIsReadInAnyCase() {
        for text in ["true", "YES", "On", "1"] { #expect(GitBoolean.parse(text) == true) }
        for text in ["false", "No", "OFF", "0"] { #expect(GitBoolean.parse(text) == false) }
        for text in ["", "2", "maybe", "always"] { #expect(GitBoolean.parse(text) == nil) }
    }

    @Test func aRenameToAnotherFileSystemIsAFailureUnlessItIsAskedFor() throws {
        let path = "/tmp/duban-rename-\(UInt64.random(in: .min ... .max))"
        let other = path.replacing("/tmp", with: "/dev/shm")
        try Files.write(new: path, [1])
        defer { try? Files.remove(path) }
        // Where the two are one file system the rename just works, and there is nothing to see.
        guard try !Files.renameIfSameSystem(path, to: other) else { return try Files.remove(other) }
        #expect(throws: GitError.self) { try Files.rename(path, to: other) }
    }
}
