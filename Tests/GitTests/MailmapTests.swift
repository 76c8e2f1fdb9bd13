import Git
import Support
import Testing

struct MailmapTests {
    private static let map = """
        # remark <remark@example.org> <a@example.org>
        Proper A <a@example.org>
        <proper.b@example.org> <b@example.org>
          Proper C   <proper.c@example.org> <C@Example.org>
        Proper D <proper.d@example.org> Old D <d@example.org>
        Other D <other.d@example.org> <d@example.org>
        <> <e@example.org>
        no address at all
        Proper F <f@example.org> trailing text
        """

    @Test(arguments: [
        "A <a@example.org>", "A <A@EXAMPLE.ORG>", "B <b@example.org>", "C <c@example.org>", "Old D <d@example.org>",
        "old d <d@example.org>", "D <d@example.org>", "E <e@example.org>", "F <f@example.org>", "G <g@example.org>",
    ])
    func peopleAreThoseThatGitNames(person: String) throws {
        let repository = try TestRepository()
        try repository.commit("map", [".mailmap": MailmapTests.map])
        let parts = person.split(separator: " <")
        let signature = Signature(
            name: String(parts[0]), email: String(parts[1].dropLast()), time: GitTime(seconds: 0, offset: 0))
        let found = try repository.open().mailmap().resolve(signature)
        #expect("\(found.name) <\(found.email)>" == (try repository.git("check-mailmap", person)))
    }

    @Test func theMapIsThatOfHeadAlsoInABareRepository() throws {
        let repository = try TestRepository()
        try repository.commit("map", [".mailmap": "Proper <a@example.org>\n"])
        try repository.git("clone", "-q", "--bare", ".", "bare")
        let signature = Signature(name: "A", email: "a@example.org", time: GitTime(seconds: 0, offset: 0))
        #expect(try repository.open("bare").mailmap().resolve(signature).name == "Proper")
        let other = try TestRepository()
        #expect(try other.open().mailmap().resolve(signature) == signature)
    }
}
