import Foundation
import Glibc
import Support
import Testing

/// Reports that are not what an import hopes for.
@Suite struct ReportInputTests {
    @Test(
        arguments: [
            ("nothing", []), ("blanks", Array(" \n\t\n\u{3000}\n".utf8)), ("a mark alone", [0xEF, 0xBB, 0xBF]),
            (
                "a picture",
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + [UInt8](repeating: 0, count: 400)
            ),
            ("an archive", [0x50, 0x4B, 3, 4, 20, 0, 0, 0] + (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 167) }),
            ("a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + [UInt8](repeating: 0, count: 2000)),
            ("noise", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0 >> 3) }),
            ("text without items", Array("A letter.\n\nNothing is planned here.\n".utf8)),
        ] as [(String, [UInt8])])
    func whatHoldsNoReportIsRefusedAndNothingIsWritten(name: String, bytes: [UInt8]) throws {
        let office = try SampleOffice.empty()
        try office.scratch.write("report.txt", bytes)
        let head = try office.head()
        for arguments in [["import", "../report.txt"], ["import", "../report.txt", "--dry-run", "--json"]] {
            let outcome = try office.start(arguments).wait()
            #expect(outcome.status == 2, "\(name): \(outcome.errors)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("report.txt"), "\(outcome.errors)")
        }
        #expect(try office.head() == head)
        #expect(try office.status() == "")
    }

    @Test(arguments: ["GB18030", "UTF-16LE", "UTF-8"])
    func aReportInAnotherEncodingGivesTheSamePlans(encoding: String) throws {
        let sample = try SampleOffice.copy()
        let office = try SampleOffice.empty()
        let text = sample.path + "/Plans/2024/source/report.txt"
        let bytes = try encoded(text, encoding, in: office)
        try office.scratch.write("我的 报告.txt", bytes)
        let outcome = try office.duban("import", "../我的 报告.txt", "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let answer = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect((answer["plans"] as? [Any])?.count == 9)
        for number in 1...6 {
            let file = "Plans/2024/2024-G\(number).md"
            let quote = try #require(self.quote(of: office.read(file)))
            let first = try sample.git("rev-list", "--reverse", "HEAD", "--", file).prefix(40)
            #expect(try quote == self.quote(of: sample.git("show", "\(first):\(file)")))
        }
        let document = try #require(answer["document"] as? String)
        #expect(document == "Plans/2024/source/report.txt")
        let source = try #require(FileManager.default.contents(atPath: office.path + "/" + document))
        for plan in try #require(answer["plans"] as? [[String: Any]]) {
            let span = try #require(plan["span"] as? [Int])
            #expect(String(decoding: source[span[0]..<span[1]], as: UTF8.self) == plan["quote"] as? String)
        }
        let kept = office.scratch.files(under: "work/Plans/2024/source").contains { name in
            FileManager.default.contents(atPath: office.path + "/Plans/2024/source/" + name).map([UInt8].init) == bytes
        }
        #expect(kept, "the report as it came is not kept")
        #expect(try office.status() == "")
        #expect(try office.fsck() == "")
        let again = try office.duban("import", "../我的 报告.txt", "--json")
        #expect(again.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any] != nil)
        #expect(again.output.contains("\"commit\": null"))
    }

    @Test func aReportWithoutShortcomingsGivesGoalsAndSaysSo() throws {
        let office = try SampleOffice.empty()
        try office.scratch.write(
            "report.txt",
            """
            某某局2023年法治政府建设年度报告

            一、主要举措和成效

            （一）加强学习。开展培训 3 次。

            二、2024年工作安排

            （一）推进规范执法，组织开展执法案卷评查。

            （二）加强普法宣传，推动法律进企业。

            """)
        let outcome = try office.duban("import", "../report.txt", "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let answer = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let kinds = (answer["plans"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
        #expect(kinds == ["goal", "goal"])
        let findings = try #require(answer["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty)
        #expect(try office.duban("report").status == 0)
        #expect(try office.duban("update", "G1", "--progress", "10").status == 0)
    }

    @Test func aReportThatIsNoFileIsRefusedWithoutWaiting() throws {
        let office = try SampleOffice.empty()
        try Shell.run("mkfifo", [office.scratch("pipe.txt")])
        try FileManager.default.createSymbolicLink(atPath: office.scratch("loop.txt"), withDestinationPath: "loop.txt")
        for path in ["../pipe.txt", "../loop.txt", "/proc/self/mem", "..", "../none/\u{1B}[31m.txt"] {
            let run = try office.start(["import", path])
            var waited = 0
            while try run.poll() == nil, waited < 1500 {
                usleep(20_000)
                waited += 1
            }
            let outcome = try run.poll()
            run.kill()
            #expect(outcome?.status == 2, "\(path): \(outcome.map(\.errors) ?? "it waits")")
            #expect(outcome?.output.isEmpty == true)
            #expect(outcome?.errors.contains("\u{1B}") == false)
        }
    }

    private func encoded(_ file: String, _ encoding: String, in office: ProgramOffice) throws -> [UInt8] {
        let target = office.scratch("encoded")
        try Shell.run("iconv", ["-f", "UTF-8", "-t", encoding, "-o", target, file])
        let bytes = [UInt8](FileManager.default.contents(atPath: target) ?? Data())
        return encoding == "UTF-16LE"
            ? [0xFF, 0xFE] + bytes : encoding == "UTF-8" ? [0xEF, 0xBB, 0xBF] + bytes : bytes
    }

    /// The lines of a plan's quote.
    private func quote(of plan: String?) -> [Substring]? {
        guard let lines = plan?.split(separator: "\n" as Character),
            let start = lines.firstIndex(where: { $0.hasPrefix("  quote:") })
        else { return nil }
        return Array(lines[start...].prefix { $0.hasPrefix("  ") })
    }
}
