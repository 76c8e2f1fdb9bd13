import Foundation
import Support
import Testing

/// One refusal: how the repository is brought there, what is asked, and what comes of it.
struct RefusalCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let status: Int32
    let arguments: [String]
    /// What standard error names, so that a person can mend it.
    let says: [String]
    let prepare: @Sendable (ProgramOffice) throws -> Void

    init(
        _ name: String, _ status: Int32, _ arguments: [String], says: [String] = [],
        prepare: @escaping @Sendable (ProgramOffice) throws -> Void = { _ in }
    ) {
        testDescription = name
        self.status = status
        self.arguments = arguments
        self.says = says
        self.prepare = prepare
    }
}

extension RefusalCase {
    /// What was asked cannot be done: exit 2.
    static let asked: [RefusalCase] = [
        RefusalCase("unknown id", 2, ["update", "G9", "--progress", "30"], says: ["G9", "G2"]),
        RefusalCase("id with letters swapped", 2, ["show", "2042-G1"], says: ["2042-G1", "2024-G1"]),
        RefusalCase("101 per cent", 2, ["update", "G1", "--progress", "101"], says: ["101"]),
        RefusalCase("no number", 2, ["update", "G1", "--progress", "abc"], says: ["abc"]),
        RefusalCase("set to no number", 2, ["set", "G1", "progress=abc"], says: ["abc"]),
        RefusalCase("set to a fraction", 2, ["set", "G1", "progress=30.5"], says: ["30.5"]),
        RefusalCase("below nought", 2, ["update", "G1", "--progress=-1"], says: ["-1"]),
        RefusalCase(
            "a date in the future", 2, ["update", "G1", "--progress", "30", "--date", "2199-01-01"],
            says: ["2199-01-01"]),
        RefusalCase("an instant in the future", 2, ["update", "G1", "-m", "x", "--date", "2199-01-01T00:00:00Z"]),
        RefusalCase("no date", 2, ["update", "G1", "-m", "x", "--date", "2024-02-30"], says: ["2024-02-30"]),
        RefusalCase(
            "a milestone in the future", 2, ["update", "G1", "--milestone", "draft=2199-01-01"], says: ["2199-01-01"]),
        RefusalCase(
            "done with an unmet milestone", 2, ["update", "G1", "--status", "done"], says: ["First draft", "draft"]),
        RefusalCase("set done with an unmet milestone", 2, ["set", "G1", "status=done"], says: ["First draft"]),
        RefusalCase("unknown status", 2, ["update", "G1", "--status", "finished"], says: ["finished", "done"]),
        RefusalCase("progress falls without a note", 2, ["update", "G1", "--progress", "10"], says: ["20", "10"]),
        RefusalCase("set progress falls without a note", 2, ["set", "G1", "progress=10"], says: ["20", "10"]),
        RefusalCase(
            "update of a closed plan", 2, ["update", "G2", "--progress", "30"], says: ["2024-G2", "reopen"],
            prepare: close),
        RefusalCase("closing twice", 2, ["close", "G2", "-m", "x"], says: ["2024-G2"], prepare: close),
        RefusalCase(
            "set of a closed plan's status", 2, ["set", "G2", "status=done"], says: ["reopen"], prepare: close),
        RefusalCase(
            "update of a dropped plan", 2, ["update", "G2", "--progress", "30"], says: ["2024-G2"], prepare: drop),
        RefusalCase("closed by update", 2, ["update", "G1", "--status", "closed"], says: ["close"]),
        RefusalCase("closed by set", 2, ["set", "G1", "status=closed"], says: ["close"]),
        RefusalCase("dropped without a reason", 2, ["update", "G1", "--status", "dropped"], says: ["-m"]),
        RefusalCase("close of what is not done", 2, ["close", "G1", "-m", "seen"], says: ["2024-G1"]),
        RefusalCase("close without an opinion", 2, ["close", "G1"], says: ["-m"]),
        RefusalCase("reopen of an open plan", 2, ["reopen", "G1", "-m", "x"], says: ["2024-G1"]),
        RefusalCase("reopen without a reason", 2, ["reopen", "G2"], says: ["-m"], prepare: close),
        RefusalCase("unknown indicator", 2, ["update", "G1", "--indicator", "visit=3"], says: ["visit", "visits"]),
        RefusalCase("indicator without a value", 2, ["update", "G1", "--indicator", "visits"], says: ["visits"]),
        RefusalCase("indicator that is no number", 2, ["update", "G1", "--indicator", "visits=many"], says: ["many"]),
        RefusalCase("unknown milestone", 2, ["update", "G1", "--milestone", "drafts"], says: ["drafts", "draft"]),
        RefusalCase("update with nothing", 2, ["update", "G1"], says: ["--progress"]),
        RefusalCase("update with a blank note", 2, ["update", "G1", "-m", "  "], says: ["--progress"]),
        RefusalCase("set with nothing", 2, ["set", "G1"], says: ["="]),
        RefusalCase("set without a value", 2, ["set", "G1", "lead"], says: ["lead"]),
        RefusalCase("set of an unknown field", 2, ["set", "G1", "leed=x"], says: ["leed", "lead"]),
        RefusalCase("set of the id", 2, ["set", "G1", "id=2024-G7"], says: ["2024-G1"]),
        RefusalCase("a due date moves without a reason", 2, ["set", "G1", "due=2031-01-01"], says: ["-m"]),
        RefusalCase(
            "a target moves without a reason", 2, ["set", "G1", "indicators.visits.target=50"], says: ["-m", "visits"]),
        RefusalCase("ambiguous part", 2, ["show", "2024"], says: ["2024-G1", "2024-G2"]),
        RefusalCase("correct without a report", 2, ["update", "G1", "-m", "x", "--correct"], says: ["2024-G1"]),
        RefusalCase(
            "correct another plan's commit", 2, ["update", "G1", "-m", "x", "--correct", "abcdef0"], says: ["abcdef0"]),
        RefusalCase("a commit without --correct", 2, ["update", "G1", "abcdef0", "-m", "x"], says: ["abcdef0"]),
        RefusalCase("a report into a folder", 2, ["report", "-o", "Plans"], says: ["-o Plans/report.md"]),
        RefusalCase(
            "an id in two files", 2, ["update", "G1", "--progress", "30"],
            says: ["Plans/2024/2024-G1.md", "Plans/2024/copy.md"]
        ) { try $0.commit("Copy", ["Plans/2024/copy.md": SampleOffice.plan("2024-G1")]) },
        RefusalCase(
            "progress of a closed plan is set", 2, ["set", "G2", "progress=90", "-m", "x"], says: ["reopen"],
            prepare: close),
        RefusalCase("unknown person", 2, ["update", "G1", "-m", "x", "--by", "Nobody"], says: ["Nobody"]),
        RefusalCase("undo of an init", 2, ["undo"]),
        RefusalCase("nothing to undo", 2, ["undo", "G1"]),
        RefusalCase("new with an id that is taken", 2, ["new", "--title", "x", "--id", "2024-G1"], says: ["2024-G1"]),
        RefusalCase(
            "new with an id that is a path", 2, ["new", "--title", "x", "--id", "../2024-G7"], says: ["../2024-G7"]),
        RefusalCase("new with a blank title", 2, ["new", "--title", "  "]),
        RefusalCase("a date before the first commit", 2, ["list", "--as-of", "1999-01-01"], says: ["1999-01-01"]),
        RefusalCase("unknown revision", 2, ["list", "--as-of", "no-such-branch"], says: ["no-such-branch"]),
        RefusalCase("unknown year", 2, ["list", "--year", "1999"], says: ["1999"]),
        RefusalCase("unknown format", 2, ["report", "-O", "pdf"], says: ["pdf"]),
        RefusalCase("a format not built yet", 2, ["report", "-O", "xlsx"], says: ["xlsx"]),
        RefusalCase("unknown schema", 2, ["schema", "lists"], says: ["lists", "list"]),
        RefusalCase("no such report", 2, ["import", "nowhere.txt"], says: ["nowhere.txt"]),
        RefusalCase("a folder as a report", 2, ["import", "Plans"], says: ["Plans"]),
        RefusalCase("unknown command", 2, ["updaet", "G1"], says: ["updaet", "update"]),
        RefusalCase("unknown option", 2, ["update", "G1", "--progres", "3"], says: ["--progres"]),
        RefusalCase("option without a value", 2, ["update", "G1", "--progress"], says: ["--progress"]),
        RefusalCase("stray argument", 2, ["list", "G1"], says: ["G1"]),
        RefusalCase("missing argument", 2, ["show"]),
        RefusalCase("unknown language", 2, ["list", "--lang", "de"], says: ["de"]),
        RefusalCase("field that is none", 2, ["history", "G1", "--field", "nonsense"], says: ["nonsense"]),
    ]

