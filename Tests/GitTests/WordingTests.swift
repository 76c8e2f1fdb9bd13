import Git
import Testing

/// The wording of the errors that no other test provokes.
@Test(arguments: [
    (GitError.moved("refs/heads/main"), "refs/heads/main: moved each time that it was to be written; try again"),
    (.busy("/x/lock"), "/x/lock: held by another Duban that is writing; try again"),
    (.tooDeep("a/b", levels: 2), "a/b: lies deeper than 2 folders; move it up"),
    (.ambiguous("12ab"), "12ab: stands for more than one object; give more digits"),
    (.damaged("index", "cut short"), "index: damaged: cut short; see git fsck"),
    (.permission("/x"), "/x: permission denied"),
    (.diskFull("/x"), "/x: no space left on the disk"),
    (.ioFailure("/x", "Input/output error"), "/x: Input/output error"),
    (.bare("/x"), "/x: has no work tree"),
    (.other(-1, "words"), "git library error -1: words"),
    (.notTrusted("/x", owner: "7"), "/x: owned by user 7; trust it with git config --global --add safe.directory /x"),
    (GitError(code: GitError.Code(rawValue: "newer"), arguments: ["a", "b"]), "newer: a: b"),
])
func everyErrorSaysWhatAndHowToMendIt(_ error: GitError, _ message: String) {
    #expect(error.message == message && error.description == message)
}

@Test func idsAreFortyDigits() throws {
    let digits = "0123456789abcdef0123456789abcdef01234567"
    let id = try #require(Oid(hex: digits.uppercased()))
    #expect(id.description == digits && id.short == "0123456" && Oid(bytes: id.bytes) == id)
    for wrong in ["", String(digits.dropLast()), digits + "0", String(digits.dropLast()) + "g"] {
        #expect(Oid(hex: wrong) == nil)
    }
}
