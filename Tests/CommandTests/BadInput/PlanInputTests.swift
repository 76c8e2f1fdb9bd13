import Foundation
import Glibc
import Support
import Testing

/// Plan files that were made to break a reader. Each stands beside a good plan that stays usable.
@Suite(.serialized) struct PlanInputTests {
    @Test(arguments: [
        "body", "front matter", "one line", "nesting", "block nesting", "binary", "lone bytes", "no end", "empty",
    ])
    func aHostilePlanIsOneLineOnStandardErrorAndTheOthersWork(kind: String) throws {
        let office = try SampleOffice.small()
        try office.write("Plans/2024/2024-G2.md", hostile(kind))
        for arguments in [["list"], ["show", "G1"]] {
            // It is in the way of nothing while only the working tree has it.
            #expect(try office.start(arguments).wait().status == 0)
        }
        let checked = try office.duban("check", "--json")
        #expect(checked.status == 1, "\(checked.errors)")
        #expect(checked.output.contains("Plans/2024/2024-G2.md"))
        try office.git("add", ".")
        try office.git("commit", "-q", "-m", "Hostile")
        for arguments in [["list"], ["report"], ["show", "G1"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 0, "\(arguments): \(outcome.errors.prefix(300))")
            #expect(outcome.output.contains("G1"))
            #expect(outcome.errors.split(separator: "\n" as Character).count == 1, "\(outcome.errors.prefix(300))")
            #expect(outcome.errors.contains("Plans/2024/2024-G2.md") && outcome.errors.utf8.count < 1000)
        }
        for arguments in [
            ["show", "G2"], ["update", "G2", "-m", "x"], ["update", "G2", "-m", "x", "--include-edits"],
        ] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 3, "\(arguments): \(outcome.errors.prefix(300))")
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("Plans/2024/2024-G2.md") && outcome.errors.utf8.count < 20_000)
        }
        let updated = try office.duban("update", "G1", "--progress", "30")
        #expect(updated.status == 0, "\(updated.errors.prefix(300))")
        #expect(try office.status() == "")
    }

    @Test(arguments: ["laughs", "laughing key"])
    func referencesThatWouldGrowABillionTimesAreNeverFollowed(kind: String) throws {
        let office = try SampleOffice.small()
        try office.write("Plans/2024/2024-G2.md", hostile(kind))
        try office.git("add", ".")
        try office.git("commit", "-q", "-m", "Hostile")
        let text = String(decoding: hostile(kind), as: UTF8.self)
        for arguments in [["list"], ["report"], ["show", "G2"], ["check"], ["history", "G2"]] {
            for form in [[], ["--json"]] {
                let outcome = try office.start(arguments + form).wait()
                #expect(outcome.status == 0 || outcome.status == 3 || arguments == ["check"], "\(arguments)")
                #expect((outcome.output + outcome.errors).utf8.count < 60_000, "\(arguments)")
            }
        }
        let outcome = try office.duban("update", "G2", "--progress", "30")
        let after = outcome.status == 0 ? text.replacing("progress: 20", with: "progress: 30") : text
        #expect(office.read("Plans/2024/2024-G2.md") == after)
        #expect(try office.status() == "")
        #expect(try office.duban("update", "G1", "--progress", "30").status == 0)
    }

    @Test func aFolderWithAPlansNameIsNoPlan() throws {
        let office = try SampleOffice.small()
        try office.commit("Folder", ["Plans/2024/2024-G3.md/readme.txt": "text\n"])
        for arguments in [["list"], ["report"], ["check"], ["update", "G1", "--progress", "30"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        }
        #expect(try office.duban("show", "G3").status == 2)
        let made = try office.duban("new", "--title", "Title", "--id", "2024-G3")
        #expect(made.status == 3 || made.status == 2, "\(made.errors)")
        #expect(made.output.isEmpty)

        try FileManager.default.removeItem(atPath: office.path + "/Plans/2024/2024-G2.md")
        try office.write("Plans/2024/2024-G2.md/inside", "x")
        let updated = try office.duban("update", "G2", "--progress", "30")
        #expect(updated.status == 3)
        #expect(updated.output.isEmpty && updated.errors.contains("Plans/2024/2024-G2.md"))
        #expect(office.read("Plans/2024/2024-G2.md/inside") == "x")
    }

    @Test func aPipeInAPlansPlaceIsNotWaitedFor() throws {
        let office = try SampleOffice.small()
        try FileManager.default.removeItem(atPath: office.path + "/Plans/2024/2024-G2.md")
        try Shell.run("mkfifo", [office.path + "/Plans/2024/2024-G2.md"])
        // A plan that is in no file any more is an error.
        for (arguments, status) in [
            (["list"], 0), (["check"], 1), (["update", "G2", "-m", "x", "--progress", "30"], 3),
            (["update", "G1", "--progress", "30"], 0),
        ] {
            let run = try office.start(arguments)
            var waited = 0
            while try run.poll() == nil, waited < 1500 {
                usleep(20_000)
                waited += 1
            }
            #expect(try run.poll()?.status == Int32(status), "\(arguments)")
            run.kill()
        }
    }

    @Test func aFileThatCannotBeReadIsNamed() throws {
        let office = try SampleOffice.small()
        // What root may read, others may not: the program runs as another user where the tests run as root.
        let isRoot = geteuid() == 0
        let file = office.path + "/Plans/2024/2024-G2.md"
        if isRoot { try Shell.run("chown", ["-R", "65534:65534", office.scratch.path]) }
        try Shell.run("chmod", ["000", file])
        let prefix = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"]
        for (arguments, status) in [
            (["update", "G2", "--progress", "30"], 3), (["check"], 1), (["list"], 0),
            (["update", "G1", "--progress", "30"], 0),
        ] {
            let run = try ProgramRun(
                prefix[0], prefix.dropFirst() + [ProgramOffice.program] + arguments, in: office.path,
                environment: office.environment)
            let outcome = try run.wait()
            #expect(outcome.status == Int32(status), "\(arguments): \(outcome.errors)")
            if arguments == ["check"] {
                // The others are checked all the same.
                #expect(
                    outcome.output.contains("2024-G2.md") && outcome.output.contains("2024-G1"), "\(outcome.output)")
            }
            if status == 3 {
                #expect(outcome.output.isEmpty && outcome.errors.contains("2024-G2.md"), "\(outcome.errors)")
            }
        }
    }

    private func hostile(_ kind: String) -> [UInt8] {
        let good = SampleOffice.plan("2024-G2")
        let head = "---\nid: 2024-G2\nkind: goal\ntitle: Title\nstatus: in-progress\nprogress: 20\n"
        switch kind {
        case "body": return Array(good.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
        case "front matter":
            let line = Array("# a remark that says nothing at all and goes on for a while\n".utf8)
            return Array(head.utf8) + (0..<800_000).flatMap { _ in line } + Array("---\n".utf8)
        case "one line":
            return Array((head + "criteria: ").utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
                + Array("\n---\n".utf8)
        case "nesting":
            return Array(
                (head + "extra: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
                    + "\n---\n").utf8)
        case "block nesting":
            return Array((head + "extra:\n  " + String(repeating: "- ", count: 10_000) + "x\n---\n").utf8)
        case "laughs", "laughing key":
            var lines = head + "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
            for (name, last) in zip("bcdefghij", "abcdefghi") {
                lines += "\(name): &\(name) [" + (0..<10).map { _ in "*\(last)" }.joined(separator: ", ") + "]\n"
            }
            if kind == "laughing key" { lines += "? *j\n: x\n" }
            return Array((lines + "---\n").utf8)
        case "binary": return (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 97) }
        case "lone bytes":
            return Array(head.utf8) + Array("lead: ".utf8) + [0xFF, 0xC3, 0x28, 0x0A] + Array("---\n".utf8)
        case "no end": return Array(head.utf8)
        default: return []
        }
    }
}