    /// The repository or a file stands in the way: exit 3.
    static let state: [RefusalCase] = [
        RefusalCase(
            "hand edit in the way", 3, ["update", "G1", "--progress", "30"],
            says: ["Plans/2024/2024-G1.md", "--include-edits"]
        ) {
            try $0.write("Plans/2024/2024-G1.md", SampleOffice.plan("2024-G1", ["progress": "25"]))
        },
        RefusalCase("staged hand edit in the way", 3, ["set", "G1", "lead=x"], says: ["Plans/2024/2024-G1.md"]) {
            try $0.write("Plans/2024/2024-G1.md", SampleOffice.plan("2024-G1", ["progress": "25"]))
            try $0.git("add", ".")
        },
        RefusalCase("plan removed by hand", 3, ["update", "G1", "--progress", "30"], says: ["Plans/2024/2024-G1.md"]) {
            try FileManager.default.removeItem(atPath: $0.path + "/Plans/2024/2024-G1.md")
        },
        RefusalCase(
            "malformed plan that is named", 3, ["show", "G2"], says: ["Plans/2024/2024-G2.md:8:11"], prepare: breakPlan),
        RefusalCase(
            "update of a malformed plan", 3, ["update", "G2", "-m", "x"], says: ["Plans/2024/2024-G2.md:8:11"],
            prepare: breakPlan),
        RefusalCase(
            "history of a malformed plan", 3, ["history", "G2"], says: ["Plans/2024/2024-G2.md:8:11"],
            prepare: breakPlan),
        RefusalCase("detached HEAD", 3, ["update", "G1", "--progress", "30"]) {
            try $0.git("checkout", "-q", "--detach")
        },
        RefusalCase("merge in progress", 3, ["update", "G1", "--progress", "30"], says: ["merge"]) { office in
            try conflict(in: office)
            _ = try? office.git("merge", "side")
        },
        RefusalCase("rebase in progress", 3, ["update", "G1", "--progress", "30"], says: ["rebase"]) { office in
            try conflict(in: office)
            _ = try? office.git("rebase", "side")
        },
        RefusalCase("locked index", 3, ["update", "G1", "--progress", "30"], says: [".git/index.lock"]) {
            try $0.write(".git/index.lock", "")
        },
        RefusalCase("damaged settings' zone", 3, ["list"], says: ["Plans/duban.yaml"]) {
            try $0.commit("Zone", ["Plans/duban.yaml": "timeZone: Mars/Olympus\n"])
        },
        RefusalCase("demo into a folder that is not empty", 3, ["demo", "."]),
    ]

    @Sendable private static func close(_ office: ProgramOffice) throws {
        try office.commit("Close", ["Plans/2024/2024-G2.md": SampleOffice.plan("2024-G2", ["status": "closed"])])
    }

    @Sendable private static func drop(_ office: ProgramOffice) throws {
        try office.commit("Drop", ["Plans/2024/2024-G2.md": SampleOffice.plan("2024-G2", ["status": "dropped"])])
    }

    @Sendable static func breakPlan(_ office: ProgramOffice) throws {
        try office.commit("Break", ["Plans/2024/2024-G2.md": SampleOffice.plan("2024-G2", ["progress": "most"])])
    }

    /// A branch `side` that cannot be merged into main.
    private static func conflict(in office: ProgramOffice) throws {
        try office.git("checkout", "-q", "-b", "side")
        try office.commit("Side", ["other.txt": "side\n"])
        try office.git("checkout", "-q", "main")
        try office.commit("Main", ["other.txt": "main\n"])
    }
}
