import Foundation
import Support
import Testing

/// What `-o` does to what it finds in its place.
@Suite struct OutputFileTests {
    private let office: ProgramOffice

    init() throws {
        office = try SampleOffice.small()
    }

    private func shell(_ script: String) throws -> Shell.Outcome {
        try Shell.attempt(
            "sh", ["-c", script, ProgramOffice.program], in: office.path, environment: office.environment)
    }

    private func mode(_ file: String) throws -> String {
        try Shell.run("stat", ["-c", "%a", office.path + "/" + file])
    }

    @Test func aFileKeepsItsPermissions() throws {
        try office.write("report.md", "old")
        for mode in ["600", "640", "755"] {
            try Shell.run("chmod", [mode, office.path + "/report.md"])
            #expect(try office.duban("report", "-o", "report.md").status == 0)
            #expect(try self.mode("report.md") == mode)
            #expect(office.read("report.md")?.hasPrefix("old") == false)
        }
        #expect(try shell("umask 027; \"$0\" report -o new.md").status == 0)
        #expect(try mode("new.md") == "640")
        #expect(office.scratch.files(under: "work").filter { $0.contains(".duban-") } == [])
    }

    @Test func aLinkStaysAndItsTargetIsWritten() throws {
        try office.scratch.write("outside/target.md", "old")
        for (link, target) in [("link.md", "../outside/target.md"), ("fresh.md", office.scratch("outside/fresh.md"))] {
            try FileManager.default.createSymbolicLink(atPath: office.path + "/" + link, withDestinationPath: target)
            #expect(try office.duban("report", "-o", link).status == 0)
            #expect(try Shell.run("readlink", [office.path + "/" + link]) == target)
            #expect(office.read(link)?.contains("2024") == true)
        }
        let plan = "Plans/2024/2024-G1.md"
        let text = office.read(plan)
        try FileManager.default.createSymbolicLink(atPath: office.path + "/plan.md", withDestinationPath: plan)
        try FileManager.default.createSymbolicLink(atPath: office.path + "/new.md", withDestinationPath: "Plans/new.md")
        for link in ["plan.md", "new.md"] { #expect(try office.duban("report", "-o", link).status == 2) }
        #expect(office.read(plan) == text && office.read("Plans/new.md") == nil)
    }

    @Test func whatIsGitsIsNeverReplaced() throws {
        try office.git("worktree", "add", "-q", office.scratch("tree"))
        let config = office.read(".git/config")
        for path in [".git/config", "./.git/new.md", ".git/worktrees/tree/HEAD"] {
            #expect(try office.duban("report", "-o", path).status == 2, "\(path)")
            #expect(try office.duban("-C", office.scratch("tree"), "list", "-o", "\(office.path)/\(path)").status == 2)
        }
        #expect(office.read(".git/config") == config && office.read(".git/new.md") == nil)
        #expect(try office.fsck().isEmpty)
        #expect(try office.duban("list").status == 0)
    }

    @Test func aDashIsTheStandardOutput() throws {
        let printed = try office.duban("report", "-O", "md").output
        #expect(try office.duban("report", "-O", "md", "-o", "-").output == printed)
        #expect(office.read("-") == nil)
    }

    @Test func aPipeAndADeviceTakeTheBytesAndStay() throws {
        let printed = try office.duban("report", with: ["COLUMNS": "80"]).output
        let toPipe = try shell(
            "mkfifo pipe; \"$0\" report -o pipe --quiet & cat pipe; wait; test -p pipe && echo still")
        #expect(toPipe.output == printed + "still\n")
        for target in ["| cat", "> printed.txt; cat printed.txt"] {
            let outcome = try shell("\"$0\" report -o /dev/stdout \(target)")
            #expect(outcome.output == printed, "\(target)")
        }
        #expect(try shell("\"$0\" report -o /dev/null && test -c /dev/null").status == 0)
        let full = try office.duban("report", "-o", "/dev/full")
        #expect(full.status == 3 && full.errors.contains("/dev/full"), "\(full.errors)")
    }

    @Test func aFolderIsRefusedWithAFileInIt() throws {
        try office.write("out/x", "x")
        try office.write("with.dot/x", "x")
        for (name, file) in [
            ("out", "out/report.md"), ("out/", "out/report.md"), ("with.dot", "with.dot/report.md"),
            (".", "./report.md"),
        ] {
            for command in ["report", "list"] {
                let outcome = try office.duban(command, "-o", name)
                #expect(outcome.status == 2 && outcome.output.isEmpty)
                #expect(outcome.errors.contains("-o \(file)"), "\(outcome.errors)")
            }
        }
        #expect(try office.duban("report", "-O", "json", "-o", "out").errors.contains("-o out/report.json"))
    }

    @Test func aFileIsAsWideAsColumnsSayAndWithoutColour() throws {
        // In a terminal of 200 columns that can show colours.
        func report(_ file: String, _ change: String = "") throws -> String {
            let command = "\(change) stty cols 200; \(ProgramOffice.program) report -o \(file)"
            let run = try Shell.attempt(
                "script", ["-qec", command, "/dev/null"], in: office.path,
                environment: office.environment.merging(["TERM": "xterm"]) { _, new in new })
            #expect(run.status == 0, "\(run.output)")
            return try #require(office.read(file))
        }
        let plain = try report("plain.txt")
        #expect(!plain.contains("\u{1B}"))
        #expect(try plain == office.duban("report", with: ["COLUMNS": "80"]).output)
        let wide = try report("wide.txt", "export COLUMNS=120;")
        #expect(try wide == office.duban("report", with: ["COLUMNS": "120"]).output)
        #expect(wide != plain)
    }
}
