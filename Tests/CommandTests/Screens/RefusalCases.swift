import Foundation
import Support

extension ScreenCase {
    /// Every refusal that can be provoked, once.
    static let refusals: [ScreenCase] = [
        ScreenCase("unknown-command", "updat", "G1"),
        ScreenCase("unknown-option", "list", "--yaer", "2024"),
        ScreenCase("missing-value", "update", "G1", "--progress"),
        ScreenCase("missing-argument", "new"),
        ScreenCase("bad-choice", "list", "--color", "blue"),
        ScreenCase("extra-argument", "list", "G1"),
        ScreenCase("unknown-plan", "show", "G9"),
        ScreenCase("ambiguous-plan", "show", "2024"),
        ScreenCase(
            "no-plans", "show", "G1",
            prepare: {
                try emptied($0); try $0.git("init", "-q", "-b", "main")
            }),
        ScreenCase("unknown-year", "list", "--year", "2020"),
        ScreenCase("id-taken", "new", "--title", "规范窗口服务", "--id", "2024-G1"),
        ScreenCase("bad-id", "new", "--title", "规范窗口服务", "--id", "../G1"),
        ScreenCase("bad-date", "update", "G4", "--progress", "80", "--date", "昨天"),
        ScreenCase("future-date", "update", "G4", "--progress", "80", "--date", "2025-02-01"),
        ScreenCase("unknown-revision", "list", "--as-of", "nonsense"),
        ScreenCase("before-first-commit", "list", "--as-of", "2020-01-01"),
        ScreenCase("by-author-date-revision", "list", "--as-of", "HEAD~1", "--by-author-date"),
        ScreenCase("since-after-as-of", "changes", "--since", "2024-10-01", "--as-of", "2024-09-30"),
        ScreenCase("changes-before-first", "changes", "--since", "2024-02-01"),
        ScreenCase("unknown-person", "update", "G4", "--progress", "80", "--by", "某人"),
        ScreenCase("nothing-to-update", "update", "G4"),
        ScreenCase("nothing-to-set", "set", "G4"),
        ScreenCase("not-a-pair", "set", "G4", "due"),
        ScreenCase("unknown-field", "set", "G4", "deu=2024-11-30"),
        ScreenCase("no-such-indicator", "update", "G1", "--indicator", "licences=3"),
        ScreenCase("no-such-milestone", "update", "G1", "--milestone", "lunch"),
        ScreenCase("milestone-in-future", "update", "G2", "--milestone", "summary=2025-01-15"),
        ScreenCase("progress-over", "update", "G4", "--progress", "101"),
        ScreenCase("progress-words", "update", "G4", "--progress", "八成"),
        ScreenCase("bad-status", "update", "G4", "--status", "finished"),
        ScreenCase("final-plan", "update", "G6", "--progress", "90", "-m", "x"),
        ScreenCase("only-close", "update", "G4", "--status", "closed"),
        ScreenCase("only-reopen", "set", "G6", "status=done"),
        ScreenCase(
            "done-unmet", "update", "G1", "--status", "done",
            prepare: { try $0.duban("set", "G1", "milestones.last.title=收尾") }),
        ScreenCase("falls-without-note", "update", "G4", "--progress", "10"),
        ScreenCase("dropped-without-reason", "update", "G4", "--status", "dropped"),
        ScreenCase("reason-needed", "set", "G1", "due=2025-03-31"),
        ScreenCase("opinion-needed", "close", "G2"),
        ScreenCase("close-not-done", "close", "G4", "-m", "好", environment: .reviewer),
        ScreenCase("closed-already", "close", "G6", "-m", "好", environment: .reviewer),
        ScreenCase("closer-not-reviewer", "close", "G2", "-m", "好"),
        ScreenCase("not-closed", "reopen", "G4", "-m", "再做"),
        ScreenCase("no-report", "update", "S1", "--correct", "-m", "更正"),
        ScreenCase("commit-not-of-plan", "comment", "G4", "--on", "0000000", "-m", "?"),
        ScreenCase("stray-commit", "update", "G4", "0000000", "--progress", "80"),
        ScreenCase("stray-text", "update", "G4", "--progress", "80", "-m", "九月", "进展"),
        ScreenCase("stray-quotes", "update", "G4", "--progress", "80", "-m", "“九月", "进展”"),
        ScreenCase("stray-dash", "update", "G4", "\u{2014}progress", "80"),
        ScreenCase("extra-arguments", "comment", "G4", "-m", "请按", "月报"),
        ScreenCase("placeholder", "set", "G4", "lead=<单位名称>"),
        ScreenCase("ambiguous-date", "set", "G4", "due=3/4"),
        ScreenCase("bad-due", "set", "G4", "完成时限=尽快"),
        ScreenCase("no-such-item", "set", "G1", "节点.公示="),
        ScreenCase("not-a-list", "set", "G4", "owner+=示例乙"),
        ScreenCase("unknown-field-name", "set", "G4", "责任单为=示例审批科"),
        ScreenCase("undo-import", "undo", "S1"),
        ScreenCase("undo-undo", "undo", "G4", prepare: { try $0.duban("undo", "G4") }),
        ScreenCase("no-editor", "edit", "G4"),
        ScreenCase("editor-failed", "edit", "G4", environment: ["EDITOR": "false"]),
        ScreenCase(
            "edit-invalid", "edit", "G4", width: 400, environment: ["EDITOR": "sed -i 's/^progress: .*/progress: 八成/'"]),
        ScreenCase("id-fixed", "set", "G4", "id=2024-G40"),
        ScreenCase("no-file", "import", "nowhere.txt"),
        ScreenCase("empty-report", "import", "empty.txt", prepare: { try $0.write("empty.txt", "") }),
        ScreenCase(
            "binary-report", "import", "x.pdf",
            prepare: { try $0.write("x.pdf", Array("%PDF-1.7\n".utf8) + [0, 1, 2, 255]) }),
        ScreenCase("nothing-in-report", "import", "note.txt", prepare: { try $0.write("note.txt", "今天开会。\n") }),
        ScreenCase("other-report", "import", "report.txt", "--year", "2024", prepare: withReport),
        ScreenCase("folder-not-empty", "demo", ".", width: 400),
        ScreenCase("format-not-built", "report", "-O", "pdf"),
        ScreenCase("output-is-folder", "report", "-o", "."),
        ScreenCase("marks-as-name", "update", "G4", "--progress", "80", "--by", "... <x@y>"),
        ScreenCase("unknown-schema", "schema", "tree"),
        ScreenCase("not-a-repository", "list", width: 400, prepare: emptied),
        ScreenCase(
            "locked", "update", "G4", "--progress", "80", width: 400, prepare: { try $0.write(".git/index.lock", "") }),
        ScreenCase("no-identity", "update", "G4", "--progress", "80", environment: .nobody),
        ScreenCase(
            "detached-head", "update", "G4", "--progress", "80", prepare: { try $0.git("checkout", "-q", "--detach") }),
        ScreenCase("hand-edit", "update", "G4", "--progress", "80", prepare: handEdit),
        ScreenCase("malformed", "update", "G4", "--progress", "80", prepare: malformed),
        ScreenCase("malformed-other", "list", width: 80, prepare: malformed),
        ScreenCase("malformed-check", "check", prepare: malformed),
    ]

    @Sendable private static func handEdit(_ office: ProgramOffice) throws {
        let file = "Plans/2024/2024-G4.md"
        try office.write(file, (office.read(file) ?? "") + "\n手工补充。\n")
    }

    @Sendable private static func malformed(_ office: ProgramOffice) throws {
        let file = "Plans/2024/2024-G4.md"
        let text = (office.read(file) ?? "").replacingOccurrences(of: "progress: 75", with: "progress: 八成")
        try office.commit("手工改", [file: text])
    }
}

extension [String: String?] {
    /// Nobody whom git knows.
    static var nobody: [String: String?] {
        [
            "GIT_AUTHOR_NAME": nil, "GIT_AUTHOR_EMAIL": nil, "GIT_COMMITTER_NAME": nil,
            "GIT_COMMITTER_EMAIL": nil, "EMAIL": nil,
        ]
    }
}
