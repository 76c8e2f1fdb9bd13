import DubanKit
import Plan
import Report
import Support
import Testing

struct CreateTests {
    private let office: ActOffice

    init() throws {
        office = try ActOffice()
    }

    private func create(_ id: String? = nil, kind: Plan.Kind = .goal, year: Int? = nil, title: String = "Title") throws
        -> String
    {
        var options = ActOptions()
        options.year = year
        return try office.workspace().create(title: title, kind: kind, id: id, options).plan.id.text
    }

    @Test func aNewPlanGetsTheNextFreeNumberOfItsKindAndYear() throws {
        #expect(try create() == "2024-G2")
        #expect(try create(kind: .shortcoming) == "2024-S1")
        #expect(try create("2024-G9") == "2024-G9")
        #expect(try create() == "2024-G10")
        #expect(try create(year: 2025) == "2025-G1")
        #expect(try create() == "2025-G2")
        #expect(try office.trailers() == ["Goal: 2025-G2"])
        #expect(office.repository.read("Plans/2025/2025-G2.md")?.contains("title: Title") == true)
        #expect(try office.repository.status().isEmpty)
        #expect(
            try office.workspace().history(of: "2024-G9", Question()).model.timeline.entries.map(\.kind) == [.created])
    }

    @Test func theNumberOfAPlanThatIsGoneIsNotGivenAgain() throws {
        #expect(try create() == "2024-G2")
        try office.repository.git("rm", "-q", "Plans/2024/2024-G2.md")
        try office.repository.git("commit", "-qm", "gone")
        #expect(try create() == "2024-G3")
        #expect(try create("2024-G2") == "2024-G2")
    }

    @Test(arguments: ["2024-G1", "2024-g1"])
    func anIdThatIsTakenIsRefused(id: String) {
        #expect(refused { _ = try create(id) } == "2 id-taken")
    }

    @Test func aFileThatIsThereIsNeverOverwritten() throws {
        try office.repository.commit("odd", ["Plans/2024/2024-G2.md": ActOffice.plan("2024-X")])
        #expect(try create() == "2024-G3")
        #expect(refused { _ = try create("2024-G2") } == "2 id-taken")
        try office.repository.write("Plans/2024/2024-G4.md", "untracked\n")
        #expect(refused { _ = try create() } == "3 handEdit")
        #expect(office.repository.read("Plans/2024/2024-G4.md") == "untracked\n")
    }

    @Test(arguments: ["", "../x", "a/b", ".hidden", "-x", "a b", "a\nb", "a:b", "2024-G\u{BD}", "2024-\u{2460}"])
    func anIdMustBeAFilesName(id: String) {
        #expect(refused { _ = try create(id) } == "2 bad-id")
    }

    @Test func anIdIsOfItsYear() throws {
        #expect(refused { _ = try create("2023-G9", year: 2024) } == "2 id-of-other-year")
        #expect(refused { _ = try create("G9") } == "2 id-of-other-year")
        #expect(try create("2025-G9") == "2025-G9")
    }

    @Test(arguments: ["", "  ", "two\nlines"])
    func aTitleIsOneLine(title: String) {
        #expect(refused { _ = try create(title: title) }?.hasPrefix("2 ") == true)
    }

    @Test func aDryRunMakesNothing() throws {
        let head = try office.head()
        var options = ActOptions()
        options.isDryRun = true
        let outcome = try office.workspace().create(title: "Title", kind: .goal, id: nil, options)
        #expect(outcome.diff?.contains("+title: Title") == true)
        #expect(try office.head() == head)
        #expect(try office.repository.status().isEmpty)
    }

    @Test func anUnbornBranchIsEnough() throws {
        let empty = try TestRepository()
        let invocation = Invocation(
            directory: empty.path, environment: TestRepository.environment(name: "Test"), now: office.now)
        let outcome = try Workspace(opening: invocation).create(title: "First", kind: .goal, id: nil, ActOptions())
        #expect(outcome.plan.id.text == "2024-G1")
        #expect(try empty.git("rev-list", "--count", "HEAD") == "1")
    }
}
