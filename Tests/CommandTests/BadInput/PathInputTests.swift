import Foundation
import Support
import Testing

/// Paths that are awkward, and paths that lead out of the repository.
@Suite struct PathInputTests {
    @Test func spacesAndChineseInAnyPathAreNoMatter() throws {
        let office = try ProgramOffice(folder: "工作 目录 (2024) \"quoted\"")
        #expect(try office.duban("init").status == 0)
        let folder = "Plans/2024/行政 审批科"
        try office.commit(
            "Plan",
            [
                "\(folder)/2024-G1.md": SampleOffice.plan("2024-G1"),
                "\(folder)/-G7 [x]*.md": SampleOffice.plan("-G7 [x]*"),
            ])
        for arguments in [
            ["update", "G1", "--progress", "30"], ["undo", "G1"], ["set", "G1", "lead=x"], ["list"], ["check"],
        ] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 0 || arguments == ["check"], "\(arguments): \(outcome.errors)")
        }
        #expect(try office.git("log", "--format=", "--name-only", "-1", "-z").contains("\(folder)/2024-G1.md"))
        #expect(try office.status() == "")
        let inside = try ProgramRun(
            ProgramOffice.program, ["update", "G1", "--progress", "31"], in: office.path + "/" + folder,
            environment: office.environment
        ).wait()
        #expect(inside.status == 0, "\(inside.errors)")
        let through = try office.duban("-C", "Plans/../Plans/2024/..", "update", "G1", "--progress", "32")
        #expect(through.status == 0, "\(through.errors)")
        #expect(try office.status() == "")
    }

    @Test func aLinkInAPlansPlaceIsNeitherReadNorWritten() throws {
        let office = try SampleOffice.small()
        let secret = SampleOffice.plan("2024-G3", ["title": "Secret title"])
        try office.scratch.write("secret.md", secret)
        try link("Plans/2024/2024-G3.md", to: "../../../secret.md", in: office)
        try office.git("add", ".")
        try office.git("commit", "-q", "-m", "Link")
        for arguments in [["list"], ["report"], ["check"]] {
            let outcome = try office.start(arguments).wait()
            #expect(!outcome.output.contains("Secret"), "\(arguments)")
        }
        for arguments in [
            ["show", "2024-G3"], ["update", "2024-G3", "--progress", "30"],
            ["update", "2024-G3", "--progress", "30", "--include-edits"],
        ] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 2 || outcome.status == 3, "\(arguments): \(outcome.errors)")
            #expect(outcome.output.isEmpty && !outcome.errors.contains("Secret"))
        }
        let made = try office.duban("new", "--title", "x", "--id", "2024-G3")
        #expect(made.status != 0)
        #expect(office.scratch.read("secret.md") == secret)

        try FileManager.default.removeItem(atPath: office.path + "/Plans/2024/2024-G2.md")
        try link("Plans/2024/2024-G2.md", to: office.scratch("secret.md"), in: office)
        let updated = try office.duban("update", "G2", "--progress", "30", "--include-edits")
        #expect(updated.status == 3)
        #expect(updated.output.isEmpty && updated.errors.contains("Plans/2024/2024-G2.md"))
        #expect(office.scratch.read("secret.md") == secret)
    }

    @Test func foldersThatAreLinksAreNotFollowed() throws {
        let office = try ProgramOffice()
        try office.git("init", "-q", "-b", "main")
        try FileManager.default.createDirectory(
            atPath: office.scratch("outside/2024"), withIntermediateDirectories: true)
        try office.scratch.write("outside/2024/2024-G1.md", SampleOffice.plan("2024-G1"))
        try link("Plans", to: "../outside", in: office)
        try office.git("add", ".")
        try office.git("commit", "-q", "-m", "Link")
        let before = office.scratch.files(under: "outside")
        for arguments in [["init"], ["new", "--title", "x"], ["update", "G1", "--progress", "30"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 3 || outcome.status == 2, "\(arguments): \(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
        #expect(try office.duban("list").status == 0)
        let checked = try office.duban("check", "--json")
        #expect(!checked.output.contains("2024-G1"), "\(checked.output)")
        #expect(office.scratch.files(under: "outside") == before)
        #expect(office.scratch.read("outside/2024/2024-G1.md") == SampleOffice.plan("2024-G1"))
    }

    @Test(arguments: [
        "../secret.txt", "Plans/../../secret.txt", "Plans/2024/source/link.txt", "Plans/2024/outside/secret.txt",
    ])
    func aSourceOutsideTheRepositoryIsNotRead(document: String) throws {
        let office = try SampleOffice.small()
        try office.scratch.write("secret.txt", "the secret words\n")
        try FileManager.default.createDirectory(
            atPath: office.path + "/Plans/2024/source", withIntermediateDirectories: true)
        try link("Plans/2024/source/link.txt", to: "../../../../secret.txt", in: office)
        try link("Plans/2024/outside", to: "../../..", in: office)
        let source = """
            id: 2024-G2
            source:
              document: \(document)
              span: [0, 16]
              quote: the secret words
            """
        try office.write("Plans/2024/2024-G2.md", SampleOffice.plan("2024-G2").replacing("id: 2024-G2", with: source))
        let outcome = try office.duban("check", "--json")
        #expect(outcome.status == 1, "the quote counts as found: \(outcome.output)")
        #expect(!outcome.output.contains("secret words"))
    }

    private func link(_ file: String, to target: String, in office: ProgramOffice) throws {
        try FileManager.default.createSymbolicLink(atPath: office.path + "/" + file, withDestinationPath: target)
    }
}
