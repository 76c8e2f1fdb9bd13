import Foundation
import Support
import Testing

@Suite struct RefusalTests {
    @Test(arguments: RefusalCase.asked + RefusalCase.state)
    func aRefusalSaysWhyOnStandardErrorAndChangesNothing(_ refusal: RefusalCase) throws {
        let office = try SampleOffice.small()
        try refusal.prepare(office)
        let before = try state(office)
        let outcome = try office.start(refusal.arguments).wait()
        #expect(outcome.status == refusal.status, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(!outcome.errors.isEmpty)
        for word in refusal.says { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
        #expect(try state(office) == before)

        let inJSON = try office.start(refusal.arguments + ["--json"]).wait()
        #expect(inJSON.status == refusal.status, "\(inJSON.errors)")
        #expect(inJSON.output.isEmpty)
        let inEnglish = try office.start(["--lang", "en"] + refusal.arguments).wait()
        #expect(inEnglish.output.isEmpty)
        if refusal.testDescription != "unknown language" {
            #expect(inEnglish.status == refusal.status)
            let han = inEnglish.errors.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
            #expect(han.isEmpty, "\(inEnglish.errors)")
        }
    }

    @Test func withoutAnIdentityNothingIsWrittenAndTheMendIsNamed() throws {
        let office = try SampleOffice.small()
        let nobody: [String: String?] = Dictionary(
            uniqueKeysWithValues: ["AUTHOR", "COMMITTER"].flatMap {
                [("GIT_\($0)_NAME", nil), ("GIT_\($0)_EMAIL", nil)]
            })
        let before = try state(office)
        let outcome = try office.duban("update", "G1", "--progress", "30", with: nobody)
        #expect(outcome.status == 3)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("git config"), "\(outcome.errors)")
        #expect(try state(office) == before)
        try office.git("config", "user.name", "Configured")
        try office.git("config", "user.email", "configured@example.org")
        let configured = try office.duban("update", "G1", "--progress", "30", with: nobody)
        #expect(configured.status == 0, "\(configured.errors)")
        #expect(try office.git("log", "-1", "--format=%an %ce") == "Configured configured@example.org")
    }

    @Test func includeEditsCommitsTheHandEditToo() throws {
        let office = try SampleOffice.small()
        try office.write("Plans/2024/2024-G1.md", SampleOffice.plan("2024-G1", ["lead": "By hand"]) + "More text.\n")
        let outcome = try office.duban("update", "G1", "--progress", "30", "--include-edits")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            office.read("Plans/2024/2024-G1.md") == SampleOffice.plan("2024-G1", ["lead": "By hand", "progress": "30"])
                + "More text.\n")
        #expect(try office.status() == "")
        let trailers = try office.git("log", "-1", "--format=%(trailers)")
        #expect(trailers.contains("Changed: lead \u{2013} -> By hand"))
        #expect(trailers.contains("Progress: 20% -> 30%"))
    }

    @Test func aMalformedPlanThatNobodyNamedIsOneLineAndTheOthersAreShown() throws {
        let office = try SampleOffice.small(plans: 3)
        try RefusalCase.breakPlan(office)
        for arguments in [["list"], ["report"], ["show", "G1"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
            #expect(outcome.output.contains("G1"))
            #expect(outcome.errors.split(separator: "\n" as Character).count == 1, "\(outcome.errors)")
            #expect(outcome.errors.contains("Plans/2024/2024-G2.md:8:11"))
        }
        let updated = try office.duban("update", "G3", "--progress", "40")
        #expect(updated.status == 0, "\(updated.errors)")
        #expect(try office.duban("check").status == 1)
    }

    @Test func aShortIdMeansTheNewestYearThatHasIt() throws {
        let office = try SampleOffice.small()
        try office.commit("Next year", ["Plans/2025/2025-G1.md": SampleOffice.plan("2025-G1")])
        #expect(try office.duban("update", "G1", "--progress", "30").status == 0)
        #expect(try office.git("show", "--format=", "--name-only") == "Plans/2025/2025-G1.md")
        #expect(try office.duban("update", "G1", "--progress", "30", "--year", "2024").status == 0)
        #expect(try office.git("show", "--format=", "--name-only") == "Plans/2024/2024-G1.md")
        #expect(try office.duban("update", "2024-G1", "--progress", "31").status == 0)
        #expect(try office.git("show", "--format=", "--name-only") == "Plans/2024/2024-G1.md")
        #expect(try office.duban("update", "g2", "--progress", "32").status == 0)
        #expect(try office.git("show", "--format=", "--name-only") == "Plans/2024/2024-G2.md")
    }

    @Test func aFolderThatIsNoRepositoryIsExitThree() throws {
        let office = try ProgramOffice()
        let ceiling: [String: String?] = ["GIT_CEILING_DIRECTORIES": office.scratch.path]
        for arguments in [["list"], ["update", "G1", "-m", "x"], ["check"], ["show", "G1"], ["import", "x.txt"]] {
            let outcome = try office.start(arguments, with: ceiling).wait()
            #expect(outcome.status == 3, "\(arguments): \(outcome.errors)")
            #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
        }
        let missing = try office.duban("-C", "nowhere", "list", with: ceiling)
        #expect(missing.status == 3 || missing.status == 2, "\(missing.errors)")
        #expect(missing.output.isEmpty && missing.errors.contains("nowhere"))
    }

    private func state(_ office: ProgramOffice) throws -> String {
        let head = try office.git("rev-parse", "HEAD")
        return "\(head)\n\(try office.status())\n\(office.scratch.files(under: "work/Plans"))"
    }
}
