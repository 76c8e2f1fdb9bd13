import Foundation
import Support
import Testing

/// Text of files and commits never steers the terminal.
@Suite struct ControlCharacterTests {
    /// Escape codes that colour, clear and set the window's title; a bell; the one-byte form of an escape; characters
    /// that turn the direction of writing.
    static let line =
        "A\u{1B}[31mred\u{1B}[2J\u{1B}]0;title\u{7}B\u{9B}1mC\u{202E}D\u{2066}E\u{200F}F\u{61C}G\u{8}H\u{7F}I\u{FEFF}J"
    /// The same with what breaks a line, which no title may hold.
    static let poison = line + "K\rL\u{85}M\u{2028}N\nO"

    @Test func noScreenSendsControlCharactersOfFilesOrCommits() throws {
        let office = try SampleOffice.empty()
        let yaml =
            "\""
            + Self.line.unicodeScalars.map { scalar in
                scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F
                    ? String(scalar)
                    : "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
                        + String(scalar.value, radix: 16)
            }.joined() + "\""
        let plan = SampleOffice.plan(
            "2024-G1", ["title": yaml, "lead": yaml, "owner": yaml, "criteria": yaml, "tags": "[\(yaml)]"]
        )
        .replacing("title: First draft", with: "title: \(yaml)").replacing(
            "name: Visits", with: "name: \(yaml)\n    unit: \(yaml)")
        try office.commit(
            "Plan \(Self.line)",
            [
                "Plans/2024/2024-G1.md": plan + "Body \(Self.poison)\n",
                "Plans/2024/2024-G2.md": SampleOffice.plan("2024-G2", ["progress": yaml]),
                "Plans/duban.yaml": "office: \(yaml)\n",
            ])
        let name: [String: String?] = ["GIT_AUTHOR_NAME": "N\(Self.line)", "GIT_COMMITTER_NAME": "N\(Self.line)"]
        var screens = 0
        let runs = [
            [
                "update", "G1", "--progress", "30", "-m", "Note \(Self.poison)", "--problem", Self.poison, "--next",
                Self.poison, "--need", Self.poison, "--evidence", Self.poison,
            ],
            ["comment", "G1", "-m", Self.poison], ["set", "G1", "reviewer=\(Self.poison)", "--dry-run"], ["list"],
            ["report"], ["show", "G1"],
            ["history", "G1"], ["check"], ["report", "-O", "md"], ["list", "-O", "md"], ["show", "G2"],
            ["show", Self.poison], [Self.poison],
            ["update", "G1", "--progress", Self.poison], ["update", "G1", "--indicator", "\(Self.poison)=3"],
            ["update", "G1", "--by", Self.poison],
            ["set", "G1", "\(Self.poison)=3"], ["list", "--as-of", Self.poison], ["import", Self.poison],
            ["list", "--lang", Self.poison],
            ["list", "-C", Self.poison], ["update", "G1", "--\(Self.poison)"], ["undo", "G1"],
            ["update", "G1", "--status", Self.poison],
        ]
        for arguments in runs {
            for language in [["--lang", "en"], []] {
                let form = arguments[0] == "list" && arguments.contains("--lang") ? arguments : arguments + language
                let outcome = try office.start(form, with: name).wait()
                #expect(steering(outcome.output + outcome.errors).isEmpty, "\(arguments)")
                screens += 1
                let coloured = try office.start(arguments + ["--color", "always"], with: name).wait()
                let plain = (coloured.output + coloured.errors).replacing(/\u{1B}\[[0-9;]*m/, with: "")
                #expect(steering(plain).isEmpty, "\(arguments) in colour")
            }
        }
        #expect(screens == runs.count * 2)
        for arguments in [["list"], ["report"], ["show", "G1"], ["history", "G1"], ["check"]] {
            let outcome = try office.start(arguments + ["--json"]).wait()
            #expect(steering(outcome.output).isEmpty, "\(arguments) in JSON")
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let title = (object?["goals"] as? [[String: Any]])?.first?["title"] as? String
            if ["list", "report"].contains(arguments[0]) { #expect(title == Self.line) }
        }
    }

    /// The characters that no screen may send.
    private func steering(_ text: String) -> [String] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }.map { String($0.value, radix: 16) }
    }
}
