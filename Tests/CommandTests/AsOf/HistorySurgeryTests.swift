import Foundation
import Support
import Testing

/// What people see of a history that was cut, replaced or joined in unusual ways: what `git log` sees.
struct HistorySurgeryTests {
    private let office: ProgramOffice

    init() throws {
        office = try SampleOffice.small(plans: 3)
        for progress in [11, 22, 33, 44] {
            let updated = try office.duban("update", "G1", "--progress", "\(progress)", "-m", "to \(progress)")
            #expect(updated.status == 0, "\(updated.errors)")
        }
    }

    private func history(_ folder: String? = nil, _ more: String...) throws -> Shell.Outcome {
        try office.start(["-C", folder ?? office.path, "history", "G1", "--lang", "en"] + more).wait()
    }

    /// The commits of a plan's acts, newest first, of which `--json` tells.
    private func commits(_ folder: String? = nil) throws -> [String] {
        let told = try history(folder, "--json")
        #expect(told.status == 0, "\(told.errors)")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        let events = try #require(object["events"] as? [[String: Any]])
        return events.compactMap { $0["commit"] as? String }
    }

    @Test func aReplacedCommitIsReadAsWhatReplacesIt() throws {
        let dropped = try office.git("rev-parse", "HEAD~1")
        #expect(try commits().contains(dropped))
        try office.git("replace", "--graft", "HEAD", "HEAD~2")
        #expect(try !office.git("log", "--format=%H").contains(dropped))
        #expect(try !commits().contains(dropped))
        // What both commits changed is now the act of the one that is left.
        #expect(try history().output.contains("22% → 44%"))
        try office.git("pack-refs", "--all")
        #expect(try !commits().contains(dropped))
        #expect(
            try office.duban("history", "G1", "--json", with: ["GIT_NO_REPLACE_OBJECTS": "1"]).output.contains(dropped))
        try office.git("replace", "-d", try office.git("rev-parse", "HEAD"))
        #expect(try commits().contains(dropped))
    }

    @Test func graftsAreReadAsGitLogReadsThem() throws {
        let (head, dropped) = (try office.git("rev-parse", "HEAD"), try office.git("rev-parse", "HEAD~1"))
        let info = office.path + "/.git/info"
        try FileManager.default.createDirectory(atPath: info, withIntermediateDirectories: true)
        try "\(head) \(try office.git("rev-parse", "HEAD~2"))\n".write(
            toFile: info + "/grafts", atomically: true, encoding: .utf8)
        #expect(try !commits().contains(dropped))
        #expect(try history().output.contains("22% → 44%"))
    }

    @Test func aShallowCloneSaysWhereItIsCutAndIsWholeOnceItIsDeepened() throws {
        let clone = office.scratch("clone")
        try office.git("clone", "-q", "--depth", "3", "file://\(office.path)", clone)
        #expect(try commits(clone).count == 2)
        #expect(try history(clone).output.contains("shallow"))
        try office.git("-C", clone, "fetch", "-q", "--unshallow")
        #expect(try commits(clone) == commits())
        #expect(try !history(clone).output.contains("shallow"))
    }

    @Test func anOctopusAndAnUnrelatedRootAreRead() throws {
        for number in 2...3 {
            try office.git("checkout", "-q", "-b", "side\(number)", "HEAD~\(number)")
            try office.duban("update", "G\(number)", "--progress", "5\(number)", "-m", "side \(number)")
        }
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "--no-edit", "side2", "side3")
        try office.git("checkout", "-q", "--orphan", "root")
        try office.git("rm", "-rfq", ".")
        try office.git("commit", "-q", "--allow-empty", "-m", "a root of its own")
        try office.git("checkout", "-q", "main")
        try office.git("merge", "-q", "--no-edit", "--allow-unrelated-histories", "root")
        for (number, progress) in [(1, 44), (2, 52), (3, 53)] {
            let shown = try office.duban("show", "G\(number)", "--json").output
            #expect(shown.contains("\"progress\": \(progress)"))
            let known = try office.duban("history", "G\(number)", "--json").output
            #expect(known.contains("\"field\": \"progress\""))
        }
    }

    @Test func aPartialCloneIsReadOrRefusedInOneClearLine() throws {
        try office.git("config", "uploadpack.allowFilter", "true")
        let clone = office.scratch("partial")
        try office.git("clone", "-q", "--filter=blob:none", "file://\(office.path)", clone)
        let told = try history(clone)
        #expect(told.status == 3)
        let lines = told.errors.split(separator: "\n")
        #expect(lines.first?.hasSuffix("is not in the repository") == true)
        #expect(lines.dropFirst().first?.contains("git fetch --refetch --no-filter") == true)
        try office.git("-C", clone, "fetch", "-q", "--refetch", "--no-filter")
        #expect(try commits(clone) == commits())
    }
}
