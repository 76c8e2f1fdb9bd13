import Foundation
import Support
import Testing

/// Repositories of every shape.
@Suite struct RepositoryInputTests {
    @Test func aBareRepositoryIsReadAndWritten() throws {
        let office = try SampleOffice.copy()
        try office.git("clone", "-q", "--bare", ".", office.scratch("bare.git"))
        let bare = office.scratch("bare.git")
        let listed = try office.duban("-C", bare, "list", "--json")
        #expect(listed.status == 0, "\(listed.errors)")
        #expect(try listed.output == office.duban("list", "--json").output)
        for command in [["report"], ["show", "G1"], ["history", "G1"]] {
            #expect(try office.start(command + ["-C", bare]).wait().status == 0)
        }
        #expect(try [0, 1].contains(office.duban("-C", bare, "check").status))
        let files = office.scratch.files(under: "bare.git").filter { !$0.hasPrefix("objects/") }
        let updated = try office.duban("-C", bare, "update", "G1", "--progress", "97", "-m", "In the bare one")
        #expect(updated.status == 0, "\(updated.errors)")
        let left = office.scratch.files(under: "bare.git").filter {
            !$0.hasPrefix("objects/") && !$0.hasPrefix("duban/lock")
        }
        #expect(
            Set(left).subtracting(files).filter { !$0.hasPrefix("refs/") && !$0.hasPrefix("logs/") }.isEmpty, "\(left)")
        #expect(try office.git("--git-dir", bare, "fsck", "--strict") == "")
        try office.git("pull", "-q", "--ff-only", bare, "main")
        #expect(try office.git("log", "-1", "--format=%s") == "In the bare one")
        #expect(office.read("Plans/2024/2024-G1.md")?.contains("\nprogress: 97\n") == true)
        #expect(try office.status() == "")
    }

    @Test(arguments: ["Asia", "tzdata.zi", "Asia/", "zone.tab"])
    func whatIsNoZoneIsRefused(name: String) throws {
        let office = try SampleOffice.small()
        try office.write("Plans/duban.yaml", "timeZone: \(name)\n")
        try office.git("add", "-A")
        try office.git("commit", "-q", "-m", "zone")
        let listed = try office.duban("list")
        #expect(listed.status == 3)
        #expect(listed.errors.contains(name))
        try office.write("Plans/duban.yaml", "timeZone: Asia/Tokyo\n")
        try office.git("commit", "-q", "-a", "-m", "zone")
        #expect(try office.duban("list").status == 0)
    }

    @Test func plansBehindALinkAreSaidNotToBeRead() throws {
        let office = try SampleOffice.small()
        try FileManager.default.moveItem(atPath: office.path + "/Plans", toPath: office.path + "/Elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: office.path + "/Plans", withDestinationPath: "Elsewhere")
        let checked = try office.duban("check", "--json")
        #expect(checked.output.contains("\"rule\":\"linked\"") || checked.output.contains("\"rule\": \"linked\""))
        #expect(checked.output.contains("Plans"))
        try FileManager.default.removeItem(atPath: office.path + "/Plans")
        try FileManager.default.moveItem(atPath: office.path + "/Elsewhere", toPath: office.path + "/Plans")
        try FileManager.default.createSymbolicLink(
            atPath: office.path + "/Plans/2024/unit", withDestinationPath: "..")
        #expect(try office.duban("check").output.contains("Plans/2024/unit"))
    }

    @Test func aLinkedWorktreeAndASubfolderWork() throws {
        let office = try SampleOffice.small()
        try office.git("worktree", "add", "-q", "-b", "side", office.scratch("linked"))
        let linked = try office.duban("-C", office.scratch("linked/Plans"), "update", "G1", "--progress", "30")
        #expect(linked.status == 0, "\(linked.errors)")
        #expect(office.scratch.read("linked/Plans/2024/2024-G1.md")?.contains("progress: 30") == true)
        #expect(office.read("Plans/2024/2024-G1.md")?.contains("progress: 20") == true)
        #expect(try office.git("-C", office.scratch("linked"), "status", "--porcelain") == "")
        #expect(try office.git("rev-parse", "side^") == office.git("rev-parse", "main"))
        #expect(try office.status() == "")
        #expect(try office.fsck() == "")
    }

    @Test func aDetachedOrShallowRepositoryIsRead() throws {
        let office = try SampleOffice.copy()
        try office.git("checkout", "-q", "--detach", "HEAD~5")
        #expect(try office.duban("list").status == 0)
        #expect(try office.duban("history", "G1").status == 0)
        try office.git("clone", "-q", "--depth", "3", "file://" + office.path, office.scratch("shallow"))
        for command in [["list"], ["report"], ["show", "G1"], ["history", "G1"]] {
            let outcome = try office.start(command + ["-C", office.scratch("shallow")]).wait()
            #expect(outcome.status == 0, "\(command): \(outcome.errors)")
        }
    }

    @Test(arguments: [
        ["-c", "core.autocrlf=true"], ["-c", "core.fileMode=false"], ["-c", "core.ignoreCase=true"],
        ["-c", "index.version=4"],
    ])
    func whatTheRepositoryIsConfiguredForLeavesItClean(setting: [String]) throws {
        let office = try SampleOffice.small()
        let pair = setting[1].split(separator: "=").map(String.init)
        try office.git("config", pair[0], pair[1])
        if pair[0] == "index.version" { try office.git("update-index", "--index-version", "4") }
        let outcome = try office.duban("update", "G1", "--progress", "30")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try office.status() == "")
        #expect(try office.git("diff", "--numstat", "HEAD~1", "HEAD") == "1\t1\tPlans/2024/2024-G1.md")
        #expect(try office.fsck() == "")
    }

    @Test(arguments: [(300, 0), (6_000, 3)] as [(Int, Int32)])
    func foldersInFoldersBreakNothing(depth: Int, status: Int32) throws {
        let office = try SampleOffice.small()
        let path = "Plans/2024/" + String(repeating: "d/", count: depth) + "2024-G3.md"
        let text = SampleOffice.plan("2024-G3")
        let stream = """
            commit refs/heads/main
            committer A <a@example.org> 1700000000 +0000
            data 4
            Deep
            from refs/heads/main^0
            M 644 inline \(path)
            data \(text.utf8.count)
            \(text)
            """
        _ = try Shell.run(
            "git", ["fast-import", "--quiet"], in: office.path, environment: office.environment, input: stream)
        for arguments in [["list"], ["report"], ["show", "G1"], ["history", "G1"], ["check"], ["undo", "G1"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status >= 0, "\(arguments)")
            if status == 3, arguments != ["check"] {
                #expect(outcome.status == 3, "\(arguments)")
                #expect(outcome.errors.contains("Plans/2024/d/d") && outcome.errors.utf8.count < 500)
            }
        }
        let updated = try office.duban("update", "2024-G1", "--progress", "30")
        #expect(updated.status == status, "\(updated.errors.prefix(500))")
    }
}
