import Foundation
import Glibc
import Support
import Testing

@Suite(.serialized) struct KillTests {
    /// What was there after the kills.
    struct Tally {
        var committed = 0
        var edited = 0
        var untouched = 0
        /// Kills that left the journal of a commit that had begun.
        var midway = 0
    }

    @Test func killedAtAnyInstantAnUpdateIsWholeOrAnEditOrNothing() throws {
        var random = SeededRandom(of: "killedAtAnyInstantAnUpdateIsWholeOrAnEditOrNothing")
        let office = try SampleOffice.small(plans: 3)
        let clock = try KillClock(measuring: office)
        var tally = Tally()
        var round = 0
        // Two hundred at least; more where too few fell into the moment of writing.
        while round < 200 || (round < 400 && (tally.midway < 20 || tally.edited < 5 || tally.committed < 5)) {
            round += 1
            var kill = KillRound(office: office, number: round)
            try kill.prepare()
            try clock.strike(
                kill.start(), aimed: round % 4 != 0, at: Double(random.number(0...1000)) / 1000, in: office)
            try kill.look()
            tally.committed += kill.outcome == .committed ? 1 : 0
            tally.edited += kill.outcome == .edited ? 1 : 0
            tally.untouched += kill.outcome == .untouched ? 1 : 0
            tally.midway += kill.isMidway ? 1 : 0
            if kill.isMidway || kill.outcome == .edited || round % 20 == 0 { try kill.goOn() }
            #expect(kill.problems.isEmpty, "round \(round), seed \(random.seed)")
        }
        print("kills: \(tally), update takes \(clock.whole) s, its writing \(clock.writing) s")
        #expect(tally.midway >= 20 && tally.committed >= 5 && tally.edited >= 5 && tally.untouched >= 5, "\(tally)")
        #expect(try office.fsck() == "")
        #expect(try office.status() == "")
    }
}

/// When a process is killed.
struct KillClock {
    /// How long an update takes, in seconds.
    let whole: Double
    /// How long of it passes after it has begun to write.
    let writing: Double

    init(measuring office: ProgramOffice) throws {
        var (wholes, writings): ([Double], [Double]) = ([], [])
        for round in 0..<7 {
            let start = KillClock.now
            let run = try office.start(["update", "2024-G3", "--progress", "\(50 + round)", "-m", "measured"])
            KillClock.waitForJournal(run, in: office)
            let begun = KillClock.now
            #expect(try run.wait().status == 0)
            wholes.append(KillClock.now - start)
            writings.append(KillClock.now - begun)
        }
        whole = wholes.sorted()[3]
        writing = writings.sorted()[3]
    }

    /// Kills after a share of the time that an update takes or, aimed, of the time that it writes.
    func strike(_ run: ProgramRun, aimed: Bool, at share: Double, in office: ProgramOffice) throws {
        if aimed { KillClock.waitForJournal(run, in: office) }
        let end = KillClock.now + share * (aimed ? writing : whole * 1.1)
        while KillClock.now < end {}
        run.kill()
        try run.wait()
    }

    private static func waitForJournal(_ run: ProgramRun, in office: ProgramOffice) {
        let journal = office.path + "/.git/duban/journal"
        while access(journal, F_OK) != 0, !run.isOver {}
    }

    private static var now: Double { ProcessInfo.processInfo.systemUptime }
}

/// One update that is killed, and what it left.
struct KillRound {
    enum Outcome { case committed, edited, untouched }

    let office: ProgramOffice
    let number: Int
    private(set) var problems: [String] = []
    private(set) var outcome = Outcome.untouched
    private(set) var isMidway = false
    private var head = ""
    private var before = ""
    private var after = ""

    private var id: String { "2024-G\(number % 2 + 1)" }
    private var file: String { "Plans/2024/\(id).md" }
    private var note: String { "round \(number)" }

    init(office: ProgramOffice, number: Int) {
        self.office = office
        self.number = number
    }

    /// Notes how all stands, and what the update is to make of it.
    mutating func prepare() throws {
        head = try office.head()
        before = office.read(file) ?? ""
        after = before.split(separator: "\n" as Character, omittingEmptySubsequences: false).map { line in
            if line.hasPrefix("progress: ") { return "progress: \(number % 97)" }
            if line.hasPrefix("    current: ") { return "    current: \(number)" }
            return String(line)
        }.joined(separator: "\n")
        try #require(before != after)
    }

    func start() throws -> ProgramRun {
        try office.start(["update", id, "--progress", "\(number % 97)", "--indicator", "visits=\(number)", "-m", note])
    }

    /// Looks at what is there after the kill, with git alone.
    mutating func look() throws {
        isMidway = FileManager.default.fileExists(atPath: office.path + "/.git/duban/journal")
        let status = try office.git("--no-optional-locks", "status", "--porcelain", "--untracked-files=all")
        let now = try office.head()
        let staged = try office.git("show", ":\(file)") + "\n"
        let found = office.read(file)
        if now != head {
            outcome = .committed
            if try office.git("rev-parse", "HEAD^") != head { problems.append("more than one commit") }
            if try office.git("log", "-1", "--format=%s") != note { problems.append("another commit's note") }
            if try office.git("show", "HEAD:\(file)") + "\n" != after { problems.append("half a commit") }
            if status != "" { problems.append("committed, and status says \(status)") }
            return
        }
        outcome = status.isEmpty ? .untouched : .edited
        let lines = status.split(separator: "\n" as Character)
        if lines.contains(where: { !$0.hasSuffix(" \(file)") || $0.hasPrefix("?") }) {
            problems.append("left \(status)")
        }
        if found != before && found != after { problems.append("the plan is neither old nor new") }
        if staged != before && staged != after { problems.append("the index is neither old nor new") }
        if outcome == .edited && found != after { problems.append("a commit now would take something back: \(status)") }
    }

    /// The next commands work: on another plan at once, on the same one as on any plan that was edited by hand.
    mutating func goOn() throws {
        let left = office.read(file)
        let other = try office.duban("update", "2024-G3", "--progress", "\(number % 89)", "-m", "next \(note)")
        if other.status != 0 { problems.append("the next command fails: \(other.errors)") }
        if office.read(file) != left { problems.append("the next command touches the edit") }
        let leftovers = try office.git("diff-tree", "--no-commit-id", "--name-only", "-r", "HEAD")
        if leftovers != "Plans/2024/2024-G3.md", leftovers != "" { problems.append("it commits \(leftovers)") }
        let stale = office.scratch.files(under: "work/.git").filter { name in
            name.hasSuffix(".lock") || name.contains(".duban-")
                || (name.hasPrefix("duban/") && name != "duban/lock" && !name.hasPrefix("duban/history."))
        }
        if !stale.isEmpty { problems.append("\(stale) stay") }
        let again = ["update", id, "--progress", "\((number + 1) % 97)", "-m", "again \(note)"]
        guard outcome == .edited else {
            if number % 3 != 0 { return }
            let same = try office.start(again).wait()
            if same.status != 0 { problems.append("the same plan fails: \(same.errors)") }
            return
        }
        let refused = try office.start(again).wait()
        if refused.status != 3 || !refused.errors.contains(file) || !refused.output.isEmpty {
            problems.append("an edit in the way: exit \(refused.status) \(refused.errors)")
        }
        if number % 2 == 0 { try office.git("checkout", "-q", "HEAD", "--", file) }
        let mended = try office.start(again + (number % 2 == 0 ? [] : ["--include-edits"])).wait()
        if mended.status != 0 { problems.append("mended, it fails: \(mended.errors)") }
        let current = number % 2 == 0 ? before : after
        let line = current.split(separator: "\n" as Character).first { $0.hasPrefix("    current: ") } ?? "?"
        if office.read(file)?.contains(line) != true { problems.append("the edit is not what was committed") }
        if try office.status() != "" { problems.append("not clean after the mend") }
    }
}
